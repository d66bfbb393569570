//! How the owner judges invitations: her stance, her questions, and from when on her decisions are learned
//! from.

use people::scenario::triage::{Edit, Edits, Emphasis, SELECTIVE, Stance};
use rusqlite::Connection;

use super::{Ruling, about};
use crate::Error;
use crate::change::Change;

/// The subject of rulings about judging as a whole.
pub(crate) const SUBJECT: &str = "triage";
/// The key of the ruling on the stance.
pub(crate) const STANCE: &str = "stance";
/// The key of the ruling that decisions made before it are not learned from.
pub(crate) const UNLEARN: &str = "unlearn";

/// The subject of rulings about the questions.
const QUESTIONS: &str = "questions";
/// The key of the ruling on their order: all keys, with a space between.
const ORDER: &str = "order";
/// How the keys of rulings about one question begin; its key follows.
const OWN: &str = "own ";
const WORDING: &str = "wording ";
const WEIGHT: &str = "weigh ";
const OFF: &str = "off ";
/// The value of a ruling that holds.
pub(crate) const YES: &str = "yes";
/// The value that takes back what was ruled.
const NOTHING: &str = "";
/// How the keys of the owner's own questions begin; a number follows.
const OWN_KEY: &str = "own-";

/// The stance that holds.
pub(crate) fn stance(book: &Connection) -> Result<&'static Stance, Error> {
    let rulings = about(book, SUBJECT)?;
    let said = rulings.iter().find(|ruling| ruling.key == STANCE);
    Ok(said.and_then(|ruling| Stance::named(&ruling.value)).unwrap_or(&SELECTIVE))
}

/// Every stance the owner took and did not take back, the oldest first.
pub(crate) fn stances(book: &Connection) -> Result<Vec<(Ruling, &'static Stance)>, Error> {
    let all = super::every(book, SUBJECT, STANCE)?.into_iter();
    Ok(all
        .filter_map(|ruling| Stance::named(&ruling.value).map(|stance| (ruling, stance)))
        .collect())
}

/// The ruling before which decisions are not learned from.
pub(crate) fn unlearned(book: &Connection) -> Result<Option<Ruling>, Error> {
    Ok(about(book, SUBJECT)?.into_iter().find(|ruling| ruling.key == UNLEARN))
}

/// What the owner changed about the questions.
pub(crate) fn edits(book: &Connection) -> Result<Edits, Error> {
    let mut edits = Edits::default();
    let mut own: Vec<(u32, (String, String))> = Vec::new();
    for Ruling { key, value, .. } in about(book, QUESTIONS)? {
        if value == NOTHING {
            continue;
        }
        if key == ORDER {
            edits.order = value.split(' ').map(str::to_owned).collect();
        } else if let Some(question) = key.strip_prefix(OWN) {
            own.push((number(question), (question.to_owned(), value)));
        } else if let Some(question) = key.strip_prefix(WORDING) {
            edits.wordings.insert(question.to_owned(), value);
        } else if let Some(question) = key.strip_prefix(OFF) {
            edits.off.insert(question.to_owned());
        } else if let Some((question, emphasis)) =
            key.strip_prefix(WEIGHT).zip(Emphasis::read(&value))
        {
            edits.emphases.insert(question.to_owned(), emphasis);
        }
    }
    own.sort();
    edits.own = own.into_iter().map(|(_, own)| own).collect();
    Ok(edits)
}

/// A key for a question of the owner's own that none ever had, not one taken away either.
pub(crate) fn new_key(book: &Connection) -> Result<String, Error> {
    let mut query = book.prepare_cached(
        "select key from ruling where subject = ?1 and substr(key, 1, 4) = 'own '",
    )?;
    let rows = query.query_map([QUESTIONS], |row| row.get::<_, String>("key"))?;
    let keys: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    let last = keys.iter().filter_map(|key| key.strip_prefix(OWN)).map(number).max();
    Ok(format!("{OWN_KEY}{}", last.unwrap_or(0) + 1))
}

fn number(own: &str) -> u32 {
    own.strip_prefix(OWN_KEY).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Rules one change of the questions; `edits` are those before it.
pub(crate) fn rule(change: &Change<'_>, edits: &Edits, edit: &Edit) -> Result<(), Error> {
    let (key, value) = match edit {
        Edit::Reword(key, words) => (format!("{WORDING}{key}"), words.clone()),
        Edit::Weigh(key, emphasis) => (format!("{WEIGHT}{key}"), emphasis.key().to_owned()),
        Edit::Move(..) => (ORDER.to_owned(), edits.clone().with(edit).order.join(" ")),
        Edit::Off(key) => (format!("{OFF}{key}"), YES.to_owned()),
        Edit::On(key) => (format!("{OFF}{key}"), NOTHING.to_owned()),
        Edit::Add(key, words) => (format!("{OWN}{key}"), words.clone()),
        Edit::Remove(key) => (format!("{OWN}{key}"), NOTHING.to_owned()),
    };
    super::rule(change, QUESTIONS, &key, &value)
}
