-- Near-identical notes among the waiting invitations.
insert into kin (id, size, note)
select kin_group, count(*), min(note)
from shown_invitation
where by = 'them' and state = 'waiting' and kin_group is not null
group by kin_group
having count(*) > 1
