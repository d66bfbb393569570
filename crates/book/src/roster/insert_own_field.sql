-- A field of the owner's own, filled in for one person.
insert into own_field (field, person, name, value, folded, kind, number)
values (:field, :person, :name, :value, :folded, :kind, :number)
