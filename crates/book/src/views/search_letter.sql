-- One text, with the person it was last exchanged with.
select letter.text, written.second, person.token, person.name
from letter
join written on written.words = letter.words
join bearer on bearer.handle = written.about
join person on person.id = bearer.person
where letter.id = ?1
order by written.second desc
limit 1
