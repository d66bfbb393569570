-- What several waiting invitations share, the most frequent first.
select id, kind, size, what from shared order by size desc, id limit 50
