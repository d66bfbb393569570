-- What is told of everybody in the piles, to hold the owner's goals against.
select let_go.person, person.role, person.employer, let_go.town
from let_go
join person on person.id = let_go.person
where let_go.pile <> 'none'
