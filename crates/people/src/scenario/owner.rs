//! The owner of the book, as her own archive describes her: what a stranger's note can be held against.
//!
//! Built once for all cases from the facts about [`Handle::Me`]. Goals and offers are free words of the owner's
//! own ([`super::goal`]); an archive holds none, so they stay empty until she gives some.

use std::sync::OnceLock;

use super::goal::Goal;
use super::triage::words;
use crate::fact::{Fact, Month, What};
use crate::handle::Handle;
use crate::organisation::Organisation;

/// A job of the owner's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The employer, as written.
    pub employer: String,
    /// The role, as written.
    pub role: String,
    /// First month.
    pub since: Option<Month>,
    /// Last month; `None` while it lasts.
    pub until: Option<Month>,
}

/// A school of the owner's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// The school, as written.
    pub name: String,
    /// The degree, as written.
    pub degree: String,
    /// First month or year.
    pub since: Option<Month>,
    /// Last month or year.
    pub until: Option<Month>,
}

/// LinkedIn's word for a place at an event that was given back.
const GAVE_UP: &str = "RELINQUISHED";

/// Who the owner is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owner {
    /// Names she goes by.
    pub names: Vec<String>,
    /// Her jobs.
    pub positions: Vec<Position>,
    /// Her schools.
    pub schools: Vec<School>,
    /// Skills she names.
    pub skills: Vec<String>,
    /// The line under her name.
    pub headline: String,
    /// What she says about herself.
    pub summary: String,
    /// Her industry.
    pub industry: String,
    /// Where she is.
    pub places: Vec<String>,
    /// Events she signed up for.
    pub events: Vec<String>,
    /// What she looks for, in her own words.
    pub goals: Vec<String>,
    /// What she can give, in her own words.
    pub offers: Vec<String>,
    wording: OnceLock<Wording>,
}

/// The words of her profile in comparable form. Read at first need and kept, because hundreds of
/// notes are held against them; what is changed in the owner after that is not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wording {
    /// Employers and schools.
    pub(super) houses: Vec<House>,
    /// Employers, schools, events and skills, as written and as words.
    pub(super) named: Vec<(String, Vec<String>)>,
    /// Of headline, industry and roles.
    pub(super) short: Vec<String>,
    /// Of the summary.
    pub(super) summary: Vec<String>,
    /// Of what she does and looks for: headline, industry, roles, skills, goals.
    pub(super) work: Vec<String>,
    /// What she looks for.
    pub(super) goals: Vec<Goal>,
    /// What she can give.
    pub(super) offers: Vec<Goal>,
}

/// An employer or school of the owner's, in comparable form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct House {
    /// As she writes it.
    pub(super) written: String,
    /// The same, comparable.
    pub(super) organisation: Organisation,
    /// She is known to work there still.
    pub(super) is_current: bool,
}

impl House {
    fn read(written: &str, is_current: bool) -> Option<Self> {
        let organisation = Organisation::parse(written)?;
        Some(Self { written: written.to_owned(), organisation, is_current })
    }

    /// Its name, as a text may have it.
    pub(super) fn words(&self) -> Vec<String> {
        words(self.organisation.words())
    }
}

impl Owner {
    /// Gathers what the facts say about the owner; those about others are passed over.
    #[must_use]
    pub fn of(facts: &[Fact]) -> Self {
        let mut owner = Self::default();
        for fact in facts.iter().filter(|fact| fact.about == Handle::Me) {
            owner.learn(&fact.what);
        }
        owner
    }

    pub(super) fn wording(&self) -> &Wording {
        self.wording.get_or_init(|| self.read())
    }

