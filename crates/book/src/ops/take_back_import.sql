-- What else an import left.
delete from problem where op = :op;
-- next
delete from fingerprint where op = :op;
-- next
delete from document where op = :op;
