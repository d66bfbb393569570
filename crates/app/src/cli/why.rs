//! `cerchia why`: what a closeness rests on.

use book::views;

use super::person::head;
use super::{Context, Failure, print};

/// Say what a closeness rests on, weightiest first, with the rows behind it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let person = views::person(&context.book()?, &args.reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)?;
    if let Some(given) = &person.give_and_take {
        print::line(format!("  {}", context.words.say(&given.0)))?;
    }
    for factor in &person.factors {
        let reason = print::plain(&context.words.say(&factor.reason.0));
        print::line(format!("{:+6.1}  {reason}", factor.points))?;
        for fact in &factor.facts {
            let day = fact.day.map_or_else(|| "–".to_owned(), |day| day.to_string());
            print::line(format!("          {day}  {}:{}", print::plain(&fact.file), fact.line))?;
        }
    }
    Ok(())
}
