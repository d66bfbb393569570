-- Who waits, in the order of the desk, with what weighing reads of them.
select invitation.id, person.name, kind.given
from invitation
join person on person.id = invitation.person
join kind on kind.id = invitation.kind
where invitation.by = 'them' and invitation.state = 'waiting' and invitation.decision is null
order by invitation.place
