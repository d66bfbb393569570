-- How many people the query finds.
select count(*) as size
from person
where search like '%' || ?2 || '%' and (?1 is null or circle = ?1)
