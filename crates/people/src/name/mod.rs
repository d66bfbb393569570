//! Personal names in a form that can be compared.
//!
//! People write their own names with credentials, emoji, mathematical letters, capitals and missing
//! accents. [`key`] takes away what is not the name; it does not reorder, shorten or transliterate,
//! because that is evidence to be weighed, not sameness.

mod nickname;
mod sound;
mod words;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use nickname::{is_short_form, names_of};
pub use sound::sound;
pub use words::Words;

/// The comparable form of a personal name: `Dr. Zoë MÜLLER, PhD 🚀` is `zoe muller`.
///
/// ```
/// assert_eq!(people::name::key("Dr. Zoë MÜLLER, PhD 🚀"), "zoe muller");
/// ```
#[must_use]
pub fn key(raw: &str) -> String {
    let bare = without_brackets(raw);
    let before_comma = bare.split(',').next().unwrap_or_default();
    let folded = fold(if before_comma.trim().is_empty() { &bare } else { before_comma });
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let start = words.iter().take_while(|word| HONORIFICS.contains(word)).count();
    let name = if start < words.len() { &words[start..] } else { &words[..] };
    name.join(" ")
}

/// Lower-case letters and digits with single spaces between words; accents, compatibility forms,
/// emoji and punctuation are gone.
///
/// ```
/// assert_eq!(people::name::fold("Società  Ä.B. — ①"), "societa a b 1");
/// ```
#[must_use]
pub fn fold(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    for c in raw.nfkd().filter(|c| !is_combining_mark(*c) && !"'’ʼ`".contains(*c)) {
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.trim().to_owned()
}

/// The name to show: surrounding and doubled spaces and control characters removed.
#[must_use]
pub fn tidy(raw: &str) -> String {
    if is_tidy(raw.as_bytes()) {
        return raw.to_owned();
    }
    let visible: String = raw.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether there is surely nothing to remove: plain letters, with single spaces between. Most names are so,
/// and a mailbox has millions.
fn is_tidy(raw: &[u8]) -> bool {
    let is_space_at_edge = raw.first() == Some(&b' ') || raw.last() == Some(&b' ');
    !is_space_at_edge
        && raw.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ')
        && raw.windows(2).all(|pair| pair != b"  ")
}

/// Whether two names may be one human's: all words of the shorter one stand in the other, whole or in short.
///
/// ```
/// use people::name::may_be_one;
/// assert!(may_be_one("Beppe Rossi", "Giuseppe Maria Rossi"));
/// assert!(!may_be_one("Ada Rossi", "Ada Conti"));
/// ```
#[must_use]
pub fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (key(one), key(other));
    let words = |name: &str| name.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let (mut short, mut long) = (words(&one), words(&other));
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    let is_there = |word: &String| long.iter().any(|it| it == word || is_short_form(word, it));
    !one.is_empty() && !other.is_empty() && short.iter().all(is_there)
}

/// Forms of address that stand before a name, folded.
const HONORIFICS: [&str; 22] = [
    "dr",
    "dott",
    "dottssa",
    "dottoressa",
    "dottore",
    "prof",
    "professor",
    "ing",
    "avv",
    "arch",
    "mr",
    "mrs",
    "ms",
    "miss",
    "sir",
    "herr",
    "frau",
    "mme",
    "sig",
    "sigra",
    "geom",
    "rag",
];

fn without_brackets(raw: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        assert_eq!(key(raw), expected);
    }

    #[test]
    fn what_surrounds_a_name_is_not_the_name() {
        check("Ada Rossi, PhD, PMP", "ada rossi");
        check("Dott. Ada Rossi", "ada rossi");
        check("Ada (Lella) Rossi [she/her]", "ada rossi");
        check("Ada Rossi 🚀", "ada rossi");
        check("  ADA   ROSSI ", "ada rossi");
    }

    #[test]
    fn accents_and_fancy_letters_are_the_same_letters() {
        check("𝐀𝐝𝐚 Rossi", "ada rossi");
        check("Zoë Müller", "zoe muller");
        check("O’Neill D'Angelo", "oneill dangelo");
    }

    #[test]
    fn names_in_other_scripts_keep_their_letters() {
        check("Анна Каренина", "анна каренина");
        check("李 小龙", "李 小龙");
    }

    #[test]
    fn a_title_alone_is_kept_because_it_may_be_a_name() {
        check("Ing", "ing");
        check("", "");
    }
}
