-- Occasions at which somebody wore this plate among others, the newest first.
select thread, second
from fact
where about = ?1 and thread is not null and others between 2 and 30
    and what in ('wrote', 'addressed', 'among', 'met')
order by about desc, second desc
limit ?2
