-- How many people were placed, how many passed over and how many pairs compared, by what holds of it. A person
-- placed under two handles counts twice until they are one.
select
    sum(key = 'circle' and value <> '') as placed,
    sum(key = 'skipped' and value <> '') as skipped,
    sum(key like 'closer-than %' and value <> '') as compared
from ruling
where id in (
    select max(newest.id)
    from ruling as newest
    join op on op.id = newest.op
    where op.undone_by is null
        and (newest.key in ('circle', 'skipped') or newest.key like 'closer-than %')
    group by newest.subject, newest.key
)
