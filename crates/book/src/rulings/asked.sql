-- The newest word on every ask that was not taken back.
select max(ruling.id) as id, ruling.subject, ruling.key, ruling.value, substr(op.at, 1, 10) as said_on
from ruling
join op on op.id = ruling.op
where ruling.key >= 'asked ' and ruling.key < 'asked!' and op.undone_by is null
group by ruling.key, ruling.subject
