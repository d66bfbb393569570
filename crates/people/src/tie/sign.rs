//! Signs: what the manner of contact says about a tie, each against what is usual for the owner.
//!
//! A bond is made of how much and how steadily two are in contact, and work makes much of that between
//! people who would not miss each other. Here is what tells the noisy colleague from the quiet friend.
//! Little contact says little about its manner: every share and pace borrows from the usual before it may
//! differ. A sign of which nothing is held is absent, which is not as usual.

use super::around::Around;
use super::manner::Pace;
use super::ruler::Ruler;
use super::stats::Stats;
use super::usual::n_off_hours;
use super::weights::{MannerWeights, Weights};
use crate::fact::Side;

/// One thing the manner of contact says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// E-folds by which they answer sooner than people usually answer the owner.
    TheirAnswers,
    /// E-folds by which the owner answers sooner than usual.
    MyAnswers,
    /// Part of the contact under private handles, less what is usual. -1 to 1.
    PrivateReach,
    /// Part of the contact outside office hours, less what is usual. -1 to 1.
    OffHours,
    /// ln(1 + meetings).
    Meetings,
    /// Years since both were last in contact; absent where the two also talk elsewhere.
    Quiet,
    /// ln of the part of all contact that slow fading has left, 0 where all of it is of today; absent where the two
    /// also talk elsewhere.
    Left,
}

impl Sign {
    /// All of them, in the order in which they are stored and printed.
    pub const ALL: [Self; 7] = [
        Self::TheirAnswers,
        Self::MyAnswers,
        Self::PrivateReach,
        Self::OffHours,
        Self::Meetings,
        Self::Quiet,
        Self::Left,
    ];

    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TheirAnswers => "their_answers",
            Self::MyAnswers => "my_answers",
            Self::PrivateReach => "private",
            Self::OffHours => "off_hours",
            Self::Meetings => "meetings",
            Self::Quiet => "quiet",
            Self::Left => "left",
        }
    }
}

/// The signs of one tie.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Signs([Option<f64>; 7]);

impl Signs {
    /// The signs of a tie at a moment (seconds since 1970). What went one way has none.
    #[must_use]
    pub fn of(stats: &Stats, around: &Around, weights: &Weights, now: i64) -> Self {
        let (ruler, weights) = (&weights.ruler, &weights.manner);
        let Some(last) = stats.last_two_way() else { return Self::default() };
        let usual = &around.usual;
        let value = |sign| match sign {
            Sign::TheirAnswers => answers(stats, around, weights, Side::Them),
            Sign::MyAnswers => answers(stats, around, weights, Side::Me),
            Sign::PrivateReach => beyond(stats.n_private(), usual.private_share?, weights),
            Sign::OffHours => {
                let n_off = n_off_hours(stats, usual.office_from);
                beyond((n_off, stats.n()), usual.off_hours_share?, weights)
            }
            Sign::Meetings => {
                (stats.n_meetings() > 0).then(|| f64::from(stats.n_meetings()).ln_1p())
            }
            Sign::Quiet | Sign::Left if around.coverage.talks_elsewhere => None,
            Sign::Quiet => Some(quiet_years(last, weights, now)),
            Sign::Left => Some(part_left(stats, ruler, now).ln()),
        };
        Self(Sign::ALL.map(value))
    }

    /// One sign; `None` where nothing tells.
    #[must_use]
    pub fn get(&self, sign: Sign) -> Option<f64> {
        self.0[sign as usize]
    }
}

/// A year on average, leap years included.
const SECONDS_A_YEAR: f64 = 365.25 * 86_400.0;

/// What the silence in what is held would take from a tie, in log-odds, were it all there is.
pub(super) fn unheard(stats: &Stats, weights: &Weights, now: i64) -> f64 {
    let (ruler, weights) = (&weights.ruler, &weights.manner);
    let years = stats.last_two_way().map_or(0.0, |last| quiet_years(last, weights, now));
    weights.quiet_year * years + weights.left * part_left(stats, ruler, now).ln()
}

/// The part of all contact that slow fading has left, above 0 and at most 1. One contact is added to both, so that a
/// single old letter is not all lost.
pub(super) fn part_left(stats: &Stats, ruler: &Ruler, now: i64) -> f64 {
    let (left, all) = (stats.slow_masses(now, ruler).total(), stats.masses().total());
    ((1.0 + left) / (1.0 + all)).min(1.0)
}

/// Years of silence, as far as they count.
fn quiet_years(last: i64, weights: &MannerWeights, now: i64) -> f64 {
    ((now - last).max(0) as f64 / SECONDS_A_YEAR).min(weights.most_quiet_years)
}

/// How much sooner this side answers than is usual by the same way; slower is negative.
fn answers(stats: &Stats, around: &Around, weights: &MannerWeights, side: Side) -> Option<f64> {
    let paces = stats.manner.answers.of(side).into_iter().zip(around.usual.answers(side));
    let sooner =
        |(pace, usual): (Pace, Option<f64>)| Some((f64::from(pace.n), usual? - pace.mean()?));
    let (sum, n) = paces
        .filter_map(sooner)
        .fold((0.0, 0.0), |(sum, all), (n, sooner)| (sum + n * sooner, all + n));
    let furthest = weights.furthest_answer;
    (n > 0.0).then(|| (sum / (n + weights.borrowed_answers)).clamp(-furthest, furthest))
}

