//! `cerchia imports`: what was imported, and what would help most next.

use book::views;

use super::{Context, Failure, print};

/// List what was imported, and what would help most next.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    let imports = views::imports(&context.book()?)?;
    if context.json {
        return print::json(&imports, context);
    }
    let words = context.words;
    if imports.imports.is_empty() {
        print::line(words.word("cli-no-imports"))?;
    }
    for import in &imports.imports {
        let facts: u64 = import.report.sources.iter().map(|file| file.new).sum();
        let undone =
            if import.undone { format!(" ({})", words.word("cli-undone")) } else { String::new() };
        let name = print::plain(&import.name);
        let said = people::Say::new("cli-import-facts").number("n", facts as f64);
        print::line(format!(
            "{:>4}  {}  {name}  {}{undone}",
            import.op,
            words.moment(import.at),
            words.say(&said)
        ))?;
    }
    if !imports.would_help.is_empty() {
        print::line(format!("{}:", words.word("would-help")))?;
    }
    for help in &imports.would_help {
        print::line(format!("  {}", words.say(&help.0)))?;
    }
    Ok(())
}
