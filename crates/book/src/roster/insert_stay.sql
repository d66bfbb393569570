-- That somebody was at a house.
insert into stay (house, person, name, since, until, is_now)
values (:house, :person, :name, :since, :until, :is_now)
