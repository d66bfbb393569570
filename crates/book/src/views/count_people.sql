-- How many people the query finds.
select count(*) as size
from person_words
where person_words match ?2
    and (?1 is null or (select circle from person where person.id = person_words.rowid) = ?1)
