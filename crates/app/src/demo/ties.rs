//! The ties that mean something, and those that only make a noise.
//!
//! Friends, working ties and dormant ones have conversations of different rhythms; passing talks are a
//! word of thanks and no more; recruiters and sellers write and are never answered.

use std::collections::BTreeSet;

use jiff::civil::{DateTime, date};

use super::letters::{Age, Line, Teller, at_an_hour, rhythm};
use super::making::Making;
use super::owner::{COLLEGE, FIRST_OFFICE, HALYARD, SECOND_OFFICE, THIRD_OFFICE};
use super::people::Person;
use super::tongue::Tongue;
use super::truth::Plant;
use super::world::{Message, World};

use Tongue::{English, French, German, Italian, Polish, Portuguese, Spanish};

/// Language, days since the first word, days since the last, and conversations between.
const FRIENDS: [(Tongue, i64, i64, i64); 12] = [
    (Italian, 4100, 3, 15),
    (Italian, 3600, 11, 12),
    (Italian, 2900, 1, 17),
    (Italian, 2500, 40, 8),
    (Italian, 1900, 24, 9),
    (Italian, 1500, 6, 10),
    (Italian, 3300, 95, 6),
    (English, 4000, 9, 13),
    (English, 3000, 60, 7),
    (English, 2200, 17, 9),
    (English, 1200, 4, 11),
    (French, 2700, 30, 5),
];

pub(super) const FRIENDLY: [&str; 10] = [
    "tale.friend",
    "tale.friend",
    "tale.friend",
    "small.coffee",
    "small.coffee",
    "small.ask",
    "small.link",
    "small.birthday",
    "small.wishes",
    "small.birthday",
];
pub(super) const WORKING: [&str; 6] =
    ["tale.work", "small.delivery", "small.brief", "small.link", "tale.work", "small.coffee"];
pub(super) const ONCE_CLOSE: [&str; 7] = [
    "tale.work",
    "small.coffee",
    "small.delivery",
    "tale.friend",
    "small.wishes",
    "small.brief",
    "small.ask",
];

pub(super) fn plant(making: &mut Making) {
    friends(making);
    let working =
        [(Italian, 14), (English, 9), (German, 3), (French, 2), (Spanish, 1), (Portuguese, 1)];
    for tongue in repeated(&working) {
        working_tie(making, tongue);
    }
    let dormant =
        [(Italian, 11), (English, 9), (German, 2), (French, 1), (Spanish, 1), (Polish, 1)];
    for tongue in repeated(&dormant) {
        dormant_tie(making, tongue);
    }
    offices(making);
    for _ in 0..16 {
        passing_talk(making);
    }
    for turn in 0..24 {
        pusher(making, if turn % 3 == 0 { "push.recruiter" } else { "push.seller" });
    }
}

fn repeated(shares: &[(Tongue, usize)]) -> Vec<Tongue> {
    shares.iter().flat_map(|(tongue, count)| vec![*tongue; *count]).collect()
}

fn friends(making: &mut Making) {
    for (turn, (tongue, since, last, count)) in FRIENDS.into_iter().enumerate() {
        let who = making.person(tongue, Plant::Friend);
        meet(making, who, since);
        let story = Story { kinds: &FRIENDLY, since, last, count };
        let mut messages = converse(making, who, &story);
        if turn % 4 == 0 || turn == 7 || turn == 9 {
            let day = making.day(World::ARTICLE_DAYS_AGO - 3);
            let start = at_an_hour(day, &mut making.chance);
            let mut told = told(making, who, "tale.fame", start);
            messages.append(&mut told);
        }
        making.thread(vec![who], messages);
        let email = address_of(making, who);
        making.change(who, |person| person.email = email);
    }
}

fn working_tie(making: &mut Making, tongue: Tongue) {
    let who = making.person(tongue, Plant::WorkingTie);
    let since = making.chance.between(330, 2500);
    let last = making.chance.between(5, 280);
    let count = making.chance.between(2, 5);
    meet(making, who, since);
    let messages = converse(making, who, &Story { kinds: &WORKING, since, last, count });
    making.thread(vec![who], messages);
}

fn dormant_tie(making: &mut Making, tongue: Tongue) {
    let who = making.person(tongue, Plant::DormantTie);
    let since = making.chance.between(2700, 4200);
    let last = making.chance.between(760, 1900);
    let count = making.chance.between(4, 8);
    meet(making, who, since);
    let messages = converse(making, who, &Story { kinds: &ONCE_CLOSE, since, last, count });
    making.thread(vec![who], messages);
}

/// Connected some days before the first word.
fn meet(making: &mut Making, who: usize, since: i64) {
    let day = making.day_between(since + 1, since + 20);
    let at = at_an_hour(day, &mut making.chance);
    making.connect(who, at);
}

/// How a tie went: what is talked about, from when, until when, how often.
pub(super) struct Story {
    pub(super) kinds: &'static [&'static str],
    pub(super) since: i64,
    pub(super) last: i64,
    pub(super) count: i64,
}

pub(super) fn converse(making: &mut Making, who: usize, story: &Story) -> Vec<Message> {
    let (from, until) = (making.day(story.since), making.day(story.last));
    let starts = rhythm(from, until, story.count, &mut making.chance);
    let episodes = episodes(making, who, story.kinds, starts);
    let timed = episodes.into_iter().map(|(start, lines)| making.timed(who, lines, start));
    let mut messages: Vec<Message> = timed.flatten().collect();
    messages.sort_by_key(|message| message.at);
    messages
}

