-- Near-identical notes among the waiting invitations, the most frequent first.
select invitation.kin_group as id, count(*) as size, min(fact.text) as note
from invitation
join fact on fact.about = invitation.about and fact.second = invitation.second and fact.what = 'invited'
    and fact.digest = invitation.digest
where invitation.by = 'them' and invitation.state = 'waiting' and invitation.kin_group is not null
group by invitation.kin_group
having count(*) > 1
order by size desc, id
limit 50
