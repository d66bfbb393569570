-- Employers with the most connections.
select name, connections, real from employer order by connections desc, name
