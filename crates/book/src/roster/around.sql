-- What ties were seen against at the last judging.
select judged.today, overview.total_mass, overview.median_gap_seconds, overview.history_seconds,
    overview.usual, overview.leanings
from overview, judged
