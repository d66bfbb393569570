-- Received invitations that no connection answers.
select
    invitation.id, invitation.person, person.token, person.name, person.profile, invitation.by,
    invitation.second, invitation.sent_on, fact.text as note, invitation.state, invitation.decision,
    invitation.kin_group, invitation.kin
from invitation
join person on person.id = invitation.person
join fact on fact.about = invitation.about and fact.second = invitation.second and fact.what = 'invited'
    and fact.digest = invitation.digest
where invitation.by = 'them'
