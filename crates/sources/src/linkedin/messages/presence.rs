//! In how many conversations everybody is, by which the owner is found when no other file tells.
//!
//! Only a first look: nothing is put down. Where the owner's name is known, only who bears it counts, if
//! anybody does.

use std::collections::{HashMap, HashSet};

use people::{Handle, name};

use super::directory::Directory;
use crate::linkedin::owner::Owner;
use crate::linkedin::survey::Sightings;

#[derive(Debug, Default)]
pub(super) struct Presence {
    directory: Directory,
    conversation: Vec<u8>,
    /// Who has been counted in this conversation, by handle or name as text.
    counted: HashSet<String>,
    all: HashMap<Handle, u32>,
    namesakes: HashMap<Handle, u32>,
}

impl Presence {
    /// Goes on with this conversation or begins it; one without an identifier always begins.
    pub(super) fn enter(&mut self, id: &[u8]) {
        if self.conversation != id || id.is_empty() {
            self.conversation.clear();
            self.conversation.extend_from_slice(id);
            self.counted.clear();
        }
    }

    /// Counts whom a row shows on one side.
    pub(super) fn count(&mut self, cell: &[u8], raw: &str, owner: &Owner, seen: &mut Sightings) {
        for handle in self.directory.handles(cell) {
            if !self.counted.insert(handle.to_string()) {
                continue;
            }
            if owner.is_called(raw) {
                *self.namesakes.entry(handle.clone()).or_default() += 1;
            }
            *self.all.entry(handle).or_default() += 1;
        }
        let is_name = !raw.is_empty() && raw.as_bytes() != super::CLOSED;
        if is_name && self.counted.insert(format!("name:{raw}")) {
            *seen.names.entry(name::key(raw)).or_default() += 1;
        }
    }

    pub(super) fn handles(self) -> HashMap<Handle, u32> {
        if self.namesakes.is_empty() { self.all } else { self.namesakes }
    }
}
