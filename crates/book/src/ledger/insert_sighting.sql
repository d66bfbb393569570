-- The same fact in a later document. Twice in one document is once.
insert into sighting (document, about, second, what, digest, line)
select ?1, ?2, ?3, ?4, ?5, ?6
where not exists (
    select 1 from fact where about = ?2 and second = ?3 and what = ?4 and digest = ?5 and document = ?1
)
on conflict do nothing
