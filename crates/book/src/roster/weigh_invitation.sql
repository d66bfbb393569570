-- What is advised on one who waits.
update invitation
set advice = :advice, place = :oldest - max(second, 0)
where id = :id
