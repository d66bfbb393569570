-- Everything but contact: who is who, evidence, invitations, the owner's own life.
select
    about, second, what, digest, grain, by, others, thread, chars, seconds, words, name, role, text, other, since,
    until, document, first_seen, last_seen
from fact
where what not in ('wrote', 'addressed', 'met', 'called')
order by about, second, what, digest
