-- Near-identical notes among the waiting invitations, the most frequent first.
select id, size, note from kin order by size desc, id limit 50
