-- The people of a house, the closest first.
select id from person where house = ?1 order by place limit ?2
