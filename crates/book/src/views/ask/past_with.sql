-- People who were at a house where one person was, unless both are there now; the closest first.
select theirs.person as id, theirs.name
from stay as one
join stay as theirs on theirs.house = one.house
where one.person = ?1 and theirs.person > 0 and theirs.person <> ?1 and not (one.is_now and theirs.is_now)
order by theirs.person
limit ?2
