-- A wish of this subject and its name in the log, and nothing else that is said of the subject.
update op set subject = null
where key = 'wish-for' and id in (select op from ruling where subject = ?1);
-- next
delete from ruling where subject = ?1 and key in ('wished', 'wished-why', 'wished-state');
