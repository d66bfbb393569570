//! A place in the owner's telephone, or a day of birth she keeps: she wrote it there herself. It misleads with address
//! books that collect whoever was once written to, so that an address without a number is none.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let id = match (case.evidence.is_in_phone_book, case.evidence.keeps_birthday) {
        (true, _) => "let-go-listed",
        (false, true) => "let-go-birthday",
        (false, false) => return None,
    };
    Some(Loss { key: "listed", say: Say::new(id) })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};

    #[test]
    fn whoever_is_in_the_telephone_is_looked_at_twice() {
        assert_eq!(keys(&case("- tel:+390110000000 in-address-book name=Phone")), ["listed"]);
        assert!(keys(&case("- email:bo@works.example in-address-book name=Mail")).is_empty());
        assert_eq!(keys(&case("- email:bo@works.example born name=--04-12")), ["listed"]);
    }
}
