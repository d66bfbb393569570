-- The waiting pairs of a class that are sure enough, the most useful first.
select *
from suggestion
where class = ?1 and probability >= ?2 and state = 'waiting'
order by unlocks desc, facts desc, probability desc, id
