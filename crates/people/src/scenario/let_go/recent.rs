//! Having been let in a short while ago. Nothing can have come of it yet, and whoever lets people in and out again
//! within weeks learns nothing.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

/// For so many days nothing is asked of a connection. Prior.
const DAYS: i32 = 180;

pub(super) fn lost(case: &Case<'_>, today: Date) -> Option<Loss> {
    let since = case.connected_on?;
    let days = today.since(since).ok()?.get_days();
    let say = Say::new("let-go-recent").day("on", since);
    (days < DAYS).then_some(Loss { key: "recent", say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};

    #[test]
    fn a_new_connection_is_given_time() {
        assert_eq!(keys(&case("2024-06-01 linkedin:bo connected")), ["recent"]);
        assert!(keys(&case("2023-06-01 linkedin:bo connected")).is_empty());
    }
}
