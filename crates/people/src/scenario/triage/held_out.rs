//! How well a note is read that nobody tuned anything on: `fixtures/notes/held_out.txt`, in six
//! languages. A floor, so that a change to a list of phrases or to a weight can't quietly undo it.

use super::{note, trial};
use crate::scenario::Answer;

const NOTES: &str = include_str!("../../../fixtures/notes/held_out.txt");
/// Kinds of notes that could go unchanged to a thousand people.
const TO_MANY: [&str; 5] = ["polite", "pitch", "hire", "money", "crowd"];

struct Noted {
    language: &'static str,
    is_to_many: bool,
    text: &'static str,
    is_called_so: bool,
}

fn read(line: &'static str) -> Option<Noted> {
    let (language, rest) = line.split_once(' ').filter(|(start, _)| *start != "#")?;
    let (kind, text) = rest.split_once(' ')?;
    let is_called_so = trial::ask_note(&note::QUESTION, text) == Answer::No;
    Some(Noted { language, is_to_many: TO_MANY.contains(&kind), text, is_called_so })
}

/// Of the notes that are to many, or are not, the share that is called so.
fn share<'a>(notes: impl Iterator<Item = &'a Noted>, is_to_many: bool) -> f64 {
    let (mut n_called, mut n_all) = (0_u32, 0_u32);
    for noted in notes.filter(|noted| noted.is_to_many == is_to_many) {
        n_all += 1;
        n_called += u32::from(noted.is_called_so);
    }
    assert!(n_all > 5, "too few to tell");
    f64::from(n_called) / f64::from(n_all)
}

#[test]
fn notes_to_many_are_told_from_notes_to_one_in_six_languages() {
    let notes: Vec<Noted> = NOTES.lines().filter_map(read).collect();
    for language in ["en", "it", "de", "fr", "es", "pt"] {
        let own = || notes.iter().filter(|noted| noted.language == language);
        let (caught, wronged) = (share(own(), true), share(own(), false));
        assert!(caught >= 0.8 && wronged <= 0.15, "{language}: {caught:.3}, {wronged:.3}");
    }
    let mistaken = notes.iter().filter(|noted| noted.is_called_so != noted.is_to_many);
    let mistaken: Vec<&str> = mistaken.map(|noted| noted.text).collect();
    let (caught, wronged) = (share(notes.iter(), true), share(notes.iter(), false));
    assert!(caught >= 0.95 && wronged <= 0.02, "{caught:.3}, {wronged:.3}: {mistaken:#?}");
}
