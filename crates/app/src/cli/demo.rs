//! `cerchia demo`: an invented owner and her network, imported through the ordinary door.

use std::path::{Path, PathBuf};

use book::views::imports::Report;
use book::views::invitations::{Ask, Invitation, State};
use book::{Shelf, ops, views};
use people::Say;

use super::serve::{PORT, serve};
use super::{Context, Failure, import, invitations, network, print};
use crate::demo::{self, World};
use crate::wording::Words;

/// Invent an owner with 1,457 connections, import her archive, and serve her pages.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// End after printing what was found.
    #[arg(long)]
    no_serve: bool,
    /// Keep the invented archive and its book in this folder.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Another world.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = PORT)]
    port: u16,
}

/// Invitations shown of each pile.
const SHOWN: u64 = 3;

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let folder = Folder::of(args)?;
    let world = World::invent(args.seed, context.now.today);
    let files = demo::write(&world, &folder.path)?;
    let handed_over = folder.path.join(demo::FOLDER);
    let path =
        if context.is_book_given { context.path.clone() } else { folder.path.join("demo.book") };
    let shelf = Shelf::open(&path)?;
    refuse_a_real_book(&shelf, &path)?;
    let report = shelf.write(|book| {
        // Invented letters are nobody's secret, and there is something to search.
        if views::imports(book)?.imports.is_empty() {
            ops::words(book, true, context.now)?;
        }
        ops::import(book, std::slice::from_ref(&handed_over), context.now, &|_| ())
    })?;
    shelf.write(|book| book.judge_for(context.now.today))?;
    if !report.known {
        shelf.write(|book| demo::jot(book, context.now))?;
    }
    if context.json {
        print::json(&report, context)?;
    } else {
        tell_reading(&report, &files, context.words)?;
        tell(&shelf, context)?;
    }
    if !args.no_serve {
        return serve(shelf, args.port, false, context);
    }
    if folder.is_kept && !context.json {
        let kept = Say::new("cli-demo-kept").text("path", path.display().to_string());
        print::line(context.words.say(&kept))?;
    }
    Ok(())
}

/// What was handed over and how much was in it.
fn tell_reading(report: &Report, files: &[PathBuf], words: &Words) -> Result<(), Failure> {
    print::line(words.word("cli-demo-invented"))?;
    for file in files {
        print::line(format!("  {}", file.display()))?;
    }
    if report.known {
        return print::line(words.word("imports-known"));
    }
    let facts: u64 = report.sources.iter().map(|file| file.facts).sum();
    let read = Say::new("cli-demo-read")
        .number("facts", facts as f64)
        .number("people", report.people.after as f64)
        .number("seconds", import::seconds(report));
    print::line(words.say(&read))
}

/// What was found: strength against size, and the first of each pile.
fn tell(shelf: &Shelf, context: &Context) -> Result<(), Failure> {
    let (words, today) = (context.words, context.now.today);
    print::line("")?;
    network::headline(&shelf.read(|book| views::network(book, today))?, context)?;
    for (pile, id) in PILES {
        let ask = Ask {
            state: State::Waiting,
            pile: Some(pile.to_owned()),
            limit: SHOWN,
            ..Ask::default()
        };
        let desk = shelf.read(|book| views::invitations(book, &ask, today))?;
        print::line(format!("\n{}", words.say(&Say::new(id).number("n", desk.total as f64))))?;
        for invitation in &desk.invitations {
            tell_briefly(invitation, words)?;
        }
    }
    print::line("")
}

/// The piles, in the order one would ask, and what is said of each.
const PILES: [(&str, &str); 3] =
    [("let-in", "today-let-in"), ("ask-first", "today-ask-first"), ("leave", "cli-demo-leave")];

fn tell_briefly(invitation: &Invitation, words: &Words) -> Result<(), Failure> {
    print::line(format!("  {}", print::plain(&invitation.name)))?;
    invitations::tell_note(invitation, words)?;
    match &invitation.reason {
        Some(reason) => print::line(format!("    {}", print::plain(&words.say(&reason.0)))),
        None => Ok(()),
    }
}

/// An invented world must not end up in somebody's own book.
fn refuse_a_real_book(shelf: &Shelf, path: &Path) -> Result<(), Failure> {
    let imports = shelf.read(views::imports)?.imports;
    if imports.iter().any(|import| import.name != demo::FOLDER) {
        let path = path.display().to_string();
        return Err(Failure::Usage(Say::new("error-not-the-demos-book").text("path", path)));
    }
    Ok(())
}

/// Where the demo's files lie: the folder to keep, or one that goes when the demo ends.
struct Folder {
    path: PathBuf,
    is_kept: bool,
}

impl Folder {
    fn of(args: &Args) -> Result<Self, Failure> {
        let path = match &args.keep {
            Some(path) => path.clone(),
            None => std::env::temp_dir().join(format!("cerchia-demo-{}", std::process::id())),
        };
        std::fs::create_dir_all(&path).map_err(|why| {
            let say = Say::new("error-no-folder").text("path", path.display().to_string());
            Failure::Machine(say.text("why", why.to_string()))
        })?;
        Ok(Self { path, is_kept: args.keep.is_some() })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.is_kept {
            // What can't be removed lies in the system's folder for such things, which it empties itself.
            drop(std::fs::remove_dir_all(&self.path));
        }
    }
}
