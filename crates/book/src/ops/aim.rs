//! The owner says what she looks for, or what she can give; or that she no longer does.

use people::name;
use people::scenario::goal::Goal;

use crate::change::{Now, Op, Stale};
use crate::rulings::goals::{self, Aim};
use crate::rulings::{self, own};
use crate::{Book, Error, Refusal, Sought};

/// Longer ones are an essay.
const MOST_CHARS: usize = 200;

/// Adds a goal or an offer, in the owner's words. Every waiting invitation is judged anew.
///
/// # Errors
/// When it has no words or too many, or the book can't be written.
pub fn aim(book: &mut Book, aim: Aim, text: &str, now: Now) -> Result<(), Error> {
    let text = name::tidy(text);
    if Goal::read(&text).facets.is_empty() || text.chars().count() > MOST_CHARS {
        return Err(Refusal::NoGoal(text).into());
    }
    // Said again in other capitals it is the same one, and the newer spelling holds.
    let known = known(book, aim, &text)?.filter(|known| *known != text);
    book.change(op(aim), &text, now, |change| {
        rulings::rule(change, own::SUBJECT, &aim.ruling_key(&text), goals::HOLDS)?;
        if let Some(known) = &known {
            rulings::rule(change, own::SUBJECT, &aim.ruling_key(known), "")?;
        }
        Ok(((), Stale::Verdicts))
    })
}

/// Takes one away again, however its capitals are written.
///
/// # Errors
/// When there is none like it, or the book can't be written.
pub fn no_aim(book: &mut Book, aim: Aim, text: &str, now: Now) -> Result<(), Error> {
    let known = known(book, aim, text)?;
    let known = known.ok_or_else(|| Error::no(Sought::Goal, text))?;
    book.change(op(aim), &known, now, |change| {
        rulings::rule(change, own::SUBJECT, &aim.ruling_key(&known), "")?;
        Ok(((), Stale::Verdicts))
    })
}

fn op(aim: Aim) -> Op {
    match aim {
        Aim::Goal => Op::Goal,
        Aim::Offer => Op::Offer,
    }
}

/// The one that has the same words.
fn known(book: &Book, aim: Aim, text: &str) -> Result<Option<String>, Error> {
    let folded = name::fold(text);
    let texts = goals::texts(&book.connection, aim)?;
    Ok(texts.into_iter().find(|known| name::fold(known) == folded))
}
