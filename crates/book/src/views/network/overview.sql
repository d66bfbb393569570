-- The plain figures of the day of judging.
select connections, closed, with_evidence, two_way, strong, strong_low, strong_high, owner_name from overview
