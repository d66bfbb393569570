-- What this import, or this one document of it, saw again is no longer seen by it.
delete from sighting where document in (select id from document where op = :op and (:document is null or id = :document));
-- next
-- What another import saw too passes to the earliest export that saw it, as if it had been imported alone.
update fact
set document = heir.document, line = heir.line
from (
    select
        about, second, what, digest, document, line,
        row_number() over (
            partition by about, second, what, digest
            order by exported_on is null, exported_on, source, file, line, document
        ) as turn
    from sighting
    join document on document.id = sighting.document
) as heir
where heir.turn = 1 and fact.document in (select id from document where op = :op and (:document is null or id = :document))
    and heir.about = fact.about and heir.second = fact.second and heir.what = fact.what and heir.digest = fact.digest;
-- next
-- And that document need not see it again.
delete from sighting
where exists (
    select 1 from fact
    where fact.about = sighting.about and fact.second = sighting.second and fact.what = sighting.what
        and fact.digest = sighting.digest and fact.document = sighting.document
);
-- next
-- The rest was known from this import alone.
delete from fact where document in (select id from document where op = :op and (:document is null or id = :document));
-- next
-- Statements held from the first to the last export that is left.
update fact
set first_seen = span.first, last_seen = span.last
from (
    select about, second, what, digest, min(exported_on) as first, max(exported_on) as last
    from (
        select about, second, what, digest, exported_on from fact join document on document.id = fact.document
        where first_seen is not null
        union all
        select about, second, what, digest, exported_on from sighting join document on document.id = sighting.document
    )
    group by about, second, what, digest
) as span
where fact.first_seen is not null
    and span.about = fact.about and span.second = fact.second and span.what = fact.what and span.digest = fact.digest;
