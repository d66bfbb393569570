//! `cerchia people`: people, closest first and unknown last.

use book::views;
use book::views::people::{Ask, Employer, People, Person};
use people::Say;

use super::{Context, Failure, print, table};
use crate::wording::Words;

/// List people, closest first; those nothing is known about come last, as unknown.
///
/// With --json: {"schema":"people/1","people":[{"id","name","handles","employer","role","circle",
/// "closeness":{"score","low","high"}|null,…}],"total","at":{"name","names","domains","people",
/// "connections","real"}|null}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Words in the name, employer, role, address, tags or fields; and conditions, as tag:editor, quiet:>6m,
    /// circle:close, at:Acme, place:Turin, work:publishing, since:<2020, field:children>1, each also with a minus.
    query: Option<String>,
    /// Only one circle.
    #[arg(long, value_parser = ["support", "sympathy", "close", "active", "known", "connected", "unknown"])]
    circle: Option<String>,
    /// Only people of one employer, under any of its names.
    #[arg(long, value_name = "EMPLOYER")]
    at: Option<String>,
    /// Only those counted in one figure of the network, as strong, two-way, hollow or bridge.
    #[arg(long)]
    counted: Option<String>,
    /// How many at most; 0 shows all.
    #[arg(long, default_value_t = 50)]
    limit: u64,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let ask = Ask {
        query: args.query.clone(),
        circle: args.circle.clone(),
        at: args.at.clone(),
        counted: args.counted.clone(),
        from: 0,
        limit: args.limit,
    };
    let found = views::people(&context.book()?, &ask)?;
    if context.json {
        return print::json(&found, context);
    }
    if let Some(employer) = &found.at {
        tell_where(employer, context.words)?;
    }
    let rows: Vec<Vec<String>> =
        found.people.iter().map(|person| row(person, context.words)).collect();
    for line in table::columns(&rows) {
        print::line(line)?;
    }
    if found.people.is_empty() {
        return tell_nobody(args, &found, context.words);
    }
    print::shown(found.people.len(), found.total, context.words)
}

/// The employer asked for, and what else it is called.
fn tell_where(employer: &Employer, words: &Words) -> Result<(), Failure> {
    let say = Say::new("people-at").text("name", employer.name.as_str());
    print::line(print::plain(&words.say(&say)))?;
    for say in employer.also().into_iter().flatten() {
        print::line(print::plain(&words.say(&say.0)))?;
    }
    print::line("")
}

/// Nobody fits, or nobody is there at all.
fn tell_nobody(args: &Args, found: &People, words: &Words) -> Result<(), Failure> {
    let is_narrowed = args.at.is_some() || args.query.is_some();
    if is_narrowed || found.circles.iter().any(|(_, n)| *n > 0) {
        return print::line(words.word("people-none"));
    }
    print::line(words.word("network-none"))?;
    print::line(words.word("cli-empty-next"))
}

/// One line of a list.
pub(super) fn row(person: &Person, words: &Words) -> Vec<String> {
    let works = [&person.role, &person.employer]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let closeness = person.closeness.map_or_else(
        || "–".to_owned(),
        |closeness| format!("{:.0} ({:.0}–{:.0})", closeness.score, closeness.low, closeness.high),
    );
    vec![
        print::short(&person.name, 32),
        words.one_of("circle", &person.circle),
        closeness,
        print::short(&works, 48),
    ]
}
