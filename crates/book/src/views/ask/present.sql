-- Who took part in one occasion.
select bearer.person
from (
    select about as handle from fact indexed by fact_together
    where thread = ?1 and second = ?2 and others > 1 and what in ('among', 'addressed', 'met')
    union
    select other from fact indexed by fact_together
    where thread = ?1 and second = ?2 and others > 1 and what in ('among', 'addressed', 'met')
        and other is not null
) as seat
join bearer on bearer.handle = seat.handle
