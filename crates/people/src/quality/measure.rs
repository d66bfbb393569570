//! Measuring: everybody in, the measures of the whole out.

use jiff::civil::Date;

use super::concentration::{GINI, TOP_1, TOP_3};
use super::diversity::{Breadth, EMPLOYERS, FIELDS, PLACES, breadth};
use super::draws::estimates;
use super::estimate::Estimate;
use super::even::EFFECTIVE;
use super::known::Known;
use super::member::Member;
use super::reciprocity::is_two_way_lately;
use super::turnover::{Turnover, turnover, year_after};
use super::{even, hollow, reciprocity, strong};
use crate::tie::{Closeness, Status};

/// A network's measures. `None` where nothing is known to measure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Quality {
    /// Ties one would call close, as an expected number; `None` where no closeness is known.
    pub strong: Option<Estimate>,
    /// As many equally strong ties as would be just as even.
    pub effective_number: Option<Estimate>,
    /// The same as a share of the ties of which a closeness is known, up to 1.
    pub evenness: Option<Estimate>,
    /// How far the effective number stays behind the number of connections, as a share of these; below 0
    /// where more people are close than are connected.
    pub size_strength_gap: Option<Estimate>,
    /// Share of connections without contact both ways and without other evidence, 0 to 1.
    pub hollow_share: Option<f64>,
    /// Share of all strength that the strongest tie has.
    pub top_1: Option<Estimate>,
    /// Share of all strength that the three strongest ties have.
    pub top_3: Option<Estimate>,
    /// How unequally strength is spread, 0 to 1.
    pub gini: Option<Estimate>,
    /// Ties with at least five contacts either way in the last 365 days.
    pub two_way_lately: usize,
    /// Ties that opened and lapsed, by quarter.
    pub turnover: Vec<Turnover>,
    /// Ties that are dormant and were strong when contact was last.
    pub dormant_strong: usize,
    /// Over how many employers.
    pub employers: Breadth,
    /// Over how many fields of work.
    pub fields: Breadth,
    /// Over how many places.
    pub places: Breadth,
    /// How even give and take are, 0 to 1, each tie weighing its strength.
    pub reciprocity: Option<Estimate>,
    /// Share of what the owner sends that goes to people who never answered.
    pub one_way_load: Option<f64>,
}

/// Measures a network on a day.
#[must_use]
pub fn measure(members: &[Member<'_>], today: Date) -> Quality {
    let known = Known::of(members);
    let n_connections = members.iter().filter(|member| member.is_connection).count();
    let [effective, top_1, top_3, gini, employers, fields, places, even] = estimates(
        &known,
        [EFFECTIVE, TOP_1, TOP_3, GINI, EMPLOYERS, FIELDS, PLACES, reciprocity::INDEX],
    );
    let n_known = known.members.len() as f64;
    let share = |estimate: Option<Estimate>| estimate.map(|share| share.within(0.0, 1.0));
    Quality {
        strong: strong::expected(&known.odds),
        effective_number: effective.map(|n| n.within(1.0, n_known)),
        evenness: share(effective.map(|n| n.times(1.0 / n_known))),
        size_strength_gap: effective.and_then(|effective| gap(effective, n_connections)),
        hollow_share: hollow::share(members),
        top_1: share(top_1),
        top_3: share(top_3),
        gini: share(gini),
        two_way_lately: members.iter().filter(|member| is_two_way_lately(member)).count(),
        turnover: turnover(members, today),
        dormant_strong: members.iter().filter(|member| member.is_dormant_strong()).count(),
        employers: breadth(employers, members, &known, |member| member.employer),
        fields: breadth(fields, members, &known, |member| member.field),
        places: breadth(places, members, &known, |member| member.place),
        reciprocity: share(even),
        one_way_load: reciprocity::one_way_load(members),
    }
}

/// Network strength in two numbers side by side, of which neither is the size.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Headline {
    /// Ties one would call close, as an expected number.
    pub strong: Option<Estimate>,
    /// As many equally strong ties as would be just as even.
    pub effective_number: Option<Estimate>,
}

/// The two numbers alone, from how close everybody is and whether the owner said so: for many days of the past, so
/// nothing is drawn.
#[must_use]
pub fn headline(people: &[(Closeness, bool)]) -> Headline {
    let known = Known::of_closeness(people);
    Headline { strong: strong::expected(&known.odds), effective_number: even::number(&known.odds) }
}

impl Member<'_> {
    /// A connection with nothing two-way and no other trace.
    #[must_use]
    pub fn is_hollow(&self) -> bool {
        hollow::is_hollow(self)
    }

    /// Somebody whose closeness is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.closeness.score().is_some()
    }

    /// A tie in which something was sent, so that give and take can be told.
    #[must_use]
    pub fn is_exchanging(&self) -> bool {
        self.is_known() && self.exchange.balance().is_some()
    }

    /// Somebody to whom the owner sent something and who never answered.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        !self.is_two_way && self.exchange.by_me > 0.0
    }

    /// A tie that counts among the strong.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        strong::is_strong(self.closeness)
    }

    /// A tie with at least five contacts either way in the last 365 days.
    #[must_use]
    pub fn is_two_way_lately(&self) -> bool {
        is_two_way_lately(self)
    }

    /// The day a tie opened: of first contact; `None` where there is none.
    #[must_use]
    pub fn opened_on(&self) -> Option<Date> {
        self.first_on.filter(|_| self.is_two_way)
    }

    /// The days a year of silence was full, those broken later and that after the last contact, which may lie ahead.
    pub fn lapsed_on(&self) -> impl Iterator<Item = Date> {
        let last = self.last_on.filter(|_| self.is_two_way).and_then(year_after);
        self.lapses.iter().copied().chain(last)
    }

    /// A tie that is dormant and was strong when contact was last: trusted, and with news one has not heard
    /// (Levin, Walter and Murnighan 2011, *Dormant ties*).
    #[must_use]
    pub fn is_dormant_strong(&self) -> bool {
        let is_dormant = matches!(self.status, Some(Status::Dormant | Status::LongDormant));
        is_dormant && strong::is_strong(self.closeness_then)
    }
}

fn gap(effective: Estimate, n_connections: usize) -> Option<Estimate> {
    let behind = |n: f64| 1.0 - n / n_connections as f64;
    (n_connections > 0).then(|| Estimate {
        expected: behind(effective.expected),
        low: behind(effective.high),
        high: behind(effective.low),
    })
}
