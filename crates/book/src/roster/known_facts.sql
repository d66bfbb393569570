-- Everything, plate by plate in one scan. Of messages, meetings and calls only that they are is looked at
-- here; the rest is who is who, evidence, invitations, the owner's own life.
select
    about, second, what, digest, grain, by, others, thread, chars, seconds, words, name, role, text, other, since,
    until, document, first_seen, last_seen,
    what in ('wrote', 'addressed', 'met', 'called') as is_message
from fact
order by about, second, what, digest
