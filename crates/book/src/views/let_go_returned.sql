-- Who came back after being let go, the latest first.
select let_go.person, person.token, person.name, let_go.chosen_on, let_go.returned_on, let_go.returned_by
from let_go
join person on person.id = let_go.person
where let_go.choice = 'let-go' and let_go.returned_on is not null
order by let_go.returned_on desc, let_go.person
limit ?1
