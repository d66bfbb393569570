-- What several waiting invitations share, the most frequent first; a busy day says least.
select id, kind, size, what from shared order by kind = 'day', size desc, id limit 50
