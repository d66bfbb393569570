//! `cerchia asked`: that the owner asked somebody, and what came of it.

use book::views::ask::OfPerson;
use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Note that you asked somebody for something, and later what came of it; alone, show what you asked. Nothing is sent.
///
/// Whoever was asked is let be for two months; what came of it counts with the next time.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The person; nobody to show everything asked.
    #[arg(requires = "question")]
    whom: Option<String>,
    /// What you asked for.
    #[arg(value_parser = ["recommendation", "introduction", "job"])]
    question: Option<String>,
    /// Whom or what it was about.
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// What came of the last such ask.
    #[arg(long, value_parser = ["waiting", "answered", "helped", "declined", "led-to"])]
    came: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let (Some(whom), Some(question)) = (&args.whom, &args.question) else { return list(context) };
    let mut book = context.book()?;
    let question = ops::question_named(question)?;
    let about = args.about.as_deref().unwrap_or_default();
    let say = match &args.came {
        None => {
            ops::asked(&mut book, whom, question, about, context.now)?;
            Say::new("told-asked")
        }
        Some(came) => {
            let came = (ops::came_named(came)?, about);
            ops::came_of(&mut book, whom, question, came, context.now)?;
            Say::new("told-came-of")
        }
    };
    print::written(&say, context)
}

fn list(context: &Context) -> Result<(), Failure> {
    let asked = views::ask::asked(&context.book()?)?;
    if context.json {
        return print::json(&asked, context);
    }
    if asked.asks.is_empty() {
        return print::line(context.words.word("cli-asked-none"));
    }
    asked.asks.iter().try_for_each(|of| print::line(print::plain(&told(of, context))))
}

fn told(of: &OfPerson, context: &Context) -> String {
    let (words, ask) = (context.words, &of.ask);
    let say = Say::new("ask-earlier").text("question", ask.question).day("on", ask.on);
    let about = if ask.about.is_empty() { String::new() } else { format!("  ({})", ask.about) };
    format!("{}: {} {}{about}", of.name, words.say(&say), words.one_of("came", ask.came))
}
