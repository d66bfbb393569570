//! `cerchia offers`: what the owner can give. The steps are those of [`super::goals`].

use book::ops::Aim;

use super::goals::{Step, step};
use super::{Context, Failure};

/// Show what you can give, add to it or take from it: skills, advice, introductions, work.
///
/// Free words: `cerchia offers add "advice on travel writing"`. With --json the same as `goals`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    step: Option<Step>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    step(Aim::Offer, args.step.as_ref(), context)
}
