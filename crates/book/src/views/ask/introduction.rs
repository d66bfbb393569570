//! Who could introduce the owner to a person, an employer or a field: whoever is linked with the other side, as far as
//! the files show. The links are looked up from the other side, which mostly is the one little is known of.

use std::collections::BTreeMap;

use ::people::scenario::ask::introduction::{Link, Path, introduction};
use ::people::scenario::ask::{Question, Weights};
use ::people::scenario::goal::Goal;
use ::people::{Say, What, name};
use rusqlite::{Connection, OptionalExtension};

use super::cases::Cases;
use super::target::{self, Sought, Target};
use super::{Ask, Heap, Step, Wanted, job, together};
use crate::ledger::read;
use crate::views::people::House;
use crate::views::shown::Spoken;
use crate::{Error, find};

/// People of one kind of link who are looked at, the closest.
const MOST: u32 = 150;
/// People of an employer over whom others are looked for.
const MOST_INSIDERS: usize = 12;
/// With so many insiders of one's own nobody else is needed.
const ENOUGH_INSIDERS: usize = 3;

/// What leads to the other side: for each person the links, and who stands between them and an employer.
#[derive(Default)]
struct Links {
    of: BTreeMap<i64, Vec<Link>>,
    over: BTreeMap<i64, Step>,
}

impl Links {
    fn add(&mut self, person: i64, link: Link) {
        self.of.entry(person).or_default().push(link);
    }
}

pub(super) fn ask(cases: &Cases<'_>, wanted: Wanted<'_>) -> Result<Ask, Error> {
    let Some(to) = wanted.to.filter(|to| !to.trim().is_empty()) else {
        return Ok(nobody(wanted, None, Say::new("ask-to-whom")));
    };
    let sought = target::sought(cases.book, to)?;
    let target = Target::of(cases.book, &sought)?;
    let links = match &sought {
        Sought::Person(found) => to_person(cases.book, found)?,
        Sought::Employer(house) => to_employer(cases, house)?,
        Sought::Field(goal) => to_field(cases, goal)?,
    };
    let mut heap = judge(cases, &links, &target)?;
    let question = Question::Introduction;
    let answers = heap.answers(cases, (question, wanted.otherwise, Some(&target.name)))?;
    let says = match &sought {
        Sought::Person(found) => known_already(cases, found)?,
        Sought::Employer(_) | Sought::Field(_) => None,
    };
    let none = || Say::new("ask-no-way").text("target", &target.name);
    let says = says.or_else(|| answers.is_empty().then(none));
    Ok(Ask {
        answers,
        total: heap.candidates.len(),
        resting: heap.resting,
        says: says.map(Spoken),
        ..nobody(wanted, Some(target), Say::new("ask-to-whom"))
    })
}

pub(super) fn nobody(wanted: Wanted<'_>, to: Option<Target>, says: Say) -> Ask {
    Ask {
        schema: "ask/1",
        question: Question::Introduction.key(),
        about: wanted.about.map(str::to_owned),
        to,
        may_be: Vec::new(),
        answers: Vec::new(),
        already: Vec::new(),
        resting: Vec::new(),
        clusters: Vec::new(),
        says: Some(Spoken(says)),
        total: 0,
    }
}

fn judge(cases: &Cases<'_>, links: &Links, target: &Target) -> Result<Heap, Error> {
    let (mut heap, weights) = (Heap::default(), Weights::default());
    // Rows are in the order of closeness.
    for (row, links_of) in links.of.iter().take(MOST as usize) {
        let Some(loaded) = cases.load(*row)? else { continue };
        // Seen together was the one inside, not the employer.
        let over = links.over.get(row);
        let target_name = over.map_or(&target.name, |step| &step.name);
        let shown = Path { target: target_name, links: links_of, is_bridge: loaded.is_bridge };
        let verdict = introduction(&loaded.case(), shown, &weights, cases.today);
        let me = Step { person: Some(loaded.person.id.clone()), name: loaded.person.name.clone() };
        let end = Step { person: target.person.clone(), name: target.name.clone() };
        let path = [Some(me), over.cloned(), Some(end)];
        heap.add(loaded, verdict, path.into_iter().flatten().collect());
    }
    Ok(heap)
}

