//! Cerchia: a network that means something.
//!
//! This crate is the faces: the terminal ([`cli`]), the pages and JSON ([`web`]), the words in two
//! languages ([`wording`]), the invented world to try it with ([`demo`]), and the one door to a model of
//! the owner's ([`model`]). It decides nothing:
//! what two faces would both need to know belongs in `book` or `people`.

mod calendar;
mod cli;
mod clock;
mod demo;
mod model;
mod web;
mod wording;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
