-- Every contact, by plate and in time order: the order of the table itself.
select
    about, second, what, grain, by, others, thread, chars, seconds, words, name, role, text, other, since,
    until
from fact
where what in ('wrote', 'addressed', 'met', 'called', 'endorsed')
order by about, second, what, digest
