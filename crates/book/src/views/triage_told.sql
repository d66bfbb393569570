-- How often what would have been advised is what was decided, of the decisions that are learned from.
select
    count(*) as size, coalesce(sum(told = iif(is_let_in, 'let-in', 'leave')), 0) as agreed,
    coalesce(sum(told = 'ask-first'), 0) as asked
from lesson
where told <> ''
