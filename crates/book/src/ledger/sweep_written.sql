-- Whom a text concerned, where the fact is gone.
delete from written
where not exists (
    select 1 from fact
    where fact.about = written.about and fact.second = written.second and fact.words = written.words
)
