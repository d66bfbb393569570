-- The figures of the day.
insert into overview (
    only_row, connections, closed, with_evidence, two_way, strong, strong_low, strong_high, figures, owner_name,
    total_mass, median_gap_seconds, history_seconds, usual, leanings
)
values (
    1, :connections, :closed, :with_evidence, :two_way, :strong, :strong_low, :strong_high, :figures, :owner_name,
    :total_mass, :median_gap_seconds, :history_seconds, :usual, :leanings
)
