-- Who waits, in the order of the desk, with the answers.
select invitation.id, person.name, invitation.given
from invitation
join person on person.id = invitation.person
where invitation.by = 'them' and invitation.state = 'waiting' and invitation.decision is null
order by invitation.place
