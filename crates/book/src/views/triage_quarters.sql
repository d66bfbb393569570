-- What was received, let in and decided, quarter by quarter, and what came of it.
with told as (
    select sent_on as on_day, 1 as received, 0 as accepted, 0 as strangers, 0 as talked, 0 as pitched,
        0 as removed, 0 as decided, 0 as agreed
    from invitation
    where by = 'them' and sent_on is not null
    union all
    select let_in_on, 0, 1, was_stranger, was_stranger and talked, coalesce(pitched, 0), is_removed, 0, 0
    from outcome
    union all
    select decided_on, 0, 0, 0, 0, 0, 0, 1, told = iif(is_let_in, 'let-in', 'leave')
    from lesson
    where counts
)
select substr(on_day, 1, 4) || '-Q' || ((substr(on_day, 6, 2) + 2) / 3) as quarter,
    sum(received) as received, sum(accepted) as accepted, sum(strangers) as strangers, sum(talked) as talked,
    sum(pitched) as pitched, sum(removed) as removed, sum(decided) as decided, sum(agreed) as agreed
from told
group by quarter
order by quarter
