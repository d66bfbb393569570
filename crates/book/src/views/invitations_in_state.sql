-- Received invitations of one state, in the order of their piles.
select * from shown_invitation
where by = 'them' and state = :key
order by place
limit :limit offset :from
