-- Whether the newest list of connections is of a day or later and no longer has this person. One who is in it
-- again since a later day was gone in between.
select 1
from person
where id = ?1 and (
    connected_on > ?2
    or (is_connection = 0 and ?2 <= (select max(exported_on) from document where kind = 'Connections'))
)
