//! Places: the town in a place as people write it, the same under its names in several languages.
//!
//! LinkedIn tells a place in the language of whoever exports it: *Greater Turin Area*, *Torino, Piemonte, Italia*.
//! The country is left out, because whole countries are no neighbourhood. Towns that are not in `data/towns.txt`
//! are compared as they are written, so that an unknown town is still itself.

use std::sync::LazyLock;

use crate::name::fold;
use crate::occupation::lexicon::Lexicon;

static TOWNS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("data/towns.txt")));

/// Words around the name of a town that are no part of it.
const AROUND: [&str; 18] = [
    "area",
    "greater",
    "metropolitan",
    "metropolitana",
    "metropolitaine",
    "metropolregion",
    "citta",
    "provincia",
    "di",
    "province",
    "region",
    "regione",
    "city",
    "e",
    "dintorni",
    "comune",
    "und",
    "umgebung",
];

/// The town or region a place names first, folded: `turin` for *Greater Turin Area, Italy* and for *Torino*.
///
/// ```
/// use people::place::town_of;
/// assert_eq!(town_of("Greater Turin Area, Italy").as_deref(), Some("turin"));
/// assert_eq!(town_of("Torino, Piemonte, Italia").as_deref(), Some("turin"));
/// assert_eq!(town_of("Little Dorking, UK").as_deref(), Some("little dorking"));
/// ```
#[must_use]
pub fn town_of(place: &str) -> Option<String> {
    local_parts(place).into_iter().next()
}

/// Whether two places have a town or a region in common.
#[must_use]
pub fn is_near(one: &str, other: &str) -> bool {
    let other = local_parts(other);
    local_parts(one).iter().any(|part| other.contains(part))
}

/// The towns that a text names, by their comparable names.
#[must_use]
pub fn towns_in(text: &str) -> Vec<String> {
    let words: Vec<String> = fold(text).split(' ').map(str::to_owned).collect();
    TOWNS.all(&words).into_iter().map(|found| found.key.replace('_', " ")).collect()
}

/// `Greater Turin Area, Piedmont, Italy` as `turin`, `piedmont`: the country is left out, unless nothing else
/// is given.
#[must_use]
pub fn local_parts(place: &str) -> Vec<String> {
    let mut parts: Vec<String> =
        place.split(',').filter_map(part).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 {
        parts.pop();
    }
    parts
}

/// One part between commas, a town by its comparable name.
fn part(written: &str) -> Option<String> {
    let folded = fold(&written.replace('ß', "ss"));
    let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let bare: Vec<&str> = all.iter().copied().filter(|word| !AROUND.contains(word)).collect();
    // A town may have one of those words in its name: Monaco di Baviera.
    let part = whole_town(&all).or_else(|| whole_town(&bare)).unwrap_or_else(|| bare.join(" "));
    (!part.is_empty()).then_some(part)
}

/// The town that these words are, all of them.
fn whole_town(words: &[&str]) -> Option<String> {
    let found = TOWNS.all(words).into_iter().find(|found| found.at == (0..words.len()))?;
    Some(found.key.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_the_same_in_every_language() {
        for (one, other) in [
            ("Torino, Piemonte, Italia", "Turin, Piedmont, Italy"),
            ("Greater Milan Metropolitan Area", "Milano"),
            ("München und Umgebung", "Monaco di Baviera"),
            ("Città metropolitana di Roma", "Rome, Latium, Italy"),
        ] {
            assert!(is_near(one, other), "{one}, {other}");
        }
    }

    #[test]
    fn a_country_in_common_is_no_neighbourhood() {
        assert!(!is_near("Naples, Campania, Italy", "Turin, Piedmont, Italy"));
        assert!(is_near("Italy", "Italy"), "unless nothing else is told");
    }

    #[test]
    fn towns_are_found_in_a_sentence() {
        assert_eq!(towns_in("an editor in Milan or Roma"), ["milan", "rome"]);
        assert_eq!(towns_in("nobody anywhere"), Vec::<String>::new());
    }
}
