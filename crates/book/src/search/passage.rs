//! The place in a text where something stands, with some words around it, to be shown.
//!
//! What was found stands between two marks that no text can hold: control characters are taken out first.

use people::name;

use super::{Part, Typed};

/// Marks around what was found.
pub const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// Words shown before the first that was found, and in all.
const WORDS_BEFORE: usize = 6;
const WORDS: usize = 24;
/// Letters shown at most: a text may have no words as we know them.
const MOST_CHARS: usize = 320;

/// The passage with the first place where something stands; the beginning, where nothing does.
pub(crate) fn passage(text: &str, typed: &Typed) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words = words(&text);
    let stands = |at: usize| n_standing(&words[at..], typed);
    let first = (0..words.len()).find(|at| stands(*at) > 0).unwrap_or(0);
    let begin = first.saturating_sub(WORDS_BEFORE);
    let end = (begin + WORDS).min(words.len());
    let mut shown = String::new();
    let (mut at, mut place) = (begin, if begin > 0 { start(&text, words[begin]) } else { 0 });
    if begin > 0 {
        shown.push('…');
    }
    while at < end {
        let n = stands(at).min(end - at);
        if n > 0 {
            let (from, to) = (start(&text, words[at]), stop(&text, words[at + n - 1]));
            shown.push_str(&text[place..from]);
            shown.extend([
                MARKS[0].to_string().as_str(),
                &text[from..to],
                MARKS[1].to_string().as_str(),
            ]);
            place = to;
        }
        at += n.max(1);
    }
    let to = if end < words.len() { stop(&text, words[end - 1]) } else { text.len() };
    shown.push_str(&text[place..to.max(place)]);
    cut(&shown, to < text.len())
}

/// Single spaces, an end that says that there is more, and no text that is one endless word.
fn cut(shown: &str, is_more: bool) -> String {
    let tidy = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    match tidy.char_indices().nth(MOST_CHARS) {
        Some((end, _)) => format!("{}…", closed(&tidy[..end])),
        None if is_more => format!("{tidy}…"),
        None => tidy,
    }
}

/// A text that was cut within its marks, with the mark that was lost.
fn closed(text: &str) -> String {
    let is_open = text.matches(MARKS[0]).count() > text.matches(MARKS[1]).count();
    format!("{text}{}", if is_open { MARKS[1].to_string() } else { String::new() })
}

/// The words of a text, each with its accents.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).collect()
}

/// Letters, digits, and the accents that stand behind a letter by themselves.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Where a word of a text begins and ends.
fn start(text: &str, word: &str) -> usize {
    word.as_ptr() as usize - text.as_ptr() as usize
}

fn stop(text: &str, word: &str) -> usize {
    start(text, word) + word.len()
}

/// How many words of what is looked for stand at the beginning of these; 0 where none does.
fn n_standing(words: &[&str], typed: &Typed) -> usize {
    let standing = typed.parts.iter().filter(|part| stands(words, part));
    standing.map(|part| part.words.len()).max().unwrap_or(0)
}

fn stands(words: &[&str], part: &Part) -> bool {
    let last = part.words.len() - 1;
    let is_there = |(n, sought): (usize, &String)| {
        words.get(n).is_some_and(|word| is_word(word, sought, part.is_open && n == last))
    };
    part.words.iter().enumerate().all(is_there)
}

/// Whether a word is the one looked for, or begins so. Most are plain, and a mail has thousands.
fn is_word(word: &str, sought: &str, is_open: bool) -> bool {
    if word.is_ascii() {
        let beginning = word.get(..sought.len()).unwrap_or_default();
        return beginning.eq_ignore_ascii_case(sought) && (is_open || word.len() == sought.len());
    }
    let word = name::fold(word);
    if is_open { word.starts_with(sought) } else { word == sought }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, typed: &str, shown: &str) {
        let found = passage(text, &Typed::read(typed));
        assert_eq!(found.replace(MARKS[0], "[").replace(MARKS[1], "]"), shown);
    }

    #[test]
    fn what_was_found_is_marked_whatever_its_accents_and_capitals() {
        check("Un CAFFÈ, a domani", "caffe ", "Un [CAFFÈ], a domani");
        check("Un caffe\u{300}?", "caff", "Un [caffe\u{300}]?");
        check("Il caffè del Caffaro", "caff", "Il [caffè] del [Caffaro]");
    }

    #[test]
    fn of_a_phrase_only_the_whole_is_marked() {
        check(
            "Buon anno e buon compleanno",
            "\"buon compleanno\"",
            "Buon anno e [buon compleanno]",
        );
    }

    #[test]
    fn some_words_around_it_are_shown_of_a_long_text() {
        let text = format!("{} eel {}", "one ".repeat(40), "two ".repeat(40));
        let before = "one ".repeat(6);
        check(&text, "eel", &format!("…{before}[eel]{}…", " two".repeat(17)));
    }

    #[test]
    fn where_nothing_is_found_the_beginning_is_shown() {
        check("Ciao\nAda", "eel", "Ciao Ada");
        check("", "eel", "");
    }

    #[test]
    fn a_text_cannot_mark_itself_and_has_an_end() {
        check("\u{2}eel\u{3}", "cat", "eel");
        let endless = "x".repeat(1_000);
        check(&endless, "x", &format!("[{}]…", "x".repeat(319)));
    }
}
