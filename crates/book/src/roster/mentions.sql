-- Which documents mention which plate, facts of one plate together.
select about, document, what in ('wrote', 'addressed', 'met', 'called') as is_message
from fact
order by about, second, what, digest
