//! `cerchia why`: what a closeness rests on.

use book::views;
use book::views::shown::FactShown;

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
    for factor in person.factors.iter().filter(|factor| factor.points.abs() >= LEAST_POINTS) {
        let reason = print::plain(&context.words.say(&factor.reason.0));
        print::line(format!("{:+6.1}  {reason}", factor.points))?;
        if !factor.facts.is_empty() {
            print::line(format!("        {}", rows(&factor.facts)))?;
        }
    }
    match person.summary.closeness {
        Some(_) => print::line(context.words.word("person-why-note")),
        None => Ok(()),
    }
}

/// Less than this rounds to nothing; the page and --json have every factor.
const LEAST_POINTS: f64 = 0.05;

/// Where the rows stand that a reason rests on.
fn rows(facts: &[FactShown]) -> String {
    let rows = facts.iter().map(|fact| format!("{}:{}", print::plain(&fact.file), fact.line));
    rows.collect::<Vec<_>>().join(", ")
}
