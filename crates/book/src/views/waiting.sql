-- Who waits for an answer, as the week found them, those who come first first; without whom the owner let go.
select person, null as other, says
from reminder
where kind = ?1
    and acted_on is null
    and not exists (select 1 from parted where parted.person = reminder.person)
order by weight desc, person
limit ?2
