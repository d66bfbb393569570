//! `cerchia draft`: what could be written to somebody.

use book::views::draft::Ask;
use book::{ops, views};
use people::Say;
use people::scenario::draft::Language;

use super::{Context, Failure, print};
use crate::wording::count;

/// Draft a reply to an invitation, or a first note to a person. Nothing is sent.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation, by the id that `invitations` shows; or a person you would like to know.
    whom: String,
    /// What it is for, instead of what you decided or are advised.
    #[arg(long, value_parser = ["ask-first", "let-in", "invite", "reply", "keep-in-touch", "congratulate", "birthday"])]
    outcome: Option<String>,
    /// The language of the draft, instead of theirs.
    #[arg(long, value_name = "en|it|de|fr|es|pt")]
    tongue: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let ask = Ask {
        outcome: args.outcome.as_deref().map(ops::outcome_named).transpose()?,
        language: args.tongue.as_deref().map(ops::tongue_named).transpose()?,
        otherwise: Language::read(context.words.language().tag()),
        whom: &args.whom,
    };
    let draft = views::draft(&context.book()?, ask, context.now.today)?;
    if context.json {
        return print::json(&draft, context);
    }
    let words = context.words;
    let Some(text) = &draft.text else { return print::line(words.word("draft-no-reply")) };
    for line in text.lines() {
        print::line(print::plain(line))?;
    }
    let length = Say::new("cli-draft-length")
        .number("n", count(draft.characters as u64))
        .number("limit", count(draft.limit as u64));
    print::line("")?;
    print::line(words.say(&length))
}
