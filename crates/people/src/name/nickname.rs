//! Short and pet forms of given names in the main European languages: `Beppe` is *Giuseppe*.
//!
//! The list is data; a form may belong to several names, and then it is any of them. What is not listed
//! is still recognised where it is the beginning of the name, as most short forms are (`Fede`, `Matt`).

use std::collections::HashMap;
use std::sync::LazyLock;

/// Names in full for each short form, folded.
static NAMES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut names: HashMap<&str, Vec<&str>> = HashMap::new();
    let lines = include_str!("data/nicknames.txt").lines();
    for (name, forms) in lines.filter_map(|line| line.split_once(':')) {
        for form in forms.split_whitespace() {
            names.entry(form).or_default().push(name.trim());
        }
    }
    names
});

/// Letters of a beginning that may be a short form.
const SHORTEST: usize = 3;

/// The names a short form may stand for.
///
/// ```
/// assert_eq!(people::name::names_of("beppe"), ["giuseppe"]);
/// ```
#[must_use]
pub fn names_of(form: &str) -> &'static [&'static str] {
    NAMES.get(form).map_or(&[], Vec::as_slice)
}

/// Whether one of two different words is a short form of the other, or both are of one name.
///
/// ```
/// use people::name::is_short_form;
/// assert!(is_short_form("bob", "robert") && is_short_form("rob", "bob") && is_short_form("fede", "federica"));
/// assert!(!is_short_form("ada", "eva"));
/// ```
#[must_use]
pub fn is_short_form(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let is_beginning =
        short.len() >= SHORTEST && short.len() + 2 <= long.len() && long.starts_with(short);
    let (of_a, of_b) = (names_of(a), names_of(b));
    is_beginning
        || of_a.contains(&b)
        || of_b.contains(&a)
        || of_a.iter().any(|name| of_b.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::fold;

    #[test]
    fn every_listed_name_is_folded_and_has_a_form() {
        let lines: Vec<&str> = include_str!("data/nicknames.txt")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .collect();
        assert!(lines.len() > 150);
        for line in lines {
            let (name, forms) = line.split_once(':').expect(line);
            assert_eq!(fold(name), name, "{line}");
            assert!(forms.split_whitespace().next().is_some(), "{line}");
            assert!(forms.split_whitespace().all(|form| fold(form) == form), "{line}");
        }
    }

    #[test]
    fn two_names_with_a_common_beginning_are_two() {
        assert!(!is_short_form("marco", "marta"));
        assert!(!is_short_form("al", "alberto"));
    }
}
