-- The newest operations, with what was ruled by those that ruled.
select
    op.id, op.key, op.at, op.subject, op.undone_by is not null as undone,
    (select ruling.key || ' ' || ruling.value from ruling where ruling.op = op.id order by id limit 1) as ruled
from op
order by op.id desc
limit ?1
