//! Who would hear of work: the people of the fields, towns and employers that the owner's goals name, and where many of
//! them are.

use std::collections::BTreeSet;

use ::people::Say;
use ::people::scenario::ask::cluster::{Where, clusters};
use ::people::scenario::ask::job::{Ear, job};
use ::people::scenario::ask::{Question, Weights};
use ::people::scenario::goal::{Facet, Goal, Told};
use rusqlite::{Connection, OptionalExtension};

use super::cases::{Cases, Loaded};
use super::{Ask, Cluster, Heap, Step, Wanted};
use crate::views::shown::{Spoken, capitals};
use crate::{Error, find};

pub(super) use ::people::scenario::ask::job::Near;

/// People looked at for one thing a goal names, the closest.
const MOST: u32 = 300;
/// Suggestions of her own profile that are taken for what she looks for, until she says it.
const GUESSED: usize = 2;
/// Clusters shown.
const MOST_CLUSTERS: usize = 5;
/// People named of each.
const FIRST: usize = 3;

pub(super) fn ask(cases: &Cases<'_>, wanted: Wanted<'_>) -> Result<Ask, Error> {
    let (goals, is_said) = goals(cases, wanted.about);
    let mut heap = Heap::default();
    for row in everybody_near(cases.book, &goals)? {
        let Some(loaded) = cases.load(row)? else { continue };
        let nearest = goals.iter().filter_map(|goal| Some((nearness(&loaded, goal)?, goal)));
        let Some((near, goal)) = nearest.max_by_key(|(near, _)| *near) else { continue };
        let share = share(cases.book, &loaded)?;
        let ear = Ear { near, goal: &goal.written, share, mutual: loaded.mutual };
        let verdict = job(&loaded.case(), ear, &Weights::default(), cases.today);
        heap.add(loaded, verdict, Vec::new());
    }
    let about: Vec<&str> = goals.iter().map(|goal| goal.written.as_str()).collect();
    let about = (!about.is_empty()).then(|| about.join("; "));
    let asked = (Question::Job, wanted.otherwise, about.as_deref());
    let answers = heap.answers(cases, asked)?;
    let is_other = goals.is_empty() && !cases.goals.is_empty() && wanted.about.is_none();
    let says = match is_other {
        true => Some(Say::new("ask-no-work-goals")),
        false => says((goals.is_empty(), is_said, answers.is_empty()), about.as_deref()),
    };
    Ok(Ask {
        schema: "ask/1",
        question: Question::Job.key(),
        clusters: found_clusters(&heap),
        about,
        to: None,
        may_be: Vec::new(),
        total: heap.candidates.len(),
        answers,
        already: heap.already,
        resting: heap.resting,
        says: says.map(Spoken),
    })
}

/// What stands before the answers: that nothing is looked for, that it was only guessed, or that nobody is near.
fn says((is_nothing, is_said, is_empty): (bool, bool, bool), about: Option<&str>) -> Option<Say> {
    match (is_nothing, is_said, is_empty) {
        (true, ..) => Some(Say::new("ask-no-goals")),
        (false, true, true) => Some(Say::new("ask-no-ears")),
        (false, true, false) => None,
        (false, false, _) => {
            Some(Say::new("ask-goals-guessed").text("goals", about.unwrap_or_default()))
        }
    }
}

/// What work she looks for, and whether she said so: in her words of now, else what she said before, else, where she said
/// nothing, what her own profile suggests. Help alone is nobody in particular, and whom she would employ is no work of hers.
fn goals(cases: &Cases<'_>, about: Option<&str>) -> (Vec<Goal>, bool) {
    let is_told = |goal: &Goal| goal.facets.iter().any(|facet| !matches!(facet, Facet::Help(_)));
    if let Some(about) = about.filter(|about| !about.trim().is_empty()) {
        return (Some(Goal::read(about)).into_iter().filter(is_told).collect(), true);
    }
    let told = |texts: &[String]| -> Vec<Goal> {
        texts.iter().map(|text| Goal::read(text)).filter(Goal::is_of_own_work).collect()
    };
    let said = told(&cases.goals);
    if !cases.goals.is_empty() {
        return (said, true);
    }
    let mut guessed = told(&cases.suggested);
    guessed.truncate(GUESSED);
    (guessed, false)
}

