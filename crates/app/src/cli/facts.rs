//! `cerchia facts`: everything the files say about one person, in the notation.

use book::views;

use super::{Context, Failure, print};

/// Print every fact about one person, oldest first, with the row it was read from.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let facts = views::facts(&context.book()?, &args.reference)?;
    if context.json {
        return print::json(&facts, context);
    }
    for fact in &facts.facts {
        print::line(format!(
            "{}  # {}:{}",
            print::plain(&fact.fact),
            print::plain(&fact.file),
            fact.line
        ))?;
    }
    Ok(())
}
