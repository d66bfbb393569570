-- Every tag with how many people have it, those with most first.
select min(name) as name, count(*) as people from tagged group by tag order by people desc, tag limit ?1
