-- How many people of one house there are in each circle.
select circle as key, count(*) as size from person where house = ?1 group by circle
