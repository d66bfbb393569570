//! The owner's word on who is who. It outranks every inference and survives every import, because it names
//! handles and no derived number.

use crate::handle::Handle;

/// Two handles are one human, or are two, by the owner's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The one.
    pub a: Handle,
    /// The other.
    pub b: Handle,
    /// Whether they are one human.
    pub is_same: bool,
}
