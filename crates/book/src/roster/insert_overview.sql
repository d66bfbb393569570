-- The figures of the day.
insert into overview (
    only_row, connections, closed, with_evidence, two_way, strong, strong_low, strong_high, effective,
    hollow_share, employers_by_strength, employers_by_count, owner_name, total_mass, median_gap_seconds,
    history_seconds, usual, leanings
)
values (
    1, :connections, :closed, :with_evidence, :two_way, :strong, :strong_low, :strong_high, :effective,
    :hollow_share, :employers_by_strength, :employers_by_count, :owner_name, :total_mass,
    :median_gap_seconds, :history_seconds, :usual, :leanings
)
