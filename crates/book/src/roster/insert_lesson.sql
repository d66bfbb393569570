-- One decision beside what was known on the day of it; what would have been advised comes when it is learned.
insert into lesson (invitation, person, is_let_in, decided_on, middle, given, counts, was_left, told)
values (:invitation, :person, :is_let_in, :decided_on, :middle, :given, :counts, :was_left, '')
