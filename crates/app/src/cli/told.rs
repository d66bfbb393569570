//! What the owner's word about closeness did: what was recorded, and what it changed.
//!
//! Shared by the commands that say such a word. A word that moves nothing says why: what somebody is like is learned
//! from many, and one alone is kept and waits.

use book::views::person::Person;
use book::{Book, views};
use people::Say;

use super::person::head;
use super::{Context, Failure, print};

/// The person before the word was said.
pub(super) fn before(book: &Book, reference: &str, context: &Context) -> Result<Person, Failure> {
    Ok(views::person(book, reference, context.now.today)?)
}

/// Tells what was recorded and what it changed, and shows the person; with `--json` the person alone.
pub(super) fn told(
    recorded: &Say,
    before: &Person,
    book: &Book,
    context: &Context,
) -> Result<(), Failure> {
    // By a handle: the strongest may be another after a word, but these stay.
    let handle = before.summary.handles.first().unwrap_or(&before.summary.id);
    let now = views::person(book, handle, context.now.today)?;
    if context.json {
        return print::json(&now, context);
    }
    print::line(print::plain(&context.words.say(recorded)))?;
    for say in changed(before, &now, book, context)? {
        print::line(context.words.say(&say))?;
    }
    print::line("")?;
    head(&now, context)
}

/// What is shown otherwise than before; where nothing is, why.
fn changed(
    before: &Person,
    now: &Person,
    book: &Book,
    context: &Context,
) -> Result<Vec<Say>, Failure> {
    let (was, is) = (&before.summary, &now.summary);
    let mut says = Vec::new();
    if points(before, context) != points(now, context) {
        let say = Say::new("told-closeness");
        says.push(say.text("before", points(before, context)).text("now", points(now, context)));
    }
    if was.circle != is.circle {
        let [before, now] = [was, is].map(|it| context.words.one_of("circle", &it.circle));
        says.push(Say::new("told-circle").text("before", before).text("now", now));
    }
    if says.is_empty() {
        let calibration = views::calibration(book)?;
        says.push(Say::new("told-nothing-moved"));
        if !calibration.is_learned {
            let enough = views::calibration::enough();
            let say = Say::new("told-learns").number("said", calibration.labels);
            says.push(say.number("enough", enough));
        }
    }
    Ok(says)
}

/// Score and interval, as they are shown.
fn points(person: &Person, context: &Context) -> String {
    match person.summary.closeness {
        Some(it) => format!("{} ({}–{})", it.score.round(), it.low.round(), it.high.round()),
        None => context.words.word("closeness-unknown"),
    }
}
