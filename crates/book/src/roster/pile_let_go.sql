-- Whoever has anything to lose is looked at twice: by a rule, by a goal, or because help was noted.
update let_go
set pile = case
    when losses = '[]' and wanted is null and person not in (select person from help) then 'plain' else 'twice'
end
where pile <> 'none'
