-- People in whose words the query occurs, closest first.
select * from person
where search like '%' || ?4 || '%' and (?3 is null or circle = ?3)
order by place
limit ?1 offset ?2