fn everybody_near(book: &Connection, goals: &[Goal]) -> Result<BTreeSet<i64>, Error> {
    let mut rows = BTreeSet::new();
    for goal in goals {
        rows.extend(near(book, goal)?);
    }
    Ok(rows)
}

/// Whoever something that a goal names may be true of.
pub(super) fn near(book: &Connection, goal: &Goal) -> Result<BTreeSet<i64>, Error> {
    let mut rows = BTreeSet::new();
    for facet in &goal.facets {
        let (sql, key) = match facet {
            Facet::Help(_) => continue,
            Facet::Trade(trade) | Facet::Branch(trade) => {
                (include_str!("in_field.sql"), trade.field.to_owned())
            }
            Facet::Town(town) => (include_str!("in_town.sql"), town.clone()),
            Facet::Words(words) => (include_str!("of_words.sql"), find::words_beginning(words)),
        };
        let mut query = book.prepare_cached(sql)?;
        let found = query.query_map((key, MOST), |row| row.get("id"))?;
        for row in found {
            rows.insert(row?);
        }
    }
    Ok(rows)
}

/// How near somebody is to a goal; `None` where nothing of it is true of them.
pub(super) fn nearness(loaded: &Loaded, goal: &Goal) -> Option<Near> {
    let works = loaded.works();
    let houses: Vec<String> = loaded.person.employer.iter().cloned().collect();
    let places: Vec<String> = loaded.town.iter().cloned().collect();
    let is_field = |facet: &Facet| match facet {
        Facet::Trade(trade) | Facet::Branch(trade) => loaded.field.as_deref() == Some(trade.field),
        Facet::Help(_) | Facet::Town(_) | Facet::Words(_) => false,
    };
    if goal.is_met(&Told { works: &works, houses: &houses, places: &places }) {
        return Some(Near::Whole);
    }
    let does = works.iter().any(|work| goal.names_work(work));
    if does || houses.iter().any(|house| goal.names_house(house)) {
        return Some(Near::Work);
    }
    if goal.facets.iter().any(is_field) {
        return Some(Near::Field);
    }
    places.iter().any(|place| goal.names_place(place)).then_some(Near::Place)
}

/// How much of the owner's strength is where somebody is already, by the larger of employer and field.
fn share(book: &Connection, loaded: &Loaded) -> Result<f64, Error> {
    let sql = "select share from strength_in where kind = ?1 and key = ?2";
    let mut query = book.prepare_cached(sql)?;
    let mut largest: f64 = 0.0;
    for (kind, key) in [("employer", &loaded.house), ("field", &loaded.field)] {
        let Some(key) = key else { continue };
        let share: Option<f64> = query.query_row((kind, key), |row| row.get("share")).optional()?;
        largest = largest.max(share.unwrap_or(0.0));
    }
    Ok(largest)
}

fn found_clusters(heap: &Heap) -> Vec<Cluster> {
    let places = |loaded: &Loaded| {
        let employer = loaded.house.clone().map(Where::Employer);
        let field = loaded.field.clone().map(Where::Field);
        let place = loaded.town.clone().map(Where::Place);
        [employer, field, place].into_iter().flatten().collect()
    };
    let ears: Vec<(f64, Vec<Where>)> = heap
        .candidates
        .iter()
        .map(|candidate| (candidate.answer.score, places(&candidate.loaded)))
        .collect();
    let step = |ear: &usize| {
        let person = &heap.candidates[*ear].loaded.person;
        Step { person: Some(person.id.clone()), name: person.name.clone() }
    };
    let shown = clusters(&ears).into_iter().take(MOST_CLUSTERS).map(|cluster| Cluster {
        kind: cluster.at.key(),
        name: named(&cluster.at),
        people: cluster.people.len(),
        score: cluster.score,
        first: cluster.people.iter().take(FIRST).map(step).collect(),
    });
    shown.collect()
}

/// A town is known in small letters; an employer and a field by their own names.
fn named(at: &Where) -> String {
    match at {
        Where::Employer(name) | Where::Field(name) => name.clone(),
        Where::Place(town) => capitals(town.split(' ')),
    }
}
