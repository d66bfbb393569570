-- The rulings in force about one subject: of each key the newest that was not taken back.
select max(ruling.id) as id, ruling.key, ruling.value, substr(op.at, 1, 10) as said_on
from ruling
join op on op.id = ruling.op
where ruling.subject = ?1 and op.undone_by is null
group by ruling.key
