//! `cerchia answer`: the owner answers a question.

use book::{ops, views};

use super::invitations::tell;
use super::{Context, Failure, print};

/// Answer a question about an invitation; `unknown` takes your answer back.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation, by the id that `invitations` shows.
    invitation: String,
    /// know, note, mutual, face, place, work, voice, common, count, value, gut, or one of your own.
    question: String,
    /// Your answer.
    #[arg(value_parser = ["yes", "no", "unknown"])]
    answer: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let answer = ops::answer_named(&args.answer)?;
    let mut book = context.book()?;
    ops::answer(&mut book, &args.invitation, &args.question, answer, context.now)?;
    let invitation = views::invitation(&book, &args.invitation, context.now.today)?;
    if context.json {
        return print::json(&invitation, context);
    }
    tell(&invitation, context.words, false)
}
