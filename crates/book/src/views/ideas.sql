-- What the owner could give, the best first, without what she noted as given since, and without whom she let go.
select idea.person, idea.other, idea.says
from idea
where idea.kind = ?1
    and not exists (
        select 1 from help
        where help.person = idea.person and help.kind = 'introduced' and help.other = idea.other
    )
    and not exists (select 1 from parted where parted.person in (idea.person, idea.other))
order by idea.place
limit ?2
