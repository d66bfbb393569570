-- How many people the query finds.
select count(*) as size
from person_words
join person on person.id = person_words.rowid
where person_words match ?2
    and (?1 is null or person.circle = ?1)
    and (?3 is null or person.house = ?3)
    and (?4 is null or exists (select 1 from counted where figure = ?4 and person = person_words.rowid))
