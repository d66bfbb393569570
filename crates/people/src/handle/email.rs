//! An e-mail address, lower-case. What is *not* one: Exchange directory names, display names,
//! `undisclosed-recipients`. Sub-addresses (`ada+news@`) stay apart, because only the owner of the
//! domain knows what they mean.

use std::sync::Arc;

/// A canonical e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email(Arc<str>);

impl Email {
    /// Reads an address as people type it; `None` when it is not one.
    ///
    /// ```
    /// use people::handle::Email;
    /// assert_eq!(Email::parse(" Ada@Works.example ").unwrap().as_str(), "ada@works.example");
    /// assert_eq!(Email::parse("/o=ExchangeLabs/cn=ada"), None);
    /// ```
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim();
        let raw = raw.strip_prefix("mailto:").unwrap_or(raw);
        let (local, domain) = raw.rsplit_once('@')?;
        if raw.is_ascii() {
            return Self::plain(raw, local.as_bytes(), domain.as_bytes());
        }
        let is_local = !local.is_empty() && local.chars().all(is_address_char);
        let is_domain = domain.contains('.')
            && domain.split('.').all(|label| !label.is_empty())
            && domain.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.');
        (is_local && is_domain && raw.len() <= MAX_BYTES).then(|| Self(raw.to_lowercase().into()))
    }

    /// The same for an address of plain letters, as nearly all are, a byte at a time.
    fn plain(raw: &str, local: &[u8], domain: &[u8]) -> Option<Self> {
        let is_local = !local.is_empty()
            && local.iter().all(|byte| byte.is_ascii_graphic() && !NOT_IN_LOCAL.contains(byte));
        let is_domain = domain.contains(&b'.')
            && domain.split(|byte| *byte == b'.').all(|label| !label.is_empty())
            && domain
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
        (is_local && is_domain && raw.len() <= MAX_BYTES)
            .then(|| Self(raw.to_ascii_lowercase().into()))
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// What stands after the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// The longest address mail can carry (RFC 5321, 4.5.3.1.3).
const MAX_BYTES: usize = 254;

/// Letters that end an address or quote it.
const NOT_IN_LOCAL: &[u8] = b"@,;:<>()[]\"\\";

fn is_address_char(c: char) -> bool {
    let is_kept = u8::try_from(c).is_ok_and(|byte| NOT_IN_LOCAL.contains(&byte));
    !c.is_whitespace() && !c.is_control() && !is_kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, address: Option<&str>) {
        assert_eq!(Email::parse(raw).as_ref().map(Email::as_str), address);
    }

    #[test]
    fn capitals_and_spaces_around_do_not_make_another_address() {
        check(" Ada.Rossi@Works.EXAMPLE", Some("ada.rossi@works.example"));
        check("mailto:ada@works.example", Some("ada@works.example"));
    }

    #[test]
    fn what_cannot_receive_mail_is_no_address() {
        for raw in [
            "",
            "ada",
            "ada@",
            "@works.example",
            "ada@works",
            "a b@works.example",
            "ada@.example",
            "/o=X/cn=ada",
        ] {
            check(raw, None);
        }
    }
}