/// That no introduction is needed.
fn known_already(cases: &Cases<'_>, found: &find::Found) -> Result<Option<Say>, Error> {
    let loaded = cases.load(found.id)?;
    let on = loaded.and_then(|loaded| loaded.person.last_two_way_on);
    Ok(on.map(|on| Say::new("ask-known-already").text("name", &found.name).day("on", on)))
}

fn to_person(book: &Connection, found: &find::Found) -> Result<Links, Error> {
    let mut links = Links::default();
    for (person, seen) in together::with(book, found.id)? {
        links.add(person, Link::Together(seen));
    }
    for person in said_to_know(book, found)? {
        links.add(person, Link::Said);
    }
    let house = "select house.id, house.name, house.people from person join house on house.id = person.house where person.id = ?1";
    let house = book.prepare_cached(house)?.query_row([found.id], |row| {
        Ok(House { row: row.get("id")?, name: row.get("name")?, people: row.get("people")? })
    });
    if let Some(house) = house.optional()? {
        let people = u32::try_from(house.people).unwrap_or(u32::MAX);
        for person in rows(book, include_str!("at_house.sql"), house.row)? {
            links.add(person, Link::House(house.name.clone(), people));
        }
    }
    let mut past = book.prepare_cached(include_str!("past_with.sql"))?;
    let past = past.query_map((found.id, MOST), |row| Ok((row.get("id")?, row.get("name")?)))?;
    for row in past {
        let (person, house) = row?;
        links.add(person, Link::Past(house));
    }
    links.of.remove(&found.id);
    Ok(links)
}

/// Whom a pasted profile of somebody names as known to both.
fn said_to_know(book: &Connection, found: &find::Found) -> Result<Vec<i64>, Error> {
    let mut people = Vec::new();
    for handle in &found.handles {
        for held in read::of_kind(book, *handle, ("knows", 50))? {
            let What::Knows(shown) = &held.fact.what else { continue };
            let other = find::person(book, shown).ok();
            let other = other.filter(|other| name::key(&other.name) == name::key(shown));
            people.extend(other.map(|other| other.id));
        }
    }
    Ok(people)
}

fn to_employer(cases: &Cases<'_>, house: &House) -> Result<Links, Error> {
    let mut links = Links::default();
    let insiders = rows(cases.book, include_str!("at_house.sql"), house.row)?;
    let mut known = 0;
    for person in &insiders {
        links.add(*person, Link::Inside(house.name.clone()));
        let loaded = cases.load(*person)?;
        known += usize::from(loaded.is_some_and(|it| it.person.last_two_way_on.is_some()));
    }
    for person in rows(cases.book, include_str!("were_at_house.sql"), house.row)? {
        if !insiders.contains(&person) {
            links.add(person, Link::WasInside(house.name.clone()));
        }
    }
    if known < ENOUGH_INSIDERS {
        for insider in insiders.iter().take(MOST_INSIDERS) {
            let Some(over) = cases.load(*insider)? else { continue };
            for (person, seen) in together::with(cases.book, *insider)? {
                if !insiders.contains(&person) {
                    links.add(person, Link::Together(seen));
                    let (person_id, name) = (over.person.id.clone(), over.person.name.clone());
                    let step = Step { person: Some(person_id), name };
                    links.over.entry(person).or_insert(step);
                }
            }
        }
    }
    Ok(links)
}

fn to_field(cases: &Cases<'_>, goal: &Goal) -> Result<Links, Error> {
    let mut links = Links::default();
    for row in job::near(cases.book, goal)? {
        let Some(loaded) = cases.load(row)? else { continue };
        if job::nearness(&loaded, goal).is_some_and(|near| near >= job::Near::Field) {
            links.add(row, Link::InField(goal.written.clone()));
        }
    }
    Ok(links)
}

fn rows(book: &Connection, sql: &str, house: i64) -> Result<Vec<i64>, Error> {
    let mut query = book.prepare_cached(sql)?;
    let rows = query.query_map((house, MOST), |row| row.get("id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
