-- The operation of this number, or the newest that still stands. Taking back can't be taken back.
select id, key, subject, undone_by
from op
where key <> 'undo' and (id = ?1 or (?1 is null and undone_by is null))
order by id desc
limit 1
