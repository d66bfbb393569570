-- Whom there is a reason of one kind to write to, the first of its kind first. Whom the
-- owner let go she writes to of her own accord.
select reminder.person, reminder.kind, reminder.says, reminder.last_on, reminder.acted_on, reminder.closeness_then
from reminder
where reminder.kind = ?1 and not exists (select 1 from parted where parted.person = reminder.person)
order by reminder.weight desc, reminder.person
