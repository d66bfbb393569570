-- One employer or school with what is counted of it.
insert into house (id, name, names, domains, people, connections, real)
values (:id, :name, :names, :domains, :people, :connections, :real)
