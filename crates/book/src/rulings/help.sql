-- What the owner noted of help and introductions and did not take back, the oldest first.
select ruling.op, ruling.subject, ruling.key, ruling.value
from ruling
where ruling.value <> '' and ruling.id in (
    select max(newest.id)
    from ruling as newest
    join op on op.id = newest.op
    where op.undone_by is null
        and (newest.key glob 'gave *' or newest.key glob 'got *' or newest.key glob 'introduced *')
    group by newest.subject, newest.key
)
order by ruling.id
