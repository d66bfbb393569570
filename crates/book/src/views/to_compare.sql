-- Of which two the owner would be asked who is closer, without those compared since the last judging.
select one.id as a, other.id as b
from to_compare
join person as one on one.id = to_compare.a
join person as other on other.id = to_compare.b
where not exists (
    select 1
    from ruling
    join op on op.id = ruling.op
    join judged on ruling.op >= judged.since
    where op.undone_by is null
        and (
            (
                ruling.subject in (select 'person ' || value from json_each(one.handles))
                and ruling.key in (select 'closer-than ' || value from json_each(other.handles))
            )
            or (
                ruling.subject in (select 'person ' || value from json_each(other.handles))
                and ruling.key in (select 'closer-than ' || value from json_each(one.handles))
            )
        )
)
order by to_compare.place
limit ?1
