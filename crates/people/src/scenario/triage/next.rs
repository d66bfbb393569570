//! Whose decision would teach most, told by what somebody has of what can be learned ([`super::learn`]).
//!
//! Not by how unsure the verdict is: of forty decisions about the most doubtful, hardly one would be about those
//! of whom the desk is full.

use std::collections::BTreeMap;

use super::Given;

/// Whose decision would teach most: `n` places in what was given.
///
/// Those of whom the same is known are of one kind; large kinds come sooner and oftener than small ones, but not by as much as they are larger.
#[must_use]
pub fn next(open: &[&[Given]], taught: &[&[Given]], n: usize) -> Vec<usize> {
    let mut kinds: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for (place, given) in open.iter().enumerate() {
        kinds.entry(kind(given)).or_default().push(place);
    }
    let mut worth: Vec<(f64, usize)> = Vec::new();
    for (of, places) in &kinds {
        let before = taught.iter().filter(|given| kind(given) == *of).count();
        let size = (places.len() as f64).sqrt();
        let turns = places.iter().enumerate();
        worth.extend(turns.map(|(turn, place)| (size / (1 + turn + before) as f64, *place)));
    }
    worth.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    worth.into_iter().take(n).map(|(_, place)| place).collect()
}

/// What somebody has of what can be learned.
fn kind(given: &[Given]) -> Vec<String> {
    let parts = given.iter().flat_map(Given::parts);
    let mut kind: Vec<String> = parts.map(|(part, _)| format!("{part:?}")).collect();
    kind.sort();
    kind
}

#[cfg(test)]
mod tests {
    use super::super::triage;
    use super::super::trial::with_case;
    use super::*;

    /// What is given about somebody of whom this is known.
    fn given(facts: &str) -> Vec<Given> {
        with_case(&format!("{facts}\n2024-04-20 linkedin:bo invited"), |case| triage(&case).given)
    }

    #[test]
    fn the_next_to_decide_are_of_every_kind_before_any_comes_twice() {
        let bare = given("");
        let follows = given("2021-01-01 linkedin:bo follows role=active");
        let lives = given("- linkedin:bo lives name=\"Turin, Italy\"");
        let open = [&bare, &bare, &bare, &follows, &follows, &lives].map(Vec::as_slice);
        assert_eq!(next(&open, &[], 5), [0, 3, 5, 1, 4]);
        assert_eq!(next(&open, &[open[0]], 2), [3, 5]);
    }
}
