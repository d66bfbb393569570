//! `cerchia person`: one person, whole.

use book::views;
use book::views::person::Person;
use book::views::timeline::Moment;

use people::Say;

use super::{Context, Failure, print};

/// Show one person: how you stand and why, and everything known in time order.
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
    own(&person, context)?;
    notes(&person)?;
    for event in &person.events {
        print::line(print::plain(&context.words.say(&event.says.0)))?;
    }
    print::line("")?;
    person.timeline.iter().try_for_each(|moment| tell(moment, context))
}

/// One moment, with where it was read.
fn tell(Moment { shown, .. }: &Moment, context: &Context) -> Result<(), Failure> {
    let day = shown.day.map_or_else(|| "–".to_owned(), |day| day.to_string());
    let says = print::short(&context.words.say(&shown.says.0), 120);
    if shown.file.is_empty() {
        return print::line(format!("{day:10}  {says}"));
    }
    print::line(format!("{day:10}  {says}  ({}:{})", print::plain(&shown.file), shown.line))
}

/// Name, work, circle and the tie in one sentence.
pub(super) fn head(person: &Person, context: &Context) -> Result<(), Failure> {
    let (words, summary) = (context.words, &person.summary);
    print::line(print::plain(&summary.name))?;
    let works = [&summary.role, &summary.employer].into_iter().flatten().map(String::as_str);
    let works = works.collect::<Vec<_>>().join(", ");
    if !works.is_empty() {
        print::line(format!("  {}", print::plain(&works)))?;
    }
    let circle = words.one_of("circle", &summary.circle);
    let closeness = summary.closeness.map_or(String::new(), |closeness| {
        let say = Say::new("closeness-interval")
            .number("score", closeness.score.round())
            .number("low", closeness.low.round())
            .number("high", closeness.high.round());
        format!(": {}", words.say(&say))
    });
    print::line(format!("  {circle}{closeness}"))?;
    if person.pinned.is_some() {
        print::line(format!("  {}", words.word("person-pinned")))?;
    }
    if let Some(reason) = &person.circle_reason {
        print::line(format!("  {}", words.say(&reason.0)))?;
    }
    if let Some(status) = &summary.status {
        print::line(format!("  {}", words.one_of("status", status)))?;
    }
    print::line(format!("  {}", print::plain(&words.say(&person.reason.0))))?;
    print::line(format!("  {}", print::plain(&summary.handles.join("  "))))
}

/// What the owner wrote of somebody, after a tag or a field changed.
pub(super) fn jotted(person: &Person, context: &Context) -> Result<(), Failure> {
    if context.json {
        return print::json(person, context);
    }
    print::line(print::plain(&person.summary.name))?;
    own(person, context)
}

/// Tags and fields, where there are any.
fn own(person: &Person, context: &Context) -> Result<(), Failure> {
    if !person.tags.is_empty() {
        let tags = Say::new("cli-tags").text("tags", print::plain(&person.tags.join(", ")));
        print::line(format!("  {}", context.words.say(&tags)))?;
    }
    for field in &person.fields {
        let value = context.words.own_value(&field.kind, &field.value);
        print::line(format!("  {}", print::plain(&format!("{}: {value}", field.name))))?;
    }
    Ok(())
}

/// Notes with their numbers, the newest first.
pub(super) fn notes(person: &Person) -> Result<(), Failure> {
    for note in &person.notes {
        let day = note.day.map_or_else(|| "–".to_owned(), |day| day.to_string());
        print::line(format!("  {day}  [{}]  {}", note.id, print::plain(&note.text)))?;
    }
    Ok(())
}
