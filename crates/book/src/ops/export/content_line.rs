//! Lines that cards and calendars are made of: text escaped, long lines folded.

/// A text as a value (RFC 6350, 3.4; RFC 5545, 3.3.11).
pub(super) fn text(raw: &str) -> String {
    raw.replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace(';', "\\;")
        .replace('\n', "\\n")
        .replace('\r', "")
}

/// Folds a line at 75 bytes, between characters (RFC 6350, 3.2; RFC 5545, 3.1).
pub(super) fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let line = format!("FN:{}", "è".repeat(60));
        assert!(folded(&line).split("\r\n ").all(|part| part.len() <= 75));
        assert_eq!(folded(&line).replace("\r\n ", ""), line);
    }

    #[test]
    fn a_text_cannot_end_its_line() {
        assert_eq!(text("Rossi, Ada;\r\nEND:VCARD\\"), "Rossi\\, Ada\\;\\nEND:VCARD\\\\");
    }
}
