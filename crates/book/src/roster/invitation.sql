-- One invitation.
select * from shown_invitation where id = ?1
