//! `cerchia not-same`: two people are two.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Say that two people are two: nothing joins them, and you are not asked again.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    one: String,
    /// The other, in the same way.
    #[arg(value_name = "REF")]
    other: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::not_same(&mut book, &args.one, &args.other, context.now)?;
    let why = views::why_same(&book, &args.one, &args.other)?;
    if context.json {
        return print::json(&why, context);
    }
    let [one, other] = &why.handles;
    let say = Say::new("cli-not-same").text("one", one).text("other", other);
    print::line(print::plain(&context.words.say(&say)))
}
