-- Houses with the most connections.
select name, names, connections, real from house where connections > 1 order by connections desc, id limit 20
