-- The same fact in another document than the one that holds it.
insert into sighting (document, about, second, what, digest, line)
values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict do nothing
