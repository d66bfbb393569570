//! `cerchia log`: what was done with the book.

use book::views;

use super::{Context, Failure, print};

/// List what was done with the book, newest first.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// How many at most.
    #[arg(long, default_value_t = 50)]
    limit: u32,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let log = views::log(&context.book()?, args.limit)?;
    if context.json {
        return print::json(&log, context);
    }
    if log.ops.is_empty() {
        return print::line(context.words.word("log-none"));
    }
    for op in &log.ops {
        let undone = if op.undone {
            format!(" ({})", context.words.word("cli-undone"))
        } else {
            String::new()
        };
        let says = print::plain(&context.words.say(&op.says.0));
        print::line(format!("{:>4}  {}  {says}{undone}", op.op, context.words.moment(op.at)))?;
    }
    Ok(())
}
