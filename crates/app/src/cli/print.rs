//! Printing: the one place that writes to standard output.

use std::io::Write;

use people::Say;
use serde::Serialize;

use super::{Context, Failure};
use crate::wording::Words;

/// Prints a line.
pub(super) fn line(text: impl std::fmt::Display) -> Result<(), Failure> {
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}

/// Prints a view as JSON, its sentences in the language spoken.
pub(super) fn json(view: &impl Serialize, context: &Context) -> Result<(), Failure> {
    let spoken = context.words.spoken(serde_json::to_value(view)?);
    line(serde_json::to_string_pretty(&spoken)?)
}

/// Says how many of how many were shown, where that is not all.
pub(super) fn shown(shown: usize, total: u64, words: &Words) -> Result<(), Failure> {
    if shown as u64 >= total {
        return Ok(());
    }
    let say = Say::new("cli-shown").number("shown", shown as f64).number("total", total as f64);
    line(format!("\n{}", words.say(&say)))
}

/// Says that something was written; with `--json` as an object with the sentence in it.
pub(super) fn written(say: &Say, context: &Context) -> Result<(), Failure> {
    let said = context.words.say(say);
    if context.json {
        return line(serde_json::json!({"schema": "done/1", "says": said}));
    }
    line(said)
}

/// A name or note from a stranger, without characters that could steer a terminal.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_direction_mark(c) { ' ' } else { c }).collect()
}

/// Marks that turn the direction of what follows and could make one thing read as another.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The first words of a longer text.
pub(super) fn short(text: &str, max_chars: usize) -> String {
    let text = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(max_chars) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stranger_cannot_steer_the_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{202e}c\n"), "a [31mb c ");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(short("però  sì", 4), "però…");
        assert_eq!(short("però", 4), "però");
    }
}
