//! `cerchia tick`: the owner did on LinkedIn what was decided about an invitation or a connection.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Say that you did on LinkedIn what you decided about an invitation, or removed whom you let go.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation or person, by the id that `todo` shows.
    id: String,
    /// Take the tick back.
    #[arg(long)]
    no: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let name = match ops::tick(&mut book, &args.id, !args.no, context.now) {
        Ok(()) => views::invitation(&book, &args.id, context.now.today)?.name,
        Err(error) if error.kind() == "not-found" => {
            ops::tick_removed(&mut book, &args.id, !args.no, context.now)?;
            views::person(&book, &args.id, context.now.today)?.summary.name
        }
        Err(error) => return Err(error.into()),
    };
    let said = Say::new(if args.no { "did-untick" } else { "did-tick" });
    print::written(&said.text("subject", print::plain(&name)), context)
}
