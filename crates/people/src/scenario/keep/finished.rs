//! Whether a letter ends what the two were writing about: a thanks, a reaction, an "until Thursday".
//!
//! Where words are kept they tell, in six languages; a question mark always asks for an answer. Without words the
//! lengths must do: a short last word after a longer one of the owner's, or after much to and fro, is a goodbye. Where
//! this misleads: "Ring me" is short too. Leaving out one that waits is the smaller fault than a list of thank-yous.

use std::sync::LazyLock;

use super::owed::Act;
use crate::digest::Digest;
use crate::fact::Side;
use crate::name::fold;

/// A letter of so many words may be a goodbye.
const MOST_WORDS: usize = 14;
/// Characters of a goodbye, where no words are kept.
const SHORT_CHARS: u32 = 30;
/// The same after much to and fro.
const SHORT_AFTER_MANY: u32 = 70;
/// So many acts in so many seconds are much to and fro.
const MANY: usize = 4;
const MANY_WITHIN: i64 = 14 * 86_400;

/// Whether it is finished with this letter, which came after those acts.
pub(super) fn is_finished(
    letter: &Act,
    before: &[Act],
    text_of: impl Fn(Digest) -> Option<String>,
) -> bool {
    match text_of(letter.words) {
        Some(text) => by_words(&text).unwrap_or_else(|| by_length(letter, before)),
        None => by_length(letter, before),
    }
}

/// What the words say; `None` where they say nothing either way.
fn by_words(text: &str) -> Option<bool> {
    if text.contains(['?', '？', '؟']) {
        return Some(false);
    }
    let folded = fold(text);
    if folded.is_empty() {
        return Some(true); // A reaction: a thumb, a heart.
    }
    if folded.split(' ').count() > MOST_WORDS {
        return Some(false);
    }
    let padded = format!(" {folded} ");
    CLOSINGS.iter().any(|closing| padded.contains(closing.as_str())).then_some(true)
}

fn by_length(letter: &Act, before: &[Act]) -> bool {
    let Some(mine) = before.iter().rev().find(|act| act.by == Some(Side::Me)) else { return false };
    let n_lately = before.iter().rev().take_while(|act| letter.at - act.at <= MANY_WITHIN).count();
    let is_shorter = letter.chars > 0 && letter.chars < mine.chars;
    (is_shorter && letter.chars <= SHORT_CHARS && n_lately > 0)
        || (is_shorter && letter.chars <= SHORT_AFTER_MANY && n_lately >= MANY)
}

/// Folded, with a space on either side, so that whole words are found.
static CLOSINGS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = include_str!("data/closings.txt").lines();
    let phrases = lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    phrases.map(|line| format!(" {} ", fold(line))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<bool>) {
        assert_eq!(by_words(text), expected, "{text}");
    }

    #[test]
    fn a_thanks_ends_it_in_any_language_and_a_question_does_not() {
        for text in [
            "Thanks!",
            "Perfetto, a giovedì",
            "Vielen Dank!",
            "Merci beaucoup",
            "¡Gracias!",
            "Obrigada",
            "👍",
            "❤️",
        ] {
            check(text, Some(true));
        }
        check("Thanks! And when do you arrive?", Some(false));
        check("I read the draft", None);
        check(
            "Thank you for the chapter, which I have read twice by now; three remarks on it are in the margin",
            Some(false),
        );
    }

    #[track_caller]
    fn check_lengths(mine: &[u32], theirs: u32, expected: bool) {
        let act =
            |at, by, chars| Act { at, by: Some(by), is_letter: true, chars, words: Digest(0) };
        let before: Vec<Act> =
            (0_i64..).zip(mine).map(|(at, chars)| act(at, Side::Me, *chars)).collect();
        assert_eq!(is_finished(&act(100, Side::Them, theirs), &before, |_| None), expected);
    }

    #[test]
    fn without_words_a_short_last_word_ends_it() {
        check_lengths(&[200], 20, true);
        check_lengths(&[200], 60, false);
        check_lengths(&[200, 90, 90, 90], 60, true);
        check_lengths(&[10], 20, false);
        check_lengths(&[200], 0, false); // Of unknown length.
        check_lengths(&[], 20, false);
    }
}
