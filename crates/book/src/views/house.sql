-- The house one of these keys leads to: a JSON list, the surest first.
select house.id, house.name, house.names, house.domains, house.people, house.connections, house.real
from json_each(?1) as asked
join house_key on house_key.key = asked.value
join house on house.id = house_key.house
order by asked.key
limit 1
