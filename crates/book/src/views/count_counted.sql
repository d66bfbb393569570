-- How many people are counted in one figure.
select count(*) as size from counted where figure = ?4 and ?1 is null and ?2 is null and ?3 is null
