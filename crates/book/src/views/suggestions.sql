-- Pairs of one state, the most useful first.
select *
from suggestion
where state = ?1 and ?2 is null
order by unlocks desc, facts desc, probability desc, id
limit ?3 offset ?4
