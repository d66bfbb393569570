//! Endorsements. A click is little, and more than nothing; LinkedIn drops it with the connection.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let n = case.evidence.endorsements;
    let say = Say::new("let-go-endorsed").number("n", n);
    (n > 0).then_some(Loss { key: "endorsed", say })
}