/// By how much a share exceeds what is usual.
fn beyond((part, n): (u32, u32), usual: f64, weights: &MannerWeights) -> Option<f64> {
    let (part, n, borrowed) = (f64::from(part), f64::from(n), weights.borrowed_contacts);
    (n > 0.0).then(|| (part + borrowed * usual) / (n + borrowed) - usual)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::tie::ruler::end_of;
    use crate::tie::testing::{around, stats};
    use crate::tie::{Usual, UsualPace};

    /// The sign on 31 March 2024, to three digits, for an owner of whom half the contact is private and a
    /// quarter out of hours, and whom people answer within an hour by chat and a day by mail.
    #[track_caller]
    fn check(facts: &str, sign: Sign, value: Option<f64>) {
        let pace = UsualPace { mail: Some(86_400_f64.ln()), chat: Some(3_600_f64.ln()) };
        let usual = Usual {
            private_share: Some(0.5),
            off_hours_share: Some(0.25),
            office_from: 8,
            my_answers: pace,
            their_answers: pace,
        };
        let around = Around { usual, ..around() };
        let weights = Weights::default();
        let signs = Signs::of(&stats(facts), &around, &weights, end_of(date(2024, 3, 31)));
        assert_eq!(signs.get(sign).map(|value| (value * 1e3).round() / 1e3), value);
    }

    /// Something of mine at ten on a Monday, and their answer after so many minutes; so many times.
    fn answered(times: u32, minutes: u32) -> String {
        (0..times)
            .map(|week| {
                let (day, hour, minute) = (1 + week, 10 + minutes / 60, minutes % 60);
                format!(
                    "2024-02-{day:02}T10:00:00Z email:ada@gmail.example wrote by=me
                     2024-02-{day:02}T{hour:02}:{minute:02}:00Z email:ada@gmail.example wrote by=them\n"
                )
            })
            .collect()
    }

    #[test]
    fn what_went_one_way_has_no_manner() {
        check("2024-03-05 email:ada@gmail.example wrote by=me role=mail", Sign::Quiet, None);
        check("2024-03-05 email:ada@gmail.example wrote by=me role=mail", Sign::PrivateReach, None);
    }

    #[test]
    fn one_quick_answer_says_little_and_many_say_more() {
        check(&answered(1, 6), Sign::TheirAnswers, Some(0.461)); // ln(10) by one against four
        check(&answered(16, 6), Sign::TheirAnswers, Some(1.842));
        check(&answered(16, 180), Sign::TheirAnswers, Some(-0.879));
    }

    #[test]
    fn who_never_answered_is_not_slow() {
        check(
            "2024-01-05 email:ada@gmail.example wrote by=me
             2024-03-05 email:ada@gmail.example wrote by=them",
            Sign::TheirAnswers,
            None,
        );
    }

    #[test]
    fn a_private_address_counts_by_what_is_more_than_usual() {
        check(&answered(2, 6), Sign::PrivateReach, Some(0.25));
        check(&answered(2, 6).replace("gmail", "works"), Sign::PrivateReach, Some(-0.25));
        check(
            &answered(2, 6).replace("email:ada@gmail.example", "linkedin:ada"),
            Sign::PrivateReach,
            None,
        );
    }

    #[test]
    fn a_weekend_is_out_of_hours() {
        let saturday = "2024-03-09T10:00:00Z linkedin:ada wrote by=me
             2024-03-09T11:00:00Z linkedin:ada wrote by=them";
        check(saturday, Sign::OffHours, Some(0.25));
        check(&saturday.replace("03-09", "03-08"), Sign::OffHours, Some(-0.083));
    }

    #[test]
    fn silence_counts_in_years_from_the_last_contact_both_ways_and_not_for_ever() {
        let talk = "2023-04-01 linkedin:ada wrote by=me\n2023-04-01 linkedin:ada wrote by=them";
        check(talk, Sign::Quiet, Some(1.002));
        check(&format!("{talk}\n2024-03-30 linkedin:ada wrote by=them"), Sign::Quiet, Some(1.002));
        check(&talk.replace("2023", "2003"), Sign::Quiet, Some(8.0));
    }

    #[test]
    fn what_was_long_ago_is_worn_and_what_is_of_today_is_not() {
        // Two years are one half-life: 3/2 of 2/2 is left of one letter each way; of many nearly a half.
        let old = |times: usize| {
            "2022-04-01 linkedin:ada wrote by=me\n2022-04-01 linkedin:ada wrote by=them\n"
                .repeat(times)
        };
        check(&old(1), Sign::Left, Some(-0.406));
        let today = "2024-03-31 linkedin:ada wrote by=me\n2024-03-31 linkedin:ada wrote by=them";
        check(today, Sign::Left, Some(-0.001));
    }

    #[test]
    fn who_was_never_met_is_not_less_for_it() {
        check(&answered(2, 6), Sign::Meetings, None);
        check("2024-03-05 email:ada@works.example met", Sign::Meetings, Some(0.693));
    }
}