    fn read(&self) -> Wording {
        let employers = self.positions.iter().map(|position| &position.employer);
        let schools = self.schools.iter().map(|school| &school.name);
        let named = employers.chain(schools).chain(&self.events).chain(&self.skills);
        let roles = self.positions.iter().map(|position| position.role.as_str());
        let short: Vec<&str> = roles.chain([&*self.headline, &*self.industry]).collect();
        let short = words(&short.join(" "));
        let beyond: Vec<&str> = self.skills.iter().chain(&self.goals).map(String::as_str).collect();
        Wording {
            houses: self.houses(),
            named: named
                .filter_map(|name| Some((name.clone(), House::read(name, false)?.words())))
                .collect(),
            work: [short.clone(), words(&beyond.join(" "))].concat(),
            short,
            summary: words(&self.summary),
            goals: self.goals.iter().map(|goal| Goal::read(goal)).collect(),
            offers: self.offers.iter().map(|offer| Goal::read(offer)).collect(),
        }
    }

    fn houses(&self) -> Vec<House> {
        let lasts = |position: &Position| position.since.is_some() && position.until.is_none();
        let employers = self
            .positions
            .iter()
            .filter_map(|position| House::read(&position.employer, lasts(position)));
        let schools = self.schools.iter().filter_map(|school| House::read(&school.name, false));
        employers.chain(schools).collect()
    }

    fn learn(&mut self, what: &What) {
        match what {
            What::Named(name) => add(&mut self.names, name),
            What::Lives { place } => add(&mut self.places, place),
            What::Skilled(skill) => add(&mut self.skills, skill),
            What::SignedUp { event, status } if status != GAVE_UP => add(&mut self.events, event),
            What::Presents { part, text } => self.present(part, text),
            What::Worked { employer, role, since, until } => self.positions.push(Position {
                employer: employer.clone(),
                role: role.clone(),
                since: *since,
                until: *until,
            }),
            What::Studied { school, degree, since, until } => self.schools.push(School {
                name: school.clone(),
                degree: degree.clone(),
                since: *since,
                until: *until,
            }),
            What::Wrote { .. }
            | What::Addressed { .. }
            | What::Among { .. }
            | What::Met { .. }
            | What::Declined { .. }
            | What::Called { .. }
            | What::Invited { .. }
            | What::Connected
            | What::Recommended { .. }
            | What::Endorsed { .. }
            | What::Follows { .. }
            | What::WorksAt { .. }
            | What::Also(_)
            | What::InAddressBook { .. }
            | What::Headline(_)
            | What::Pictured(_)
            | What::Born(_)
            | What::Noted(_)
            | What::Tallied { .. }
            | What::Knows(_)
            | What::Posts(_)
            | What::SignedUp { .. }
            | What::FollowsCompany(_) => {}
        }
    }

    /// Facts come in time order, so the latest headline is the one that stays.
    fn present(&mut self, part: &str, text: &str) {
        match part {
            "headline" => text.clone_into(&mut self.headline),
            "summary" => text.clone_into(&mut self.summary),
            "industry" => text.clone_into(&mut self.industry),
            "location" | "place" => add(&mut self.places, text),
            _ => {}
        }
    }
}

fn add(list: &mut Vec<String>, text: &str) {
    if !text.is_empty() && !list.iter().any(|known| known == text) {
        list.push(text.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse;

    #[test]
    fn the_owner_is_what_the_facts_about_her_say() {
        let facts = "
            - me named name=\"Ada Rossi\"
            - me presents name=headline text=\"Cook\"
            2024-01-01 me presents name=headline text=\"Writer\"
            - me worked name=Works role=Editor since=2019-03
            - me studied name=Lakeside role=MA
            - me skilled name=Bees
            - me skilled name=Bees
            - linkedin:bo lives name=Naples";
        let owner = Owner::of(&parse(facts).unwrap());
        assert_eq!((owner.names, owner.headline), (vec!["Ada Rossi".into()], "Writer".into()));
        assert_eq!((owner.positions.len(), owner.schools.len(), owner.skills.len()), (1, 1, 1));
        assert!(owner.places.is_empty());
    }

    #[test]
    fn an_event_that_was_given_up_is_none_of_hers() {
        let facts =
            "- me signed-up name=Fair role=APPROVED\n- me signed-up name=Gala role=RELINQUISHED";
        assert_eq!(Owner::of(&parse(facts).unwrap()).events, ["Fair"]);
    }
}
