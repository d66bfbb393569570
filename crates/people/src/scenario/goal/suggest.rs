//! What the owner may want to look for and to give, read off her own profile: one click instead of typing.
//!
//! Her roles are what she does and might want more of; where she lives is where it would be; her skills are what
//! she can give. Nothing is inferred beyond that, and nothing is set unless she says so.

use super::super::owner::Owner;
use crate::name::{fold, tidy};
use crate::occupation::{Occupation, Part};
use crate::place;

/// Words proposed, the likeliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggested {
    /// For what she looks for.
    pub goals: Vec<String>,
    /// For what she can give.
    pub offers: Vec<String>,
}

/// More would be read by nobody.
const MOST: usize = 8;

/// Proposes what is not among her goals and offers yet.
#[must_use]
pub fn suggest(owner: &Owner) -> Suggested {
    let now = owner.positions.iter().filter(|position| position.until.is_none());
    let past = owner.positions.iter().filter(|position| position.until.is_some());
    let roles: Vec<&str> = now.chain(past).map(|position| position.role.as_str()).collect();
    let headline = Occupation::read(&owner.headline);
    let parts = headline.parts.iter().filter(|part| !part.functions.is_empty());
    let works: Vec<&str> = roles.iter().copied().chain(parts.map(first_sentence)).collect();
    let towns: Vec<&str> = owner.places.iter().map(|place| town_written(place)).collect();
    let skills: Vec<&str> = owner.skills.iter().map(String::as_str).collect();
    let industry = std::iter::once(owner.industry.as_str());
    Suggested {
        goals: fresh(industry.chain(works.iter().copied()).chain(towns), &owner.goals),
        offers: fresh(skills.into_iter().chain(works), &owner.offers),
    }
}

/// A part of a headline up to its first full stop.
fn first_sentence(part: &Part) -> &str {
    part.written.split(". ").next().unwrap_or_default()
}

/// The town as she writes it, without what stands around it.
fn town_written(written: &str) -> &str {
    let first = written.split(',').next().unwrap_or_default().trim();
    if place::town_of(first).is_some() { first } else { "" }
}

/// Each once, without those that stand there already.
fn fresh<'a>(all: impl Iterator<Item = &'a str>, taken: &[String]) -> Vec<String> {
    let mut seen: Vec<String> = taken.iter().map(|text| fold(text)).collect();
    let mut fresh = Vec::new();
    for text in all.map(tidy) {
        let folded = fold(&text);
        if !folded.is_empty() && !seen.contains(&folded) && fresh.len() < MOST {
            seen.push(folded);
            fresh.push(text);
        }
    }
    fresh
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse;

    #[test]
    fn roles_towns_and_skills_are_proposed_once() {
        let facts = "
            - me worked name=Old role=Teacher since=2010 until=2012
            - me worked name=Works role=\"Staff writer\" since=2019
            - me presents name=headline text=\"Staff writer | Translator | Book lover\"
            - me presents name=industry text=Publishing
            - me lives name=\"Turin, Piedmont, Italy\"
            - me skilled name=Beekeeping";
        let mut owner = Owner::of(&parse(facts).unwrap());
        let suggested = suggest(&owner);
        assert_eq!(
            suggested.goals,
            ["Publishing", "Staff writer", "Teacher", "Translator", "Turin"]
        );
        assert_eq!(suggested.offers, ["Beekeeping", "Staff writer", "Teacher", "Translator"]);
        owner.goals = vec!["publishing".to_owned()];
        owner.offers = vec!["Beekeeping".to_owned()];
        assert_eq!(suggest(&owner).goals[0], "Staff writer");
        assert_eq!(suggest(&owner).offers[0], "Staff writer");
    }

    #[test]
    fn an_empty_profile_proposes_nothing() {
        assert_eq!(suggest(&Owner::default()), Suggested::default());
    }
}
