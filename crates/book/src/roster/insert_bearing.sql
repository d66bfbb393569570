-- What bears on asking one person for something.
insert into bearing (person, field, town, mutual, by_them, by_them_on, by_me, by_me_on, endorsed)
values (:person, :field, :town, :mutual, :by_them, :by_them_on, :by_me, :by_me_on, :endorsed)
