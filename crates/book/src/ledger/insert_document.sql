-- One file of an import.
insert into document (op, source, kind, file, exported_on) values (?1, ?2, ?3, ?4, ?5)
