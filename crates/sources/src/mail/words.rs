//! The words of a mail: its subject, and what its writer wrote, without what was quoted from others.

use mail_parser::MessageParser;

/// Bytes of one mail's words that are kept. A novel is an attachment.
const MOST: usize = 64 << 10;

/// Subject and body as plain text; empty where there is neither.
pub(super) fn of(mail: &[u8]) -> String {
    let Some(parsed) = MessageParser::default().parse(mail) else { return String::new() };
    let subject = parsed.subject().unwrap_or_default();
    let body = parsed.body_text(0).unwrap_or_default();
    let mut words = String::with_capacity(subject.len() + body.len().min(MOST) + 2);
    words.push_str(subject.trim());
    for line in body.lines().filter(|line| !line.starts_with('>')) {
        if words.len() + line.len() >= MOST {
            break;
        }
        words.push('\n');
        words.push_str(line.trim_end());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_subject_and_the_body_without_what_is_quoted() {
        let mail = "Subject: =?utf-8?q?Caff=C3=A8?=\nContent-Type: text/plain; charset=utf-8\n\
                    Content-Transfer-Encoding: quoted-printable\n\nSee you at =C3=A8\n> old words\n";
        assert_eq!(of(mail.as_bytes()), "Caffè\nSee you at è");
    }

    #[test]
    fn a_page_for_browsers_is_read_as_text() {
        let mail = "Subject: a\nContent-Type: text/html\n\n<p>Hello <b>Carla</b></p>";
        assert!(of(mail.as_bytes()).contains("Hello Carla"));
    }
}
