//! Looking back: what pulse would have foretold on the owner's own past, and what came of it.
//!
//! The past is a source of answers that costs nobody a question. History is cut at a day, every tie is judged
//! as of that day, and the half year after it tells who was in contact again, both ways. The scale is
//! fitted at an early cut and tried at a later one, never at the same. What is told is calibration: of those
//! with seven chances in ten, were seven heard of? It says nothing about closeness, only about contact.

use std::f64::consts::FRAC_PI_2;

use jiff::ToSpan;
use jiff::civil::Date;

use super::around::{Around, Coverage};
use super::event::Event;
use super::factors::{Aspect, Factors};
use super::ruler::end_of;
use super::stats::Stats;
use super::weights::Weights;
use crate::fact::Side;
use crate::share;

/// Days of the future that are foretold.
const AHEAD_DAYS: i32 = 180;
/// Ties below which nothing is told: a handful foretells nothing.
const LEAST_TIES: usize = 50;
/// Tenths of the ties, by their chances.
const BINS: usize = 10;

/// The two cuts of a look back from a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cuts {
    /// Where the scale is fitted; the last moment that counts as past, in seconds since 1970.
    early: i64,
    /// Where it is tried.
    late: i64,
    /// The end of what is known.
    end: i64,
    days: [Date; 2],
}

impl Cuts {
    /// Half a year and a year before a day.
    #[must_use]
    pub fn before(today: Date) -> Self {
        let [late, early] =
            [AHEAD_DAYS, 2 * AHEAD_DAYS].map(|days| today.saturating_sub(days.days()));
        Self { early: end_of(early), late: end_of(late), end: end_of(today), days: [early, late] }
    }
}

/// One tie as it stood at both cuts, noted in one pass over its events in the order of time. A tie without
/// events after a cut stands there as it stands now.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Past {
    early: Option<Box<Stats>>,
    late: Option<Box<Stats>>,
    after_early: Heard,
    after_late: Heard,
}

/// Who acted after a cut.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Heard {
    mine: bool,
    theirs: bool,
}

impl Past {
    /// Notes the next event, of a tie that before it was this.
    pub fn note(&mut self, event: &Event, before: &Stats, cuts: &Cuts) {
        if event.at >= cuts.early && self.early.is_none() {
            self.early = Some(Box::new(before.clone()));
        }
        if event.at >= cuts.late && self.late.is_none() {
            self.late = Some(Box::new(before.clone()));
        }
        if (cuts.early..cuts.late).contains(&event.at) {
            self.after_early.note(event);
        }
        if (cuts.late..cuts.end).contains(&event.at) {
            self.after_late.note(event);
        }
    }
}

impl Heard {
    fn note(&mut self, event: &Event) {
        let is_contact = event.channel.is_contact();
        self.mine |= is_contact && event.by != Some(Side::Them);
        self.theirs |= is_contact && event.by != Some(Side::Me);
    }

    fn is_two_way(self) -> bool {
        self.mine && self.theirs
    }
}

/// What the look back found.
#[derive(Debug, Clone, PartialEq)]
pub struct Lookback {
    /// The day up to which the past was judged.
    pub cut_on: Date,
    /// For how many days after it was foretold.
    pub ahead_days: i32,
    /// Ties judged.
    pub ties: u32,
    /// Part of them that were in contact both ways afterwards. 0 to 1.
    pub came: f64,
    /// As shipped.
    pub shipped: Calibration,
    /// On the scale that the earlier cut taught.
    pub fitted: Calibration,
    /// That scale: log-odds are `slope * pulse + intercept`.
    pub slope: f64,
    /// See [`Lookback::slope`].
    pub intercept: f64,
    /// Of ties with like chances on the fitted scale: what was foretold and what came.
    pub bins: Vec<Bin>,
}

/// How well chances were foretold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    /// How far chances and what came are apart, on average over tenths. 0 is perfect.
    pub error: f64,
    /// How far they would be apart on average by chance alone, were every chance right: of so few ties in a tenth.
    pub by_chance: f64,
    /// By which part the squared error is smaller than that of foretelling the average of everybody. 1 is
    /// perfect, 0 no better.
    pub skill: f64,
}

