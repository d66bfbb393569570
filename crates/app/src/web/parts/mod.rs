//! Pieces that several pages show alike, one file each.

pub(super) mod asked;
pub(super) mod bars;
pub(super) mod card;
pub(super) mod chart;
pub(super) mod did;
pub(super) mod dots;
pub(super) mod drop;
pub(super) mod event;
pub(super) mod evidence;
pub(super) mod figure;
pub(super) mod group;
pub(super) mod interval;
pub(super) mod moves;
pub(super) mod name;
pub(super) mod pager;
pub(super) mod pair;
pub(super) mod person;
pub(super) mod put_off;
pub(super) mod quote;
pub(super) mod reasons;
pub(super) mod reliability;
pub(super) mod rings;
pub(super) mod sign;
pub(super) mod standing;
pub(super) mod world;
pub(super) mod worn;
