-- Connections of a pile about which nothing was decided, in its order.
select let_go.*, person.token, person.name, person.employer, person.role, person.profile, person.connected_on,
    (select count(*) from help where help.person = let_go.person) as n_help
from let_go
join person on person.id = let_go.person
where let_go.pile = ?1 and let_go.choice is null
order by let_go.place
limit ?2 offset ?3
