-- What came of letting one person in.
insert into outcome (invitation, person, let_in_on, was_stranger, talked, pitched, is_removed)
values (:invitation, :person, :let_in_on, :was_stranger, :talked, :pitched, :is_removed)
