-- With whom one of the two carries more, or of whom the owner noted help, the closest first.
select person.id as person, person.token, person.name, person.employer, person.role, person.profile, person.stats,
    coalesce(giving.recommended_by_them, 0) as recommended_by_them,
    coalesce(giving.recommended_by_me, 0) as recommended_by_me,
    (select count(*) from help where help.person = person.id and kind = 'gave') as gave,
    (select count(*) from help where help.person = person.id and kind = 'got') as got,
    (select count(*) from help where help.person = person.id and kind = 'introduced') as introduced
from (select person from giving union select person from help) as concerned
join person on person.id = concerned.person
left join giving on giving.person = person.id
order by person.place
limit ?1
