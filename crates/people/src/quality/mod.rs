//! The network as a whole, measured: how many ties are strong, as how many equal ones it counts, where
//! it is narrow, what hangs on one person. Size alone is never a measure here.
//!
//! Read in this order: [`Member`] (what is measured of one person), [`Estimate`] (a number with the
//! interval it probably lies in), [`measure()`] and the files behind it, one for each measure; then
//! [`bridges`], [`openness`] and [`world`], which look at what people have to do with each other.
//!
//! Two rules hold everywhere. Who is unknown is in no measure of strength: not weak, not nothing. And a
//! measure of nothing is `None`, never 0.

mod concentration;
mod diversity;
mod draws;
mod even;
mod hollow;
mod known;
mod reciprocity;
mod strong;
mod turnover;

mod estimate;
mod measure;
mod member;

#[cfg(test)]
mod tests;

pub mod bridges;
pub mod openness;
pub mod world;

pub use diversity::{Breadth, effective_number};
pub use estimate::Estimate;
pub use measure::{Headline, Quality, headline, measure};
pub use member::{Exchange, Member};
pub use strong::{STRONG_FROM, is_strong};
pub use turnover::{Quarter, Turnover, year_after};
