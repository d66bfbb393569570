-- All imports, newest first.
select id, at, subject, undone_by is not null as undone, detail
from op
where key = 'import'
order by id desc
