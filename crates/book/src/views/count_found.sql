-- How many that wait have these letters in their name or note.
select count(*) as size
from shown_invitation
where by = 'them' and state = 'waiting'
    and (name like '%' || ?1 || '%' or note like '%' || ?1 || '%')
