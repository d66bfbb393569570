-- People who were at a house and are elsewhere now, the closest first.
select person as id from stay where house = ?1 and person > 0 and not is_now order by person limit ?2
