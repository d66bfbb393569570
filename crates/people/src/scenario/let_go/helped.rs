//! Help the owner noted, whichever way it went. She wrote it down herself, so it is dear to her. Held apart from the
//! other rules because she notes it at any time, without anything else changing.

use super::Loss;
use crate::say::Say;

/// The loss of so many notes of help.
#[must_use]
pub fn helped(n: u32) -> Option<Loss> {
    let say = Say::new("let-go-helped").number("n", n);
    (n > 0).then_some(Loss { key: "helped", say })
}
