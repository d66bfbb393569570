-- People in whose words the query occurs, closest first: the row number of the words is the place.
select person.*
from person_words
join person on person.id = person_words.rowid
where person_words match ?4
    and (?3 is null or person.circle = ?3)
    and (?5 is null or person.house = ?5)
    and (?6 is null or exists (select 1 from counted where figure = ?6 and person = person_words.rowid))
order by person_words.rowid
limit ?1 offset ?2
