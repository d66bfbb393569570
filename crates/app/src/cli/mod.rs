//! The terminal: one file a command, each in four steps: read input, call one operation or view, show,
//! done.
//!
//! What a command prints with `--json` is the view itself. Exit status: 0 done, 1 refused or not found,
//! 2 wrong usage, 3 the disk or the book.

mod answer;
mod ask;
mod asked;
mod backup;
mod cadence;
mod calibration;
mod closer;
mod completions;
mod correct;
mod decide;
mod demo;
mod digest;
mod draft;
mod elsewhere;
mod export;
mod facts;
mod failure;
mod field;
mod forget;
mod give;
mod goals;
mod group;
mod help;
mod import;
mod imports;
mod invitations;
mod keep;
mod let_go;
mod list;
mod log;
mod me;
mod model;
mod network;
mod not_same;
mod note;
mod offers;
mod paste;
mod people;
mod person;
mod pin;
mod platform;
mod prefer;
mod print;
mod questions;
mod read;
mod rename;
mod restore;
mod same;
mod search;
mod serve;
mod skip;
mod sort;
mod split;
mod stance;
mod suggestions;
mod table;
mod tag;
mod templates;
mod tick;
mod todo;
mod told;
mod triage;
mod undo;
mod untag;
mod why;
mod why_same;
mod wish;
mod wishes;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use book::{Book, Now};
use clap::{Parser, Subcommand};
use jiff::civil::Date;

use self::failure::Failure;
use crate::clock;
use crate::wording::{Language, Words};

/// Keep a network that means something: who is real, whom to let in, whom to ask.
///
/// Everything stays in one file on this machine. Nothing is sent anywhere, unless you name a model of
/// your own and ask it.
#[derive(Debug, Parser)]
#[command(name = "cerchia", version, max_term_width = 100)]
pub(crate) struct Cli {
    /// The book's file.
    #[arg(long, global = true, env = "CERCHIA_BOOK", value_name = "FILE")]
    book: Option<PathBuf>,
    /// Language of what is said.
    #[arg(long, global = true, value_name = "en|it", value_parser = language)]
    lang: Option<Language>,
    /// Print the view as JSON.
    #[arg(long, global = true)]
    json: bool,
    /// The day everything is judged for, instead of today.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(import::Args),
    Read(read::Args),
    Invitations(invitations::Args),
    Answer(answer::Args),
    Decide(decide::Args),
    Group(group::Args),
    Todo(todo::Args),
    Tick(tick::Args),
    Draft(draft::Args),
    Templates(templates::Args),
    Model(model::Args),
    Stance(stance::Args),
    Questions(questions::Args),
    Triage(triage::Args),
    Search(search::Args),
    People(people::Args),
    List(list::Args),
    Person(person::Args),
    Why(why::Args),
    Facts(facts::Args),
    Keep(keep::Args),
    Cadence(cadence::Args),
    Digest(digest::Args),
    Note(note::Args),
    Tag(tag::Args),
    Untag(untag::Args),
    Field(field::Args),
    Me(me::Args),
    Give(give::Args),
    Gave(help::Gave),
    Got(help::Got),
    Introduced(help::Introduced),
    LetGo(let_go::Args),
    Goals(goals::Args),
    Offers(offers::Args),
    Ask(ask::Args),
    Asked(asked::Args),
    Wishes(wishes::Args),
    Wish(wish::Args),
    Words(words::Args),
    Suggestions(suggestions::Args),
    WhySame(why_same::Args),
    Same(same::Args),
    NotSame(not_same::Args),
    Split(split::Args),
    Rename(rename::Args),
    Prefer(prefer::Args),
    Paste(paste::Args),
    Pin(pin::Args),
    Correct(correct::Args),
    Closer(closer::Args),
    Elsewhere(elsewhere::Args),
    Sort(sort::Args),
    Skip(skip::Args),
    Calibration(calibration::Args),
    Forget(forget::Args),
    Network(network::Args),
    Imports(imports::Args),
    Log(log::Args),
    Undo(undo::Args),
    Export(export::Args),
    Backup(backup::Args),
    Restore(restore::Args),
    Serve(serve::Args),
    Demo(demo::Args),
    Completions(completions::Args),
    Man(completions::ManArgs),
}

fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "the languages are en and it".to_owned())
}

/// What every command is given.
#[derive(Debug)]
pub(crate) struct Context {
    /// The book's file.
    pub(crate) path: PathBuf,
    /// The language spoken.
    pub(crate) words: &'static Words,
    /// Whether to print JSON.
    pub(crate) json: bool,
    /// The moment, and the day everything is judged for.
    pub(crate) now: Now,
    /// Whether that day was given rather than read from the clock.
    pub(crate) is_day_given: bool,
    /// Whether the book was named rather than found in its usual place.
    pub(crate) is_book_given: bool,
    /// The language, where one was asked for.
    pub(crate) language_given: Option<Language>,
}

