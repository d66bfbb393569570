-- Waiting invitations from people of one employer.
select * from shown_invitation
where by = 'them' and state = 'waiting' and house = :key
order by place
limit :limit offset :from
