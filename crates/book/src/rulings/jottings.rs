//! What the owner writes of a person: notes, tags, and fields of her own. Rulings about a handle, so that they stay with
//! whoever wears it.
//!
//! A note bears the number of the operation that wrote it; tags and fields go by their folded names. Where somebody
//! wears several handles, the newest word of each key holds, so that a tag is taken off whichever handle it was given to.

use jiff::civil::Date;
use people::name;
use people::own_field::Value;

use super::{Ruling, newest};

const NOTE: &str = "note:";
const TAG: &str = "tag:";
const FIELD: &str = "field:";
/// Between the name of a field and its value; tidy texts have none.
const BETWEEN: char = '\t';
/// The value of what was taken away.
pub(crate) const NOTHING: &str = "";

/// All that is written of one person.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Jottings {
    /// The oldest first.
    pub(crate) notes: Vec<Note>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) id: i64,
    pub(crate) on: Date,
    pub(crate) text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Folded, for comparing.
    pub(crate) tag: String,
    pub(crate) name: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// Folded, for comparing.
    pub(crate) field: String,
    pub(crate) name: String,
    pub(crate) written: String,
    pub(crate) value: Value,
}

/// The key of a note's rulings.
pub(crate) fn note_key(id: i64) -> String {
    format!("{NOTE}{id}")
}

/// What is ruled of a note: the day it was written, and its words.
pub(crate) fn note_value(on: Date, text: &str) -> String {
    format!("{on} {text}")
}

/// The key of a tag's rulings; a folded name has no white space but single spaces.
pub(crate) fn tag_key(tag: &str) -> String {
    format!("{TAG}{}", tag.replace(' ', "-"))
}

/// The key of a field's rulings.
pub(crate) fn field_key(field: &str) -> String {
    format!("{FIELD}{}", field.replace(' ', "-"))
}

/// What is ruled of a field.
pub(crate) fn field_value(name: &str, written: &str) -> String {
    format!("{name}{BETWEEN}{written}")
}

/// A field's value as a log shows it.
pub(crate) fn field_shown(value: &str) -> String {
    value.replace(BETWEEN, ": ")
}

/// The name in a tag's or a field's key, where the ruling itself has none any more.
pub(crate) fn name_in(key: &str) -> String {
    key.split_once(':').map_or(key, |(_, name)| name).replace('-', " ")
}

/// Whether a ruling is one of these.
pub(crate) fn is_jotting(ruling: &Ruling) -> bool {
    [NOTE, TAG, FIELD].iter().any(|kind| ruling.key.starts_with(kind))
}

/// What is ruled about all handles of one person.
pub(crate) fn of(rulings: Vec<Ruling>) -> Jottings {
    let mut jottings = Jottings::default();
    for ruling in newest(rulings) {
        jottings.notes.extend(note(&ruling));
        jottings.tags.extend(tag(&ruling));
        jottings.fields.extend(field(&ruling));
    }
    jottings.notes.sort_by_key(|note| note.id);
    jottings
}

fn note(ruling: &Ruling) -> Option<Note> {
    let id = ruling.key.strip_prefix(NOTE)?.parse().ok()?;
    let (on, text) = ruling.value.split_once(' ')?;
    Some(Note { id, on: on.parse().ok()?, text: text.to_owned() })
}

fn tag(ruling: &Ruling) -> Option<Tag> {
    ruling.key.strip_prefix(TAG)?;
    let (tag, name) = (name::fold(&ruling.value), ruling.value.clone());
    (!tag.is_empty()).then_some(Tag { tag, name })
}

fn field(ruling: &Ruling) -> Option<Field> {
    ruling.key.strip_prefix(FIELD)?;
    let (name, written) = ruling.value.split_once(BETWEEN)?;
    Some(Field {
        field: name::fold(name),
        name: name.to_owned(),
        written: written.to_owned(),
        value: Value::read(written),
    })
}
