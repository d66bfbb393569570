//! Ties: how the owner and one person stand, from the facts about that person and a day.
//!
//! Read in this order: [`Event`] (what counts as contact), [`Stats`] (what events add up to),
//! [`Factors`] (twelve ways to look at that), [`Signs`] (in what manner), [`Evidence`] (what speaks for a
//! tie without being contact), [`Reading`] (all of it in one row), [`Closeness`], [`Circle`], [`Status`],
//! and [`judge()`], which puts them together.
//!
//! Two numbers, because there are two questions: *bond* says how close, and moves slowly; *pulse* says
//! how alive. Rules that outrank every formula: not knowing is not distance; what only went one way is
//! no tie; the date of a connection counts for nothing.

mod event;
mod ruler;

mod bytes;
mod conversations;
mod manner;
mod mass;
mod stats;

mod around;
mod usual;

mod evidence;
mod factors;
mod reading;
mod sign;
mod weights;

mod circle;
mod closeness;
mod give_and_take;
mod status;

mod explain;
mod judge;
mod placed;
mod which;

mod kind;
pub mod learn;
mod lookback;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod testing;

pub use around::{Around, Coverage, Way};
pub use circle::{Circle, make_room};
pub use closeness::{Closeness, Confidence, Odds, percent};
pub(crate) use event::is_canned;
pub use event::{Channel, Event, Reach, note_digest};
pub use evidence::{Evidence, Ground, Overlap};
pub(crate) use explain::spoken;
pub use explain::{Factor, Heading};
pub use factors::{Aspect, Factors, Norm, Norms, usual_gap_seconds};
pub use give_and_take::{Carries, GiveAndTake, Share};
pub use judge::{Tie, closeness, judge, read};
pub use kind::Kind;
pub use lookback::{Bin, Calibration, Cuts, Lookback, Past, look_back};
pub use mass::Masses;
pub use reading::{Leanings, Part, Reading};
pub use ruler::Ruler;
pub(crate) use ruler::day_of;
pub use sign::{Sign, Signs};
pub use stats::Stats;
pub use status::{Status, lapse};
pub use usual::{Usual, UsualPace};
pub use weights::{EvidenceWeights, MannerWeights, Scale, SilenceWeights, Weights};
pub use which::Which;
