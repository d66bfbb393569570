//! `cerchia keep`: whom to keep in touch with this week.

use std::path::PathBuf;

use book::views::keep::{Ask, Keep, Suggestion};
use book::{ops, views};
use clap::Subcommand;
use jiff::ToSpan;
use jiff::civil::Date;
use people::Say;

use super::{Context, Failure, print};
use crate::calendar;
use crate::wording::{Words, count};

/// Show a handful of people worth a note this week, and why now.
///
/// The list is the same until Sunday, without those who are done. With --json: {"schema":"keep/1","week","most",
/// "people":[{"person","kind","why","facts","outcome",…}],"done":[…],"reasons":{…},"all":[…]|null}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Everybody there is a reason to write to.
    #[arg(long)]
    all: bool,
    /// Write the week as a calendar to a new file.
    #[arg(long, value_name = "PATH")]
    ics: Option<PathBuf>,
    /// From now on, at most so many people a week.
    #[arg(long, value_name = "N")]
    most: Option<usize>,
    #[command(subcommand)]
    step: Option<Step>,
}

/// What became of somebody.
#[derive(Debug, Subcommand)]
enum Step {
    /// You talked, where no file tells of it; it counts as contact of that day.
    Talked {
        /// An id, e-mail, profile address or slug, or a name that only one person bears.
        #[arg(value_name = "REF")]
        reference: String,
        /// The day, instead of today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<Date>,
    },
    /// Not this one, not now. Passed on three times for one reason, they are not offered for it again.
    Pass {
        /// An id, e-mail, profile address or slug, or a name that only one person bears.
        #[arg(value_name = "REF")]
        reference: String,
    },
    /// Put them off until a day, on which they come back by themselves.
    Snooze {
        /// An id, e-mail, profile address or slug, or a name that only one person bears.
        #[arg(value_name = "REF")]
        reference: String,
        /// The day; without it, in a month.
        #[arg(long, value_name = "YYYY-MM-DD")]
        until: Option<Date>,
    },
}

#[expect(clippy::disallowed_methods, reason = "a calendar is a file the owner asked for")]
pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    match &args.step {
        Some(Step::Talked { reference, on }) => {
            ops::talked(&mut book, reference, on.unwrap_or(context.now.today), context.now)?;
        }
        Some(Step::Pass { reference }) => ops::pass(&mut book, reference, context.now)?,
        Some(Step::Snooze { reference, until }) => {
            let in_a_month = context.now.today.checked_add(1.month()).ok();
            ops::snooze(&mut book, reference, until.or(in_a_month), context.now)?;
        }
        None => {}
    }
    if let Some(most) = args.most {
        ops::handful(&mut book, most, context.now)?;
    }
    let keep = views::keep(&book, Ask { all: args.all }, context.now.today)?;
    if let Some(path) = &args.ics {
        if path.exists() {
            return Err(
                book::Error::from(book::Refusal::FileExists(path.display().to_string())).into()
            );
        }
        std::fs::write(path, calendar::calendar(&keep, context.words))?;
        let say = Say::new("cli-keep-ics").text("path", path.display().to_string());
        return print::written(&say, context);
    }
    if context.json {
        return print::json(&keep, context);
    }
    tell(&keep, context.words)
}

/// The week in lines.
pub(super) fn tell(keep: &Keep, words: &Words) -> Result<(), Failure> {
    if keep.people.is_empty() {
        print::line(words.word(match (keep.is_empty, keep.most) {
            (true, _) => "keep-empty",
            (false, 0) => "keep-none-asked",
            (false, _) => "keep-none",
        }))?;
    }
    for one in &keep.people {
        tell_one(one, words)?;
    }
    if !keep.done.is_empty() {
        let say = Say::new("keep-done").number("n", count(keep.done.len() as u64));
        print::line(words.say(&say))?;
    }
    for listed in keep.all.iter().flatten() {
        let why = print::plain(&words.say(&listed.why.0));
        print::line(format!("{}  {}  {why}", listed.person.id, print::plain(&listed.person.name)))?;
    }
    Ok(())
}

fn tell_one(one: &Suggestion, words: &Words) -> Result<(), Failure> {
    print::line(format!("{}  {}", one.person.id, print::plain(&one.person.name)))?;
    for why in std::iter::once(&one.why).chain(&one.also) {
        print::line(format!("  {}", print::plain(&words.say(&why.0))))?;
    }
    Ok(())
}
