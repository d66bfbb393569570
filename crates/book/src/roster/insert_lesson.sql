-- One decision beside what was known on the day of it. What would have been advised comes when it is learned, and
-- stays where the lesson is the same.
insert into lesson (invitation, person, is_let_in, decided_on, ruling, middle, given, counts, was_left, told)
values (:invitation, :person, :is_let_in, :decided_on, :ruling, :middle, :given, :counts, :was_left, '')
on conflict (invitation) do update
set
    person = excluded.person, is_let_in = excluded.is_let_in, decided_on = excluded.decided_on,
    ruling = excluded.ruling, middle = excluded.middle, given = excluded.given, counts = excluded.counts,
    was_left = excluded.was_left, told = iif(excluded.counts, told, '')
