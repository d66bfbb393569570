//! `cerchia draft`: what could be written to somebody.

use book::views::draft::{Ask, Draft};
use book::{ops, views};
use people::Say;
use people::scenario::draft::{Language, Outcome};

use super::{Context, Failure, print};
use crate::model::{self, Terms};
use crate::wording::count;

/// Draft a reply to an invitation, a first note to a person, an introduction or the opening of a recommendation.
///
/// Nothing is sent.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The invitation, by the id that `invitations` shows; or a person you would like to know.
    whom: String,
    /// What it is for, instead of what you decided or are advised.
    #[arg(long, value_parser = Outcome::ALL.map(Outcome::key))]
    outcome: Option<String>,
    /// To whom they are introduced, with --outcome introduce.
    #[arg(long, value_name = "REF")]
    with: Option<String>,
    /// Whom or what an ask is about.
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// The language of the draft, instead of theirs.
    #[arg(long, value_name = "en|it|de|fr|es|pt")]
    tongue: Option<String>,
    /// Ask the model you named with `cerchia model` to reword it. Sends what --show shows, and nothing else.
    #[arg(long)]
    model: bool,
    /// Show, to the letter, what --model would send. Sends nothing.
    #[arg(long, conflicts_with = "model")]
    show: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let ask = Ask {
        outcome: args.outcome.as_deref().map(ops::outcome_named).transpose()?,
        language: args.tongue.as_deref().map(ops::tongue_named).transpose()?,
        otherwise: Language::read(context.words.language().tag()),
        with: args.with.as_deref(),
        whom: &args.whom,
        about: args.about.as_deref(),
    };
    let draft = views::draft(&context.book()?, ask, context.now.today)?;
    if args.show {
        return show(&draft, context);
    }
    if args.model {
        return propose(&draft, context);
    }
    if context.json {
        return print::json(&draft, context);
    }
    let words = context.words;
    let Some(text) = &draft.text else { return print::line(words.word("draft-no-reply")) };
    print_text(text)?;
    print::line(words.say(&length(Say::new("cli-draft-length"), draft.characters, draft.limit)))
}

/// What would be sent, and where.
fn show(draft: &Draft, context: &Context) -> Result<(), Failure> {
    let asking = draft.asking()?;
    if context.json {
        return print::json(asking, context);
    }
    print::line(format!("POST {}", asking.url))?;
    for line in asking.body.lines() {
        print::line(print::plain(line))?;
    }
    Ok(())
}

/// Asks the model; the draft stays as it is, whatever comes back.
fn propose(draft: &Draft, context: &Context) -> Result<(), Failure> {
    let asking = draft.asking()?;
    let answer = model::ask(draft, asking, &Terms::usual());
    let proposal = answer.map_err(|fault| Failure::Machine(fault.say(&asking.host)))?;
    if context.json {
        return print::json(&proposal, context);
    }
    print_text(&proposal.text)?;
    let said = length(Say::new("cli-proposal-length"), proposal.characters, proposal.limit);
    print::line(context.words.say(&said.text("host", &proposal.host)))
}

fn print_text(text: &str) -> Result<(), Failure> {
    for line in text.lines() {
        print::line(print::plain(line))?;
    }
    print::line("")
}

fn length(say: Say, characters: usize, limit: usize) -> Say {
    say.number("n", count(characters as u64)).number("limit", count(limit as u64))
}
