//! What the owner looks for and can give, how each was understood, and what she may want to add.

use ::people::place::town_of;
use ::people::scenario::goal::{Facet, Goal, Help, suggest};
use ::people::scenario::owner::Owner;
use serde::Serialize;

use crate::roster::bench;
use crate::{Book, Error};

/// Goals and offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Goals {
    /// `goals/1`.
    pub schema: &'static str,
    /// What she looks for, in the order in which she said it.
    pub goals: Vec<Aimed>,
    /// What she can give.
    pub offers: Vec<Aimed>,
    /// What her own profile suggests.
    pub suggested: Suggested,
    /// Kinds of help to look for or to give: `recommendation`, `introduction`, `work`, `advice`, `hiring`,
    /// `collaboration`.
    pub help: Vec<&'static str>,
}

/// One goal or offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aimed {
    /// In her words.
    pub text: String,
    /// What it was understood as.
    pub understood: Vec<Understood>,
}

/// One thing a goal names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// `help`, `town`, `work`, `branch` or `words`.
    pub kind: &'static str,
    /// The kind of help, the town, the field of work, or the words themselves.
    pub what: String,
}

/// Words to add with one click.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Suggested {
    /// To what she looks for.
    pub goals: Vec<String>,
    /// To what she can give.
    pub offers: Vec<String>,
}

/// What the owner looks for and can give.
///
/// # Errors
/// When the disk fails.
pub fn goals(book: &Book) -> Result<Goals, Error> {
    let owner: Owner = bench::owner(&book.connection)?;
    let suggested = suggest(&owner);
    let aimed = |texts: &[String]| texts.iter().map(|text| Aimed::of(text)).collect();
    Ok(Goals {
        schema: "goals/1",
        goals: aimed(&owner.goals),
        offers: aimed(&owner.offers),
        suggested: Suggested { goals: suggested.goals, offers: suggested.offers },
        help: Help::ALL.map(Help::key).to_vec(),
    })
}

impl Aimed {
    fn of(text: &str) -> Self {
        let goal = Goal::read(text);
        let understood = goal.facets.iter().map(|facet| Understood::of(facet, text));
        let mut understood: Vec<Understood> = understood.collect();
        // An editor in publishing is one field, named twice.
        let mut seen: Vec<String> = Vec::new();
        understood.retain(|it| {
            let is_new = !seen.contains(&it.what);
            seen.push(it.what.clone());
            is_new
        });
        Self { text: text.to_owned(), understood }
    }
}

impl Understood {
    fn of(facet: &Facet, text: &str) -> Self {
        let (kind, what) = match facet {
            Facet::Help(help) => ("help", help.key().to_owned()),
            Facet::Town(town) => ("town", as_written(text, town)),
            Facet::Trade(trade) => ("work", trade.field.to_owned()),
            Facet::Branch(trade) => ("branch", trade.field.to_owned()),
            Facet::Words(words) => ("words", words.clone()),
        };
        Self { kind, what }
    }
}

/// A town by the name she calls it.
fn as_written(text: &str, town: &str) -> String {
    let words: Vec<&str> = text.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    let longest_first = (1..=4).rev().flat_map(|length| words.windows(length));
    let named = longest_first.map(|window| window.join(" "));
    named
        .into_iter()
        .find(|name| town_of(name).as_deref() == Some(town))
        .unwrap_or_else(|| town.to_owned())
}
