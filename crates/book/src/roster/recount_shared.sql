-- Near-identical notes and employers that several of the waiting invitations share.
insert into shared (id, kind, size, what)
select kin_group, 'note', count(*), min(note)
from shown_invitation
where by = 'them' and state = 'waiting' and kin_group is not null
group by kin_group
having count(*) > 1
union all
select 'employer:' || house, 'employer', count(*), house
from shown_invitation
where by = 'them' and state = 'waiting' and house is not null
group by house
having count(*) > 1
