-- A place for what was decided about somebody who is in no pile.
insert or ignore into let_go (person, place, pile, says, losses, is_ticked, is_gone)
values (?1, 0, 'none', 'null', '[]', 0, 0)
