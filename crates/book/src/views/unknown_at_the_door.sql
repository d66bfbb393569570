-- Invitations that wait from people of whom no contact and no evidence is known.
select count(*) as n
from invitation
join person on person.id = invitation.person
where invitation.by = 'them' and invitation.state = 'waiting' and invitation.decision is null
    and person.has_evidence = 0
