-- The waiting pairs of one person, the most useful first.
select id
from suggestion
where (a = ?1 or b = ?1) and state = 'waiting'
order by unlocks desc, facts desc, probability desc, id
