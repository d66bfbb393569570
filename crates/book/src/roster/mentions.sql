-- Which sources mention which plate.
select fact.about, document.source, max(fact.what = 'wrote') as has_messages
from fact
join document on document.id = fact.document
group by fact.about, document.source
