//! x
pub mod views;
