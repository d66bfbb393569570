-- What the words of a person are taken from: of everybody in this range of rows.
select
    person.id, person.name, person.also_named, person.employer, person.role, person.handles, house.name as house,
    (select json_group_array(name) from tagged where tagged.person = person.id) as tags,
    (
        select json_group_array(name || ' ' || value)
        from own_field
        where own_field.person = person.id
    ) as fields
from person
left join house on house.id = person.house
where person.id between ?1 and ?2
