//! Whose calendar it is: whoever is at nearly every meeting in it, under one address or several.
//!
//! Google writes the keeper's address as the calendar's name, others write `Work` or nothing; and a calendar of ten
//! years has the addresses of three employers. The keeper is then one guest among many, and would be the owner's own
//! closest acquaintance. Addresses of one name that never sit in one meeting are taken for one guest. Nobody is
//! taken for the keeper by a handful of meetings, nor where two are at most of them: a pair that always meets
//! together has no keeper that could be told.

use std::collections::{BTreeMap, BTreeSet};

use people::handle::Email;
use people::name;

use super::event::Event;

/// Meetings from which on it can be told.
const LEAST_MEETINGS: usize = 5;
/// People besides the keeper.
const LEAST_OTHERS: usize = 3;
/// Of ten meetings the keeper is at so many …
const KEEPER_OF_TEN: usize = 9;
/// … and everybody else at no more than these.
const OTHERS_OF_TEN: usize = 7;

/// The addresses of whoever keeps the calendar these entries are in; none where that can't be told.
pub(super) fn keeper(events: &[Event]) -> Vec<Email> {
    let meetings: Vec<BTreeSet<&Email>> = events
        .iter()
        .map(|event| event.guests.iter().map(|guest| &guest.email).collect())
        .filter(|guests: &BTreeSet<&Email>| guests.len() > 1)
        .collect();
    let guests = guests(events, &meetings);
    let is_at = |n: usize, of_ten: usize| 10 * n >= of_ten * meetings.len();
    let times = |worn: &BTreeSet<&Email>| {
        meetings.iter().filter(|meeting| !meeting.is_disjoint(worn)).count()
    };
    let mut often = guests.iter().filter(|worn| is_at(times(worn), OTHERS_OF_TEN));
    let is_told = meetings.len() >= LEAST_MEETINGS && guests.len() > LEAST_OTHERS;
    match (often.next(), often.next()) {
        (Some(keeper), None) if is_told && is_at(times(keeper), KEEPER_OF_TEN) => {
            keeper.iter().map(|email| (*email).clone()).collect()
        }
        (Some(_) | None, _) => Vec::new(),
    }
}

/// Everybody who is invited to a meeting, each with their addresses.
fn guests<'a>(events: &'a [Event], meetings: &[BTreeSet<&'a Email>]) -> Vec<BTreeSet<&'a Email>> {
    let mut by_name: BTreeMap<String, BTreeSet<&Email>> = BTreeMap::new();
    for guest in events.iter().flat_map(|event| &event.guests) {
        let name = name::fold(&guest.name);
        let is_name = !name.is_empty() && !guest.name.contains('@');
        let key = if is_name { name } else { guest.email.as_str().to_owned() };
        by_name.entry(key).or_default().insert(&guest.email);
    }
    let sit_together = |worn: &BTreeSet<&Email>| {
        worn.len() > 1 && meetings.iter().any(|meeting| meeting.intersection(worn).count() > 1)
    };
    let apart = |worn: BTreeSet<&'a Email>| -> Vec<BTreeSet<&'a Email>> {
        match sit_together(&worn) {
            true => worn.into_iter().map(|email| BTreeSet::from([email])).collect(),
            false => vec![worn],
        }
    };
    by_name.into_values().flat_map(apart).collect()
}

#[cfg(test)]
mod tests {
    use super::super::event::Guest;
    use super::*;

    /// Who keeps the calendar with these meetings, each of guests by a letter.
    #[track_caller]
    fn check(meetings: &str, expected: &[&str]) {
        let email = |letter: char| {
            let at = if letter.is_ascii_uppercase() { "before" } else { "works" };
            Email::parse(&format!("{letter}@{at}.example")).unwrap()
        };
        // A capital is the second address of the person of that letter.
        let guest = |letter: char| Guest {
            email: email(letter),
            name: format!("{} Rossi", letter.to_ascii_lowercase()),
            declined: false,
        };
        let meeting = |guests: &str| Event {
            guests: guests.chars().map(guest).collect(),
            ..Event::default()
        };
        let events: Vec<Event> = meetings.split_whitespace().map(meeting).collect();
        let found = keeper(&events);
        assert_eq!(found.iter().map(Email::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn whoever_is_at_every_meeting_keeps_the_calendar() {
        check("oa ob oc od oa obc", &["o@works.example"]);
        check("o oa ob oc od oa a", &["o@works.example"]);
    }

    #[test]
    fn of_two_who_are_always_there_neither_is_told() {
        check("oax oab oac oad oa oabc", &[]);
    }

    #[test]
    fn a_handful_of_meetings_tells_nobody() {
        check("oa ob oc od", &[]);
        check("oa oa oa oa oa oa", &[]);
        check("", &[]);
    }

    #[test]
    fn whoever_misses_many_is_not_the_keeper() {
        check("oa ob oc od ab bc cd", &[]);
    }

    #[test]
    fn several_addresses_of_one_name_are_one_guest_unless_they_meet() {
        let both = ["o@before.example", "o@works.example"];
        check("oa ob oc Od Oa Ob Oc", &both);
        check("oa ob oc Od Oa Ob oOc", &[]);
    }
}
