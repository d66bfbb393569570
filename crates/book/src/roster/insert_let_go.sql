-- A connection that can be looked at; what was decided is written beside it afterwards.
insert into let_go (person, place, pile, says, losses, town, is_ticked, is_gone)
values (:person, :place, :pile, :says, :losses, :town, 0, 0)
