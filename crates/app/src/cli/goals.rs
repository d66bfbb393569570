//! `cerchia goals`: what the owner looks for. What she can give is told alike, by [`super::offers`].

use book::ops::{self, Aim};
use book::views;
use book::views::goals::{Aimed, Goals};
use clap::Subcommand;
use people::Say;

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show what you look for, add to it or take from it: fields, roles, employers, places, kinds of help.
///
/// Free words: `cerchia goals add "publishing, Milan, editor"`. With --json:
/// {"schema":"goals/1","goals":[{"text","understood"}],"offers":[…],"suggested":{"goals","offers"},"help":[…]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    step: Option<Step>,
}

/// What to do with them.
#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// Add one, in your own words.
    Add {
        /// The words.
        text: String,
    },
    /// Take one away.
    Remove {
        /// Its words.
        text: String,
    },
    /// Show what your own profile suggests.
    Suggestions,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    step(Aim::Goal, args.step.as_ref(), context)
}

/// One step with goals or with offers, and how they stand after it.
pub(super) fn step(aim: Aim, step: Option<&Step>, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    match step {
        Some(Step::Add { text }) => ops::aim(&mut book, aim, text, context.now)?,
        Some(Step::Remove { text }) => ops::no_aim(&mut book, aim, text, context.now)?,
        Some(Step::Suggestions) | None => {}
    }
    let goals = views::goals(&book)?;
    if context.json {
        return print::json(&goals, context);
    }
    match step {
        Some(Step::Suggestions) => suggestions(aim, &goals, context.words),
        _ => list(aim, &goals, context.words),
    }
}

fn list(aim: Aim, goals: &Goals, words: &Words) -> Result<(), Failure> {
    let aimed = match aim {
        Aim::Goal => &goals.goals,
        Aim::Offer => &goals.offers,
    };
    if aimed.is_empty() {
        print::line(words.one_of("goals-none", aim.key()))?;
        return print::line(words.one_of("cli-goals-next", aim.key()));
    }
    for aimed in aimed {
        print::line(format!("{}\n  {}", print::plain(&aimed.text), understood(aimed, words)))?;
    }
    Ok(())
}

fn understood(aimed: &Aimed, words: &Words) -> String {
    let what = aimed.understood.iter().map(|understood| words.understood(understood));
    let what = print::plain(&what.collect::<Vec<_>>().join(", "));
    words.say(&Say::new("goals-understood").text("what", what))
}

fn suggestions(aim: Aim, goals: &Goals, words: &Words) -> Result<(), Failure> {
    let suggested = match aim {
        Aim::Goal => &goals.suggested.goals,
        Aim::Offer => &goals.suggested.offers,
    };
    suggested.iter().try_for_each(|text| print::line(print::plain(text)))?;
    goals.help.iter().try_for_each(|help| print::line(words.one_of("help", help)))
}
