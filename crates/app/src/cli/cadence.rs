//! `cerchia cadence`: how often the owner wants to speak with whom.

use book::ops::{self, Whom};
use book::views;
use book::views::keep::{Ask, CadenceSaid};
use people::Say;
use people::scenario::keep::cadence::Cadence;

use super::{Context, Failure, print};
use crate::wording::count;

/// Say how often you want to speak: with a person, with a circle, with those of a tag; or show what you said.
///
/// `cerchia cadence ada-rossi 6w`, `cerchia cadence circle close 8w`, `cerchia cadence tag mentors 3m`. How often: `10d`,
/// `6w`, `3m`, `1y` or `never`; `none` takes it back. Any contact begins it anew.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Whom, and how often.
    #[arg(value_name = "WHOM OFTEN", num_args = 0..=3)]
    words: Vec<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let words: Vec<&str> = args.words.iter().map(String::as_str).collect();
    let (whom, often) = match words.as_slice() {
        [] => return list(&book, context),
        ["circle", circle, often] => (Whom::Circle(ops::circle_named(circle)?), *often),
        ["tag", tag, often] => (Whom::Tag((*tag).to_owned()), *often),
        [reference, often] => (Whom::Person((*reference).to_owned()), *often),
        [other, ..] => (Whom::Person((*other).to_owned()), ""),
    };
    let often = ops::cadence_named(often)?;
    ops::cadence(&mut book, &whom, often.as_deref(), context.now)?;
    let whose = match whom {
        Whom::Person(reference) => {
            views::person(&book, &reference, context.now.today)?.summary.name
        }
        Whom::Tag(tag) => tag,
        Whom::Circle(circle) => context.words.one_of("circle", circle.key()),
    };
    let say = match often.as_deref().and_then(Cadence::parse) {
        Some(often) => Say::new("told-cadence").text("often", spoken(often.days(), context)),
        None => Say::new("told-no-cadence"),
    };
    print::written(&say.text("whose", whose), context)
}

/// How often, as people say it: in the largest unit that fits.
fn spoken(days: Option<i64>, context: &Context) -> String {
    let (unit, length) = match days {
        None => return context.words.word("cadence-never"),
        Some(days) if days % 365 == 0 => ("years", 365),
        Some(days) if days % 30 == 0 => ("months", 30),
        Some(days) if days % 7 == 0 => ("weeks", 7),
        Some(_) => ("days", 1),
    };
    let n = days.and_then(|days| u64::try_from(days / length).ok()).unwrap_or(0);
    context.words.say(&Say::new("cadence-every").text("unit", unit).number("n", count(n)))
}

/// What was said of circles, of tags and of single people.
fn list(book: &book::Book, context: &Context) -> Result<(), Failure> {
    let keep = views::keep(book, Ask::default(), context.now.today)?;
    if context.json {
        return print::json(&keep, context);
    }
    if keep.cadences.is_empty() {
        return print::line(context.words.word("cli-cadence-none"));
    }
    keep.cadences.iter().try_for_each(|said| print::line(shown(said, context)))
}

fn shown(said: &CadenceSaid, context: &Context) -> String {
    let whose = match (said.person.as_ref(), said.whose.strip_prefix("circle ")) {
        (None, Some(circle)) => context.words.one_of("circle", circle),
        _ => print::plain(&said.whose),
    };
    let say = Say::new("cli-cadence").text("whose", whose);
    context.words.say(&say.text("often", spoken(said.days, context)))
}
