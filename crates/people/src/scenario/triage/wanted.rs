//! Whom the owner looks for, held against what is told of the sender, with the rows that tell it.
//!
//! Three questions ask for it and must not contradict each other, so it is read in one place: what they do
//! ([`super::work`]), where ([`super::place`]), and whether they are the person of a goal as a whole
//! ([`super::value`]).

use super::{Case, work};
use crate::fact::What;
use crate::scenario::goal::{Goal, Told};

/// Something told, and the rows that tell it.
pub(super) type Rows = (String, Vec<usize>);

/// What is told of the sender, the most trusted first.
#[derive(Debug)]
pub(super) struct Sender {
    /// Roles and headlines.
    pub(super) works: Vec<Rows>,
    /// Where they work now.
    pub(super) houses: Vec<Rows>,
    /// Where they are, the newest.
    pub(super) place: Option<Rows>,
}

impl Sender {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let newest = case.facts.iter().enumerate().rev();
        let houses = newest.clone().filter_map(|(row, fact)| match &fact.what {
            What::WorksAt { employer, role: _ } | What::Worked { employer, until: None, .. } => {
                Some((employer.clone(), vec![row]))
            }
            _ => None,
        });
        let place = newest.clone().find_map(|(row, fact)| match &fact.what {
            What::Lives { place } => Some((place.clone(), vec![row])),
            _ => None,
        });
        Self { works: work::stated(case), houses: houses.collect(), place }
    }

    /// The first work that a goal of the owner's names, with the goal.
    pub(super) fn wanted_work<'a>(&self, case: &Case<'a>) -> Option<(&'a Goal, &Rows)> {
        first(goals(case), &self.works, Goal::names_work)
    }

    /// The first house that a goal names.
    pub(super) fn wanted_house<'a>(&self, case: &Case<'a>) -> Option<(&'a Goal, &Rows)> {
        first(goals(case), &self.houses, Goal::names_house)
    }

    /// The goal that names where they are.
    pub(super) fn wanted_place<'a>(&self, case: &Case<'a>) -> Option<(&'a Goal, &Rows)> {
        first(goals(case), self.place.as_slice(), Goal::names_place)
    }

    /// The goal that they meet as a whole, with the rows that say so.
    pub(super) fn met<'a>(&self, case: &Case<'a>) -> Option<(&'a Goal, Vec<usize>)> {
        let goal = self.first_met(goals(case))?;
        let rows_of = |told: &[Rows], names: fn(&Goal, &str) -> bool| -> Vec<usize> {
            let named = told.iter().filter(|(text, _)| names(goal, text));
            named.flat_map(|(_, rows)| rows.clone()).collect()
        };
        let mut rows = rows_of(&self.works, Goal::names_work);
        rows.extend(rows_of(&self.houses, Goal::names_house));
        rows.extend(rows_of(self.place.as_slice(), Goal::names_place));
        rows.sort_unstable();
        rows.dedup();
        Some((goal, rows))
    }

    /// The offer that is of their trade: what the owner gives is what they may need.
    pub(super) fn served<'a>(&self, case: &Case<'a>) -> Option<&'a Goal> {
        self.first_met(&case.owner.wording().offers)
    }

    fn first_met<'a>(&self, goals: &'a [Goal]) -> Option<&'a Goal> {
        let texts = |rows: &[Rows]| rows.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>();
        let (works, houses) = (texts(&self.works), texts(&self.houses));
        let places = texts(self.place.as_slice());
        let told = Told { works: &works, houses: &houses, places: &places };
        goals.iter().find(|goal| goal.is_met(&told))
    }
}

fn goals<'a>(case: &Case<'a>) -> &'a [Goal] {
    &case.owner.wording().goals
}

fn first<'a, 'b>(
    goals: &'a [Goal],
    told: &'b [Rows],
    names: fn(&Goal, &str) -> bool,
) -> Option<(&'a Goal, &'b Rows)> {
    goals.iter().find_map(|goal| Some((goal, told.iter().find(|(text, _)| names(goal, text))?)))
}
