-- The ruling by which help was noted in this operation, where it still holds.
select ruling.subject, ruling.key, op.subject as name
from help
join op on op.id = help.ruling
join ruling on ruling.op = op.id
where help.ruling = ?1
limit 1
