//! Which handles are the owner's, by her own word. Sources learn most of them; she confirms, adds and
//! takes away.

use people::Handle;

use super::Rulings;

/// The subject of rulings about the owner.
pub(crate) const SUBJECT: &str = "me";
/// The ruling that a handle is the owner's.
pub(crate) const MINE: &str = "mine";
/// The ruling that it is not.
pub(crate) const NOT_MINE: &str = "not-mine";

/// The key of the ruling about one handle.
pub(crate) fn key(handle: &Handle) -> String {
    format!("own {handle}")
}

/// The handle a ruling is about.
pub(crate) fn handle(key: &str) -> Option<Handle> {
    Handle::read(key.strip_prefix("own ")?)
}

/// Applies the owner's word to what the sources say are her handles.
pub(crate) fn rule(rulings: &Rulings, handles: &mut Vec<Handle>) {
    let mut ruled: Vec<_> = rulings.about(SUBJECT).iter().collect();
    ruled.sort();
    for ruling in ruled {
        let Some(handle) = handle(&ruling.key) else { continue };
        handles.retain(|known| *known != handle);
        if ruling.value == MINE {
            handles.push(handle);
        }
    }
}
