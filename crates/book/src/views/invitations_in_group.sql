-- Waiting invitations with nearly the same note.
select * from shown_invitation
where kin_group = :key and state = 'waiting'
order by place
limit :limit offset :from