/// Ties with like chances.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// How many.
    pub n: u32,
    /// Their chance on average. 0 to 1.
    pub foretold: f64,
    /// Part of them that came. 0 to 1.
    pub came: f64,
    /// Lower end of the 80 % interval of that part, for so few ties (Wilson).
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Looks back over ties as they stand now, each with its past; `None` where that holds too few ties.
#[must_use]
pub fn look_back(
    now: &[Stats],
    pasts: &[Past],
    cuts: &Cuts,
    weights: &Weights,
) -> Option<Lookback> {
    let ties = || now.iter().zip(pasts);
    let early: Vec<_> = ties()
        .map(|(now, past)| (past.early.as_deref().unwrap_or(now), past.after_early))
        .collect();
    let late: Vec<_> =
        ties().map(|(now, past)| (past.late.as_deref().unwrap_or(now), past.after_late)).collect();
    let [early_on, late_on] = cuts.days;
    let taught = pulses(&early, weights, early_on);
    let tried = pulses(&late, weights, late_on);
    if taught.len() < LEAST_TIES || tried.len() < LEAST_TIES {
        return None;
    }
    let shipped = (weights.scale.slope, weights.scale.intercept);
    let fitted = fit(&taught, shipped);
    let bins = bins(&tried, fitted);
    Some(Lookback {
        cut_on: late_on,
        ahead_days: AHEAD_DAYS,
        ties: u32::try_from(tried.len()).unwrap_or(u32::MAX),
        came: share_that_came(&tried),
        shipped: calibration(&tried, shipped),
        fitted: calibration(&tried, fitted),
        slope: fitted.0,
        intercept: fitted.1,
        bins,
    })
}

/// Pulse of every tie that went both ways by a day, and whether it did again.
fn pulses(ties: &[(&Stats, Heard)], weights: &Weights, on: Date) -> Vec<(f64, bool)> {
    let everyone = ties.iter().map(|(stats, _)| *stats);
    let around = Around::of(everyone, Coverage::default(), &weights.ruler, on);
    let two_way = ties.iter().filter(|(stats, _)| stats.is_two_way());
    two_way
        .filter_map(|(stats, heard)| {
            let factors = Factors::of(stats, &around, &weights.ruler, end_of(on));
            Some((factors.mean(&Aspect::PULSE, &weights.norms)?, heard.is_two_way()))
        })
        .collect()
}

/// Slope and intercept.
type Line = (f64, f64);

fn chance(pulse: f64, (slope, intercept): Line) -> f64 {
    1.0 / (1.0 + (-(slope * pulse + intercept)).exp())
}

/// Rounds of Newton's steps; five are usual.
const MOST_ROUNDS: usize = 50;
/// Prior spread of slope and intercept around the shipped ones. Wide: a past of fifty ties outweighs it.
const SPREAD: f64 = 2.0;

/// The scale under which what came was most likely, held a little to the shipped one.
fn fit(ties: &[(f64, bool)], shipped: Line) -> Line {
    let hold = SPREAD.powi(-2);
    let mut line = shipped;
    for _ in 0..MOST_ROUNDS {
        let mut slope = (hold * (shipped.0 - line.0), hold * (shipped.1 - line.1));
        let (mut a, mut b, mut c) = (hold, 0.0, hold);
        for (pulse, came) in ties {
            let chance = chance(*pulse, line);
            let (wrong, bend) = (f64::from(*came) - chance, chance * (1.0 - chance));
            slope = (slope.0 + wrong * pulse, slope.1 + wrong);
            a += bend * pulse * pulse;
            b += bend * pulse;
            c += bend;
        }
        let whole = a * c - b * b;
        let step = ((c * slope.0 - b * slope.1) / whole, (a * slope.1 - b * slope.0) / whole);
        // No further than a step of one at a time, or it may leap over the top.
        line = (line.0 + step.0.clamp(-1.0, 1.0), line.1 + step.1.clamp(-1.0, 1.0));
        if step.0.abs().max(step.1.abs()) < 1e-9 {
            break;
        }
    }
    line
}

fn share_that_came(ties: &[(f64, bool)]) -> f64 {
    ties.iter().filter(|(_, came)| *came).count() as f64 / ties.len().max(1) as f64
}

/// Tenths of equal size, the least likely first.
fn bins(ties: &[(f64, bool)], line: Line) -> Vec<Bin> {
    let mut ties = ties.to_vec();
    ties.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let edge = |bin: usize| bin * ties.len() / BINS;
    (0..BINS)
        .map(|bin| &ties[edge(bin)..edge(bin + 1)])
        .filter(|ties| !ties.is_empty())
        .map(|ties| bin(ties, line))
        .collect()
}

fn bin(ties: &[(f64, bool)], line: Line) -> Bin {
    let (n, came) = (ties.len() as f64, share_that_came(ties));
    let (low, high) = share::wilson(came, n);
    Bin {
        n: u32::try_from(ties.len()).unwrap_or(u32::MAX),
        foretold: ties.iter().map(|tie| chance(tie.0, line)).sum::<f64>() / n,
        came,
        low,
        high,
    }
}

