//! What strangers wrote, no longer than there is room for.
//!
//! LinkedIn lets a note have three hundred letters, but a file can hold anything, and a page must not
//! grow with it. What was cut off ends in an ellipsis; the JSON has the whole.

use std::borrow::Cow;

/// The first letters of a text.
pub(in crate::web) fn opening(text: &str, most_chars: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most_chars) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_letters_and_says_so() {
        assert_eq!(opening("Zoë", 3), "Zoë");
        assert_eq!(opening("Zoë Müller", 3), "Zoë…");
        assert_eq!(opening("", 3), "");
    }
}
