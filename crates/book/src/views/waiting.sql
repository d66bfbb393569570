-- Who waits for an answer, as the week found them, those who come first first.
select person, null as other, says
from reminder
where kind = ?1 and acted_on is null
order by weight desc, person
limit ?2
