-- What the owner wrote of one person leaves the tables it is found in, before it is written anew.
insert into note_words (note_words, rowid, text) select 'delete', id, text from note where person = ?1;
-- next
delete from note where person = ?1;
-- next
delete from tagged where person = ?1;
-- next
delete from own_field where person = ?1;
