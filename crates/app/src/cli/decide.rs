//! `cerchia decide`: the owner decides an invitation.

use book::ops::{self, Decision};
use book::views;
use jiff::civil::Date;

use super::invitations::tell;
use super::{Context, Failure, print};

/// Decide an invitation. Nothing is clicked on LinkedIn: it is your note to yourself.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation, by the id that `invitations` shows.
    invitation: String,
    /// Your decision; `none` takes it back.
    #[arg(value_parser = ["let-in", "ask-first", "leave", "later", "none"])]
    decision: String,
    /// With `later`: the day it comes back by itself.
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Date>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let decision = match args.decision.as_str() {
        "none" => None,
        word => Some(Decision::named_until(word, args.until)?),
    };
    ops::decide(&mut book, &args.invitation, decision, context.now)?;
    let invitation = views::invitation(&book, &args.invitation, context.now.today)?;
    if context.json {
        return print::json(&invitation, context);
    }
    tell(&invitation, context.words, false)
}
