-- Everything but messages: who is who, evidence, invitations, the owner's own life.
select
    about, second, what, digest, grain, by, others, thread, chars, words, name, role, text, other, since,
    until, first_seen, last_seen
from fact
where what <> 'wrote'
order by about, second, what, digest
