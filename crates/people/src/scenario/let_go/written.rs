//! Words between the two. Where both wrote, there was a conversation; where only the owner wrote, she had a reason to,
//! unless a line or two lies there unanswered for years. That only they wrote is no loss: most who sell do. It misleads where a word of thanks for connecting is all there
//! was; the fact says how long it is.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Case, Loss};
use crate::fact::{Side, When};
use crate::say::Say;

/// So many lines of the owner's …
const FEW: u32 = 2;
/// … without an answer for so many years are a door that did not open. Prior.
const YEARS: i16 = 2;

pub(super) fn lost(case: &Case<'_>, today: Date) -> Option<Loss> {
    let (mine, theirs) = (case.stats.n_by(Some(Side::Me)), case.stats.n_by(Some(Side::Them)));
    let id = match (mine, theirs) {
        (0, _) => return None,
        (1..=FEW, 0) if is_years_ago(case, today) => return None,
        (_, 0) => "let-go-you-wrote",
        _ => "let-go-both-wrote",
    };
    Some(Loss { key: "written", say: Say::new(id).number("n", mine + theirs) })
}

fn is_years_ago(case: &Case<'_>, today: Date) -> bool {
    let last = case.stats.last().and_then(|second| Timestamp::from_second(second).ok());
    let day = last.and_then(|last| When::Instant(last).day());
    day.is_some_and(|day| day.year() + YEARS < today.year())
}

/// What is between the two.
pub(super) fn say(case: &Case<'_>) -> Say {
    let (mine, theirs) = (case.stats.n_by(Some(Side::Me)), case.stats.n_by(Some(Side::Them)));
    match case.stats.n() {
        0 => Say::new("let-go-nothing"),
        n if theirs == n => Say::new("let-go-unanswered").number("n", n),
        n if mine == n => Say::new("let-go-no-answer").number("n", n),
        n => Say::new("let-go-little").number("n", n),
    }
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};

    #[test]
    fn what_the_owner_wrote_would_be_lost_and_what_came_unasked_would_not() {
        assert_eq!(keys(&case("2023-03-05 linkedin:bo wrote by=me")), ["written"]);
        assert!(keys(&case("2016-03-05 linkedin:bo wrote by=them")).is_empty());
    }

    #[test]
    fn a_line_that_lies_unanswered_for_years_is_no_loss() {
        assert!(keys(&case("2016-03-05 linkedin:bo wrote by=me")).is_empty());
        let three = "2016-03-05 linkedin:bo wrote by=me\n".repeat(3);
        assert_eq!(keys(&case(&three)), ["written"]);
        let answered = "2016-03-05 linkedin:bo wrote by=me\n2016-03-06 linkedin:bo wrote by=them";
        assert_eq!(keys(&case(answered)), ["written"]);
    }
}
