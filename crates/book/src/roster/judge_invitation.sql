-- The verdict on one invitation.
update invitation
set state = ?2, decision = ?3, advice = ?4, confidence = ?5, place = ?6
where id = ?1
