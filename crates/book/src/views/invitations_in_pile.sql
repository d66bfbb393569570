-- One pile of those that wait.
select * from shown_invitation
where by = 'them' and state = 'waiting' and decision is null and advice = :key
order by place
limit :limit offset :from