fn calibration(ties: &[(f64, bool)], line: Line) -> Calibration {
    let n = ties.len().max(1) as f64;
    let bins = bins(ties, line);
    let apart = |bin: &Bin| f64::from(bin.n) * (bin.foretold - bin.came).abs();
    // The mean distance of a normal variable from its middle is sqrt(2 / pi) of its deviation.
    let deviation =
        |bin: &Bin| (f64::from(bin.n) * bin.foretold * (1.0 - bin.foretold) / FRAC_PI_2).sqrt();
    let missed = |(pulse, came): &(f64, bool)| (chance(*pulse, line) - f64::from(*came)).powi(2);
    let squares = ties.iter().map(missed).sum::<f64>() / n;
    let base = share_that_came(ties);
    let of_average = base * (1.0 - base);
    Calibration {
        error: bins.iter().map(apart).sum::<f64>() / n,
        by_chance: bins.iter().map(deviation).sum::<f64>() / n,
        skill: if of_average > 0.0 { 1.0 - squares / of_average } else { 0.0 },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::tie::ruler::DAY;
    use crate::tie::{Channel, Reach};

    const TODAY: Date = date(2024, 4, 1);

    /// A tie as it stands now, and its past.
    #[derive(Default)]
    struct Told {
        now: Stats,
        past: Past,
    }

    fn exchange(told: &mut Told, days_ago: i64) {
        let at = end_of(TODAY) - days_ago * DAY;
        for (minute, by) in [(0, Side::Me), (9, Side::Them)] {
            let event = Event {
                at: at + 60 * minute,
                by: Some(by),
                others: 1,
                mass: 1.0,
                channel: Channel::Message,
                reach: Reach::Open,
            };
            told.past.note(&event, &told.now, &Cuts::before(TODAY));
            told.now.add(&event, &Weights::default().ruler);
        }
    }

    /// Ties that go on every so many days, and as many that went so and fell silent.
    fn world(n: i64) -> Vec<Told> {
        (0..n)
            .map(|at| {
                let mut told = Told::default();
                let every = 5 + at % 40;
                let until = if at % 2 == 0 { 0 } else { 400 + 10 * (at % 30) };
                (1..1_500)
                    .rev()
                    .step_by(usize::try_from(every).unwrap())
                    .filter(|day| *day > until)
                    .for_each(|day| exchange(&mut told, day));
                told
            })
            .collect()
    }

    fn looked(world: Vec<Told>) -> Option<Lookback> {
        let (now, pasts): (Vec<_>, Vec<_>) =
            world.into_iter().map(|told| (told.now, told.past)).unzip();
        look_back(&now, &pasts, &Cuts::before(TODAY), &Weights::default())
    }

    #[test]
    fn a_short_past_foretells_nothing() {
        assert_eq!(looked(Vec::new()), None);
        assert_eq!(looked(world(40)), None);
    }

    #[test]
    fn who_goes_on_is_told_from_who_fell_silent() {
        let lookback = looked(world(200)).unwrap();
        assert_eq!((lookback.ties, lookback.cut_on), (200, date(2023, 10, 4)));
        assert!((lookback.came - 0.5).abs() < 0.01, "{lookback:?}");
        assert!(lookback.fitted.skill > 0.7 && lookback.fitted.error < 0.2, "{lookback:?}");
        assert!(lookback.fitted.skill >= lookback.shipped.skill);
        assert_eq!(lookback.bins.iter().map(|bin| bin.n).sum::<u32>(), 200);
        assert!(lookback.bins.first().unwrap().came < lookback.bins.last().unwrap().came);
    }

    #[test]
    fn what_came_after_the_cut_is_not_known_at_it() {
        let (mut quiet, mut back) = (Told::default(), Told::default());
        for told in [&mut quiet, &mut back] {
            (500..900).rev().step_by(30).for_each(|day| exchange(told, day));
        }
        exchange(&mut back, 20);
        assert_eq!(back.past.late.as_deref(), Some(&quiet.now));
        assert!(back.past.after_late.is_two_way() && !quiet.past.after_late.is_two_way());
    }

    #[test]
    fn a_word_without_an_answer_is_not_heard() {
        let mut heard = Heard::default();
        let event = Event {
            at: 0,
            by: Some(Side::Them),
            others: 1,
            mass: 1.0,
            channel: Channel::Message,
            reach: Reach::Open,
        };
        heard.note(&event);
        assert!(!heard.is_two_way());
        heard.note(&Event { by: Some(Side::Me), channel: Channel::Gesture, ..event });
        assert!(!heard.is_two_way());
    }
}
