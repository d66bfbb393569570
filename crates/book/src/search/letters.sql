-- Texts that hold what is asked for, the newest first.
select rowid as id
from letter_words
where letter_words match ?1 and rowid < ?2 and rowid > ?3
order by rowid desc
limit ?4
