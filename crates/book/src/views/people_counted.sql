-- People counted in one figure of the network, in the order of closeness.
select person.*
from counted
join person on person.id = counted.person
where counted.figure = ?6
    and (?3 is null or person.circle = ?3)
    and (?5 is null or person.house = ?5)
    and ?4 is null
order by counted.person
limit ?1 offset ?2
