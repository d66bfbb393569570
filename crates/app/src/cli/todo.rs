//! `cerchia todo`: what is left to do on LinkedIn after deciding.

use book::views;
use book::views::todo::Task;

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show what is left to do on LinkedIn. Nothing is clicked for you; the next export ticks what it shows.
///
/// With --json: {"schema":"todo/1","received","sent","open":[{"invitation","name","profile","task",…}],"done":[…]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What is done too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let todo = views::todo(&context.book()?)?;
    if context.json {
        return print::json(&todo, context);
    }
    let words = context.words;
    if todo.open.is_empty() {
        print::line(words.word("todo-none"))?;
    } else {
        print::line(todo.received)?;
    }
    for task in &todo.open {
        tell(task, words)?;
    }
    for task in todo.done.iter().filter(|_| args.all) {
        tell(task, words)?;
    }
    Ok(())
}

fn tell(task: &Task, words: &Words) -> Result<(), Failure> {
    let what = words.one_of("task", task.task);
    let done = task.done.map(|shown| format!("  ({})", words.one_of("shown", shown)));
    let profile = task.profile.as_deref().map(print::plain).unwrap_or_default();
    let name = print::plain(&task.name);
    print::line(format!(
        "{}  {what}  {name}  {profile}{}",
        task.invitation,
        done.unwrap_or_default()
    ))
}
