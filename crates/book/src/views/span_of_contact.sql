-- The first and the last contact with one plate that has a date: the key of the table is its timeline.
select
    (
        select second
        from fact
        where about = :about and second > -9223372036854775808
            and what in ('wrote', 'addressed', 'among', 'met', 'called')
        order by about, second
        limit 1
    ) as first,
    (
        select second
        from fact
        where about = :about and second > -9223372036854775808
            and what in ('wrote', 'addressed', 'among', 'met', 'called')
        order by about desc, second desc
        limit 1
    ) as last
