//! `cerchia read`: looks what an import would find, and changes nothing.

use std::path::PathBuf;

use book::{Book, ops};

use super::import::{bar, show, tell};
use super::{Context, Failure, print};

/// Look what an import would find, without importing.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Zips, folders or files.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    // Looking must not leave a book where there was none.
    let mut book =
        if context.path.exists() { Book::open(&context.path)? } else { Book::in_memory()? };
    let bar = bar(context.words);
    let reading = ops::read(&mut book, &args.paths, context.now, &|progress| show(&bar, progress))?;
    bar.finish_and_clear();
    if context.json {
        return print::json(&reading, context);
    }
    tell(&reading.report, context.words)?;
    for example in reading.examples.iter().filter(|example| !example.facts.is_empty()) {
        print::line(format!("\n{}", print::plain(&example.file)))?;
        for fact in &example.facts {
            print::line(format!("  {}", print::short(fact, 160)))?;
        }
    }
    Ok(())
}
