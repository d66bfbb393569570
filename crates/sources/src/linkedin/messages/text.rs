//! What a message says, out of what its cell holds.
//!
//! The same note is plain in one file and has `&amp;` in the other; undone here, so that it is
//! recognised as the same. Mark-up is not taken out of what a person wrote: it is text to them.

use std::borrow::Cow;

use people::fact::Body;

/// Measures a message.
pub(super) fn body(content: &str) -> Body {
    Body::of(&without_entities(content))
}

/// Whether it is a page rather than a letter. Only what LinkedIn sends for itself or for advertisers
/// is; its class names begin with `spinmail-`.
pub(super) fn is_html(content: &[u8]) -> bool {
    let start = content.trim_ascii_start();
    TAGS.iter().any(|tag| {
        start.len() >= tag.len() && start[..tag.len()].eq_ignore_ascii_case(tag.as_bytes())
    }) || contains(content, b"spinmail-")
        || contains(content, b"</p>")
        || contains(content, b"</a>")
}

/// What a fragment of a page begins with.
const TAGS: [&str; 10] =
    ["<p>", "<p ", "<div", "<span", "<a ", "<br", "<html", "<!doctype", "<table", "<strong"];

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// Undoes the character references that occur. Others stay as they are written.
fn without_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (c, length) = entity(rest).unwrap_or(('&', 1));
        plain.push(c);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The character that a reference at the start of a text stands for, and the reference's length.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(MAX_ENTITY_BYTES).position(|byte| byte == b';')?;
    let c = match &text[1..end] {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        number => {
            let number = number.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')?
        }
    };
    Some((c, end + 1))
}

/// `&#x1F600;`, and a little more.
const MAX_ENTITY_BYTES: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same_words(one: &str, other: &str) {
        assert_eq!(body(one).words, body(other).words);
    }

    #[test]
    fn entities_and_line_breaks_do_not_make_another_text() {
        same_words(
            "Fish &amp; chips,\r\n\r\n&quot;tomorrow&quot;?",
            "Fish & chips,  \"tomorrow\"?",
        );
        same_words("it&#39;s &#x1F600;", "it's 😀");
        same_words("a&nbsp;b", "a b");
    }

    #[test]
    fn an_ampersand_that_stands_for_nothing_stays() {
        for text in ["R&D", "a & b;", "&unknown;", "&#0;", "&#xffffffff;", "&é;", "&"] {
            assert_eq!(without_entities(text), text);
        }
    }

    #[test]
    fn a_letter_that_mentions_a_tag_is_no_page() {
        assert!(is_html(b" <p class=\"spinmail-quill-editor__spin-break\">Hi</p>"));
        assert!(is_html(b"<DIV>Hi</DIV>"));
        assert!(!is_html("I <3 this, 1 < 2".as_bytes()));
    }
}
