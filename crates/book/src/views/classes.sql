-- The kinds of pairs that wait, with how many there are and how sure the least sure one is.
select class, count(*) as size, min(probability) as least
from suggestion
where state = 'waiting'
group by class
order by size desc, class
