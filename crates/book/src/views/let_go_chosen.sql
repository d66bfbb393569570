-- Connections about which this was decided, the newest decision first.
select let_go.*, person.token, person.name, person.employer, person.role, person.profile, person.connected_on,
    (select count(*) from help where help.person = let_go.person) as n_help
from let_go
join person on person.id = let_go.person
where let_go.choice = ?1
order by let_go.chosen_on desc, let_go.person
limit ?2 offset ?3
