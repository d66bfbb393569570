-- People in whose words this occurs, closest first; more than a handful need not be told apart.
select person.id, person.name, person.token, coalesce(person.employer, person.role) as work
from person_words
join person on person.id = person_words.rowid
where person_words match ?1
order by person_words.rowid
limit 200
