//! The roster: what follows from ledger and rulings for one day. Persons, who may be one, ties, houses, the
//! desk, what changed, and the network as a whole. Everything here is derived; nothing here is kept.

pub(crate) mod gather;

pub(crate) mod acceptance;
pub(crate) mod bearing;
pub(crate) mod bench;
pub(crate) mod bonds;
pub(crate) mod calibration;
pub(crate) mod changes;
pub(crate) mod contacts;
pub(crate) mod counted;
pub(crate) mod desk;
pub(crate) mod figures;
pub(crate) mod given;
pub(crate) mod giving;
pub(crate) mod help;
pub(crate) mod houses;
pub(crate) mod jottings;
pub(crate) mod keep;
pub(crate) mod kinds;
pub(crate) mod labels;
pub(crate) mod let_go;
pub(crate) mod likeness;
pub(crate) mod members;
pub(crate) mod overview;
pub(crate) mod past;
pub(crate) mod personal;
pub(crate) mod persons;
pub(crate) mod questions;
pub(crate) mod reach;
pub(crate) mod searchable;
pub(crate) mod stays;
pub(crate) mod suggestions;
pub(crate) mod taught;
pub(crate) mod ties;
pub(crate) mod together;
