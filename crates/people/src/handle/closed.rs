//! The unnamed other side of a conversation: `LinkedIn Member`, a closed or restricted account.
//!
//! All such people look alike in every file, so they are told apart by the conversation they were
//! in. Made one person, they would be the owner's closest friend.

use std::sync::Arc;

/// An account without a name or a profile, known only by its conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Closed(Arc<str>);

impl Closed {
    /// The closed account in this conversation; `None` for an empty identifier.
    #[must_use]
    pub fn parse(conversation: &str) -> Option<Self> {
        let conversation = conversation.trim();
        let is_word = !conversation.is_empty() && !conversation.contains(char::is_whitespace);
        is_word.then(|| Self(conversation.into()))
    }

    /// The conversation's identifier.
    #[must_use]
    pub fn conversation(&self) -> &str {
        &self.0
    }
}
