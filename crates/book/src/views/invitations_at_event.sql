-- Waiting invitations whose notes name one event.
select * from shown_invitation
where by = 'them' and state = 'waiting' and event_key = :key
order by place
limit :limit offset :from
