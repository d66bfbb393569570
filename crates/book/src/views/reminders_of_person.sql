-- Every reason there is to write to one person.
select person, kind, says, last_on, acted_on, closeness_then
from reminder
where person = ?1
