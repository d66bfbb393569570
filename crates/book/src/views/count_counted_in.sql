-- How many people are counted in one figure, in one circle or at one house.
select count(*) as size
from counted
join person on person.id = counted.person
where counted.figure = ?4
    and (?1 is null or person.circle = ?1)
    and (?3 is null or person.house = ?3)
    and ?2 is null
