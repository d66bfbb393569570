-- Employers and schools with such a name, those with most people first.
select house.name, house.people, house.connections
from house_words
join house on house.place = house_words.rowid
where house_words match ?1
order by house_words.rowid
limit ?2
