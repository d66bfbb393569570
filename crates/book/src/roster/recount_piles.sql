-- Received invitations by pile.
insert into pile (key, size)
select
    case
        when state <> 'waiting' then state
        when decision = 'later' then 'later'
        else advice
    end as key,
    count(*)
from invitation
where by = 'them'
group by key
