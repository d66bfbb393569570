//! What the owner said about keeping in touch: with whom she talked, on whom she passed, whom she put off, and how
//! often she wants to speak with whom. Each talk and each pass is a ruling of its own, by its day.

use jiff::civil::Date;
use people::scenario::keep::Kind;
use people::scenario::keep::cadence::{self, Cadence};
use people::scenario::keep::week::{LARGEST_MOST, PutOff, Said, USUAL_MOST};
use people::tie::Circle;
use rusqlite::Connection;

use super::closeness::YES;
use super::own::SUBJECT;
use super::{Ruling, closeness, jottings};
use crate::Error;

/// How the keys begin of rulings that the two talked; the day follows.
const TALKED: &str = "talked ";
/// How the keys begin of rulings that a person was passed on; the reason and the day follow.
const PASSED: &str = "passed ";
/// The key of the ruling that a note is put off; its value is until when, and when that was said.
pub(crate) const PUT_OFF: &str = "note-later";
/// The key of the ruling on how often; about the owner, whose people it is for follows.
pub(crate) const CADENCE: &str = "cadence";
/// The key of the ruling on how many people a week.
pub(crate) const HANDFUL: &str = "handful";

/// The key of the ruling that the two talked on a day.
pub(crate) fn talked_key(on: Date) -> String {
    format!("{TALKED}{on}")
}

/// The key of the ruling that a person was passed on.
pub(crate) fn passed_key(kind: Kind, on: Date) -> String {
    format!("{PASSED}{} {on}", kind.key())
}

/// The value of the ruling that a note is put off.
pub(crate) fn put_off_value(until: Date, said_on: Date) -> String {
    format!("{until} {said_on}")
}

/// The key of the cadence of a circle, about the owner.
pub(crate) fn circle_key(circle: Circle) -> String {
    format!("{CADENCE} circle {}", circle.key())
}

/// The key of the cadence of a tag, about the owner.
pub(crate) fn tag_key(tag: &str) -> String {
    format!("{CADENCE} tag {tag}")
}

/// What was said of one person, of rulings under all their handles.
pub(crate) fn said<'a>(rulings: impl IntoIterator<Item = &'a Ruling> + Clone) -> Said {
    let put_off = closeness::newest_value(rulings.clone(), PUT_OFF).and_then(|value| {
        let (until, said_on) = value.split_once(' ')?;
        Some(PutOff { until: until.parse().ok()?, said_on: said_on.parse().ok()? })
    });
    let passed = holding(rulings.clone(), PASSED).filter_map(|key| {
        let (kind, on) = key.split_once(' ')?;
        Some((Kind::of_key(kind)?, on.parse().ok()?))
    });
    Said { passed: passed.collect(), put_off, talked: talked(rulings) }
}

/// The days on which the two talked, oldest first, each once.
pub(crate) fn talked<'a>(rulings: impl IntoIterator<Item = &'a Ruling>) -> Vec<Date> {
    let mut days: Vec<Date> = holding(rulings, TALKED).filter_map(|day| day.parse().ok()).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// What follows this beginning in the keys of rulings that hold.
fn holding<'a>(
    rulings: impl IntoIterator<Item = &'a Ruling>,
    begin: &str,
) -> impl Iterator<Item = &'a str> {
    let held = rulings.into_iter().filter(|ruling| ruling.value == YES);
    held.filter_map(move |ruling| ruling.key.strip_prefix(begin))
}

/// How often the owner wants to speak with people of a circle or a tag.
#[derive(Debug, Default)]
pub(crate) struct Cadences(Vec<(String, Cadence)>);

impl Cadences {
    /// Of the rulings about the owner.
    pub(crate) fn of<'a>(about_owner: impl IntoIterator<Item = &'a Ruling>) -> Self {
        let read = |ruling: &Ruling| {
            let whose = ruling.key.strip_prefix(CADENCE)?;
            Some((whose.trim_start().to_owned(), Cadence::parse(&ruling.value)?))
        };
        Self(about_owner.into_iter().filter_map(read).collect())
    }

    /// What holds for a person, by what was said of them and by their tags and circle.
    pub(crate) fn said(
        &self,
        own: Option<Cadence>,
        tags: &[String],
        circle: Circle,
    ) -> cadence::Said {
        let of = |whose: &str| self.0.iter().find(|(key, _)| key == whose).map(|(_, said)| *said);
        cadence::Said {
            person: own,
            tag: tags.iter().filter_map(|tag| of(&format!("tag {tag}"))).min(),
            circle: of(&format!("circle {}", circle.key())),
        }
    }

    /// All of them: `circle close` or `tag NAME`, and how often.
    pub(crate) fn all(&self) -> &[(String, Cadence)] {
        &self.0
    }
}

/// What the owner said about one person.
pub(crate) fn own_cadence<'a>(rulings: impl IntoIterator<Item = &'a Ruling>) -> Option<Cadence> {
    closeness::newest_value(rulings, CADENCE).and_then(Cadence::parse)
}

/// The tags of a person, folded.
pub(crate) fn tags(rulings: &[Ruling]) -> Vec<String> {
    jottings::of(rulings.to_vec()).tags.into_iter().map(|tag| tag.tag).collect()
}

/// How many people a week.
pub(crate) fn handful(book: &Connection) -> Result<usize, Error> {
    let rulings = super::about(book, SUBJECT)?;
    let said = closeness::newest_value(&rulings, HANDFUL).and_then(|value| value.parse().ok());
    Ok(said.unwrap_or(USUAL_MOST).min(LARGEST_MOST))
}
