//! `cerchia import`: reads the owner's files into the book.

use std::path::PathBuf;

use book::ops::{self, Progress};
use book::views::imports::{FileRead, LeftOutShown, ProblemShown, Report};
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
    /// Which column of a table of people is what: `name=Full name,email=E-mail`. Holds from then on.
    #[arg(long, value_name = "FIELD=COLUMN,…")]
    columns: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    if let Some(columns) = &args.columns {
        ops::columns(&mut book, columns, context.now)?;
    }
    let bar = bar(context.words);
    let report =
        ops::import(&mut book, &args.paths, context.now, &|progress| show(&bar, progress))?;
    bar.finish_and_clear();
    if context.json {
        return print::json(&report, context);
    }
    tell(&report, context.words)?;
    if report.known {
        return Ok(());
    }
    print::line(context.words.word("cli-import-next"))
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
        return print::line(words.word("imports-known"));
    }
    let rows: Vec<Vec<String>> = report.sources.iter().map(|file| row(file, words)).collect();
    for line in table::columns(&rows) {
        print::line(line)?;
    }
    print::line("")?;
    let people = Say::new("cli-import-people")
        .number("before", report.people.before as f64)
        .number("after", report.people.after as f64);
    print::line(words.say(&people))?;
    tell_left_out(report, words)?;
    tell_problems(report, words)?;
    for proposal in &report.proposals {
        let say = Say::new("cli-import-columns").text("file", &proposal.file);
        print::line(words.say(&say.text("columns", &proposal.columns)))?;
    }
    if !report.events.is_empty() {
        print::line(words.word("cli-import-events"))?;
    }
    for event in &report.events {
        print::line(format!("  {}", print::plain(&words.say(&event.says.0))))?;
    }
    print::line(words.say(&Say::new("cli-import-seconds").number("seconds", seconds(report))))
}

/// To a tenth, which is all a person can use.
pub(super) fn seconds(report: &Report) -> f64 {
    (report.seconds * 10.0).round() / 10.0
}

/// One file: how many facts, how many of them new, and what could not be read.
fn row(file: &FileRead, words: &Words) -> Vec<String> {
    let said = |id, n: u64| words.say(&Say::new(id).number("n", n as f64));
    let mut row =
        vec![format!("  {}", print::short(&file.file, 48)), said("cli-import-facts", file.facts)];
    if file.new > 0 {
        row.push(said("cli-import-new", file.new));
    }
    if file.problems > 0 {
        row.push(said("cli-import-problems", file.problems));
    }
    row
}

fn tell_left_out(report: &Report, words: &Words) -> Result<(), Failure> {
    if !report.left_out.is_empty() {
        let counted = |(why, left_out): (&String, &LeftOutShown)| {
            format!("{} ({})", words.one_of("left-out", why), words.number(left_out.count as f64))
        };
        let list = report.left_out.iter().map(counted).collect::<Vec<_>>().join(", ");
        print::line(words.say(&Say::new("cli-import-left-out").text("list", list)))?;
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
        print::line(format!("  {}", problem_line(problem, words)))?;
    }
    Ok(())
}

/// Where, what, how often, and the first example.
fn problem_line(problem: &ProblemShown, words: &Words) -> String {
    let line = problem.line.map_or(String::new(), |line| format!(":{line}"));
    let times = match problem.count {
        0 | 1 => String::new(),
        n => format!(" (×{})", words.number(n as f64)),
    };
    let example = print::short(&problem.example, 60);
    let example = if example.is_empty() { example } else { format!(" `{example}`") };
    let file = print::plain(&problem.file);
    format!("{file}{line}: {}{times}{example}", words.problem(&problem.why))
}
