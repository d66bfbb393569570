-- The newest employer or role of each person that an export showed.
select person, kind, became, max(seen_on) as seen_on
from change
where kind in ('moved', 'new-role') and became is not null and seen_on is not null
group by person
