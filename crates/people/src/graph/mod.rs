//! Graphs: who of the owner's people has to do with whom, apart from the owner.
//!
//! Read in this order: [`Graph`] (the ties between others, compactly), [`together`] (how they are told from
//! meetings, letters and groups), [`holes`] (Burt's constraint and effective size of everybody, by way of
//! triangles), [`communities`] (who belongs together). What is absent: the owner, who is tied to all of
//! them, and any judgement of a person; those are in [`crate::quality`].

mod links;
mod order;
mod triangles;

pub mod communities;
pub mod holes;
pub mod together;

pub use links::{Edge, Graph};
