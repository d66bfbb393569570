-- One employer or school with what is counted of it.
insert into house (id, place, name, names, domains, people, connections, real)
values (:id, :place, :name, :names, :domains, :people, :connections, :real)
