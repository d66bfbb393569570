//! The figures of a network, as they stand in the book and in JSON: one struct a subject, every field
//! documented, `null` where nothing is known to measure.

use serde::{Deserialize, Serialize};

/// Everything measured of a network besides its plain counts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// As how many equally strong ties the network counts; `null` without evidence.
    pub effective_number: Option<f64>,
    /// The 80 % interval of that.
    pub effective_range: Option<Range>,
    /// The same as a share of the ties of which a closeness is known, 0 to 1.
    pub evenness: Option<Estimate>,
    /// How far the effective number stays behind the connections, as a share of these.
    pub size_strength_gap: Option<Estimate>,
    /// Share of connections with nothing two-way and no other evidence.
    pub hollow_share: Option<f64>,
    /// How much of all strength lies with few.
    pub concentration: Concentration,
    /// Ties with at least five contacts either way in the last 365 days.
    pub two_way_lately: u64,
    /// Dormant ties that were strong when contact was last.
    pub dormant_strong: u64,
    /// Ties that opened and lapsed, by quarter, oldest first; none for the first year of a record.
    pub turnover: Vec<Turnover>,
    /// Effective numbers of employers, fields and places.
    pub diversity: Diversity,
    /// How even give and take are, 0 to 1, each tie weighing its strength.
    pub reciprocity: Option<Estimate>,
    /// Share of what you send that goes to people who never answered, 0 to 1.
    pub one_way_load: Option<f64>,
    /// Burt's measures of your own place, as a range.
    pub openness: Option<Openness>,
    /// Who leads to people to whom there is hardly any other way, those on whom most depends first.
    pub bridges: Vec<Bridge>,
    /// The communities people form among themselves, as far as your files saw them together.
    pub world: World,
}

/// An expected number with its 80 % interval.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The expected number.
    pub expected: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// An 80 % interval.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// How much of all strength lies with few.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// Share of the strongest tie, 0 to 1.
    pub top_1: Option<Estimate>,
    /// Share of the three strongest, 0 to 1.
    pub top_3: Option<Estimate>,
    /// Gini coefficient, 0 where all are alike to 1.
    pub gini: Option<Estimate>,
}

/// What one quarter brought and took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnover {
    /// The quarter, `2024-Q1`.
    pub quarter: String,
    /// Ties whose first contact lay in it.
    pub opened: u32,
    /// Ties for which a year of silence was full in it.
    pub lapsed: u32,
}

/// Effective numbers: as many equally large groups as would be just as diverse.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Diversity {
    /// Employers, weighted by closeness.
    pub employers_by_strength: Option<f64>,
    /// Employers, every connection counting alike.
    pub employers_by_count: Option<f64>,
    /// Employers, with interval and comparison.
    pub employers: Breadth,
    /// Fields of work, as far as roles tell them.
    pub fields: Breadth,
    /// Towns or regions, as far as they are told.
    pub places: Breadth,
}

/// How broad the network is in one respect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Breadth {
    /// Effective number of groups, each tie weighing its strength.
    pub by_strength: Option<Estimate>,
    /// The same if ties of these strengths were spread as the connections are: the fair comparison.
    pub if_like_the_list: Option<f64>,
    /// Effective number of groups, each connection weighing alike.
    pub by_count: Option<f64>,
}

/// Burt's measures of the owner's own place. Ties between others are mostly unseen, so each is a range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Openness {
    /// Constraint: low between people who do not know each other, near 1 where all depends on one.
    pub constraint: Between,
    /// Effective size: as many people as would tell the same without repeating each other.
    pub effective_size: Between,
    /// People it is measured over.
    pub people: u64,
    /// Pairs of them that were seen together.
    pub pairs: u64,
}

/// A measure if no unseen tie between others exists, and if all colleagues have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Between {
    /// If there are no ties but those that were seen.
    pub if_none: f64,
    /// If all people of one employer are tied.
    pub if_all: f64,
}

/// Somebody, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Stable name.
    pub id: String,
    /// The name to show.
    pub name: String,
}

/// A tie that leads to people to whom there is hardly any other way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bridge {
    /// Who.
    pub person: Named,
    /// What they bridge to.
    pub to: Shore,
    /// Whether nobody else leads there.
    pub alone: bool,
    /// Whether it is a weak tie, as good bridges mostly are.
    pub weak: bool,
    /// 1 for the best tie into it, 2 for the second.
    pub rank: u8,
    /// How close they are, 0 to 100.
    pub closeness: f64,
    /// Lower end of the 80 % interval of that. Whether a bridge is weak is no surer.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Where a bridge leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shore {
    /// Which kind of place.
    pub kind: ShoreKind,
    /// The employer's name; for a community of your world the names of those who hold it together.
    pub name: String,
    /// People of yours there.
    pub people: u64,
}

/// What kind of place a shore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShoreKind {
    /// An employer.
    Employer,
    /// A community of your world.
    Community,
}

/// The communities people form among themselves.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct World {
    /// Communities in all.
    pub n_communities: u64,
    /// The forty with most strength, the strongest first.
    pub communities: Vec<Community>,
    /// How strongly these have to do with each other, the strongest first; at most 120.
    pub links: Vec<WorldLink>,
    /// People who link communities, the strongest link first.
    pub linking: Vec<Linking>,
    /// Pairs of people who were seen together.
    pub pairs: u64,
}

/// One community of a world.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Community {
    /// People in it.
    pub people: u64,
    /// Share of all strength that lies in it, 0 to 1; `null` while none is known.
    pub share: Option<f64>,
    /// Those with the most ties to its people, who hold it together.
    pub holds: Vec<Named>,
    /// The employer of at least a third of its people, where there is one.
    pub employer: Option<String>,
}

/// How strongly two communities have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WorldLink {
    /// One community, by its place from 0.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Ties between them, each from 0 to 1, added up.
    pub weight: f64,
}

/// Somebody who links communities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Linking {
    /// Who.
    pub person: Named,
    /// The communities their ties go to, by their places from 0, most ties first.
    pub communities: Vec<usize>,
    /// How evenly, 0 to 1.
    pub participation: f64,
}
