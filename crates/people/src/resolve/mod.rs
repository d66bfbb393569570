//! Who is who: which handles are one human.
//!
//! Being wrong is worse than being unsure, so only strict ties join here: the source says so
//! ([`What::Also`](crate::What::Also)), a renamed profile shows the same name and the same day of
//! connection, or a bare name has exactly one bearer among those LinkedIn itself lists. A name with two
//! bearers joins nobody. Weighing likeness is not done here.

mod clusters;
mod plate;
mod strict;

pub use plate::Plate;
pub use strict::strict;
