-- One connection with what would be lost, whatever its pile.
select let_go.*, person.token, person.name, person.employer, person.role, person.profile, person.connected_on,
    (select count(*) from help where help.person = let_go.person) as n_help
from let_go
join person on person.id = let_go.person
where let_go.person = ?1
