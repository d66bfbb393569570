-- What changed between exports, newest first.
select change.kind, change.was, change.became, change.after, change.seen_on, person.token, person.name
from change
join person on person.id = change.person
where ?2 is null
order by change.seen_on desc, change.kind, person.place, change.after desc, change.was, change.became
limit ?1
