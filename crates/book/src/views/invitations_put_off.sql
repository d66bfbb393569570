-- What the owner put off.
select * from shown_invitation
where by = 'them' and decision = 'later' and :key is not null
order by place
limit :limit offset :from
