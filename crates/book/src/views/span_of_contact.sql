-- The first and the last contact with one plate that has a date, up to the day everything is judged for: a meeting
-- to come is no contact yet. The key of the table is its timeline.
select
    (
        select second
        from fact
        where about = :about and second > -9223372036854775808
            and second < coalesce((select unixepoch(today, '+1 day') from judged), 9223372036854775807)
            and what in ('wrote', 'addressed', 'among', 'met', 'called')
        order by about, second
        limit 1
    ) as first,
    (
        select second
        from fact
        where about = :about and second > -9223372036854775808
            and second < coalesce((select unixepoch(today, '+1 day') from judged), 9223372036854775807)
            and what in ('wrote', 'addressed', 'among', 'met', 'called')
        order by about desc, second desc
        limit 1
    ) as last
