-- Waiting invitations that came on one day.
select * from shown_invitation
where by = 'them' and state = 'waiting' and sent_on = :key
order by place
limit :limit offset :from
