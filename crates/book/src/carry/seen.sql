-- The first and the last export that makes a statement.
update fact
set first_seen = ?5, last_seen = ?6
where about = ?1 and second = ?2 and what = ?3 and digest = ?4
