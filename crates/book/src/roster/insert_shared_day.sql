-- A day on which many came.
insert into shared (id, kind, size, what) values ('day:' || ?1, 'day', ?2, ?1)
