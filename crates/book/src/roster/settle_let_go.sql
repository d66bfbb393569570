-- What the owner decided about one connection, and what came of it.
update let_go
set choice = :choice, chosen_on = :chosen_on, until = :until, is_ticked = :is_ticked, is_gone = :is_gone,
    returned_on = :returned_on, returned_by = :returned_by
where person = :person
