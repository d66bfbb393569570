//! What a note names as the place of having met: the fair in "great talking to you at the Spring Book Fair".
//!
//! A name after a word for where, written as names are, in a note that speaks of having met. No list of events is
//! asked: there is no end of them. It misleads where the name is a town's, and then the town is what they share.

use super::letter::Letter;
use super::marks::MET;
use super::phrases::words;

/// Words before the name of where one was.
const AT: [&str; 18] = [
    "at", "a", "al", "alla", "allo", "ai", "auf", "bei", "beim", "au", "aux", "en", "no", "na",
    "ao", "durante", "during", "chez",
];
/// Articles between the two, and small words inside a name.
const SMALL: [&str; 20] = [
    "the", "der", "die", "das", "dem", "la", "le", "les", "el", "il", "lo", "o", "of", "for", "de",
    "del", "della", "di", "des", "du",
];
/// A shorter name is also a word of some language.
const MIN_LETTERS: usize = 3;

/// The event as the note writes it; `names` are those of the two.
///
/// ```
/// use people::scenario::triage::event::named;
/// let note = "Ciao Ada, è stato bello conoscerti al Salone del Libro 2024, a presto!";
/// assert_eq!(named(note, &["Ada Rossi"]).as_deref(), Some("Salone del Libro 2024"));
/// ```
#[must_use]
pub fn named(note: &str, names: &[&str]) -> Option<String> {
    let letter = Letter::read(note, names.iter().copied());
    MET.find(letter.words())?;
    let raw = letter.raw();
    let is_at =
        |token: &&str| matches!(words(token).as_slice(), [word] if AT.contains(&word.as_str()));
    let places = (0..raw.len()).filter(|at| is_at(&raw[*at]));
    places.filter_map(|at| name_from(&letter, at + 1)).find(|name| is_long(name))
}

/// What makes two the same: the words without years.
#[must_use]
pub fn key(event: &str) -> String {
    let kept = words(event).into_iter().filter(|word| !word.chars().all(|c| c.is_ascii_digit()));
    kept.collect::<Vec<_>>().join(" ")
}

/// The name that begins here, up to the end of its sentence or the first small word that no name follows.
fn name_from(letter: &Letter<'_>, start: usize) -> Option<String> {
    let rest = letter.raw().get(start..)?;
    let from = rest.iter().position(|token| !is_small(token))?;
    let mut n_taken = 0;
    for (at, token) in rest[from..].iter().enumerate() {
        if is_name(token) && !letter.is_name_written(token) {
            n_taken = at + 1;
        } else if !is_small(token) {
            break;
        }
        if token.ends_with(['.', ',', '!', '?', ';', ':', '…', ')']) {
            break;
        }
    }
    let name = rest[from..from + n_taken].join(" ");
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let is_somebodys = name.ends_with("'s") || name.ends_with("’s");
    (n_taken > 0 && !is_somebodys).then(|| name.to_owned())
}

fn is_small(token: &str) -> bool {
    SMALL.contains(&token.to_lowercase().as_str())
}

/// Whether it is written as names are.
fn is_name(token: &str) -> bool {
    token
        .chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
}

fn is_long(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() >= MIN_LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(note: &str, expected: Option<&str>) {
        assert_eq!(named(note, &["Ada Rossi", "Bo Ek"]).as_deref(), expected, "{note}");
    }

    #[test]
    fn where_they_met_is_named_in_several_languages() {
        check("Hi Ada, great talking to you at SaaStr about design.", Some("SaaStr"));
        check("Hi Ada, great meeting you at the Spring Book Fair! Bo", Some("Spring Book Fair"));
        check("Ciao Ada, è stato bello conoscerti a SMAU, restiamo in contatto!", Some("SMAU"));
        check("Ada, è stato bello conoscerti al Salone del Mobile!", Some("Salone del Mobile"));
    }

    #[test]
    fn what_is_no_name_or_is_somebodys_is_no_event() {
        check("Hi Ada, we met at Marco's birthday. Bo", None);
        check("Hi Ada, great talking to you at lunch.", None);
        check("Hi Ada, we met at Ada Rossi", None);
        check("Hello from SaaStr", None);
    }

    #[test]
    fn the_same_event_of_another_year_or_in_capitals_is_the_same() {
        assert_eq!(key("SaaStr 2024"), key("SAASTR"));
        assert_ne!(key("SaaStr"), key("Spring Book Fair"));
    }
}
