-- Everybody in the order of closeness.
select * from person where ?3 is null and ?4 is null and ?5 is null and ?6 is null
order by place limit ?1 offset ?2
