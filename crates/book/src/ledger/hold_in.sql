-- A fact is held by another of the rows that tell it.
update fact
set document = ?5, line = ?6
where about = ?1 and second = ?2 and what = ?3 and digest = ?4
