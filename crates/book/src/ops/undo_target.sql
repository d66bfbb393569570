-- The operation of this number, or the newest that still stands, with what was ruled by it. Taking back can't be
-- taken back.
select
    id, key, subject, undone_by,
    (select ruling.key || ' ' || ruling.value from ruling where ruling.op = op.id order by ruling.id limit 1) as ruled
from op
where key <> 'undo' and (id = ?1 or (?1 is null and undone_by is null))
order by id desc
limit 1
