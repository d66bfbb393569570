-- The log says that something was ruled, and no longer about whom. An operation that ruled about many
-- names nobody, and its subject stays.
update op
set
    subject = case when key in ('decide-all', 'let-all-go', 'tag-all') then subject end,
    detail = null
where key <> 'accept' and id in (
    select op
    from ruling
    where subject = :person or key in (:closer_than, :introduced) or instr(subject, :invitation) = 1 or instr(subject, :pair) = 1
        or (instr(subject, 'pair ') = 1 and substr(subject, -length(:other)) = :other)
);
-- next
delete from ruling
where subject = :person or key in (:closer_than, :introduced) or instr(subject, :invitation) = 1 or instr(subject, :pair) = 1
    or (instr(subject, 'pair ') = 1 and substr(subject, -length(:other)) = :other);
