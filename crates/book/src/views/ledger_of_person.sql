-- What passed between the owner and one person.
select person.stats,
    coalesce(giving.recommended_by_them, 0) as recommended_by_them,
    coalesce(giving.recommended_by_me, 0) as recommended_by_me,
    (select count(*) from help where help.person = person.id and kind = 'gave') as gave,
    (select count(*) from help where help.person = person.id and kind = 'got') as got,
    (select count(*) from help where help.person = person.id and kind = 'introduced') as introduced
from person
left join giving on giving.person = person.id
where person.id = ?1
