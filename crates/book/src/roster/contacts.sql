-- Every contact, by plate and in time order: the order of the table itself.
select
    about, second, what, grain, by, others, thread, chars, words, name, role, text, since, until
from fact
where what in ('wrote', 'endorsed')
order by about, second, what, digest
