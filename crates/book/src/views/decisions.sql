-- What was ruled about one person or an invitation of theirs, an operation each; notes and talks are told by themselves.
select
    op.id, op.key, op.subject, substr(op.at, 1, 10) as day, min(ruling.id),
    ruling.key || ' ' || ruling.value as ruled
from ruling
join op on op.id = ruling.op
where (ruling.subject = ?1 or (ruling.subject >= ?2 and ruling.subject < ?3))
    and op.undone_by is null and op.key not in ('note', 'talked')
group by op.id
order by op.id desc
