//! Judging: statistics and evidence on a given day become a tie with its reasons.
//!
//! Pure and total: the same statistics on the same day give the same tie, and with nothing new
//! anywhere neither closeness nor pulse rises from one day to the next. What happened on the day itself
//! has happened; events after it should not be in the statistics.

use jiff::civil::Date;

use super::around::{Around, Coverage};
use super::circle::{Circle, circle, held_back};
use super::closeness::{Closeness, Odds, Start, odds};
use super::evidence::Evidence;
use super::explain::{self, Factor};
use super::factors::{Aspect, Factors};
use super::give_and_take::GiveAndTake;
use super::reading::Reading;
use super::ruler::{day_of, end_of};
use super::sign::{Signs, unheard};
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
    /// What keeps the person further out than the closeness alone would; `None` where nothing does.
    pub held_back: Option<Say>,
    /// Whether it is alive; `None` where there is no tie, or it also lives where nothing is held.
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
    /// What was weighed, so that the owner's word can be set beside it.
    pub reading: Reading,
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
    pub(super) signs: Signs,
    pub(super) reading: Reading,
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
    let around = &heard(around, evidence);
    let case = Case { stats, evidence, around, weights, now: end_of(today) };
    let finding = find(&case);
    let closeness = finding.odds.map_or(Closeness::Unknown, |odds| odds.closeness(&weights.scale));
    let worth = evidence.total(&weights.evidence);
    let knows = worth.is_some_and(|worth| worth >= weights.evidence.known_from);
    let is_two_way = stats.is_two_way();
    let tells_silence = !around.coverage.talks_elsewhere;
    let circle = circle(closeness, stats, around.coverage, knows, case.now);
    Tie {
        bond: finding.bond,
        pulse: finding.pulse,
        closeness,
        circle,
        held_back: held_back(closeness, circle),
        status: status(stats, around, &weights.silence, case.now).filter(|_| tells_silence),
        lapse: lapse(stats, &weights.silence, case.now).filter(|_| is_two_way && tells_silence),
        last_two_way_on: stats.last_two_way().and_then(day_of),
        reason: explain::reason(&case),
        factors: explain::factors(&case, &finding),
        give_and_take: GiveAndTake::of(stats),
        reading: finding.reading,
    }
}

/// What is weighed of a tie, so that the owner's word can be set beside it.
#[must_use]
pub fn read(
    stats: &Stats,
    evidence: &Evidence,
    around: &Around,
    weights: &Weights,
    today: Date,
) -> Reading {
    let around = &heard(around, evidence);
    find(&Case { stats, evidence, around, weights, now: end_of(today) }).reading
}

/// How close alone, without reasons: for whoever judges everybody on many days.
#[must_use]
pub fn closeness(
    stats: &Stats,
    evidence: &Evidence,
    around: &Around,
    weights: &Weights,
    today: Date,
) -> Closeness {
    let around = &heard(around, evidence);
    let finding = find(&Case { stats, evidence, around, weights, now: end_of(today) });
    finding.odds.map_or(Closeness::Unknown, |odds| odds.closeness(&weights.scale))
}

/// What the tie is seen against, with the owner's word on where else the two talk.
fn heard(around: &Around, evidence: &Evidence) -> Around {
    let talks_elsewhere = around.coverage.talks_elsewhere || evidence.talks_elsewhere;
    Around { coverage: Coverage { talks_elsewhere, ..around.coverage }, ..*around }
}

