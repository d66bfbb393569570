-- The log says that something was ruled, and no longer about whom.
update op
set subject = null, detail = null
where id in (select op from ruling where subject = :person or instr(subject, :invitation) = 1);
-- next
delete from ruling where subject = :person or instr(subject, :invitation) = 1;
