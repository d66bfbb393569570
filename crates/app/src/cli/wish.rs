//! `cerchia wish`: somebody, or an employer, the owner would like to know; or no longer.

use book::ops::{self, Kind};

use super::{Context, Failure, wishes};

/// Put somebody you would like to know on your wish list, or an employer; say why, how far it has come, or take them
/// off.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A person of your book, a name, an address, a profile, or an employer.
    whom: String,
    /// Why, in your own words.
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// It is an employer that nobody in your book is at.
    #[arg(long, conflicts_with = "remove")]
    employer: bool,
    /// How far it has come, whatever the files show; `as-shown` leaves it to them again.
    #[arg(long, value_parser = ["wished", "approached", "in-touch", "as-shown"])]
    state: Option<String>,
    /// Take them off the list.
    #[arg(long, conflicts_with_all = ["why", "state"])]
    remove: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let kind = args.employer.then_some(Kind::Employer);
    let why = args.why.as_deref().unwrap_or_default();
    match (&args.state, args.remove) {
        (_, true) => ops::wish_no_more(&mut book, &args.whom, context.now)?,
        (None, false) => ops::wish_for(&mut book, &args.whom, (kind, why), context.now)?,
        (Some(word), false) => {
            let state = (word != "as-shown").then(|| ops::wished_state_named(word)).transpose()?;
            ops::wish_came_to(&mut book, &args.whom, state, context.now)?;
        }
    }
    drop(book);
    wishes::list(context)
}
