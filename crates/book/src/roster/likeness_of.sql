-- What one handle was joined with by likeness, on either side.
select b as other, probability, evidence from likeness where a = ?1
union all
select a as other, probability, evidence from likeness where b = ?1
