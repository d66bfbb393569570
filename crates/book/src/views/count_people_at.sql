-- How many people of one house there are.
select count(*) as size from person where house = ?3 and (?1 is null or circle = ?1) and ?2 is null and ?4 is null
