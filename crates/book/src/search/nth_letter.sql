-- The nth newest text that holds a word, before a row.
select rowid as id
from letter_words
where letter_words match ?1 and rowid < ?2
order by rowid desc
limit 1 offset ?3
