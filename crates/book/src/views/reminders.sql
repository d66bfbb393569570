-- Whom there is a reason of one kind to write to, the first of its kind first.
select reminder.person, reminder.kind, reminder.says, reminder.last_on, reminder.acted_on, reminder.closeness_then
from reminder
where reminder.kind = ?1
order by reminder.weight desc, reminder.person
