-- Houses where the owner and one person both were, at once or not.
select
    mine.name, mine.since as my_since, mine.until as my_until, mine.is_now as mine_is_now,
    theirs.since, theirs.until, theirs.is_now
from stay as mine
join stay as theirs on theirs.house = mine.house
where mine.person = 0 and theirs.person = ?1
order by mine.house
