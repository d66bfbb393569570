-- How many of those that wait came on each day.
select sent_on, count(*) as size
from invitation indexed by invitation_of_day
where by = 'them' and state = 'waiting' and sent_on is not null
group by sent_on
