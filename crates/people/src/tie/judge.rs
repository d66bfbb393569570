//! Judging: statistics and evidence on a given day become a tie with its reasons.
//!
//! Pure and total: the same statistics on the same day give the same tie, and with nothing new
//! anywhere neither closeness nor pulse rises from one day to the next. What happened on the day itself
//! has happened; events after it should not be in the statistics.

use jiff::civil::Date;

use super::around::Around;
use super::circle::{Circle, circle};
use super::closeness::{Closeness, Odds, odds};
use super::evidence::Evidence;
use super::explain::{self, Factor};
use super::factors::{Aspect, Factors};
use super::give_and_take::GiveAndTake;
use super::ruler::{day_of, end_of};
use super::stats::Stats;
use super::status::{Status, lapse, status};
use super::weights::Weights;
use crate::say::Say;

/// How the owner and one person stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Tie {
    /// How close, in standard deviations around a usual tie, from -3 to 3; `None` where contact did not
    /// go both ways.
    pub bond: Option<f64>,
    /// How alive, on the same scale.
    pub pulse: Option<f64>,
    /// How close out of a hundred, evidence included.
    pub closeness: Closeness,
    /// The circle.
    pub circle: Circle,
    /// Whether it is alive; `None` where there is no tie.
    pub status: Option<Status>,
    /// Probability of no contact in about the next half year; `None` below five conversations.
    pub lapse: Option<f64>,
    /// The last day by which both had acted.
    pub last_two_way_on: Option<Date>,
    /// It in one sentence; where nothing is known, what would help.
    pub reason: Say,
    /// What it rests on, weightiest first.
    pub factors: Vec<Factor>,
    /// How give and take stand; `None` where nothing went both ways.
    pub give_and_take: Option<GiveAndTake>,
}

/// What a judgement is made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) stats: &'a Stats,
    pub(super) evidence: &'a Evidence,
    pub(super) around: &'a Around,
    pub(super) weights: &'a Weights,
    /// Seconds since 1970.
    pub(super) now: i64,
}

/// What a judgement comes to, before it is explained.
#[derive(Debug, Clone, Copy)]
pub(super) struct Finding {
    /// None of them where contact did not go both ways.
    pub(super) factors: Factors,
    pub(super) bond: Option<f64>,
    pub(super) pulse: Option<f64>,
    pub(super) odds: Option<Odds>,
}

/// Judges how the owner and one person stand.
///
/// ```
/// use jiff::civil::date;
/// use people::notation;
/// use people::tie::{self, Around, Circle, Coverage, Event, Evidence, Stats, Weights};
///
/// let facts = notation::parse("2024-03-05 linkedin:ada connected").unwrap();
/// let (weights, today) = (Weights::default(), date(2024, 4, 1));
/// let mut stats = Stats::default();
/// for event in facts.iter().filter_map(|fact| Event::of(fact, &[])) {
///     stats.add(&event, &weights.ruler);
/// }
/// let around = Around::of([&stats], Coverage::default(), &weights.ruler, today);
/// let tie = tie::judge(&stats, &Evidence::of(&facts), &around, &weights, today);
/// assert_eq!(tie.circle, Circle::Unknown); // a connection alone says nothing
/// ```
#[must_use]
pub fn judge(
    stats: &Stats,
    evidence: &Evidence,
    around: &Around,
    weights: &Weights,
    today: Date,
) -> Tie {
    let case = Case { stats, evidence, around, weights, now: end_of(today) };
    let finding = find(&case);
    let closeness = finding.odds.map_or(Closeness::Unknown, |odds| odds.closeness(&weights.scale));
    let worth = evidence.total(&weights.evidence);
    let knows = worth.is_some_and(|worth| worth >= weights.evidence.known_from);
    let is_two_way = stats.is_two_way();
    Tie {
        bond: finding.bond,
        pulse: finding.pulse,
        closeness,
        circle: circle(closeness, stats, knows, case.now),
        status: status(stats, around, &weights.silence, case.now),
        lapse: lapse(stats, &weights.silence, case.now).filter(|_| is_two_way),
        last_two_way_on: stats.last_two_way().and_then(day_of),
        reason: explain::reason(&case),
        factors: explain::factors(&case, &finding),
        give_and_take: GiveAndTake::of(stats),
    }
}

fn find(case: &Case<'_>) -> Finding {
    let Case { stats, evidence, around, weights, now } = *case;
    let factors = if stats.is_two_way() {
        Factors::of(stats, around, &weights.ruler, now)
    } else {
        Factors::default()
    };
    let bond = factors.mean(&Aspect::BOND, &weights.norms);
    let pulse = factors.mean(&Aspect::PULSE, &weights.norms);
    let rests_on = bond.map(|bond| (bond, stats.n()));
    Finding { factors, bond, pulse, odds: odds(rests_on, evidence, around.coverage, weights) }
}
