-- The people of a field of work, the closest first.
select person as id from bearing indexed by bearing_by_field where field = ?1 order by person limit ?2
