//! Cerchia: a network that means something.
//!
//! This crate is the faces: the terminal ([`cli`]), the pages and JSON ([`web`]), the words in two
//! languages ([`wording`]), and the invented world to try it with ([`demo`]). It decides nothing:
//! what two faces would both need to know belongs in `book` or `people`.

mod calendar;
mod cli;
mod clock;
mod demo;
mod web;
mod wording;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
