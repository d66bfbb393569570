//! What people write where an employer is asked for and there is none: that they work for themselves,
//! look for work, have retired, or would rather not say. Two such people share no house.

use super::phrases::{self, Phrases};

static NOBODY: Phrases = Phrases::new(|| phrases::list(include_str!("data/nobody.txt")));

/// Whether a folded name is no house's.
pub(super) fn is_nobody(text: &str) -> bool {
    NOBODY.are(text)
}
