-- Problems of one kind in one file.
insert into problem (op, document, file, line, why, example, count)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
