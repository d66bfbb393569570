//! The past, watched while events stream by: statistics as they stood on earlier days, so that a series
//! over time is told from what had happened by then, and how much there was in the last year.
//!
//! A day of the past is judged by today's rules from what is dated up to it, the owner's word by the day it was
//! said. So a mailbox imported today fills the years it tells of, and does not look like a sudden friendship. The
//! day of judging is told as it was judged: there are not two numbers for one day.

use jiff::civil::{Date, date};
use people::quality;
use people::tie::{self, Around, Circle, Closeness, Event, Evidence, Stats};
use people::{Fact, Side, When};

use super::gather::{Gathered, Known};
use super::persons::Roll;
use super::ties::{self, Judged, Ties};
use crate::ops::CIRCLE;
use crate::rulings::closeness::{self, ELSEWHERE};

/// What is remembered of earlier days.
#[derive(Debug, Default)]
pub(crate) struct Earlier {
    /// Days to tell of, oldest first; the last is that of judging.
    pub(crate) days: Vec<PastDay>,
    /// Contacts in the last 365 days by the owner and by each person; what both did counts for both.
    pub(crate) lately: Vec<(u32, u32)>,
    today: Date,
    /// The first day whose statistics are still open, for each person.
    open: Vec<usize>,
    kept: Vec<Kept>,
    /// Days on which a year of silence was full that was broken later, for each person.
    pub(crate) lapses: Vec<Vec<Date>>,
    a_year_ago: i64,
}

/// A day to tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PastDay {
    pub(crate) on: Date,
    pub(crate) is_export: bool,
    end: i64,
}

/// Statistics of a person that held on several days.
#[derive(Debug)]
struct Kept {
    person: usize,
    from: usize,
    until: usize,
    stats: Stats,
}

/// The network on an earlier day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Standing {
    pub(crate) in_touch: Option<u64>,
    pub(crate) headline: quality::Headline,
}

/// Ends of years told of.
const YEARS: i16 = 10;
/// Someone is in touch after contact both ways within so many days.
const IN_TOUCH_DAYS: i64 = 365;
const DAY: i64 = 86_400;

impl Earlier {
    /// Ready to watch so many people.
    pub(crate) fn of(gathered: &Gathered, n_people: usize, today: Date) -> Self {
        let exports = gathered.exports.days.get("Connections").map_or(&[][..], Vec::as_slice);
        let years = (today.year() - YEARS..today.year()).map(|year| date(year, 12, 31));
        let mut days: Vec<Date> = years.chain(exports.iter().copied()).chain([today]).collect();
        days.retain(|day| *day <= today);
        days.sort_unstable();
        days.dedup();
        let end_of = |on: Date| When::Day(on).second().map(|second| second + DAY - 1);
        let past_day =
            |on: Date| Some(PastDay { on, is_export: exports.contains(&on), end: end_of(on)? });
        Self {
            days: days.into_iter().filter_map(past_day).collect(),
            today,
            lately: vec![(0, 0); n_people],
            open: vec![0; n_people],
            kept: Vec::new(),
            lapses: vec![Vec::new(); n_people],
            a_year_ago: end_of(today).unwrap_or(0) - IN_TOUCH_DAYS * DAY,
        }
    }

    /// Sees an event before it is added to a person's statistics.
    pub(crate) fn see(&mut self, person: usize, stats: &Stats, event: &Event) {
        let open = self.open[person];
        let n_over = self.days[open..].iter().take_while(|day| day.end < event.at).count();
        if n_over > 0 {
            if stats.n() > 0 {
                let (from, until) = (open, open + n_over);
                self.kept.push(Kept { person, from, until, stats: stats.clone() });
            }
            self.open[person] += n_over;
        }
        self.lapses[person].extend(broken(stats, event));
        if event.at > self.a_year_ago && event.channel.is_contact() {
            let lately = &mut self.lately[person];
            lately.0 += u32::from(event.by != Some(Side::Them));
            lately.1 += u32::from(event.by != Some(Side::Me));
        }
    }

    /// How the network stood on each of the days, by what ties come to today: of whom nothing is known now,
    /// nothing was known then.
    pub(crate) fn standings(&self, gathered: &Gathered, roll: &Roll, ties: &Ties) -> Vec<Standing> {
        let (weights, coverage) = (ties.weights(), ties.around.coverage);
        let histories = self.histories(&ties.of);
        let with_day = |(at, day): (usize, &PastDay)| {
            let everyone = histories.iter().filter_map(|history| history[at]);
            Around::of(everyone, coverage, &weights.ruler, day.on)
        };
        let around: Vec<Around> = self.days.iter().enumerate().map(with_day).collect();
        let mut closeness: Vec<Vec<(Closeness, bool)>> = vec![Vec::new(); self.days.len()];
        let never = Stats::default();
        for (person, history) in histories.iter().enumerate() {
            if ties.of[person].tie.closeness == Closeness::Unknown {
                continue;
            }
            let mut dated = Dated::of(gathered, &roll.plates_of[person]);
            let said = Said::of(gathered, &roll.plates_of[person]);
            let now = (ties.of[person].tie.closeness, ties.of[person].pinned.is_some());
            for (at, day) in self.days.iter().enumerate() {
                if day.on == self.today {
                    closeness[at].push(now);
                    continue;
                }
                let stats = history[at].unwrap_or(&never);
                let evidence = said.beside(dated.by(day.on), day.on);
                let found = tie::closeness(stats, &evidence, &around[at], &weights, day.on);
                closeness[at].push(said.placed(found, day.on));
            }
        }
        let standing = |(at, day): (usize, &PastDay)| Standing {
            in_touch: in_touch(day, histories.iter().filter_map(|history| history[at])),
            headline: quality::headline(&closeness[at]),
        };
        self.days.iter().enumerate().map(standing).collect()
    }

