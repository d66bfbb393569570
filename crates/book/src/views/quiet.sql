-- Ties gone quiet, the closest first.
select *
from person
where status in ('cooling', 'lapsing', 'dormant', 'long-dormant') and circle not in ('connected', 'unknown')
order by bond desc, place
limit ?1
