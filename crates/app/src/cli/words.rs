//! `cerchia words`: whether the words of messages and mails are kept, and finding something in them.

use book::views::words::{MARKS, Passage};
use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Keep the words of messages and mails, or let go of them; find something in what is kept.
///
/// Without --keep, only who wrote to whom and when is in the book. What was imported before is read for its
/// words when it is imported again. With --json: {"schema":"words/1","kept","texts","found":[{"person",
/// "name","day","text"}]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Words to find; the last one may be unfinished.
    #[arg(value_name = "WORD")]
    query: Vec<String>,
    /// Keep the words of what is imported from now on.
    #[arg(long, conflicts_with = "drop")]
    keep: bool,
    /// Let go of all words that are kept.
    #[arg(long)]
    drop: bool,
    /// How many passages at most.
    #[arg(long, default_value_t = 20)]
    limit: u64,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    if args.keep || args.drop {
        ops::words(&mut book, args.keep, context.now)?;
    }
    let shown = views::words(&book, &args.query.join(" "), args.limit)?;
    if context.json {
        return print::json(&shown, context);
    }
    let words = context.words;
    if !shown.kept {
        print::line(words.word("words-not-kept"))?;
        return print::line(words.word("cli-words-next"));
    }
    if args.query.is_empty() {
        let kept = Say::new("words-kept").number("n", shown.texts as f64);
        return print::line(words.say(&kept));
    }
    if shown.found.is_empty() {
        return print::line(words.word("words-none"));
    }
    shown.found.iter().try_for_each(tell)
}

fn tell(passage: &Passage) -> Result<(), Failure> {
    let day = passage.day.as_deref().unwrap_or("–");
    print::line(format!("{day}  {}", print::plain(&passage.name)))?;
    let text = passage.text.replace(MARKS, "*");
    print::line(format!("            {}", print::short(&text, 100)))
}
