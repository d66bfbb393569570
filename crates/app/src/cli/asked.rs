//! `cerchia asked`: that the owner asked somebody, and what came of it.

use book::ops;
use people::Say;

use super::{Context, Failure, print};

/// Note that you asked somebody for something, and later what came of it. Nothing is sent.
///
/// Whoever was asked is let be for two months; what came of it counts with the next time.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The person.
    whom: String,
    /// What you asked for.
    #[arg(value_parser = ["recommendation", "introduction", "job"])]
    question: String,
    /// Whom or what it was about.
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// What came of the last such ask.
    #[arg(long, value_parser = ["waiting", "answered", "helped", "declined", "led-to"])]
    came: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let question = ops::question_named(&args.question)?;
    let about = args.about.as_deref().unwrap_or_default();
    let say = match &args.came {
        None => {
            ops::asked(&mut book, &args.whom, question, about, context.now)?;
            Say::new("told-asked")
        }
        Some(came) => {
            let came = (ops::came_named(came)?, about);
            ops::came_of(&mut book, &args.whom, question, came, context.now)?;
            Say::new("told-came-of")
        }
    };
    print::written(&say, context)
}
