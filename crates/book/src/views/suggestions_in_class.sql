-- Pairs of one state and class, the most useful first.
select *
from suggestion
where state = ?1 and class = ?2
order by unlocks desc, facts desc, probability desc, id
limit ?3 offset ?4
