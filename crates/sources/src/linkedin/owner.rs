//! The owner of an archive: the names and profiles they go by in it.
//!
//! No file says "this is you" with a profile address, and a member who changed theirs goes by two. A
//! slug is therefore learned, never assumed to be the only one. Nothing here makes the owner a person
//! among persons: all that is known goes to [`Handle::Me`].

use std::collections::HashSet;

use people::handle::{Member, Profile};
use people::{Handle, What, name};

use crate::page::Page;

/// Who the owner is, as far as the archive has told.
#[derive(Debug, Default)]
pub(super) struct Owner {
    names: HashSet<String>,
    handles: HashSet<Handle>,
    told: HashSet<What>,
}

impl Owner {
    pub(super) fn learn_name(&mut self, raw: &str) {
        let key = name::key(raw);
        if !key.is_empty() {
            self.names.insert(key);
        }
    }

    pub(super) fn learn_handle(&mut self, handle: Handle) {
        self.handles.insert(handle);
    }

    /// Whether a profile of theirs is known, which messages need; a member's number is none.
    pub(super) fn has_profile(&self) -> bool {
        self.handles.iter().any(|handle| matches!(handle, Handle::Profile(_)))
    }

    pub(super) fn is_known(&self) -> bool {
        !self.handles.is_empty() || !self.names.is_empty()
    }

    pub(super) fn is(&self, handle: &Handle) -> bool {
        self.handles.contains(handle)
    }

    pub(super) fn is_called(&self, raw: &str) -> bool {
        !self.names.is_empty() && self.names.contains(&name::key(raw))
    }

    /// Puts down a handle and a name, once each, if they are known to be the owner's: a row that is
    /// mistaken about its direction must not make somebody else of them.
    pub(super) fn introduce(
        &mut self,
        handle: Option<&Handle>,
        raw: &str,
        line: u64,
        page: &mut Page<'_>,
    ) {
        let is_theirs = handle.is_some_and(|handle| self.is(handle));
        if !is_theirs && (handle.is_some() || !self.is_called(raw)) {
            return;
        }
        let shown = name::tidy(raw);
        let named = (!shown.is_empty()).then_some(What::Named(shown));
        let also = handle.cloned().map(What::Also);
        for what in [named, also].into_iter().flatten() {
            if self.told.insert(what.clone()) {
                page.state(line, &Handle::Me, what);
            }
        }
    }
}

/// The strong handle in a cell: a profile address or a member's URN. A bare `…/in` is neither.
pub(super) fn key_in(cell: &str) -> Option<Handle> {
    if cell.starts_with("urn:") {
        return Member::parse(cell).map(Handle::Member);
    }
    Profile::parse(cell).map(Handle::Profile)
}
