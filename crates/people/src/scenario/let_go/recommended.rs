//! A recommendation, in either direction. It cost its writer an afternoon and a name, and LinkedIn hides it where the
//! connection ends. It never misleads; at most it is old.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

/// They wrote one for the owner.
pub(super) fn by_them(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let n = case.evidence.recommended_by_them;
    loss("recommended-by-them", "let-go-recommended-by-them", n)
}

/// The owner wrote one for them.
pub(super) fn by_me(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let n = case.evidence.recommended_by_me;
    loss("recommended-by-me", "let-go-recommended-by-me", n)
}

fn loss(key: &'static str, id: &'static str, n: u32) -> Option<Loss> {
    let say = Say::new(id).number("n", n);
    (n > 0).then_some(Loss { key, say })
}
