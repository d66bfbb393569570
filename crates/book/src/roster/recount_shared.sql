-- Near-identical notes, employers and events that several of the waiting invitations share. Counted in indexes first:
-- people and notes are looked up for what is shared only. The indexes are named, because one on more columns tempts
-- SQLite to look up every row.
insert into shared (id, kind, size, what)
select
    shared_note.kin_group, 'note', shared_note.n,
    (
        select min(shown.note)
        from shown_invitation as shown
        where shown.kin_group = shared_note.kin_group and shown.by = 'them' and shown.state = 'waiting'
    )
from (
    select kin_group, count(*) as n
    from invitation indexed by invitation_by_group
    where by = 'them' and state = 'waiting' and kin_group is not null
    group by kin_group
    having count(*) > 1
) as shared_note
union all
select 'employer:' || house.name, 'employer', sum(at_house.n), house.name
from (
    select house, count(*) as n
    from invitation indexed by invitation_at_house
    where by = 'them' and state = 'waiting' and house is not null
    group by house
) as at_house
join house on house.id = at_house.house
group by house.name
having sum(at_house.n) > 1
union all
select 'event:' || event_key, 'event', count(*), min(event)
from invitation indexed by invitation_at_event
where by = 'them' and state = 'waiting' and event_key is not null
group by event_key
having count(*) > 1
