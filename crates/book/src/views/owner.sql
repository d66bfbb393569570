-- What the files say of the owner's own handles and names, and which source says it.
select case fact.what when 'named' then fact.name end as name, other.kind, other.value, document.source
from fact
join handle as me on me.id = fact.about and me.kind = 'me'
join document on document.id = fact.document
left join handle as other on other.id = fact.other
where fact.what = 'named' or (fact.what = 'also' and fact.other is not null)
union
select null, other.kind, other.value, document.source
from sighting
join handle as me on me.id = sighting.about and me.kind = 'me'
join fact on fact.about = sighting.about and fact.second = sighting.second and fact.what = sighting.what
    and fact.digest = sighting.digest
join document on document.id = sighting.document
join handle as other on other.id = fact.other
where sighting.what = 'also'
order by 1, 2, 3, 4