fn find(case: &Case<'_>) -> Finding {
    let Case { stats, evidence, around, weights, now } = *case;
    let is_two_way = stats.is_two_way();
    let factors = if is_two_way {
        Factors::of(stats, around, &weights.ruler, now)
    } else {
        Factors::default()
    };
    let bond = factors.mean(&Aspect::BOND, &weights.norms);
    let pulse = factors.mean(&Aspect::PULSE, &weights.norms);
    let signs = Signs::of(stats, around, weights, now);
    let start = Start::of(bond.is_some());
    let reading = Reading::of(start, &factors, &signs, evidence, weights);
    let contacts = bond.map(|_| stats.n());
    let odds = odds(&reading, contacts, evidence, around.coverage, weights);
    let odds = odds.map(|odds| match around.coverage.talks_elsewhere {
        true => odds.doubted(unheard(stats, weights, now), weights),
        false => odds,
    });
    Finding { factors, bond, pulse, signs, reading, odds }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use jiff::civil::date;

    use super::*;
    use crate::notation;
    use crate::tie::testing::{self, around};

    /// Judges the facts on 1 April 2024: circle, status, and the last day by which both had acted.
    #[track_caller]
    fn check(facts: &str, expected: &str) {
        let tie = testing::tie(facts, &around(), date(2024, 4, 1));
        let mut found = tie.circle.key().to_owned();
        if let Some(status) = tie.status {
            _ = write!(found, " {}", status.key());
        }
        if let Some(day) = tie.last_two_way_on {
            _ = write!(found, " {day}");
        }
        assert_eq!(found, expected);
        let is_unknown = tie.closeness == Closeness::Unknown;
        assert_eq!(is_unknown, tie.circle == Circle::Unknown, "closeness and circle disagree");
    }

    /// A conversation of four messages on each of these days.
    fn talks(days: &[&str]) -> String {
        let mut facts = String::new();
        for day in days {
            for (minute, by) in [(0, "them"), (5, "me"), (9, "them"), (20, "me")] {
                _ = writeln!(facts, "{day}T10:{minute:02}:00Z linkedin:ada wrote by={by}");
            }
        }
        facts
    }

    #[test]
    fn a_stranger_who_connected_yesterday_is_unknown() {
        check("2024-03-31 linkedin:ada connected", "unknown");
    }

    #[test]
    fn an_old_connection_is_as_unknown_as_a_new_one() {
        check("2009-01-01 linkedin:ada connected", "unknown");
    }

    #[test]
    fn mail_that_was_never_answered_is_not_a_tie() {
        let letter = "2024-03-31 linkedin:ada wrote chars=400\n";
        check(&letter.repeat(30), "unknown");
        check(&format!("2020-01-01 linkedin:ada connected\n{}", letter.repeat(30)), "unknown");
    }

    #[test]
    fn what_i_wrote_and_they_never_answered_is_not_a_tie() {
        check("2024-03-31 linkedin:ada wrote by=me chars=400", "unknown");
    }

    #[test]
    fn endorsing_each_other_is_no_conversation() {
        check(
            "2024-03-01 linkedin:ada connected
             2024-03-02 linkedin:ada endorsed by=me name=Editing
             2024-03-03 linkedin:ada endorsed by=them name=Writing",
            "connected",
        );
    }

    #[test]
    fn an_invitation_note_met_again_as_a_message_is_not_their_side_of_a_tie() {
        check(
            "2024-03-01 linkedin:ada invited text=\"Hello from the fair\"
             2024-03-02 linkedin:ada wrote text=\"Hello from the fair\"
             2024-03-02 linkedin:ada wrote by=me chars=80",
            "unknown",
        );
    }

    #[test]
    fn a_strangers_note_makes_no_tie_and_a_connections_note_makes_a_faint_one() {
        check("2024-03-01 linkedin:ada invited text=\"Hello from the fair\"", "unknown");
        check(
            "2024-03-01 linkedin:ada invited text=\"Hello from the fair\"
             2024-03-02 linkedin:ada connected",
            "connected",
        );
    }

    #[test]
    fn who_wrote_a_recommendation_is_known_even_without_a_word() {
        check("2019-03-01 linkedin:ada recommended by=them text=\"Writes well.\"", "known");
    }

    #[test]
    fn a_number_in_the_address_book_shows_acquaintance() {
        check(
            "- linkedin:ada in-address-book name=Phone
             - linkedin:ada also other=tel:+390110000000",
            "known",
        );
    }

    #[test]
    fn both_having_written_is_a_tie() {
        check(
            "2024-03-20 linkedin:ada wrote by=them chars=80
             2024-03-21 linkedin:ada wrote by=me chars=80",
            "active active 2024-03-21",
        );
    }

    #[test]
    fn weekly_talk_stands_in_an_inner_circle() {
        let days = ["2023-01-09", "2023-03-06", "2023-05-01", "2023-06-19", "2023-08-14"];
        let late = ["2023-10-09", "2023-11-20", "2024-01-15", "2024-02-12", "2024-03-11"];
        check(&talks(&[days, late].concat()), "close active 2024-03-11");
    }

    #[test]
    fn what_one_side_wrote_after_the_last_answer_is_not_two_way() {
        check(
            &format!("{}2024-03-30 linkedin:ada wrote by=me", talks(&["2024-03-11"])),
            "active active 2024-03-11",
        );
    }

    #[test]
    fn three_silent_years_are_long_dormant_however_close_it_was() {
        let days = ["2019-01-09", "2019-02-06", "2019-03-01", "2019-04-19", "2019-05-14"];
        check(&talks(&days), "known long-dormant 2019-05-14");
    }

    #[test]
    fn nobody_is_dormant_before_half_a_year() {
        let days = ["2023-11-01", "2023-11-02", "2023-11-03", "2023-11-04", "2023-11-05"];
        check(&talks(&days), "active lapsing 2023-11-05");
    }

    #[test]
    fn what_a_tie_rests_on_is_shown_even_where_it_is_worth_nothing() {
        let facts = "2024-03-31 linkedin:ada wrote\n2024-04-01 linkedin:ada wrote";
        let tie = testing::tie(facts, &around(), date(2024, 4, 1));
        assert_eq!(tie.reason, Say::new("tie-one-way-by-them").number("times", 2));
        let [factor] = tie.factors.as_slice() else { panic!("one reason, not {:?}", tie.factors) };
        let facts = notation::parse(facts).unwrap();
        assert!(factor.points == 0.0 && facts.iter().all(|fact| factor.facts.holds(fact)));
    }

    #[test]
    fn a_tie_says_how_often_and_how_long_ago() {
        let tie = testing::tie(&talks(&["2024-03-01", "2024-03-20"]), &around(), date(2024, 4, 1));
        let says = Say::new("tie-conversations-few")
            .number("conversations", 2)
            .number("weeks", 2)
            .text("since", "2024")
            .number("ago", 12)
            .text("ago_unit", "days");
        assert_eq!(tie.reason, says, "two conversations are no habit");
    }

    #[test]
    fn where_nothing_is_known_it_says_what_would_help() {
        let mut blind = around();
        blind.coverage.has_messages = false;
        let facts = "2024-03-31 linkedin:ada connected";
        let tie = testing::tie(facts, &blind, date(2024, 4, 1));
        assert_eq!(tie.reason.id, "tie-unknown-without-messages");
        assert_eq!(testing::tie(facts, &around(), date(2024, 4, 1)).reason.id, "tie-unknown");
    }

    /// The same facts without and with the owner's word that the two also talk elsewhere.
    fn with_and_without(facts: &str) -> [Tie; 2] {
        let evidence = Evidence::of(&notation::parse(facts).unwrap());
        [false, true].map(|talks_elsewhere| {
            let evidence = Evidence { talks_elsewhere, ..evidence };
            let stats = testing::stats(facts);
            judge(&stats, &evidence, &around(), &Weights::default(), date(2024, 4, 1))
        })
    }

    #[test]
    fn where_the_two_also_talk_elsewhere_silence_says_nothing_and_we_are_less_sure() {
        let days = ["2019-01-09", "2019-02-06", "2019-03-01", "2019-04-19", "2019-05-14"];
        let [without, with] = with_and_without(&talks(&days));
        let width = |tie: &Tie| match tie.closeness {
            Closeness::Known { score: _, low, high } => high - low,
            Closeness::Unknown => 0.0,
        };
        assert!(with.closeness.score() > without.closeness.score());
        assert!(width(&with) > width(&without));
        assert_eq!((without.circle, with.circle), (Circle::Known, Circle::Close));
        assert_eq!((with.status, with.lapse), (None, None));
        assert!(with.factors.iter().any(|factor| factor.say.id == "tie-elsewhere"));
        assert!(with.factors.iter().all(|factor| factor.name != "quiet"));
    }

    #[test]
    fn talking_elsewhere_is_not_taken_for_talking_every_week() {
        let days = ["2023-01-09", "2023-03-06", "2023-05-01", "2023-06-19", "2023-08-14"];
        let late = ["2023-10-09", "2023-11-20", "2024-01-15", "2024-02-12", "2024-03-11"];
        let facts = talks(&[days, late].concat());
        let facts = format!("{facts}2019-03-01 linkedin:ada recommended by=them text=\"Well.\"");
        let [without, with] = with_and_without(&facts);
        assert!(with.closeness.score() > Some(85.0));
        assert_eq!(with.circle, without.circle);
    }

    #[test]
    fn whom_the_owner_talks_with_elsewhere_is_known_though_nothing_is_held() {
        let [without, with] = with_and_without("2024-03-31 linkedin:ada connected");
        assert_eq!((without.circle, with.circle), (Circle::Unknown, Circle::Known));
        assert_eq!(with.reason.id, "tie-elsewhere");
    }
}
