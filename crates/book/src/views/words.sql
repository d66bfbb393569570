-- Texts that hold the words, the one read last first, each with everybody it concerns.
select
    letter.id as letter, person.token, person.name, written.second,
    snippet(letter_words, 0, char(2), char(3), '…', 16) as text
from letter_words
join letter on letter.id = letter_words.rowid
join written on written.words = letter.words
join bearer on bearer.handle = written.about
join person on person.id = bearer.person
where letter_words match ?1
order by letter_words.rowid desc
