//! `cerchia templates`: the texts drafts are made from.

use std::io::Read;

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// List, show, write or reset the templates of drafts.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// List them.
    List,
    /// Show one.
    Show(Which),
    /// Write one: the text after --text, or what comes in.
    Edit {
        #[command(flatten)]
        which: Which,
        /// The text, with {name}, {me} and {why} where they belong.
        #[arg(long)]
        text: Option<String>,
    },
    /// Go back to the one Cerchia came with.
    Reset(Which),
}

#[derive(Debug, clap::Args)]
struct Which {
    /// What it is for.
    #[arg(value_parser = ["ask-first", "let-in", "invite", "reply", "keep-in-touch", "congratulate", "birthday"])]
    outcome: String,
    /// Its language: en, it, de, fr, es or pt.
    language: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match args.what.as_ref().unwrap_or(&What::List) {
        What::List => list(context),
        What::Show(which) => show(which, context),
        What::Edit { which, text } => {
            let text = text.clone().map_or_else(read_in, Ok)?;
            write(which, Some(&text), context)
        }
        What::Reset(which) => write(which, None, context),
    }
}

fn read_in() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

fn list(context: &Context) -> Result<(), Failure> {
    let shown = views::templates(&context.book()?)?;
    if context.json {
        return print::json(&shown, context);
    }
    for template in &shown.templates {
        let own = if template.is_own { context.words.word("templates-own") } else { String::new() };
        print::line(format!("{:<18}  {}  {own}", template.outcome, template.language).trim_end())?;
    }
    Ok(())
}

fn show(which: &Which, context: &Context) -> Result<(), Failure> {
    let template = views::template(&context.book()?, named(which)?)?;
    if context.json { print::json(&template, context) } else { print::line(template.text) }
}

fn write(which: &Which, text: Option<&str>, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::template(&mut book, named(which)?, text, context.now)?;
    let said = Say::new(if text.is_some() { "did-template" } else { "did-reset-template" });
    let subject = format!("{} {}", which.outcome, which.language);
    print::written(&said.text("subject", subject), context)
}

fn named(which: &Which) -> Result<Asked, Failure> {
    Ok((ops::outcome_named(&which.outcome)?, ops::tongue_named(&which.language)?))
}

type Asked = (people::scenario::draft::Outcome, people::scenario::draft::Language);
