//! `cerchia tick`: the owner did on LinkedIn what was decided.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Say that you did on LinkedIn what you decided about an invitation.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation, by the id that `todo` shows.
    invitation: String,
    /// Take the tick back.
    #[arg(long)]
    no: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::tick(&mut book, &args.invitation, !args.no, context.now)?;
    let name = views::invitation(&book, &args.invitation, context.now.today)?.name;
    let said = Say::new(if args.no { "did-untick" } else { "did-tick" });
    print::written(&said.text("subject", print::plain(&name)), context)
}
