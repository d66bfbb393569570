-- Every ruling about one thing that was not taken back, the oldest first.
select ruling.id, ruling.key, ruling.value, substr(op.at, 1, 10) as said_on
from ruling
join op on op.id = ruling.op
where ruling.subject = ?1 and ruling.key = ?2 and op.undone_by is null
order by ruling.id
