-- Whoever has anything to lose is looked at twice.
update let_go
set pile = case when losses = '[]' and wanted is null then 'plain' else 'twice' end
where pile <> 'none'
