-- A fact, unless we know it. Statements remember the day of the export that made them.
insert into fact (
    about, second, what, digest, grain, document, line, by, others, thread, chars, words, name, role, text,
    other, since, until, first_seen, last_seen
)
values (
    :about, :second, :what, :digest, :grain, :document, :line, :by, :others, :thread, :chars, :words, :name,
    :role, :text, :other, :since, :until,
    case when :is_statement then (select exported_on from document where id = :document) end,
    case when :is_statement then (select exported_on from document where id = :document) end
)
on conflict do nothing
