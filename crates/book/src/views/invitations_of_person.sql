-- The invitations between the owner and one person, newest first.
select * from shown_invitation where person = ?1 order by second desc
