//! A bare name, where a source gives nothing better, with what tells namesakes apart if it says so.
//!
//! Archives before mid-2023 have no profile addresses, and recommendations never had any. The mark
//! (`connected 2020-03-05`, `at acme`) keeps two people of one name in one file two; whether a bare
//! name is somebody we know by a real key is for resolution to judge.

use std::fmt;
use std::sync::Arc;

use crate::name;

/// A name in its comparable form, and the mark that sets this bearer apart from namesakes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Named {
    key: Arc<str>,
    mark: Option<Arc<str>>,
}

impl Named {
    /// Whoever bears this name; `None` when nothing of a name is left in it.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        Self::marked(raw, None)
    }

    /// The bearer of this name whom the mark describes.
    #[must_use]
    pub fn marked(raw: &str, mark: Option<&str>) -> Option<Self> {
        let key = name::key(raw);
        let mark = mark
            .map(|mark| name::tidy(&mark.replace(['(', ')'], "")).to_lowercase())
            .filter(|mark| !mark.is_empty());
        (!key.is_empty()).then(|| Self { key: key.into(), mark: mark.map(Into::into) })
    }

    /// Reads the written form, `ada rossi (at acme)`.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        match written.strip_suffix(')').and_then(|rest| rest.split_once(" (")) {
            Some((name, mark)) => Self::marked(name, Some(mark)),
            None => Self::parse(written),
        }
    }

    /// The name in its comparable form ([`name::key`]).
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What sets this bearer apart, if the source said.
    #[must_use]
    pub fn mark(&self) -> Option<&str> {
        self.mark.as_deref()
    }
}

impl fmt::Display for Named {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.mark {
            Some(mark) => write!(out, "{} ({mark})", self.key),
            None => out.write_str(&self.key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_with_another_mark_is_another_bearer() {
        let first = Named::marked("Ada Rossi", Some("connected 2020-03-05"));
        let second = Named::marked("Ada Rossi", Some("connected 2021-01-01"));
        assert_ne!(first, second);
        assert_eq!(first.unwrap().key(), second.unwrap().key());
    }

    #[test]
    fn a_mark_with_brackets_reads_back_as_itself() {
        let named = Named::marked("Ada Rossi", Some("at Acme (Milano )")).unwrap();
        assert_eq!(Named::read(&named.to_string()), Some(named));
    }

    #[test]
    fn nothing_but_punctuation_is_no_name() {
        assert_eq!(Named::parse(" - . "), None);
    }
}
