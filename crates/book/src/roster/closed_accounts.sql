-- Closed accounts in each list of connections, by the day it was exported: rows with a date and nothing else.
select document.exported_on, coalesce(max(problem.count), 0) as count
from document
left join problem on problem.document = document.id
    and problem.why = 'this account is closed: LinkedIn gives its date and nothing else'
where document.kind = 'Connections'
group by document.exported_on
order by document.exported_on
