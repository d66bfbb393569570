//! The ledger: what was read, for ever. Facts only come; they go by undoing the import that brought
//! them, or when their person is forgotten.
//!
//! Nothing here judges. [`write::Writer`] takes facts in while a source reads; [`read`] gives them back
//! in the order of plates and time.

mod holder;
pub(crate) mod known;
mod left_out;
pub(crate) mod plates;
pub(crate) mod read;
pub(crate) mod row;
pub(crate) mod take_back;
pub(crate) mod words;
pub(crate) mod write;
