//! `cerchia todo`: what is left to do on LinkedIn after deciding.

use book::views;
use book::views::todo::{Removal, Task};

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show what is left to do on LinkedIn. Nothing is clicked for you; the next export ticks what it shows.
///
/// With --json: {"schema":"todo/1","received","sent","open":[{"invitation","name","profile","task",…}],"done":[…],
/// "removed":[{"person","name","profile",…}],…}.
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
    if todo.open.is_empty() && todo.to_remove.is_empty() {
        print::line(words.word("todo-none"))?;
    } else {
        print::line(todo.received)?;
    }
    for task in &todo.open {
        tell(task, words)?;
    }
    if !todo.to_remove.is_empty() {
        print::line(todo.connections)?;
    }
    let removed = todo.removed.iter().filter(|_| args.all);
    for removal in todo.to_remove.iter().chain(removed) {
        tell_removal(removal, words)?;
    }
    for task in todo.done.iter().filter(|_| args.all) {
        tell(task, words)?;
    }
    Ok(())
}

fn tell_removal(removal: &Removal, words: &Words) -> Result<(), Failure> {
    let done = removal.done.map(|shown| format!("  ({})", words.one_of("shown", shown)));
    let profile = removal.profile.as_deref().map(print::plain).unwrap_or_default();
    print::line(format!(
        "{}  {}  {}  {profile}{}",
        removal.person,
        words.one_of("task", "remove"),
        print::plain(&removal.name),
        done.unwrap_or_default()
    ))
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
