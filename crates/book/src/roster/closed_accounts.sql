-- Closed accounts in the newest list of connections: rows with a date and nothing else.
select coalesce(max(problem.count), 0) as count
from problem
join document on document.id = problem.document
where document.kind = 'Connections' and problem.why = 'this account is closed: LinkedIn gives its date and nothing else'
    and document.exported_on = (select max(exported_on) from document where kind = 'Connections')
