-- Everything known of one person that bears on asking them for something; whom the owner let go she asks nothing.
select
    person.*, bearing.field, bearing.town, bearing.mutual, bearing.by_them, bearing.by_them_on, bearing.by_me,
    bearing.by_me_on, bearing.endorsed, house.name as house_name, house.people as at_house,
    exists (select 1 from counted where figure = 'bridge' and counted.person = person.id) as is_bridge
from person
left join bearing on bearing.person = person.id
left join house on house.id = person.house
where person.id = ?1 and not exists (select 1 from parted where parted.person = person.id)
