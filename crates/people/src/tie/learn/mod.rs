//! Learning: the owner's own judgement moves the weights, carefully.
//!
//! A few words teach a learner little that starts from nothing, and spoil what was good: with ten labels
//! weights from nowhere did far worse than none learned at all. So learning starts from the shipped weights
//! and holds to them, and what it finds is only taken where it does better on labels it was not shown.
//! Everything the owner can say is put in one form: this is closer than that, where *that* is a person or
//! a mark on the scale.
//!
//! Read in this order: [`Label`], [`learn`], then [`ask`] for what to ask next. Not here: the person the
//! owner spoke of. That one stands where the owner put them, whatever is learned from it.

mod ask;
mod fit;
mod held_out;
mod label;

pub use ask::{Candidate, ask, ask_pair};
pub use fit::Spread;
pub use held_out::{Agreement, LearnWeights, Learned, Misses, learn};
pub use label::{Label, Seen, Word};