    /// Everybody's statistics as they stood at the end of each day; `None` before anything happened.
    fn histories<'a>(&'a self, now: &'a [Judged]) -> Vec<Vec<Option<&'a Stats>>> {
        let mut histories: Vec<Vec<Option<&Stats>>> = vec![vec![None; self.days.len()]; now.len()];
        for kept in &self.kept {
            histories[kept.person][kept.from..kept.until].fill(Some(&kept.stats));
        }
        for ((history, judged), open) in histories.iter_mut().zip(now).zip(&self.open) {
            if judged.stats.n() > 0 {
                history[*open..].fill(Some(&judged.stats));
            }
        }
        histories
    }
}

/// How many of these were in touch in the year before a day; `None` where nothing had happened yet.
fn in_touch<'a>(day: &PastDay, people: impl Iterator<Item = &'a Stats>) -> Option<u64> {
    let is_recent = |last: i64| day.end - last <= IN_TOUCH_DAYS * DAY;
    let touched = |stats: &Stats| u64::from(stats.last_two_way().is_some_and(is_recent));
    people.map(touched).reduce(|sum, one| sum + one)
}

/// The day on which a year of silence was full that this event breaks.
fn broken(stats: &Stats, event: &Event) -> Option<Date> {
    let last = stats.last().filter(|_| stats.is_two_way() && event.channel.is_contact())?;
    let lapsed_on = quality::year_after(day_of(last)?)?;
    (day_of(event.at)? > lapsed_on).then_some(lapsed_on)
}

/// What the owner said of a person, and since when.
struct Said {
    placed: Option<(Date, Circle)>,
    elsewhere: Option<Date>,
}

impl Said {
    fn of(gathered: &Gathered, worn: &[usize]) -> Self {
        let newest = |key| closeness::newest(ties::about(gathered, worn), key);
        let placed =
            newest(CIRCLE).and_then(|word| Some((word.said_on?, Circle::of_key(&word.value)?)));
        Self { placed, elsewhere: newest(ELSEWHERE).and_then(|word| word.said_on) }
    }

    /// Evidence with what was said by a day.
    fn beside(&self, evidence: Evidence, day: Date) -> Evidence {
        Evidence { talks_elsewhere: self.elsewhere.is_some_and(|since| since <= day), ..evidence }
    }

    /// A closeness within the circle named by a day, and whether one was.
    fn placed(&self, closeness: Closeness, day: Date) -> (Closeness, bool) {
        match self.placed.filter(|(since, _)| *since <= day) {
            Some((_, circle)) => (closeness.within(circle), true),
            None => (closeness, false),
        }
    }
}

/// What speaks for a tie besides contact, in the order of its days; what has no date is left out.
struct Dated<'a> {
    facts: Vec<(Date, &'a Fact)>,
    n_seen: usize,
    evidence: Evidence,
}

impl<'a> Dated<'a> {
    fn of(gathered: &'a Gathered, worn: &[usize]) -> Self {
        let known = worn.iter().flat_map(|at| &gathered.plates[*at].known);
        let told = |known: &Known| known.seen.map(|(first, _)| first);
        let dated = known.filter_map(|known| {
            Some((known.fact.when.day().or_else(|| told(known))?, &known.fact))
        });
        let mut facts: Vec<(Date, &Fact)> = dated.collect();
        facts.sort_by_key(|(on, _)| *on);
        Self { facts, n_seen: 0, evidence: Evidence::default() }
    }

    /// What spoke for it by a day, which is none before that asked for last: nothing is read again for a
    /// day that brought nothing.
    fn by(&mut self, day: Date) -> Evidence {
        let n_seen = self.facts.partition_point(|(on, _)| *on <= day);
        if n_seen > self.n_seen {
            self.n_seen = n_seen;
            self.evidence = Evidence::of(self.facts[..n_seen].iter().map(|(_, fact)| *fact));
        }
        self.evidence
    }
}

/// How close people were when contact was last, where that is long ago.
pub(crate) fn closeness_then(
    gathered: &Gathered,
    worn: &[usize],
    (stats, ties): (&Stats, &Ties),
) -> Closeness {
    let Some(last) = stats.last_two_way().and_then(day_of) else { return Closeness::Unknown };
    let facts = worn.iter().flat_map(|at| &gathered.plates[*at].known).map(|known| &known.fact);
    tie::closeness(stats, &Evidence::of(facts), &ties.around, &ties.weights(), last)
}

/// The day of a moment (UTC).
pub(crate) fn day_of(second: i64) -> Option<Date> {
    let moment = jiff::Timestamp::from_second(second).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(moment).date())
}
