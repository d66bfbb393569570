-- Connections that were let go, the newest decision first, with what shows that they were removed.
select person.token, person.name, person.profile, let_go.chosen_on, let_go.is_ticked, let_go.is_gone
from let_go
join person on person.id = let_go.person
where let_go.choice = 'let-go'
order by let_go.chosen_on desc, let_go.person
