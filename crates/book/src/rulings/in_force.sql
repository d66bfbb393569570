-- The newest ruling of each subject and key whose operation was not taken back.
select ruling.id, ruling.subject, ruling.key, ruling.value
from ruling
where ruling.id in (
    select max(newest.id)
    from ruling as newest
    join op on op.id = newest.op
    where op.undone_by is null
    group by newest.subject, newest.key
)
order by ruling.id
