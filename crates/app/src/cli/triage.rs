//! `cerchia triage`: how well we triage, and the way back from what was learned.

use book::views::triage::Triage;
use book::{Book, ops, views};

use super::invitations::tell as tell_one;
use super::{Context, Failure, print};
use crate::wording::Words;

/// Say what came of letting people in, how often the advice agrees with you, and what your decisions taught.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// Show whose decision would teach most.
    #[arg(long)]
    next: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Put away what was learned: judge as shipped again, and learn from later decisions only.
    Reset,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    if let Some(Action::Reset) = args.action {
        ops::unlearn(&mut book, context.now)?;
    }
    let triage = views::triage(&book)?;
    if context.json {
        return print::json(&triage, context);
    }
    if args.next {
        return next(&book, &triage, context);
    }
    tell(&triage, context.words)
}

fn tell(triage: &Triage, words: &Words) -> Result<(), Failure> {
    for figure in triage.figures.iter().filter(|figure| figure.of > 0) {
        print::line(words.say(&figure.says().0))?;
    }
    print::line("")?;
    for said in triage.says() {
        print::line(words.say(&said.0))?;
    }
    for moved in triage.taught.told() {
        print::line(format!("  {}", print::plain(&words.moved(moved))))?;
    }
    Ok(())
}

/// Invitations told of; --json names more.
const NEXT: usize = 10;

fn next(book: &Book, triage: &Triage, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    if triage.next.is_empty() {
        return print::line(words.word("triage-next-none"));
    }
    print::line(words.word("triage-next"))?;
    for mover in triage.next.iter().take(NEXT) {
        print::line("")?;
        tell_one(&views::invitation(book, &mover.id, context.now.today)?, words, false)?;
    }
    print::line("")?;
    print::line(words.word("cli-triage-next"))
}
