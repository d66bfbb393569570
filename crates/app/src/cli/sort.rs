//! `cerchia sort`: whom to place in a circle next, and of which two to say who is closer.

use book::views;
use book::views::sorting::{Asked, Progress};

use super::{Context, Failure, print};

/// Say whom to place in a circle next, those first of whom your word would teach most.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Of which two to say who is closer, instead.
    #[arg(long)]
    pairs: bool,
    /// How many at most; 0 shows all.
    #[arg(long, default_value_t = 10)]
    limit: u32,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let (book, today) = (context.book()?, context.now.today);
    if args.pairs {
        let comparing = views::comparing(&book, today, args.limit)?;
        if context.json {
            return print::json(&comparing, context);
        }
        for [one, other] in &comparing.next {
            print::line(format!("{}  ·  {}", line(one), line(other)))?;
        }
        return next(comparing.next.is_empty(), "cli-sort-pairs-next", comparing.progress, context);
    }
    let sorting = views::sorting(&book, today, args.limit)?;
    if context.json {
        return print::json(&sorting, context);
    }
    for asked in &sorting.next {
        let reason = print::plain(&context.words.say(&asked.reason.0));
        print::line(line(asked))?;
        print::line(format!("    {reason}"))?;
    }
    next(sorting.next.is_empty(), "cli-sort-next", sorting.progress, context)
}

/// Who it is: the name, the work, and a handle to name them by.
fn line(asked: &Asked) -> String {
    let person = &asked.person;
    let works = person.role.iter().chain(&person.employer).map(String::as_str);
    let handle = person.handles.first().map_or(person.id.as_str(), String::as_str);
    let name = print::plain(&person.name);
    let said: Vec<String> = works.map(print::plain).collect();
    format!("{name}  {}  {}", said.join(", "), print::plain(handle))
}

/// How far one is, and what to do next.
fn next(
    is_done: bool,
    how: &'static str,
    progress: Progress,
    context: &Context,
) -> Result<(), Failure> {
    print::line("")?;
    print::line(context.words.say(&progress.says().0))?;
    print::line(context.words.word(if is_done { "sort-none" } else { how }))
}
