-- Received invitations.
select * from shown_invitation where by = 'them'
