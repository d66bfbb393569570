-- Everybody who was in one letter, meeting or group with another, an occasion at a time: the order of the
-- index.
select thread, second, what, about, other
from fact indexed by fact_together
where others > 1 and what in ('among', 'addressed', 'met')
order by thread, second
