-- The public name of whoever wears each plate.
select bearer.handle, person.token
from bearer
join person on person.id = bearer.person
