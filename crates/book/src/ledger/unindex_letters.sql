-- Texts that concern nobody leave the index.
insert into letter_words (letter_words, rowid, text)
select 'delete', id, text from letter where words not in (select words from written)