fn episodes(
    making: &mut Making,
    who: usize,
    kinds: &[&'static str],
    starts: Vec<DateTime>,
) -> Vec<(DateTime, Vec<Line>)> {
    let Some(other) = making.world.people.get(who).cloned() else { return Vec::new() };
    let article = making.day(World::ARTICLE_DAYS_AGO);
    let mut feasts = BTreeSet::new();
    let mut told = Vec::new();
    let (first, last) = (starts.first().copied(), starts.last().copied());
    let mut teller = Teller::new(&mut making.stock, &mut making.chance);
    for mut start in starts {
        let mut kind = teller.chance.pick(kinds);
        if let Some(feast) = feast(kind, start) {
            // The last word is the newest fact about a tie, so it stays where the rhythm put it.
            let fits = first.is_some_and(|first| first < feast) && last != Some(start);
            if fits && feast < start && feasts.insert(feast.date()) {
                start = feast;
            } else {
                kind = "small.coffee";
            }
        }
        let age = if start.date() > article { Age::AfterTheArticle } else { Age::BeforeTheArticle };
        let lines = teller.episode(kind, &other, age);
        let lines = lines.or_else(|| teller.episode("small.coffee", &other, age));
        told.extend(lines.map(|lines| (start, lines)));
    }
    told
}

/// The day in the same year a kind of letter is bound to: her birthday, or the end of the year before.
fn feast(kind: &str, near: DateTime) -> Option<DateTime> {
    match kind {
        "small.birthday" => Some(date(near.year(), 5, 17).at(near.hour(), near.minute(), 0, 0)),
        "small.wishes" => Some(date(near.year() - 1, 12, 27).at(near.hour(), near.minute(), 0, 0)),
        _ => None,
    }
}

/// Where she worked and studied: one friend, some working and dormant ties, and many silent ones.
fn offices(making: &mut Making) {
    let places = [SECOND_OFFICE, FIRST_OFFICE, THIRD_OFFICE, SECOND_OFFICE];
    let mut known = making.planted(Plant::DormantTie);
    known.truncate(9);
    known.extend(making.planted(Plant::Friend).into_iter().take(3));
    known.extend(making.planted(Plant::WorkingTie).into_iter().take(4));
    for (turn, who) in known.into_iter().enumerate() {
        making.employ(who, places.get(turn % places.len()).copied().unwrap_or_default(), "desk");
    }
    // The one path to the editor she admires.
    if let Some(path) = making.planted(Plant::WorkingTie).into_iter().nth(16) {
        making.employ(path, HALYARD, "desk");
    }
    for turn in 0..38 {
        let place = places.get(turn % places.len()).copied().unwrap_or_default();
        let tongue = if place == FIRST_OFFICE { English } else { Italian };
        silent(making, tongue, Plant::FormerColleague, place);
    }
    for _ in 0..10 {
        silent(making, English, Plant::Schoolmate, COLLEGE);
    }
}

fn silent(making: &mut Making, tongue: Tongue, plant: Plant, company: &str) {
    let who = making.person(tongue, plant);
    let desk = if plant == Plant::Schoolmate { "campus" } else { "desk" };
    making.employ(who, company, desk);
    let since = making.chance.between(500, 4300);
    meet(making, who, since);
}

fn passing_talk(making: &mut Making) {
    let tongue = making.tongue();
    let who = making.person(tongue, Plant::PassingTalk);
    let since = making.chance.between(30, 415);
    meet_lately(making, who, since);
    let day = making.day(since - 2);
    let start = at_an_hour(day, &mut making.chance);
    let messages = told(making, who, "tale.passing", start);
    making.thread(vec![who], messages);
}

fn pusher(making: &mut Making, kind: &'static str) {
    let tongue = if making.chance.percent(45) { Italian } else { making.tongue() };
    let who = making.person(tongue, Plant::Pusher);
    let since = making.chance.between(40, 900);
    meet_lately(making, who, since);
    let day = making.day(since - 1);
    let start = at_an_hour(day, &mut making.chance);
    let mut messages = told(making, who, kind, start);
    let mut days_ago = since - 1;
    for message in &mut messages {
        let day = making.day(days_ago);
        message.at = at_an_hour(day, &mut making.chance);
        // They write again after some days, whatever the silence says.
        days_ago -= making.chance.between(3, 9);
    }
    making.thread(vec![who], messages);
}

fn meet_lately(making: &mut Making, who: usize, since: i64) {
    let day = making.day(since);
    let at = at_an_hour(day, &mut making.chance);
    making.connect(who, at);
}

/// One whole conversation, timed.
pub(super) fn told(making: &mut Making, who: usize, kind: &str, start: DateTime) -> Vec<Message> {
    let Some(other) = making.world.people.get(who).cloned() else { return Vec::new() };
    let age = making.age(start);
    let mut teller = Teller::new(&mut making.stock, &mut making.chance);
    let lines = teller.episode(kind, &other, age).unwrap_or_default();
    making.timed(who, lines, start)
}

/// A private address nobody can own.
pub(super) fn address_of(making: &Making, who: usize) -> String {
    making.world.people.get(who).map_or_else(String::new, address)
}

/// The same for somebody at hand.
pub(super) fn address(person: &Person) -> String {
    let name = super::people::joined(&[&person.name()]);
    let plain: String = name.chars().map(super::people::without_accent).collect();
    format!("{}@libero.example", plain.replace('-', "."))
}
