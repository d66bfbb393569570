-- The plates one person wears.
select handle.id, handle.kind, handle.value
from bearer
join handle on handle.id = bearer.handle
where bearer.person = ?1
