//! `cerchia stance`: how open the owner is, and what another stance would change.

use book::ops::Wish;
use book::{ops, views};

use super::questions::{moved, try_or_do};
use super::table::columns;
use super::{Context, Failure, print};

/// Say how much it takes to be let in, or show the stances there are.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// open, selective, close-circle, job-seeker, freelancer, founder or recruiter.
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Only say which verdicts would move.
    #[arg(long, requires = "name")]
    preview: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let Some(name) = &args.name else { return list(&book, context) };
    let wish = Wish::Stance(ops::stance_named(name)?);
    let moves = try_or_do(&mut book, &wish, args.preview, context)?;
    moved(&moves, context)
}

/// The stances, the owner's marked.
fn list(book: &book::Book, context: &Context) -> Result<(), Failure> {
    let shown = views::stances(book)?;
    if context.json {
        return print::json(&shown, context);
    }
    let words = context.words;
    let row = |stance: &views::criteria::StanceShown| {
        let mark = if stance.key == shown.stance { "*" } else { " " };
        vec![format!("{mark} {}", stance.key), words.one_of("stance-means", stance.key)]
    };
    let rows: Vec<Vec<String>> = shown.stances.iter().map(row).collect();
    columns(&rows).into_iter().try_for_each(print::line)
}
