-- Who else took part in this group, closest first: who was there or addressed, and who wrote to them.
select person.name
from (
    select about as handle from fact
    where thread = ?1 and others > 1 and what in ('among', 'addressed', 'met')
    union
    select other from fact
    where thread = ?1 and others > 1 and what in ('among', 'addressed', 'met') and other is not null
) as seat
join bearer on bearer.handle = seat.handle
join person on person.id = bearer.person
where person.id <> ?2
order by person.place
limit 20
