//! `cerchia me`: which addresses, numbers and profiles are the owner's.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Show which addresses, numbers and profiles are yours, or say of one whether it is.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An address, a number or a profile: `ada@works.example`, `tel:+39…`, `linkedin:ada`.
    #[arg(value_name = "HANDLE", requires = "answer")]
    handle: Option<String>,
    /// Whether it is yours.
    #[arg(value_parser = ["yes", "no"])]
    answer: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    if let (Some(handle), Some(answer)) = (&args.handle, &args.answer) {
        ops::own(&mut book, handle, answer == "yes", context.now)?;
    }
    let owner = views::owner(&book)?;
    if context.json {
        return print::json(&owner, context);
    }
    if owner.handles.is_empty() {
        return print::line(context.words.word("me-none"));
    }
    for own in &owner.handles {
        let state = context.words.one_of("me-state", own.state);
        let sources = own.sources.join(", ");
        print::line(format!("{:<44} {state:<14} {sources}", print::plain(&own.handle)))?;
    }
    if owner.handles.iter().any(|own| own.state == "learned") {
        print::line(format!("\n{}", context.words.say(&Say::new("cli-me-next"))))?;
    }
    Ok(())
}
