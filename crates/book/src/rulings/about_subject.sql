-- The rulings in force about one subject: of each key the newest that was not taken back.
select key, value, max(ruling_id) as newest
from (
    select ruling.key, ruling.value, ruling.id as ruling_id
    from ruling
    join op on op.id = ruling.op
    where ruling.subject = ?1 and op.undone_by is null
)
group by key
