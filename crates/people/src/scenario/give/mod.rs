//! Give: who carries what between the owner and her people, and what she could give next.
//!
//! Give and take are events: recommendations, introductions, help the owner noted, who begins and who answers. They
//! are told in words and by their facts, never as a figure of what is owed: nobody counts among friends, and who
//! is reminded of a debt gives no more. What she could do is a few things for the week, one rule a file: recommend
//! somebody who deserves it, introduce two who should know each other. Who waits for an answer, [`super::keep::owed`]
//! says.
//!
//! Read in this order: [`balance()`], then the ideas: [`recommend`], [`introduce`].
//!
//! What is absent: nothing is sent, and nothing here knows whether two people have met elsewhere.

pub mod balance;
pub mod introduce;
pub mod recommend;

pub use self::balance::{Balance, Ledger, balance};
