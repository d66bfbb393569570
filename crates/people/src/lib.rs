//! The judging half of Cerchia: facts in; persons, ties and verdicts out.
//!
//! Read in this order: [`handle`] (what names a person), [`fact`] (the smallest things we can know),
//! [`notation`] (facts as lines of text), [`sight`] (whose a message was), [`name`], [`organisation`]
//! (employers and schools), [`occupation`] (what people do), [`place`] (where), [`own_field`] (what the owner keeps), then the judgements that rest on them: [`tie`] (how
//! the owner and one person stand).
//!
//! What is absent, on purpose: no file, database, clock, environment or network is touched here. The
//! same facts on the same day give the same answer, and nothing in this crate can fail: not knowing is
//! a value.

pub mod digest;
pub mod fact;
pub mod fields;
pub mod graph;
pub mod handle;
pub mod linkage;
mod logistic;
pub mod name;
pub mod notation;
pub mod occupation;
pub mod organisation;
pub mod own_field;
pub mod place;
pub mod quality;
pub mod resolve;
pub mod say;
pub mod scenario;
pub mod share;
pub mod sight;
pub mod tie;

pub use fact::{Fact, Side, Via, What, When};
pub use handle::Handle;
pub use say::Say;
