//! A LinkedIn profile: the slug of `linkedin.com/in/<slug>`, in one canonical form.
//!
//! The same person is `https://www.linkedin.com/in/zo%C3%AB` in one file of an archive and
//! `…/in/zoë` in the next, `www.linkedin.com/in/…` without a scheme in a third. Comparing the text
//! loses one person in eight. A bare `…/in` is no key at all: taken for one, it would make everybody
//! the same person.

use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

/// The slug of a profile: percent-decoded, composed (NFC), lower-case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Profile(Arc<str>);

impl Profile {
    /// Reads an address as files and people write it; `None` when it names no profile.
    ///
    /// ```
    /// use people::handle::Profile;
    /// let encoded = Profile::parse("https://www.linkedin.com/in/Zo%C3%AB-M").unwrap();
    /// assert_eq!(encoded, Profile::parse("it.linkedin.com/in/zoë-m/?trk=x").unwrap());
    /// assert_eq!(Profile::parse("https://www.linkedin.com/in"), None);
    /// ```
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let rest = raw.trim();
        let rest = rest.split_once("://").map_or(rest, |(_, after)| after);
        let (host, path) = rest.split_once('/')?;
        let host = host.to_ascii_lowercase();
        if host != "linkedin.com" && !host.ends_with(".linkedin.com") {
            return None;
        }
        let slug = path.strip_prefix("in/").or_else(|| path.strip_prefix("IN/"))?;
        let end = slug.find(['/', '?', '#']).unwrap_or(slug.len());
        Self::from_slug(&slug[..end])
    }

    /// Reads a bare slug, percent-encoded or not; `None` when it is empty or not one word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let decoded = percent_decode(slug.trim());
        let canonical: String = decoded.nfc().flat_map(char::to_lowercase).nfc().collect();
        let is_word = |c: char| !c.is_whitespace() && !c.is_control() && !"/?#:\\<>\"".contains(c);
        let fits = !canonical.is_empty() && canonical.len() <= MAX_SLUG_BYTES;
        (fits && canonical.chars().all(is_word)).then(|| Self(canonical.into()))
    }

    /// The canonical slug, without the address around it.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.0
    }

    /// The address a browser opens.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://www.linkedin.com/in/{}", self.0)
    }
}

/// LinkedIn allows a hundred characters; three times that in bytes holds any script.
const MAX_SLUG_BYTES: usize = 400;

/// Undoes `%C3%A9`. What does not decode to text is left as it was written: a slug that really
/// contains a percent sign must not vanish.
fn percent_decode(raw: &str) -> String {
    if !raw.contains('%') {
        return raw.to_owned();
    }
    let bytes = raw.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match hex_pair(&bytes[at..]) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| raw.to_owned())
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = bytes else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(*high)? * 16 + digit(*low)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, slug: Option<&str>) {
        assert_eq!(Profile::parse(raw).as_ref().map(Profile::slug), slug);
    }

    #[test]
    fn every_way_to_write_an_address_gives_one_slug() {
        check("https://www.linkedin.com/in/ada-rossi", Some("ada-rossi"));
        check("http://linkedin.com/in/Ada-Rossi/", Some("ada-rossi"));
        check("www.linkedin.com/in/ada-rossi", Some("ada-rossi"));
        check("https://it.linkedin.com/in/ada-rossi/?originalSubdomain=it", Some("ada-rossi"));
        check(" https://www.linkedin.com/in/ada-rossi#about ", Some("ada-rossi"));
        check("https://www.linkedin.com/in/ada-rossi/details/skills/", Some("ada-rossi"));
    }

    #[test]
    fn encoded_and_raw_and_decomposed_letters_are_the_same_slug() {
        check("https://www.linkedin.com/in/jos%C3%A9", Some("josé"));
        check("https://www.linkedin.com/in/jos%c3%a9", Some("josé"));
        check("https://www.linkedin.com/in/jose\u{301}", Some("josé"));
        check("https://www.linkedin.com/in/JOSÉ", Some("josé"));
    }

    #[test]
    fn an_address_without_a_slug_is_no_key() {
        check("https://www.linkedin.com/in", None);
        check("https://www.linkedin.com/in/", None);
        check("https://www.linkedin.com/in/?x", None);
        check("", None);
    }

    #[test]
    fn another_site_or_a_company_is_no_profile() {
        check("https://notlinkedin.com/in/ada", None);
        check("https://www.linkedin.com/company/acme", None);
        check("javascript:alert(1)//linkedin.com/in/x", None);
    }

    #[test]
    fn a_percent_sign_that_encodes_nothing_stays() {
        check("https://www.linkedin.com/in/100%25-ada", Some("100%-ada"));
        check("https://www.linkedin.com/in/ada%ff", Some("ada%ff"));
    }
}
