-- People in whose searchable words this occurs, closest first; more than a handful need not be told apart.
select id, name, token
from person
where search like '%' || ?1 || '%'
order by place
limit 200
