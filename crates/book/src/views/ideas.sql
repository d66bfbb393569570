-- What the owner could give, the best first, without what she noted as given since.
select idea.person, idea.other, idea.says
from idea
where idea.kind = ?1 and not exists (
    select 1 from help
    where help.person = idea.person and help.kind = 'introduced' and help.other = idea.other
)
order by idea.place
limit ?2
