//! `cerchia import`: reads the owner's files into the book.

use std::path::PathBuf;

use book::ops::{self, Progress};
use book::views::imports::Report;
use indicatif::{ProgressBar, ProgressStyle};
use people::Say;

use super::{Context, Failure, print, table};
use crate::wording::Words;

/// Read anything Cerchia knows: a LinkedIn zip, its folder, or one of its CSV files.
///
/// Importing the same again changes nothing; a later export is merged with what is there. With --json:
/// {"schema":"import/1","sources":[…],"absent":[…],"problems":[…],"people":{"before","after"},"events":[…]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Zips, folders or files.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let bar = bar(context.words);
    let report =
        ops::import(&mut book, &args.paths, context.now, &|progress| show(&bar, progress))?;
    bar.finish_and_clear();
    if context.json {
        return print::json(&report, context);
    }
    tell(&report, context.words)
}

/// A bar in bytes with the time left, where a person is watching.
pub(super) fn bar(words: &Words) -> ProgressBar {
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{msg} [{bar:30}] {bytes}/{total_bytes} {eta}");
    if let Ok(style) = style {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(words.word("cli-reading"));
    bar
}

pub(super) fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_length(progress.total);
    bar.set_position(progress.read);
}

/// Tells a report in sentences and a table.
pub(super) fn tell(report: &Report, words: &Words) -> Result<(), Failure> {
    if report.known {
        return print::line(words.say(&Say::new("cli-import-known").text("name", &report.name)));
    }
    let row = |file: &book::views::imports::FileRead| {
        let cells = [
            ("cli-import-facts", file.facts),
            ("cli-import-new", file.new),
            ("cli-import-problems", file.problems),
        ];
        let mut row = vec![format!("  {}", print::short(&file.file, 48))];
        let said = |(id, n): (&'static str, u64)| words.say(&Say::new(id).number("n", n as f64));
        row.extend(
            cells.into_iter().filter(|(id, n)| *n > 0 || *id == "cli-import-facts").map(said),
        );
        row
    };
    for line in table::columns(&report.sources.iter().map(row).collect::<Vec<_>>()) {
        print::line(line)?;
    }
    print::line("")?;
    let people = Say::new("cli-import-people")
        .number("before", report.people.before as f64)
        .number("after", report.people.after as f64);
    print::line(words.say(&people))?;
    tell_left_out(report, words)?;
    tell_problems(report, words)?;
    for event in &report.events {
        print::line(format!("  {}", print::plain(&words.say(&event.says.0))))?;
    }
    let seconds = (report.seconds * 10.0).round() / 10.0;
    print::line(words.say(&Say::new("cli-import-seconds").number("seconds", seconds)))
}

fn tell_left_out(report: &Report, words: &Words) -> Result<(), Failure> {
    for (why, count) in &report.left_out {
        let count = words.number(*count as f64);
        print::line(format!("  {}: {count}", words.one_of("left-out", why)))?;
    }
    if !report.absent.is_empty() {
        let files = report.absent.join(", ");
        print::line(words.say(&Say::new("cli-import-absent").text("files", files)))?;
    }
    if !report.not_used.is_empty() {
        let n = report.not_used.len() as f64;
        print::line(words.say(&Say::new("cli-import-not-used").number("n", n)))?;
    }
    Ok(())
}

fn tell_problems(report: &Report, words: &Words) -> Result<(), Failure> {
    if report.problems.is_empty() {
        return Ok(());
    }
    print::line(
        words.say(&Say::new("cli-import-n-problems").number("n", report.n_problems as f64)),
    )?;
    for problem in &report.problems {
        let line = problem.line.map_or(String::new(), |line| format!(":{line}"));
        let example = print::short(&problem.example, 60);
        let times = if problem.count > 1 {
            format!(" ×{}", words.number(problem.count as f64))
        } else {
            String::new()
        };
        let example = if example.is_empty() { example } else { format!(" `{example}`") };
        print::line(format!(
            "  {}{line}: {}{times}{example}",
            print::plain(&problem.file),
            words.problem(&problem.why)
        ))?;
    }
    Ok(())
}
