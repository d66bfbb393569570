-- What else an import left.
delete from problem where op = :op;
-- next
delete from known_file where op = :op;
-- next
delete from grown where op = :op;
-- next
delete from rests where op = :op;
-- next
delete from document where op = :op;
