//! Having been seen with others of the owner's: in one letter, meeting or group. Whoever stands among her people is
//! a path to them, and perhaps one of them. It misleads with a round letter; of large rounds nothing is taken.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let n = u32::try_from(case.n_seen_with).unwrap_or(u32::MAX);
    let say = Say::new("let-go-seen").number("n", n);
    (n > 0).then_some(Loss { key: "seen", say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};
    use super::*;

    #[test]
    fn who_was_seen_with_others_is_looked_at_twice() {
        let stranger = case("2016-03-05 linkedin:bo connected");
        assert_eq!(keys(&Case { n_seen_with: 2, ..stranger }), ["seen"]);
    }
}
