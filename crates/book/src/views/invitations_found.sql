-- Received invitations that wait, of people found by name or with these letters in their note.
select * from shown_invitation
where by = 'them' and state = 'waiting'
    and (name like '%' || :key || '%' or note like '%' || :key || '%')
order by place
limit :limit offset :from
