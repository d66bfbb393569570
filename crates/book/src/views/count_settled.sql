-- How many questions about who is who the owner settled and left so. What was accepted at once says how many
-- pairs it was at the beginning of its subject: `12 × name`.
select coalesce(sum(case key when 'accept' then cast(subject as integer) else 1 end), 0) as size
from op
where undone_by is null and key in ('same', 'not-same', 'accept')