impl Context {
    /// Opens the book and judges it for the day, so that every view shows that day.
    fn book(&self) -> Result<Book, Failure> {
        let mut book = Book::open(&self.path)?;
        book.judge_for(self.now.today)?;
        Ok(book)
    }
}

/// Runs the program and gives its exit status.
pub(crate) fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let json = std::env::args_os().any(|argument| argument == "--json");
            return failure::report_usage(&error, json);
        }
    };
    let words = Words::of(cli.lang.unwrap_or_else(platform::language));
    let now = clock::now(cli.today);
    let is_book_given = cli.book.is_some();
    let done = platform::book_path(cli.book).and_then(|path| {
        let context = Context {
            path,
            words,
            json: cli.json,
            now,
            is_day_given: cli.today.is_some(),
            is_book_given,
            language_given: cli.lang,
        };
        dispatch(&cli.command, &context)
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(words, cli.json),
    }
}

#[expect(clippy::too_many_lines, reason = "one line a command")]
fn dispatch(command: &Command, context: &Context) -> Result<(), Failure> {
    match command {
        Command::Import(args) => import::run(args, context),
        Command::Read(args) => read::run(args, context),
        Command::Invitations(args) => invitations::run(args, context),
        Command::Answer(args) => answer::run(args, context),
        Command::Decide(args) => decide::run(args, context),
        Command::Group(args) => group::run(args, context),
        Command::Todo(args) => todo::run(args, context),
        Command::Tick(args) => tick::run(args, context),
        Command::Draft(args) => draft::run(args, context),
        Command::Templates(args) => templates::run(args, context),
        Command::Model(args) => model::run(args, context),
        Command::Stance(args) => stance::run(args, context),
        Command::Questions(args) => questions::run(args, context),
        Command::Triage(args) => triage::run(args, context),
        Command::Search(args) => search::run(args, context),
        Command::People(args) => people::run(args, context),
        Command::List(args) => list::run(args, context),
        Command::Person(args) => person::run(args, context),
        Command::Why(args) => why::run(args, context),
        Command::Facts(args) => facts::run(args, context),
        Command::Keep(args) => keep::run(args, context),
        Command::Cadence(args) => cadence::run(args, context),
        Command::Digest(args) => digest::run(args, context),
        Command::Note(args) => note::run(args, context),
        Command::Tag(args) => tag::run(args, context),
        Command::Untag(args) => untag::run(args, context),
        Command::Field(args) => field::run(args, context),
        Command::Me(args) => me::run(args, context),
        Command::Give(args) => give::run(args, context),
        Command::Gave(args) => help::gave(args, context),
        Command::Got(args) => help::got(args, context),
        Command::Introduced(args) => help::introduced(args, context),
        Command::LetGo(args) => let_go::run(args, context),
        Command::Goals(args) => goals::run(args, context),
        Command::Offers(args) => offers::run(args, context),
        Command::Ask(args) => ask::run(args, context),
        Command::Asked(args) => asked::run(args, context),
        Command::Wishes(args) => wishes::run(args, context),
        Command::Wish(args) => wish::run(args, context),
        Command::Words(args) => words::run(args, context),
        Command::Suggestions(args) => suggestions::run(args, context),
        Command::WhySame(args) => why_same::run(args, context),
        Command::Same(args) => same::run(args, context),
        Command::NotSame(args) => not_same::run(args, context),
        Command::Split(args) => split::run(args, context),
        Command::Rename(args) => rename::run(args, context),
        Command::Prefer(args) => prefer::run(args, context),
        Command::Paste(args) => paste::run(args, context),
        Command::Pin(args) => pin::run(args, context),
        Command::Correct(args) => correct::run(args, context),
        Command::Closer(args) => closer::run(args, context),
        Command::Elsewhere(args) => elsewhere::run(args, context),
        Command::Sort(args) => sort::run(args, context),
        Command::Skip(args) => skip::run(args, context),
        Command::Calibration(args) => calibration::run(args, context),
        Command::Forget(args) => forget::run(args, context),
        Command::Network(args) => network::run(args, context),
        Command::Imports(args) => imports::run(args, context),
        Command::Log(args) => log::run(args, context),
        Command::Undo(args) => undo::run(args, context),
        Command::Export(args) => export::run(args, context),
        Command::Backup(args) => backup::run(args, context),
        Command::Restore(args) => restore::run(args, context),
        Command::Serve(args) => serve::run(args, context),
        Command::Demo(args) => demo::run(args, context),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => completions::man(args),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_commands_fit_together() {
        Cli::command().debug_assert();
    }
}
