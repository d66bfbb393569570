//! Who in a group is not like the others, so that deciding about all together does not sweep up the one
//! person who matters.
//!
//! An exception is whoever is advised something else than most, or whom the owner knows. It is only left
//! out of the first proposal: the owner sees it and decides.

use super::triage::Advice;

/// The advice most of a group share; of equally frequent ones the most welcoming, which loses nobody.
#[must_use]
pub fn shared_advice(group: &[Advice]) -> Option<Advice> {
    let count = |advice: Advice| group.iter().filter(|other| **other == advice).count();
    let all = [Advice::Leave, Advice::AskFirst, Advice::LetIn];
    // The last of equals is taken.
    all.into_iter().filter(|advice| count(*advice) > 0).max_by_key(|advice| count(*advice))
}

/// Whether one of the group is an exception to what most are advised.
#[must_use]
pub fn is_exception(advice: Advice, is_known: bool, shared: Advice) -> bool {
    match shared {
        // Whoever is known needs no leaving out where all come in.
        Advice::LetIn => advice != shared,
        Advice::AskFirst | Advice::Leave => advice != shared || is_known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_advised_otherwise_or_known_is_an_exception() {
        let group = [Advice::Leave, Advice::Leave, Advice::AskFirst];
        let shared = shared_advice(&group).unwrap();
        assert_eq!(shared, Advice::Leave);
        assert!(is_exception(Advice::AskFirst, false, shared));
        assert!(is_exception(Advice::Leave, true, shared));
        assert!(!is_exception(Advice::Leave, false, shared));
        assert!(!is_exception(Advice::LetIn, true, Advice::LetIn));
    }

    #[test]
    fn of_a_group_that_is_divided_the_more_welcoming_advice_holds() {
        assert_eq!(shared_advice(&[Advice::Leave, Advice::LetIn]), Some(Advice::LetIn));
        assert_eq!(shared_advice(&[]), None);
    }
}
