-- Help that concerns one person.
insert into help (ruling, person, kind, on_day, text, other)
values (:ruling, :person, :kind, :on_day, :text, :other)
