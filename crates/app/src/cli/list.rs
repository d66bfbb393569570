//! `cerchia list`: searches saved under a name.

use book::views::people::Ask;
use book::{ops, views};
use clap::Subcommand;
use people::Say;

use super::people::row;
use super::{Context, Failure, print, table};

/// Show the lists you saved, save a search of people as one, show who is on it, or let go of it.
///
/// A list is a search: `cerchia list save "Editors to see" "work:publishing quiet:>6m -tag:done"`. It narrows by tag,
/// circle, at, place, work, quiet, last, since and field. With --json: {"schema":"lists/1","lists":[{"name","query",
/// "people"}],"tags":[{"name","people"}],"examples":[…]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    step: Option<Step>,
}

/// What to do with them.
#[derive(Debug, Subcommand)]
enum Step {
    /// Save a search.
    Save {
        /// The list's name.
        name: String,
        /// The search.
        query: Vec<String>,
    },
    /// Show who is on one.
    Show {
        /// The list's name.
        name: String,
        /// How many at most; 0 shows all.
        #[arg(long, default_value_t = 50)]
        limit: u64,
    },
    /// Let go of one; nobody on it is touched.
    Remove {
        /// The list's name.
        name: String,
    },
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    match &args.step {
        Some(Step::Save { name, query }) => {
            ops::save_list(&mut book, name, &query.join(" "), context.now)?;
        }
        Some(Step::Remove { name }) => ops::drop_list(&mut book, name, context.now)?,
        Some(Step::Show { name, limit }) => return people(&book, (name, *limit), context),
        None => {}
    }
    let lists = views::lists(&book)?;
    if context.json {
        return print::json(&lists, context);
    }
    if lists.lists.is_empty() {
        print::line(context.words.word("lists-none"))?;
        return print::line(context.words.word("cli-lists-next"));
    }
    for list in &lists.lists {
        let n = context.words.say(&Say::new("people-total").number("n", list.people as f64));
        print::line(format!("{}  {n}\n  {}", print::plain(&list.name), print::plain(&list.query)))?;
    }
    Ok(())
}

fn people(book: &book::Book, (name, limit): (&str, u64), context: &Context) -> Result<(), Failure> {
    let query = views::list_named(book, name)?;
    let found = views::people(book, &Ask { query: Some(query), limit, ..Ask::default() })?;
    if context.json {
        return print::json(&found, context);
    }
    let rows: Vec<Vec<String>> =
        found.people.iter().map(|person| row(person, context.words)).collect();
    for line in table::columns(&rows) {
        print::line(line)?;
    }
    if found.people.is_empty() {
        return print::line(context.words.word("people-none"));
    }
    print::shown(found.people.len(), found.total, context.words)
}
