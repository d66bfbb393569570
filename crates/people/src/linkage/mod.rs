//! Linking records: the tools by which likely pairs are found, weighed and put together.
//!
//! Read in this order: [`pairs`](Pairs) (which pairs are worth a comparison), [`likeness`](jaro_winkler) (how alike
//! two texts are), [`model`](Model) (what agreement says), [`cluster`](put_together) (from pairs to people). Nothing
//! here knows what a person is: [`crate::resolve`] does, and brings the comparisons.

mod chance;
mod cluster;
mod likeness;
mod model;
mod pairs;

pub use chance::Chance;
pub use cluster::{Linkage, Scored, put_together};
pub use likeness::{is_one_slip, jaro_winkler};
pub use model::{ABSENT, Comparison, Model, Pattern, probability};
pub use pairs::Pairs;
