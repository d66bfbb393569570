-- The newest operation that settled this suggestion and still stands.
select max(id) as id
from op
where detail = ?1 and undone_by is null and key in ('same', 'not-same', 'put-off')
having max(id) is not null
