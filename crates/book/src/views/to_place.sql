-- Whom the owner would be asked to place next, without those placed or passed over since the last judging.
select person.*
from to_place
join person on person.id = to_place.person
where not exists (
    select 1
    from ruling
    join op on op.id = ruling.op
    join judged on ruling.op >= judged.since
    where op.undone_by is null and ruling.key in ('circle', 'skipped') and ruling.value <> ''
        and ruling.subject in (select 'person ' || value from json_each(person.handles))
)
order by to_place.place
limit ?1
