-- The newest ruling of each subject and key whose operation was not taken back.
select ruling.id, ruling.subject, ruling.key, ruling.value, substr(op.at, 1, 10) as said_on
from ruling
join op on op.id = ruling.op
where ruling.id in (
    select max(newest.id)
    from ruling as newest
    join op on op.id = newest.op
    where op.undone_by is null
    group by newest.subject, newest.key
)
order by ruling.id
