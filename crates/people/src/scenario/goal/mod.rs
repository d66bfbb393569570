//! Goals and offers: what the owner looks for and what she can give, in her own words, understood as far as we can.
//!
//! *publishing, Milan, editor* is a field, a town and a kind of work. A goal is met by somebody in whom every
//! facet of it that can be told is met: the work by any of its words, the place by the town, a house by its name.
//! What none of our lists has may be a house, a town or a word of a headline, and is looked for in all three.
//! Help alone (*a recommendation*) is no mark of anybody: it says what to ask of people, not of whom.
//!
//! It misleads with a goal of one common word; hence a reason always quotes the goal.

mod help;
mod own;
mod suggest;

pub use help::Help;
pub use suggest::{Suggested, suggest};

use super::triage::words;
use crate::occupation::{self, Occupation, Trade};
use crate::organisation::{Likeness, Organisation};
use crate::place;

/// One goal or one offer, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// In the owner's words.
    pub written: String,
    /// What it is understood as.
    pub facets: Vec<Facet>,
}

/// One thing a goal names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facet {
    /// A kind of help.
    Help(Help),
    /// A town.
    Town(String),
    /// A kind of work.
    Trade(Trade),
    /// A branch, which is everybody in its field.
    Branch(Trade),
    /// Words we have no list for: a house, a place, a skill.
    Words(String),
}

/// What is told of somebody, to hold a goal against. Each in the order of trust.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    /// Roles and headlines.
    pub works: &'a [String],
    /// Employers.
    pub houses: &'a [String],
    /// Places.
    pub places: &'a [String],
}

impl Goal {
    /// Reads a goal in the owner's words.
    ///
    /// ```
    /// use people::scenario::goal::{Facet, Goal, Told};
    ///
    /// let goal = Goal::read("publishing, Milan, editor");
    /// assert!(goal.facets.contains(&Facet::Town("milan".to_owned())));
    /// let (works, places) = (["Redattrice".to_owned()], ["Milano, Italia".to_owned()]);
    /// assert!(goal.is_met(&Told { works: &works, places: &places, ..Told::default() }));
    /// assert!(!goal.is_met(&Told { works: &works, ..Told::default() }), "where is not told");
    /// ```
    #[must_use]
    pub fn read(written: &str) -> Self {
        let pieces = written.split([',', ';', '\n', '|', '/']);
        let facets = pieces.map(str::trim).filter(|piece| !piece.is_empty()).flat_map(facets);
        Self { written: written.trim().to_owned(), facets: facets.collect() }
    }

    /// Whether one of these roles or headlines is what it names, by a trade of the goal, a branch, or a word.
    #[must_use]
    pub fn names_work(&self, work: &str) -> bool {
        let occupation = Occupation::read(work);
        self.facets.iter().any(|facet| match facet {
            Facet::Trade(trade) => occupation.trades().any(|theirs| theirs == *trade),
            Facet::Branch(branch) => occupation.trades().any(|theirs| theirs.field == branch.field),
            Facet::Words(written) => holds(&words(work), &words(written)),
            Facet::Help(_) | Facet::Town(_) => false,
        })
    }

    /// Whether the house is one the goal names, or of a branch it names.
    #[must_use]
    pub fn names_house(&self, house: &str) -> bool {
        self.facets.iter().any(|facet| match facet {
            Facet::Words(written) => is_house(written, house),
            Facet::Branch(branch) => {
                occupation::industries(house).iter().any(|trade| trade.field == branch.field)
            }
            Facet::Help(_) | Facet::Town(_) | Facet::Trade(_) => false,
        })
    }

    /// Whether the place is one the goal names.
    #[must_use]
    pub fn names_place(&self, place: &str) -> bool {
        let parts = place::local_parts(place);
        self.facets.iter().any(|facet| match facet {
            Facet::Town(town) => parts.contains(town),
            Facet::Words(written) => parts.contains(&words(written).join(" ")),
            Facet::Help(_) | Facet::Trade(_) | Facet::Branch(_) => false,
        })
    }

    /// Whether somebody is whom it looks for: the work or the house it names, and the town where it names one.
    /// A town alone is nobody in particular.
    #[must_use]
    pub fn is_met(&self, told: &Told<'_>) -> bool {
        let has_town = self.facets.iter().any(|facet| matches!(facet, Facet::Town(_)));
        let is_there = told.places.iter().any(|place| self.names_place(place));
        let is_it = told.works.iter().any(|work| self.names_work(work))
            || told.houses.iter().any(|house| self.names_house(house));
        is_it && (is_there || !has_town)
    }

