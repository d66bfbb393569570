-- Every birthday the files tell, with whose it is, the closest people first.
select person.token, person.name, fact.name as born
from fact
join bearer on bearer.handle = fact.about
join person on person.id = bearer.person
where fact.what = 'born'
order by person.place, fact.name desc
