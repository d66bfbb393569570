-- How many invitations of a state there are.
select count(*) as size
from invitation
where (:state = 'all' or (invitation.by = 'them' and invitation.state = :state))
    and (:pile is null or (:pile = 'later' and invitation.decision = 'later')
        or (:pile <> 'later' and invitation.advice = :pile and invitation.decision is null))
    and (:group is null or invitation.kin_group = :group)
