-- What is advised on all of one kind; in the pile the newest come first.
update invitation
set advice = :advice, place = :oldest - max(second, 0)
where kind = :kind
