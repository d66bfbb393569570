-- The log says that something was pasted, and no longer about whom.
update op set subject = null
where key = 'paste' and id in (
    select document.op from fact join document on document.id = fact.document where fact.about = ?1
);
-- next
-- Everything said of one plate, and what says that it is somebody else, too.
delete from sighting
where about = ?1
    or (about, second, what, digest) in (select about, second, what, digest from fact where other = ?1);
-- next
delete from fact where about = ?1 or other = ?1;
-- next
delete from bearer where handle = ?1;
-- next
delete from invitation where about = ?1;
-- next
delete from handle where id = ?1;
