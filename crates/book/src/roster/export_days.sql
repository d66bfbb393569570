-- On which days an export of each kind of file was made.
select distinct kind, exported_on
from document
order by kind, exported_on
