//! `cerchia note`: what the owner writes of a person.

use book::{ops, views};

use super::person::notes;
use super::{Context, Failure, print};

/// Write a note on a person, change it or take it away; without words, show the notes.
///
/// With --json: the person, as `cerchia person` gives it, with "notes":[{"id","day","text"}].
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The note.
    text: Vec<String>,
    /// Write the note of this number anew; it keeps its day.
    #[arg(long, value_name = "NUMBER", requires = "text")]
    edit: Option<i64>,
    /// Take the note of this number away.
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["text", "edit"])]
    remove: Option<i64>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let (reference, text) = (&args.reference, args.text.join(" "));
    match (args.remove, args.edit) {
        (Some(id), _) => ops::remove_note(&mut book, reference, id, context.now)?,
        (None, Some(id)) => ops::edit_note(&mut book, reference, (id, &text), context.now)?,
        (None, None) if text.is_empty() => {}
        (None, None) => {
            ops::note(&mut book, reference, &text, context.now)?;
        }
    }
    let person = views::person(&book, reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    print::line(print::plain(&person.summary.name))?;
    notes(&person)
}
