//! An account of a site that knows its people by number and shows no name or address with it.

use std::fmt;
use std::sync::Arc;

/// The number of an account, and the site it is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Account(Arc<str>);

impl Account {
    /// The account of this number at this site; `None` when either is empty or longer than any site has.
    ///
    /// ```
    /// use people::handle::Account;
    /// assert_eq!(Account::parse("x", "12345").unwrap().to_string(), "x/12345");
    /// assert_eq!(Account::parse("x", ""), None);
    /// ```
    #[must_use]
    pub fn parse(site: &str, number: &str) -> Option<Self> {
        let is_word = |word: &str| {
            (1..=MAX_BYTES).contains(&word.len())
                && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        (is_word(site) && is_word(number)).then(|| Self(format!("{site}/{number}").into()))
    }

    /// Reads the written form, `x/12345`.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (site, number) = written.split_once('/')?;
        Self::parse(site, number)
    }
}

/// Longer than any number a site gives.
const MAX_BYTES: usize = 64;

impl fmt::Display for Account {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
