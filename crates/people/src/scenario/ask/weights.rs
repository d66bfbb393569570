//! The weights of asking. All are priors: judgement after the studies named beside them, to be replaced by what comes
//! of asks.

/// Weights, limits and periods.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Slope from pulse to a probability, as measured on mail.
    pub pulse_slope: f64,
    /// Where that begins.
    pub pulse_from: f64,
    /// No tie with contact both ways is less alive than this.
    pub least_alive: f64,
    /// Weeks with contact at work that come to a year of working together.
    pub weeks_a_year: f64,
    /// More years of it add nothing.
    pub most_years: f64,
    /// What a year at the same house counts, beside a year of working together.
    pub same_house: f64,
    /// Years counted at least where both were at a house: what is told is a lower bound.
    pub unknown_years: f64,
    /// What a recommendation between the two adds.
    pub recommended: f64,
    /// What many meetings add.
    pub many_meetings: f64,
    /// So many are many.
    pub many: u32,
    /// After so many years half of what they know of the work is old.
    pub half_life_years: f64,
    /// Who knows less of the work than this is not asked to vouch for it.
    pub least_known_work: f64,
    /// How much knowing, willing and credible count.
    pub exponents: [f64; 3],
    /// What of being unwilling a recommendation between the two takes away.
    pub goodwill: f64,
    /// How much of willingness an ask of late leaves.
    pub asked: f64,
    /// How many days an ask is of late.
    pub asked_days: i32,
    /// How much of willingness a tie leaves that they carry.
    pub carried: f64,
    /// How much a no leaves.
    pub declined: f64,
    /// What a step of seniority counts, in log-odds.
    pub seniority: f64,
    /// What working for another house counts: a client speaks as one who paid.
    pub client: f64,
    /// What the same field counts.
    pub same_field: f64,
    /// Days somebody is let be after an ask.
    pub rest_days: i32,
    /// Days until the same is asked again of somebody who said no.
    pub rest_after_no_days: i32,
    /// Asks of one person within a year.
    pub most_a_year: usize,
    /// A link between two people who are said to know each other.
    pub link_said: f64,
    /// Who were seen together as much as counts in full.
    pub link_together: f64,
    /// Who is inside the house or the field itself.
    pub link_inside: f64,
    /// At the same small house.
    pub link_house: f64,
    /// People here of a house from which on it is a large one.
    pub small_house: f64,
    /// At the same house once.
    pub link_past: f64,
    /// What a bridge between groups adds.
    pub bridge: f64,
    /// Mutual connections at which word of work travels best (Rajkumar and others 2022).
    pub best_mutual: f64,
    /// Reach where nothing tells how many both know.
    pub unknown_reach: f64,
    /// How much of reach is weak ties in fields that live by screens, and elsewhere.
    pub digital: [f64; 2],
    /// How aware somebody is who was not told (Marin 2012).
    pub untold: f64,
    /// Days after which what was told is forgotten.
    pub told_days: i32,
    /// Days in which a talk still counts.
    pub talked_days: i32,
    /// The goodwill that is enough to pass a word on.
    pub enough_goodwill: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            pulse_slope: 1.4,
            pulse_from: -0.85,
            least_alive: 0.1,
            weeks_a_year: 26.0,
            most_years: 4.0,
            same_house: 0.3,
            unknown_years: 0.5,
            recommended: 0.5,
            many_meetings: 0.2,
            many: 10,
            half_life_years: 4.0,
            least_known_work: 0.1,
            exponents: [0.4, 0.4, 0.2],
            goodwill: 0.3,
            asked: 0.8,
            asked_days: 180,
            carried: 0.85,
            declined: 0.6,
            seniority: 0.8,
            client: 0.6,
            same_field: 0.4,
            rest_days: 60,
            rest_after_no_days: 365,
            most_a_year: 2,
            link_said: 1.0,
            link_together: 0.8,
            link_inside: 0.8,
            link_house: 0.6,
            small_house: 10.0,
            link_past: 0.3,
            bridge: 1.15,
            best_mutual: 10.0,
            unknown_reach: 0.6,
            digital: [0.8, 0.3],
            untold: 0.3,
            told_days: 180,
            talked_days: 90,
            enough_goodwill: 0.25,
        }
    }
}
