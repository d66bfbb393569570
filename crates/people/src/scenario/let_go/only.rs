//! Where nobody else leads: to an employer, a circle of people, a town, a field of work. The one regret people tell
//! of is having removed the path to somebody. It misleads where the place means nothing to the owner, which only she
//! can tell.

use jiff::civil::Date;

use super::{Case, Loss, Only};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let (key, say) = match case.only? {
        Only::Bridge(name) => ("only-bridge", Say::new("let-go-only-bridge").text("name", name)),
        Only::Community => ("only-community", Say::new("let-go-only-community")),
        Only::Employer(name) => {
            ("only-employer", Say::new("let-go-only-employer").text("name", name))
        }
        Only::Town(name) => ("only-town", Say::new("let-go-only-town").text("name", name)),
        Only::Field(field) => ("only-field", Say::new("let-go-only-field").text("field", field)),
    };
    Some(Loss { key, say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};
    use super::*;

    #[test]
    fn the_one_path_to_a_place_is_looked_at_twice() {
        let alone = case("2015-03-05 linkedin:bo connected");
        for (only, key) in [
            (Only::Bridge("Works"), "only-bridge"),
            (Only::Community, "only-community"),
            (Only::Employer("Works"), "only-employer"),
            (Only::Town("Lecce"), "only-town"),
            (Only::Field("words"), "only-field"),
        ] {
            assert_eq!(keys(&Case { only: Some(only), ..alone }), [key]);
        }
    }
}
