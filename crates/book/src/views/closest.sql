-- The closest few.
select * from person where score is not null order by place limit ?1
