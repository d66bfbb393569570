-- Employers with the most connections, and how many of these are more than a connection.
insert into employer (name, connections, real)
select
    min(employer),
    count(*) as connections,
    sum(circle in ('support', 'sympathy', 'close', 'active', 'known'))
from person
where is_connection = 1 and employer_key is not null
group by employer_key
having count(*) > 1
order by connections desc, min(employer)
limit 20
