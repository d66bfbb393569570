-- The people of a town, the closest first.
select person as id from bearing indexed by bearing_by_town where town = ?1 order by person limit ?2
