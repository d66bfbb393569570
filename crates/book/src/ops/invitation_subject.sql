-- What names one received invitation in a ruling: the plate, the side and the second. Those that the owner
-- sent are not the owner's to decide.
select person.name, handle.kind, handle.value, invitation.by, invitation.second
from invitation
join person on person.id = invitation.person
join handle on handle.id = invitation.about
where invitation.id = ?1 and invitation.by = 'them'
