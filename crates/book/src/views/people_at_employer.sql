-- How many people are at the house of this person.
select house.people
from person
join house on house.id = person.house
where person.id = ?1
