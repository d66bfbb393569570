-- The closest people (the row number is the place) with whom contact went both ways, and everybody who wrote a recommendation.
select id from person where id <= ?1 and last_two_way_on is not null
union
select person as id from bearing indexed by bearing_by_them where by_them > 0
order by id
