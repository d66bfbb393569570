//! An older export of hers: her connections as they stood some weeks ago. Two of the people she works with had other
//! posts then, which only two exports can show.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::World;
use super::archive::connection_list;
use super::people::Person;
use super::truth::Plant;

/// How long before today it was made.
const DAYS_AGO: i64 = 33;

/// The day it was made.
pub(super) fn day(world: &World) -> Date {
    world.today.saturating_sub(DAYS_AGO.days())
}

/// Its list of connections.
pub(super) fn connections(world: &World) -> String {
    let until = day(world);
    let mut people: Vec<(Person, DateTime)> = world
        .connections()
        .filter(|(_, at)| at.date() < until)
        .map(|(person, at)| (person.clone(), at))
        .collect();
    let working = people.iter_mut().filter(|(person, _)| person.plant == Plant::WorkingTie);
    for (turn, (person, _)) in working.enumerate() {
        match turn {
            2 => "Officina del Ponte".clone_into(&mut person.company),
            7 => "Assistant".clone_into(&mut person.position),
            _ => {}
        }
    }
    connection_list(people.iter().map(|(person, at)| (person, *at)).collect())
}
