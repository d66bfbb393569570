-- Who else took part in this group conversation, closest first.
select person.name
from fact
join bearer on bearer.handle = fact.about
join person on person.id = bearer.person
where fact.what = 'among' and fact.thread = ?1 and person.id <> ?2
order by person.place
limit 20
