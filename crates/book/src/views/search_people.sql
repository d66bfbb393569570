-- People in whose words it stands, the closest first.
select person.id, person.token, person.name, person.employer, person.role, person.circle
from person_words
join person on person.id = person_words.rowid
where person_words match ?1
order by person_words.rowid
limit ?2
