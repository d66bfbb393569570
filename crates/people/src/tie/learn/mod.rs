//! Learning: the owner's own judgement moves the weights, carefully.
//!
//! A few words teach a learner little that starts from nothing, and spoil what was good: with ten labels
//! weights from nowhere did far worse than none learned at all. So learning starts from the shipped weights
//! and holds to them, and what it finds is only taken where it does better on labels it was not shown.
//! What a tie is made of is learned from who is closer than whom; what the owner calls close, from marks.
//!
//! Read in this order: [`Label`], [`learn`], then [`ask()`] for what to ask next. Not here: the person the
//! owner spoke of. That one stands where the owner put them, whatever is learned from it.

mod ask;
mod fit;
mod folds;
mod held_out;
mod label;
mod scale;
#[cfg(test)]
mod tests;

pub use ask::{Candidate, ask, ask_pair};
pub use fit::Spread;
pub use held_out::{Agreement, LearnWeights, Learned, Misses, learn};
pub use label::{Label, Seen, Word};
