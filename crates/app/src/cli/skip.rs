//! `cerchia skip`: the owner can't say where a person belongs.

use book::ops;
use people::Say;

use super::{Context, Failure, print};

/// Pass a person over: you can't say where they belong, and `sort` does not ask again.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::skip(&mut book, &args.reference, context.now)?;
    let person = book::views::person(&book, &args.reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    let said = Say::new("did-skip").text("subject", &person.summary.name);
    print::line(print::plain(&context.words.say(&said)))
}
