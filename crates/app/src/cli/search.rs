//! `cerchia search`: finding anything: people, employers, notes, messages.

use book::views;
use book::views::search::{Ask, Kind, Search};
use book::views::words::MARKS;
use people::Say;

use super::{Context, Failure, print};

/// Find people, employers, your notes and, where their words are kept, messages: all words must be there.
///
/// Words in quotes stand together; the last word may be unfinished. Messages come the newest first. With --json:
/// {"schema":"search/1","people":{"found":[…],"more"},"employers":…,"notes":…,"messages":{"found":[{"person","name",
/// "day","text"}],"more"},"older","kept"}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to find.
    #[arg(required = true)]
    text: Vec<String>,
    /// Only this kind: people, employers, notes or messages.
    #[arg(long = "in", value_name = "KIND")]
    within: Option<String>,
    /// How many of each kind at most.
    #[arg(long, default_value_t = 10)]
    limit: u64,
    /// Older messages only, from where another search left off.
    #[arg(long, value_name = "PLACE")]
    before: Option<i64>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let ask = Ask {
        query: args.text.join(" "),
        within: args.within.as_deref().map(Kind::named).transpose()?,
        limit: args.limit,
        before: args.before,
    };
    let shown = views::search(&context.book()?, &ask)?;
    if context.json {
        return print::json(&shown, context);
    }
    if is_nothing(&shown) {
        print::line(context.words.word("search-none"))?;
    }
    people(&shown, context)?;
    employers(&shown, context)?;
    notes(&shown, context)?;
    messages(&shown, context)
}

fn is_nothing(shown: &Search) -> bool {
    shown.people.found.is_empty()
        && shown.employers.found.is_empty()
        && shown.notes.found.is_empty()
        && shown.messages.found.is_empty()
}

/// The title of a kind, where something of it was found, and whether there is more.
fn title(kind: Kind, (n, is_more): (usize, bool), context: &Context) -> Result<(), Failure> {
    if n == 0 {
        return Ok(());
    }
    let title = context.words.one_of("found", kind.key());
    let more = if is_more { " …" } else { "" };
    print::line(format!("{title}{more}"))
}

fn people(shown: &Search, context: &Context) -> Result<(), Failure> {
    title(Kind::People, (shown.people.found.len(), shown.people.more), context)?;
    for person in &shown.people.found {
        let work = [&person.role, &person.employer].into_iter().flatten().map(String::as_str);
        let work = work.collect::<Vec<_>>().join(", ");
        let circle = context.words.one_of("circle", &person.circle);
        print::line(format!(
            "  {}  {circle}  {}",
            print::short(&person.name, 40),
            print::short(&work, 60)
        ))?;
    }
    Ok(())
}

fn employers(shown: &Search, context: &Context) -> Result<(), Failure> {
    title(Kind::Employers, (shown.employers.found.len(), shown.employers.more), context)?;
    for employer in &shown.employers.found {
        let say = Say::new("people-total").number("n", employer.people as f64);
        let people = context.words.say(&say);
        print::line(format!("  {}  {people}", print::short(&employer.name, 60)))?;
    }
    Ok(())
}

fn notes(shown: &Search, context: &Context) -> Result<(), Failure> {
    title(Kind::Notes, (shown.notes.found.len(), shown.notes.more), context)?;
    for note in &shown.notes.found {
        let day = note.day.map_or_else(|| "–".to_owned(), |day| day.to_string());
        place(&day, &note.name, &note.text)?;
    }
    Ok(())
}

fn messages(shown: &Search, context: &Context) -> Result<(), Failure> {
    title(Kind::Messages, (shown.messages.found.len(), shown.messages.more), context)?;
    for passage in &shown.messages.found {
        place(passage.day.as_deref().unwrap_or("–"), &passage.name, &passage.text)?;
    }
    if let Some(day) = shown.looked_back_to {
        print::line(context.words.say(&Say::new("search-looked-back").day("on", day)))?;
    }
    if let Some(older) = shown.older {
        let say = Say::new("cli-search-older").text("place", older.to_string());
        print::line(context.words.say(&say))?;
    }
    if !shown.kept {
        print::line(context.words.word("search-not-kept"))?;
    }
    Ok(())
}

/// A place in a text, with what was found between stars.
fn place(day: &str, name: &str, text: &str) -> Result<(), Failure> {
    let text = text.replace(MARKS, "*");
    print::line(format!("  {day}  {}: {}", print::short(name, 40), print::short(&text, 160)))
}
