-- The desk: the invitations of a state, in the order of their piles.
select
    invitation.id, invitation.person, person.token, person.name, person.profile, invitation.by,
    invitation.second, invitation.sent_on, fact.text as note, invitation.state, invitation.decision,
    invitation.kin_group, invitation.kin
from invitation
join person on person.id = invitation.person
join fact on fact.about = invitation.about and fact.second = invitation.second and fact.what = 'invited'
    and fact.digest = invitation.digest
where (:state = 'all' or (invitation.by = 'them' and invitation.state = :state))
    and (:pile is null or (:pile = 'later' and invitation.decision = 'later')
        or (:pile <> 'later' and invitation.advice = :pile and invitation.decision is null))
    and (:group is null or invitation.kin_group = :group)
order by invitation.by desc, invitation.place, invitation.id
limit :limit offset :from
