-- The newest message, call or meeting with one plate up to the day everything is judged for, with the row it was
-- read from.
select
    fact.about, fact.second, fact.what, fact.grain, fact.line, fact.by, fact.others, fact.thread, fact.chars,
    fact.seconds, fact.words, fact.name, fact.role, fact.text, fact.since, fact.until, fact.first_seen, fact.last_seen,
    plate.kind, plate.value, other.kind as other_kind, other.value as other_value,
    document.source, document.file
from fact
join handle as plate on plate.id = fact.about
left join handle as other on other.id = fact.other
join document on document.id = fact.document
where fact.about = ?1 and fact.second > ?2
    and fact.second < coalesce((select unixepoch(today, '+1 day') from judged), 9223372036854775807)
    and +fact.what in ('wrote', 'addressed', 'met', 'called')
order by fact.about desc, fact.second desc, fact.what desc, fact.digest desc
limit 1
