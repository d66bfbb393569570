-- What was decided, one row an operation and decision, the newest first.
select op.id, op.at, ruling.value as decision, count(*) as size
from op
join ruling on ruling.op = op.id and ruling.key = 'decision' and ruling.value <> ''
where op.key in ('decide', 'decide-all') and op.undone_by is null
group by op.id
order by op.id desc
limit 500
