//! An employer or school of the owner's own. They may have sat in the next room, and she would know. It misleads in a
//! large house.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let say = Say::new("let-go-shared").text("name", case.shared?);
    Some(Loss { key: "shared", say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};
    use super::*;

    #[test]
    fn who_is_where_the_owner_was_is_looked_at_twice() {
        let stranger = case("2016-03-05 linkedin:bo connected");
        assert_eq!(keys(&Case { shared: Some("Lakeside"), ..stranger }), ["shared"]);
    }
}
