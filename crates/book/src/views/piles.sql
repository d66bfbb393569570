-- How many received invitations lie in each pile.
select
    case
        when state <> 'waiting' then state
        when decision = 'later' then 'later'
        else advice
    end as pile,
    count(*) as size
from invitation
where by = 'them'
group by pile
