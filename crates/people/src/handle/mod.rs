//! Handles: what names a person in some source. Parsed once at the border, canonical for ever.
//!
//! There is no other way to obtain one than `parse`, so equality means sameness and a raw string is
//! never compared again. A handle says *which* name plate this is, never *who* wears it: that is
//! for [`crate::fact`]s and rulings to tell. Cloning is cheap, because an archive repeats a handle
//! thousands of times.

mod account;
mod closed;
mod email;
mod member;
mod named;
mod phone;
mod profile;

use std::fmt;

pub use account::Account;
pub use closed::Closed;
pub use email::Email;
pub use member::Member;
pub use named::Named;
pub use phone::Phone;
pub use profile::Profile;

/// A name plate: one address, profile, number or bare name under which a source knows somebody.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Handle {
    /// The owner of the book.
    Me,
    /// A LinkedIn profile, by its slug. The strongest handle an archive holds.
    Profile(Profile),
    /// A LinkedIn member number, as archives of mid-2023 wrote it.
    Member(Member),
    /// An e-mail address.
    Email(Email),
    /// A telephone number.
    Phone(Phone),
    /// An account of a site that knows its people by number.
    Account(Account),
    /// A bare name, where a source gives nothing better. Two people may bear it.
    Named(Named),
    /// The unnamed other side of one conversation: a closed or restricted account.
    Closed(Closed),
}

impl Handle {
    /// Reads the written form, `linkedin:ada` or `email:ada@works.example`; `None` when it is not one.
    ///
    /// ```
    /// use people::Handle;
    /// let handle = Handle::read("linkedin:ada-rossi").unwrap();
    /// assert_eq!(handle.to_string(), "linkedin:ada-rossi");
    /// assert_eq!(Handle::read("ada-rossi"), None);
    /// ```
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        if written == "me" {
            return Some(Self::Me);
        }
        let (kind, rest) = written.split_once(':')?;
        match kind {
            "linkedin" => Profile::from_slug(rest).map(Self::Profile),
            "member" => Member::parse(rest).map(Self::Member),
            "email" => Email::parse(rest).map(Self::Email),
            "tel" => Phone::parse(rest).map(Self::Phone),
            "account" => Account::read(rest).map(Self::Account),
            "name" => Named::read(rest).map(Self::Named),
            "closed" => Closed::parse(rest).map(Self::Closed),
            _ => None,
        }
    }

    /// The word for its kind, as it stands in the book and in JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Profile(_) => "linkedin",
            Self::Member(_) => "member",
            Self::Email(_) => "email",
            Self::Phone(_) => "tel",
            Self::Account(_) => "account",
            Self::Named(_) => "name",
            Self::Closed(_) => "closed",
        }
    }

    /// It without the word for its kind, which mostly shows by itself: `ada@works.example`.
    ///
    /// ```
    /// use people::Handle;
    /// assert_eq!(Handle::read("email:ada@works.example").unwrap().bare(), "ada@works.example");
    /// assert_eq!(Handle::Me.bare(), "me");
    /// ```
    #[must_use]
    pub fn bare(&self) -> String {
        let written = self.to_string();
        written.split_once(':').map_or_else(|| written.clone(), |(_, value)| value.to_owned())
    }

    /// Whether it names one human for certain, which a bare name does not.
    #[must_use]
    pub fn is_key(&self) -> bool {
        match self {
            Self::Me
            | Self::Profile(_)
            | Self::Member(_)
            | Self::Email(_)
            | Self::Phone(_)
            | Self::Account(_) => true,
            Self::Named(_) | Self::Closed(_) => false,
        }
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Me => out.write_str("me"),
            Self::Profile(profile) => write!(out, "linkedin:{}", profile.slug()),
            Self::Member(member) => write!(out, "member:{}", member.number()),
            Self::Email(email) => write!(out, "email:{}", email.as_str()),
            Self::Phone(phone) => write!(out, "tel:{}", phone.as_str()),
            Self::Account(account) => write!(out, "account:{account}"),
            Self::Named(named) => write!(out, "name:{named}"),
            Self::Closed(closed) => write!(out, "closed:{}", closed.conversation()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads_back(written: &str) {
        assert_eq!(
            Handle::read(written).map(|handle| handle.to_string()).as_deref(),
            Some(written)
        );
    }

    #[test]
    fn a_written_handle_reads_back_as_itself() {
        reads_back("me");
        reads_back("linkedin:zoë-müller");
        reads_back("member:81234567");
        reads_back("email:ada@works.example");
        reads_back("tel:+390110000000");
        reads_back("account:x/81234567");
        reads_back("name:ada rossi");
        reads_back("name:ada rossi (connected 2020-03-05)");
        reads_back("closed:2-NDk2==");
    }

    #[test]
    fn a_word_without_a_kind_is_no_handle() {
        assert_eq!(Handle::read("ada"), None);
        assert_eq!(Handle::read("fax:12"), None);
    }
}
