-- What the owner noted of help, about everybody or one person, the newest first. An introduction concerns two; about
-- everybody it is told once.
select help.ruling, help.kind, help.on_day, help.text, help.other, person.token, person.name, person.employer,
    person.role, person.profile
from help
join person on person.id = help.person
where (?1 is null and (help.other is null or help.person < help.other)) or help.person = ?1
order by help.on_day desc, help.ruling desc
limit ?2
