//! `cerchia questions`: the questions as the owner puts them.

use book::ops::Wish;
use book::views::criteria::{Moves, Question};
use book::{Book, ops, views};
use people::Say;
use people::scenario::triage::Edit;

use super::table::columns;
use super::{Context, Failure, print};

/// Show the questions put to every invitation, or change them.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    change: Option<Change>,
    /// Only say which verdicts would move.
    #[arg(long, global = true)]
    preview: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Change {
    /// Show them in their order.
    List,
    /// Put a question in your own words; in none, as it was.
    Reword {
        /// The question's key.
        question: String,
        /// Your words.
        words: String,
    },
    /// Say how much a question counts.
    Weigh {
        /// The question's key.
        question: String,
        /// less, usual, more or most.
        emphasis: String,
    },
    /// Move a question to a place.
    Move {
        /// The question's key.
        question: String,
        /// The place, from 1.
        #[arg(value_parser = clap::value_parser!(u32).range(1..))]
        place: u32,
    },
    /// Leave a question out.
    Off {
        /// The question's key.
        question: String,
    },
    /// Ask it again.
    On {
        /// The question's key.
        question: String,
    },
    /// Add a question of your own, to be answered by yes or no.
    Add {
        /// Its words.
        words: String,
    },
    /// Take a question of your own away.
    Remove {
        /// The question's key.
        question: String,
    },
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let Some(wish) = wish(&book, args.change.as_ref())? else { return list(&book, context) };
    let moves = try_or_do(&mut book, &wish, args.preview, context)?;
    if !args.preview && !context.json {
        list(&book, context)?;
        print::line("")?;
    }
    moved(&moves, context)
}

/// What is asked for; nothing where it is only to look.
fn wish(book: &Book, change: Option<&Change>) -> Result<Option<Wish>, Failure> {
    let edit = match change {
        None | Some(Change::List) => return Ok(None),
        Some(Change::Add { words }) => return Ok(Some(ops::own_question(book, words)?)),
        Some(Change::Reword { question, words }) => Edit::Reword(question.clone(), words.clone()),
        Some(Change::Weigh { question, emphasis }) => {
            Edit::Weigh(question.clone(), ops::emphasis_named(emphasis)?)
        }
        Some(Change::Move { question, place }) => Edit::Move(question.clone(), *place as usize - 1),
        Some(Change::Off { question }) => Edit::Off(question.clone()),
        Some(Change::On { question }) => Edit::On(question.clone()),
        Some(Change::Remove { question }) => Edit::Remove(question.clone()),
    };
    Ok(Some(Wish::Question(edit)))
}

/// Makes a change, or only tries it.
pub(super) fn try_or_do(
    book: &mut Book,
    wish: &Wish,
    is_tried: bool,
    context: &Context,
) -> Result<Moves, Failure> {
    if is_tried {
        return Ok(views::moves(book, wish, context.now.today)?);
    }
    Ok(ops::change_criteria(book, wish, context.now)?)
}

/// People named of those whose verdict takes one way.
const NAMES: usize = 6;

/// Says which verdicts move.
pub(super) fn moved(moves: &Moves, context: &Context) -> Result<(), Failure> {
    if context.json {
        return print::json(moves, context);
    }
    let words = context.words;
    print::line(words.say(&moves.says().0))?;
    for way in &moves.ways {
        let names = way.invitations.iter().take(NAMES).map(|mover| print::plain(&mover.name));
        let mut names = names.collect::<Vec<_>>().join(", ");
        if way.invitations.len() > NAMES {
            names.push_str(", …");
        }
        let say = Say::new("cli-way").number("n", way.n()).text("names", names);
        let say = say.text("from", words.one_of("advice", way.from));
        print::line(words.say(&say.text("to", words.one_of("advice", way.to))))?;
    }
    Ok(())
}

fn list(book: &Book, context: &Context) -> Result<(), Failure> {
    let shown = views::questions(book)?;
    if context.json {
        return print::json(&shown, context);
    }
    let words = context.words;
    let row = |question: &Question| {
        let counts = if question.is_on {
            words.one_of("emphasis", question.emphasis)
        } else {
            words.word("questions-off")
        };
        let wording = question.wording.as_deref().map(print::plain);
        let wording = wording.unwrap_or_else(|| words.one_of("question", &question.key));
        vec![question.key.clone(), counts, wording]
    };
    let rows: Vec<Vec<String>> = shown.questions.iter().map(row).collect();
    columns(&rows).into_iter().try_for_each(print::line)
}
