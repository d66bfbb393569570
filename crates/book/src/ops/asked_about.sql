-- What was asked of people, with what it was about.
select id, value
from ruling
where key >= 'asked ' and key < 'asked!'
