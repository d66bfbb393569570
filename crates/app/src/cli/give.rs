//! `cerchia give`: what the owner could give this week, and who carries what.

use book::views;
use book::views::give::{Carried, Idea, Noted};
use clap::Subcommand;

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show what you could give this week, who carries what with whom, and the help you noted.
///
/// With --json: {"schema":"give/1","ideas":[{"idea","person","other","says","facts"}],"even":[{"person","says",
/// "facts"}],"noted":[{"note","kind","on","person","other","text"}],…}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Take a note of help away, by its number.
    #[arg(long, value_name = "NOTE")]
    remove: Option<i64>,
    #[command(subcommand)]
    step: Option<Step>,
}

/// What is done about an idea.
#[derive(Debug, Subcommand)]
enum Step {
    /// Not now: what you could give to this person, as shown, is not offered for a year.
    Pass {
        /// An id, e-mail, profile address or slug, or a name that only one person bears.
        #[arg(value_name = "REF")]
        reference: String,
    },
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    if let Some(note) = args.remove {
        book::ops::no_help(&mut book, note, context.now)?;
    }
    if let Some(Step::Pass { reference }) = &args.step {
        pass(&mut book, reference, context)?;
    }
    let give = views::give(&book, context.now.today)?;
    if context.json {
        return print::json(&give, context);
    }
    let words = context.words;
    print::line(words.word("give-week"))?;
    if give.ideas.is_empty() {
        print::line(words.word("give-none"))?;
    }
    give.ideas.iter().try_for_each(|idea| tell(idea, words))?;
    carried("they", &give.they_carry, words)?;
    carried("you", &give.you_carry, words)?;
    carried("even", &give.even, words)?;
    if !give.noted.is_empty() {
        print::line(format!("\n{}", words.word("give-noted")))?;
    }
    give.noted.iter().try_for_each(|noted| tell_noted(noted, words))
}

/// Every idea shown that is about this person.
fn pass(book: &mut book::Book, reference: &str, context: &Context) -> Result<(), Failure> {
    let today = context.now.today;
    let id = views::person(book, reference, today)?.summary.id;
    for idea in views::give(book, today)?.ideas {
        let other = idea.other.as_ref().map(|other| other.id.as_str());
        if idea.person.id == id || other == Some(id.as_str()) {
            book::ops::pass_idea(book, &idea.idea, (&idea.person.id, other), context.now)?;
        }
    }
    Ok(())
}

fn tell(idea: &Idea, words: &Words) -> Result<(), Failure> {
    let other = idea.other.as_ref().map(|other| format!(" · {}", print::plain(&other.name)));
    print::line(format!(
        "  {}  {}{}",
        words.one_of("give-idea", &idea.idea),
        print::plain(&idea.person.name),
        other.unwrap_or_default()
    ))?;
    print::line(format!("    {}", print::plain(&words.say(&idea.says.0))))
}

fn carried(who: &str, people: &[Carried], words: &Words) -> Result<(), Failure> {
    if people.is_empty() {
        return Ok(());
    }
    print::line(format!("\n{}", words.one_of("give-carry", who)))?;
    for carried in people {
        print::line(format!("  {}", print::plain(&carried.person.name)))?;
        for say in &carried.says {
            print::line(format!("    {}", print::plain(&words.say(&say.0))))?;
        }
    }
    Ok(())
}

fn tell_noted(noted: &Noted, words: &Words) -> Result<(), Failure> {
    let other = noted.other.as_ref().map(|other| format!(" · {}", print::plain(&other.name)));
    let day = noted.on.map(|day| words.day(day)).unwrap_or_default();
    print::line(format!(
        "  {}  {day}  {} {}{}  {}",
        noted.note,
        words.one_of("help-kind", &noted.kind),
        print::plain(&noted.person.name),
        other.unwrap_or_default(),
        print::plain(&noted.text)
    ))
}
