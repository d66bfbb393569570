-- Notes in which it stands, the newest first.
select note.id, note.on_day, note.text, person.token, person.name
from note_words
join note on note.id = note_words.rowid
join person on person.id = note.person
where note_words match ?1
order by note_words.rowid desc
limit ?2
