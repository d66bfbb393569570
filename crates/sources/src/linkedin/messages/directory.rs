//! Profile addresses already read, by the very bytes they were read from.
//!
//! A million messages are written by a few thousand people; making a handle out of an address once
//! each, not once a message, is most of what makes the file fast to read.

use std::collections::{HashMap, HashSet};

use people::Handle;
use people::handle::Profile;

#[derive(Debug, Default)]
pub(super) struct Directory {
    by_address: HashMap<Vec<u8>, Option<Handle>>,
    named: HashSet<Handle>,
}

impl Directory {
    /// The profile at this address; `None` when it is none.
    pub(super) fn handle(&mut self, address: &[u8]) -> Option<Handle> {
        if let Some(handle) = self.by_address.get(address) {
            return handle.clone();
        }
        if self.by_address.len() >= MAX_ADDRESSES {
            self.by_address.clear();
        }
        let text = String::from_utf8_lossy(address);
        let handle = Profile::parse(&text).map(Handle::Profile);
        self.by_address.insert(address.to_vec(), handle.clone());
        handle
    }

    /// The profiles in a cell that may list several.
    pub(super) fn handles(&mut self, cell: &[u8]) -> Vec<Handle> {
        addresses(cell).filter_map(|address| self.handle(address)).collect()
    }

    /// Whether this is the first time that a name is told for the handle.
    pub(super) fn is_first_name_of(&mut self, handle: &Handle) -> bool {
        !self.named.contains(handle) && self.named.insert(handle.clone())
    }
}

/// Some eight times as many people as can be connected; beyond that it is begun anew, so that memory has a limit.
const MAX_ADDRESSES: usize = 1 << 18;

/// The addresses in a cell that may list several.
pub(super) fn addresses(cell: &[u8]) -> impl Iterator<Item = &[u8]> {
    cell.split(|byte| *byte == b',').map(<[u8]>::trim_ascii).filter(|address| !address.is_empty())
}
