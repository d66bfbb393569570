-- The people of one house in the order of closeness.
select * from person
where house = ?5 and (?3 is null or circle = ?3) and ?4 is null and ?6 is null
order by place limit ?1 offset ?2
