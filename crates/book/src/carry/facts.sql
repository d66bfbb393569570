-- Every fact in the order of the ledger, with the other documents that tell it.
select
    fact.second, fact.what, fact.grain, fact.document, fact.line, fact.by, fact.others, fact.thread, fact.chars,
    fact.seconds, fact.words, fact.name, fact.role, fact.text, fact.since, fact.until, fact.first_seen, fact.last_seen,
    plate.kind, plate.value, other.kind as other_kind, other.value as other_value,
    (
        select json_group_array(json_array(sighting.document, sighting.line))
        from sighting
        where sighting.about = fact.about and sighting.second = fact.second and sighting.what = fact.what
            and sighting.digest = fact.digest
    ) as also
from fact
join handle as plate on plate.id = fact.about
left join handle as other on other.id = fact.other
order by fact.about, fact.second, fact.what, fact.digest
