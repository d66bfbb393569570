//! `cerchia demo`: an invented owner and her network, imported through the ordinary door.

use std::path::{Path, PathBuf};

use book::{Shelf, ops, views};
use people::Say;

use super::serve::{PORT, serve};
use super::{Context, Failure, import, invitations, network, print};
use crate::demo::{self, World};

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
    let archive = demo::write(&world, &folder.path)?;
    let path =
        if context.is_book_given { context.path.clone() } else { folder.path.join("demo.book") };
    let shelf = Shelf::open(&path)?;
    refuse_a_real_book(&shelf, &path, &world.zip_name())?;
    if !context.json {
        print::line(
            context
                .words
                .say(&Say::new("cli-demo-archive").text("path", archive.display().to_string())),
        )?;
    }
    let report = shelf.write(|book| ops::import(book, &[archive], context.now, &|_| ()))?;
    shelf.write(|book| book.judge_for(context.now.today))?;
    if context.json {
        print::json(&report, context)?;
    } else {
        import::tell(&report, context.words)?;
        tell(&shelf, context)?;
    }
    if args.no_serve { Ok(()) } else { serve(shelf, args.port, false, context) }
}

/// What was found: the network in a few lines and the first of each pile.
fn tell(shelf: &Shelf, context: &Context) -> Result<(), Failure> {
    let today = context.now.today;
    print::line("")?;
    network::tell(&shelf.read(|book| views::network(book, today))?, context)?;
    for pile in ["let-in", "ask-first", "leave"] {
        let ask = views::invitations::Ask {
            state: views::invitations::State::Waiting,
            pile: Some(pile.to_owned()),
            group: None,
            from: 0,
            limit: SHOWN,
        };
        let desk = shelf.read(|book| views::invitations(book, &ask, today))?;
        let of = Say::new("cli-demo-pile")
            .text("pile", context.words.one_of("advice", pile))
            .number("n", desk.total as f64);
        print::line(format!("\n{}", context.words.say(&of)))?;
        for invitation in &desk.invitations {
            invitations::tell(invitation, context.words, false)?;
        }
    }
    Ok(())
}

/// An invented world must not end up in somebody's own book.
fn refuse_a_real_book(shelf: &Shelf, path: &Path, zip: &str) -> Result<(), Failure> {
    let imports = shelf.read(views::imports)?.imports;
    if imports.iter().any(|import| import.name != zip) {
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
