-- Who else may be this person, the most useful to settle first.
select suggestion.id, person.token, person.name
from suggestion
join person on person.id = case suggestion.a when ?1 then suggestion.b else suggestion.a end
where (suggestion.a = ?1 or suggestion.b = ?1) and suggestion.state = 'waiting'
order by unlocks desc, facts desc, probability desc, suggestion.id
