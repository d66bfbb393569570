//! Having met. A calendar tells of meetings, and few people forget a face in a year or two. It misleads with a large
//! call in which the two never spoke; the fact says how many were there.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let n = case.stats.n_meetings();
    let say = Say::new("let-go-met").number("n", n);
    (n > 0).then_some(Loss { key: "met", say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};

    #[test]
    fn whom_the_owner_met_is_looked_at_twice() {
        assert_eq!(keys(&case("2016-03-05T10:00:00Z email:bo@works.example met")), ["met"]);
    }
}
