//! The people in an address header: `Ada Rossi <ada@works.example>, bo@works.example`.
//!
//! Most headers are as plain as that and are read here. Where there are quotes, comments, groups or
//! encoded words the library reads them; a test holds the two to one answer.

use std::borrow::Cow;

use mail_parser::parsers::MessageStream;
use mail_parser::{Address, HeaderValue};
use people::handle::Email;
use people::name;

/// Somebody in a header: the address, and the name beside it; empty where there is none, or where it
/// only repeats the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mailbox {
    pub(super) email: Email,
    pub(super) name: String,
}

/// People in one header. More are read by nobody.
const MOST: usize = 2_000;

/// Everybody with an address in this header.
pub(super) fn read(header: &[u8]) -> Vec<Mailbox> {
    if header.is_empty() {
        return Vec::new();
    }
    // Eight-bit letters that are no UTF-8 are what Windows wrote before there was any.
    let text = match std::str::from_utf8(header) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(header).0,
    };
    plain(&text).unwrap_or_else(|| by_library(text.as_bytes()))
}

/// Reads the plain form; `None` where it is anything else.
fn plain(text: &str) -> Option<Vec<Mailbox>> {
    let is_special = |byte: u8| matches!(byte, b'"' | b'(' | b';' | b'\\' | b':');
    if text.bytes().any(is_special) || text.contains("=?") {
        return None;
    }
    parts(text).into_iter().take(MOST).map(|part| plain_mailbox(part.trim())).collect()
}

/// The header cut at its commas. What has no address belongs to the name that follows: `Rossi, Ada <…>` and
/// `Ada, PhD <…>` should be quoted, and often are not.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    let ends = text.match_indices(',').map(|(at, _)| at).chain([text.len()]);
    for end in ends {
        let part = &text[from..end];
        if part.contains('@') {
            parts.push(part);
        }
        if part.contains('@') || part.trim().is_empty() {
            from = (end + 1).min(text.len());
        }
    }
    if !text[from..].trim().is_empty() {
        parts.push(&text[from..]);
    }
    parts
}

fn plain_mailbox(part: &str) -> Option<Mailbox> {
    let (shown, address) = match part.split_once('<') {
        Some((shown, rest)) => (shown, rest.trim_end().strip_suffix('>')?),
        None => ("", part),
    };
    Some(mailbox(Email::parse(address)?, shown))
}

fn by_library(header: &[u8]) -> Vec<Mailbox> {
    let mut line = header.to_vec();
    line.push(b'\n');
    let mut mailboxes = Vec::new();
    if let HeaderValue::Address(addresses) = MessageStream::new(&line).parse_address() {
        for found in address_list(&addresses).take(MOST) {
            let Some(email) = found.address().and_then(Email::parse) else { continue };
            mailboxes.push(mailbox(email, found.name().unwrap_or_default()));
        }
    }
    mailboxes
}

fn address_list<'a>(
    addresses: &'a Address<'a>,
) -> Box<dyn Iterator<Item = &'a mail_parser::Addr<'a>> + 'a> {
    match addresses {
        Address::List(list) => Box::new(list.iter()),
        Address::Group(groups) => Box::new(groups.iter().flat_map(|group| &group.addresses)),
    }
}

fn mailbox(email: Email, shown: &str) -> Mailbox {
    let name = name::tidy(unquoted(shown).as_ref());
    let is_address = name.contains('@') && Email::parse(&name).is_some();
    Mailbox { email, name: if is_address { String::new() } else { name } }
}

/// Some programs put a name into one pair of quotes too many.
fn unquoted(shown: &str) -> Cow<'_, str> {
    let shown = shown.trim();
    let inner =
        ['\'', '"'].into_iter().find_map(|quote| shown.strip_prefix(quote)?.strip_suffix(quote));
    Cow::Borrowed(inner.unwrap_or(shown))
}

/// Words of a header that may be encoded: a list of labels, a subject.
pub(super) fn words(header: &[u8]) -> String {
    let mut line = header.to_vec();
    line.push(b'\n');
    match MessageStream::new(&line).parse_unstructured() {
        HeaderValue::Text(text) => text.into_owned(),
        _ => String::from_utf8_lossy(header).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(header: &str) -> Vec<String> {
        let read = read(header.as_bytes()).into_iter();
        read.map(|mailbox| format!("{} <{}>", mailbox.name, mailbox.email.as_str())).collect()
    }

    #[test]
    fn a_name_stands_before_its_address_or_is_missing() {
        assert_eq!(
            shown("Ada Rossi <Ada@Works.example>,\r\n bo@works.example"),
            ["Ada Rossi <ada@works.example>", " <bo@works.example>"]
        );
    }

    #[test]
    fn a_comma_in_a_name_that_should_be_quoted_is_no_second_person() {
        assert_eq!(
            shown("Ada Rossi, PhD <ada@works.example>, Bo Ek, LION <bo@works.example>"),
            ["Ada Rossi, PhD <ada@works.example>", "Bo Ek, LION <bo@works.example>"]
        );
        assert_eq!(shown("undisclosed recipients, "), [""; 0]);
    }

    #[test]
    fn a_name_may_be_quoted_turned_encoded_and_folded() {
        assert_eq!(
            shown(
                "\"Rossi, Ada\" <ada@works.example>, =?utf-8?q?Zo=C3=AB?=\r\n =?utf-8?q?_M=C3=BCller?= <zoe@works.example>"
            ),
            ["Rossi, Ada <ada@works.example>", "Zoë Müller <zoe@works.example>"]
        );
        assert_eq!(shown("'Ada Rossi' <ada@works.example>"), ["Ada Rossi <ada@works.example>"]);
    }

    #[test]
    fn a_group_names_its_members_or_nobody() {
        assert_eq!(shown("undisclosed-recipients:;"), Vec::<String>::new());
        assert_eq!(shown("Friends: ada@works.example, Bo <bo@works.example>;").len(), 2);
    }

    #[test]
    fn an_address_as_a_name_is_no_name() {
        assert_eq!(shown("ada@works.example <ada@works.example>"), [" <ada@works.example>"]);
    }

    #[test]
    fn the_quick_way_and_the_library_agree() {
        for header in [
            "Ada Rossi <ada@works.example>",
            "ada@works.example, Bo Ek <bo@works.example>",
            "Zoë Müller <zoe@works.example>",
            "<ada@works.example>",
            "Ada O'Hara <ada@works.example>,",
        ] {
            assert_eq!(plain(header), Some(by_library(header.as_bytes())), "{header}");
        }
    }
}
