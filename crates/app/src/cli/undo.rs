//! `cerchia undo`: takes an operation back.

use book::ops;
use people::Say;

use super::{Context, Failure, print};

/// Take an operation back: the newest, or the one of this number in `log`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The operation's number.
    op: Option<i64>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let undone = ops::undo(&mut context.book()?, args.op, context.now)?;
    if context.json {
        return print::json(&undone, context);
    }
    let id = if undone.what == "forget" { "cli-undo-forget" } else { "cli-undo" };
    let was = print::plain(&context.words.say(&undone.says.0));
    print::line(context.words.say(&Say::new(id).number("op", undone.op as f64).text("was", was)))
}
