//! People she knows, met a second time under another name: an initial at the office, a nickname in the
//! telephone, a name with a slip, a married name, a first name with the firm behind it.
//!
//! Each is somebody of the archive, and no file says so. A program that asks nobody must either miss them or guess.

use super::letters::at_an_hour;
use super::making::Making;
use super::people::{self, Person};
use super::ties::address;
use super::tongue::Tongue;
use super::truth::Plant;
use super::world::{Contact, Letter, Sender};

/// How many of each kind.
const OF_EACH: usize = 6;
/// One of so many connections comes a second time.
const STEP: usize = 19;
/// Names people take when they marry.
const MARRIED: [&str; 4] = ["Ferrocampo", "Silberhorn", "Oakenshaw", "Vignarossa"];
const LINES: [&str; 4] = [
    "Dear Nora, the proofs are on their way. Kind regards.",
    "Cara Nora, grazie per le bozze. A presto!",
    "Hello Nora, a new address: please use this one from now on.",
    "Ciao Nora, ti scrivo da qui perché l'altra casella è piena.",
];

/// Under what name somebody comes again.
type Byname = fn(&Person, usize) -> Sender;
const WRITING: [Byname; 4] = [initial_at_work, married, mistyped, first_name_at_work];

pub(super) fn plant(making: &mut Making) {
    let known: Vec<usize> = making
        .world
        .people
        .iter()
        .enumerate()
        .filter(|(_, person)| is_ordinary(person))
        .map(|(who, _)| who)
        .step_by(STEP)
        .take(OF_EACH * (WRITING.len() + 1))
        .collect();
    for (turn, who) in known.into_iter().enumerate() {
        match WRITING.get(turn % (WRITING.len() + 1)) {
            Some(byname) => write(making, who, *byname, turn / (WRITING.len() + 1)),
            None => note_down(making, who),
        }
    }
    making.world.letters.sort_by_key(|letter| letter.at);
}

/// Connections nobody has said anything special of, with a name of Latin letters and a firm.
fn is_ordinary(person: &Person) -> bool {
    person.plant == Plant::Stranger
        && person.connected.is_some()
        && matches!(person.tongue, Tongue::English | Tongue::Italian)
        && person.last.len() > 5
        && !person.company.is_empty()
}

/// A letter and its answer, some days after.
fn write(making: &mut Making, who: usize, byname: Byname, turn: usize) {
    let Some(person) = making.world.people.get(who) else { return };
    let sender = byname(person, turn);
    let day = making.day_between(200, 1500);
    let at = at_an_hour(day, &mut making.chance);
    let text = LINES[turn % LINES.len()].to_owned();
    let thread = making.chance.next();
    making.world.letters.push(Letter {
        other: who,
        sender: Some(sender),
        is_own: false,
        at,
        text,
        thread,
        is_answer: false,
    });
}

/// A number in her telephone, under the first name and the firm.
fn note_down(making: &mut Making, who: usize) {
    let Some(person) = making.world.people.get(who) else { return };
    let (first, last) = (person.first.trim().to_owned(), person.company.clone());
    let at = at_an_hour(making.day(900), &mut making.chance);
    let number = making.chance.between(100, 999);
    let phone = format!("+39 011 0002{number}");
    making.world.contacts.push(Contact { first, last, email: String::new(), phone, at });
}

fn initial_at_work(person: &Person, _: usize) -> Sender {
    let initial: String = person.first.chars().take(1).collect();
    let name = format!("{initial}. {}", person.last);
    Sender { address: at_work(person, &[&initial, &person.last]), name }
}

fn married(person: &Person, turn: usize) -> Sender {
    let taken = MARRIED[turn % MARRIED.len()];
    let address = address(&Person { last: taken.to_owned(), ..person.clone() });
    Sender { name: format!("{} {}-{taken}", person.first, person.last), address }
}

/// A letter of the surname is missing, as when somebody typed it in haste.
fn mistyped(person: &Person, _: usize) -> Sender {
    let last: String =
        person.last.chars().enumerate().filter(|(at, _)| *at != 3).map(|(_, c)| c).collect();
    let address = address(&Person { last: last.clone(), ..person.clone() });
    Sender { name: format!("{} {last}", person.first), address }
}

fn first_name_at_work(person: &Person, _: usize) -> Sender {
    Sender { name: person.first.trim().to_owned(), address: at_work(person, &[&person.first]) }
}

fn at_work(person: &Person, words: &[&str]) -> String {
    let plain = |words: &[&str]| -> String {
        people::joined(words).chars().map(people::without_accent).collect()
    };
    format!("{}@{}.example", plain(words).replace('-', "."), plain(&[&person.company]))
}