    /// Whether a text of folded words speaks of it: of its trade or branch, of its words, or of its kind of help.
    #[must_use]
    pub fn is_spoken_of(&self, text: &[String]) -> bool {
        let trades = occupation::trades_in(text);
        self.facets.iter().any(|facet| match facet {
            Facet::Trade(trade) => trades.contains(trade),
            Facet::Branch(branch) => trades.iter().any(|trade| trade.field == branch.field),
            Facet::Words(written) => holds(text, &words(written)),
            Facet::Help(help) => Help::named_in(text).contains(help),
            Facet::Town(_) => false,
        })
    }
}

/// What one piece between commas names. A town is taken out of it, so that *an editor in Milan* is both.
fn facets(piece: &str) -> Vec<Facet> {
    let mut facets: Vec<Facet> = place::towns_in(piece).into_iter().map(Facet::Town).collect();
    let text = words(piece);
    facets.extend(Help::named_in(&text).into_iter().map(Facet::Help));
    let occupation = Occupation::read(piece);
    let telling: Vec<String> = bare(&text).into_iter().cloned().collect();
    match occupation::branch(&telling) {
        Some(branch) => facets.push(Facet::Branch(branch)),
        None => {
            let functions = occupation.parts.iter().flat_map(|part| &part.functions);
            facets.extend(functions.copied().map(Facet::Trade));
        }
    }
    if facets.is_empty() && !telling.is_empty() {
        facets.push(Facet::Words(piece.to_owned()));
    }
    facets
}

/// Small words of the six languages, which name nothing.
const GLUE: [&str; 24] = [
    "a", "an", "the", "in", "at", "of", "for", "to", "un", "una", "uno", "il", "la", "lo", "di",
    "da", "per", "ein", "eine", "der", "die", "das", "le", "les",
];

fn bare(text: &[String]) -> Vec<&String> {
    text.iter().filter(|word| !GLUE.contains(&word.as_str())).collect()
}

/// Whether a text has the words of a phrase, small words aside, one after the other.
fn holds(text: &[String], phrase: &[String]) -> bool {
    let (text, phrase) = (bare(text), bare(phrase));
    !phrase.is_empty() && text.windows(phrase.len()).any(|window| window == phrase)
}

fn is_house(written: &str, house: &str) -> bool {
    let pair = Organisation::parse(written).zip(Organisation::parse(house));
    pair.is_some_and(|(one, other)| {
        matches!(one.likeness(&other), Likeness::Same | Likeness::Branch)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A goal and what it is understood as.
    #[track_caller]
    fn check(written: &str, expected: &[&str]) {
        let said = |facet: &Facet| match facet {
            Facet::Help(help) => format!("help {}", help.key()),
            Facet::Town(town) => format!("town {town}"),
            Facet::Trade(trade) => format!("trade {}/{}", trade.field, trade.name),
            Facet::Branch(trade) => format!("branch {}", trade.field),
            Facet::Words(words) => format!("words {words}"),
        };
        let facets: Vec<_> = Goal::read(written).facets.iter().map(said).collect();
        assert_eq!(facets, expected, "{written}");
    }

    #[test]
    fn free_words_are_understood_in_several_languages() {
        check("publishing, Milan, editor", &["branch words", "town milan", "trade words/editing"]);
        check(
            "editoria, Milano, redattrice",
            &["branch words", "town milan", "trade words/editing"],
        );
        check("an editor in Milan", &["town milan", "trade words/editing"]);
        check("a recommendation", &["help recommendation"]);
        check("Empfehlungen", &["help recommendation"]);
        check("Lanterna Books", &["words Lanterna Books"]);
        check("night trains", &["words night trains"]);
        check(" , ;", &[]);
    }

    #[track_caller]
    fn meets(goal: &str, work: &str, place: &str, expected: bool) {
        let (work, house) = work.split_once(" @ ").unwrap_or((work, ""));
        let told = Told {
            works: &[work.to_owned()],
            places: &[place.to_owned()],
            houses: &[house.to_owned()],
        };
        assert_eq!(Goal::read(goal).is_met(&told), expected, "{goal}: {work}, {place}");
    }

    #[test]
    fn a_goal_is_met_by_its_work_in_its_town() {
        meets("publishing, Milan, editor", "Redattrice", "Milano, Lombardia, Italia", true);
        meets("publishing, Milan, editor", "Redattrice", "Roma, Lazio, Italia", false);
        meets("publishing, Milan, editor", "Plumber", "Milano, Italia", false);
        meets("editor", "Translator", "Milan", false);
        meets("Lanterna Books", "Plumber @ Lanterna Books Srl", "Milan", true);
        meets("Lanterna Books", "Plumber", "Milan", false);
        meets("Milan", "Editor", "Milan", false);
        meets("a recommendation", "Editor", "Milan", false);
    }

    #[test]
    fn a_branch_is_everybody_in_its_field() {
        meets("editoria", "Traduttrice", "", true);
        meets("editoria", "Accountant @ Edizioni Lanterna", "", true);
        meets("editoria", "Forex trader", "", false);
    }
}
