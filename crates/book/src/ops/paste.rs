//! The owner keeps what a profile she pasted says of a person: facts of hers, with the day she pasted them.
//!
//! They stand in the ledger like anything read, told by a document of their own, so that they are shown as evidence,
//! judged, exported and forgotten like the rest, and taken back with the operation.

use std::io::Read as _;
use std::path::Path;

use people::{Fact, What, When};
use serde::Deserialize;
use sources::{Document, Out as _};

use crate::change::{Now, Op, Stale};
use crate::ledger::read;
use crate::ledger::write::Writer;
use crate::views::profile::{Thing, may_be};
use crate::{Book, Error, Refusal, find};

/// The name of the source of what was pasted.
pub(crate) const PASTED: &str = "pasted";

/// The bytes of a file that holds a copied profile, or LinkedIn's PDF of one.
///
/// # Errors
/// When there is no such file, or it has more than any profile.
#[expect(clippy::disallowed_methods, reason = "the book opens what the owner hands over")]
pub fn pasted_file(path: &Path) -> Result<Vec<u8>, Error> {
    let file = std::fs::File::open(path).map_err(|why| {
        let name = path.display().to_string();
        Error::from(Refusal::Unreadable { name, why })
    })?;
    let mut bytes = Vec::new();
    file.take(sources::profile::MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the owner wants kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Pasted {
    /// The things, mended where she mended them.
    pub things: Vec<Thing>,
    /// That it is this person's profile, though it shows another name.
    #[serde(default)]
    pub is_them: bool,
}

/// Keeps these things about a person. What the owner emptied is left out.
///
/// # Errors
/// When there is no such person, the name is another's, nothing is left to keep, all of it was kept today, or the book can't be written.
pub fn paste(book: &mut Book, reference: &str, pasted: &Pasted, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let about = person.strongest()?.clone();
    let shown = pasted.things.iter().find(|thing| thing.kind == "named");
    if let Some(shown) = shown.filter(|_| !pasted.is_them)
        && !may_be(&book.connection, &person, &shown.name)?
    {
        return Err(Refusal::OtherPerson { shown: shown.name.clone(), name: person.name }.into());
    }
    let said: Vec<_> = pasted.things.iter().filter_map(Thing::what).collect();
    if said.is_empty() {
        return Err(Refusal::NothingPasted.into());
    }
    let known = read::about(&book.connection, &person.handles)?;
    let is_known = |what: &What| {
        known.iter().any(|held| held.fact.when == When::Day(now.today) && held.fact.what == *what)
    };
    if said.iter().all(is_known) {
        return Err(Refusal::PastedAlready.into());
    }
    book.change(Op::Paste, &person.name, now, |change| {
        let mut writer = Writer::new(change)?;
        writer.begin(PASTED);
        writer.document(Document {
            file: "profile".to_owned(),
            kind: "Pasted",
            exported_on: Some(now.today),
        });
        for (what, line) in said.iter().zip(1..) {
            let fact =
                Fact { about: about.clone(), when: When::Day(now.today), what: what.clone() };
            writer.fact(fact, line);
        }
        writer.finish()?;
        Ok(((), Stale::Everything))
    })
}
