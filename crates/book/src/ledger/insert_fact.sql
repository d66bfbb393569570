-- A fact, unless we know it. Statements remember the day of the export that made them. Parameters are
-- numbered in the order of the columns; 20 says whether it is a statement.
insert into fact (
    about, second, what, digest, grain, document, line, by, others, thread, chars, seconds, words, name, role,
    text, other, since, until, first_seen, last_seen
)
values (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
    case when ?20 then (select exported_on from document where id = ?6) end,
    case when ?20 then (select exported_on from document where id = ?6) end
)
on conflict do nothing
