-- A statement met in another export held from the earliest to the latest of them.
update fact
set first_seen = min(coalesce(first_seen, exported_on), coalesce(exported_on, first_seen)),
    last_seen = max(coalesce(last_seen, exported_on), coalesce(exported_on, last_seen))
from (select exported_on from document where id = ?1)
where about = ?2 and second = ?3 and what = ?4 and digest = ?5
