-- How many were let go, and how many of them came back.
select count(*) as let_go, count(returned_on) as returned from let_go where choice = 'let-go'
