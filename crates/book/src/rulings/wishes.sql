-- Everything wished for, in the order in which it was said: the newest word of each that was not taken back.
select subject, value, said_on
from (
    select max(ruling.id) as id, ruling.subject, ruling.value, substr(op.at, 1, 10) as said_on
    from ruling
    join op on op.id = ruling.op
    where ruling.key = 'wished' and op.undone_by is null
    group by ruling.subject
)
where value <> ''
order by id
