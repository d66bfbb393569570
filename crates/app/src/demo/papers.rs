//! The papers of an acquaintance: recommendations, endorsements and the address book.
//!
//! Recommendations name people without an address, one of them somebody who has left the network; the
//! address book knows a few by phone who wait among the invitations.

use super::letters::at_an_hour;
use super::making::Making;
use super::owner::SKILLS;
use super::ties::address_of;
use super::tongue::Tongue;
use super::truth::Plant;
use super::world::{Contact, Endorsement, Recommendation};

pub(super) fn plant(making: &mut Making) {
    let friends = making.planted(Plant::Friend);
    let working = making.planted(Plant::WorkingTie);
    let dormant = making.planted(Plant::DormantTie);
    let gone = making.person(Tongue::English, Plant::FormerRecommender);

    let received =
        [friends.get(1), friends.get(7), working.first(), working.get(15), dormant.get(2)];
    for who in received.into_iter().flatten().copied().chain([gone]) {
        recommend(making, who, true);
    }
    for who in
        [friends.get(1), friends.get(8), working.get(3), dormant.get(5)].into_iter().flatten()
    {
        recommend(making, *who, false);
    }

    let mut clickers: Vec<usize> = friends.iter().take(7).copied().collect();
    clickers.extend(working.iter().step_by(3));
    clickers.extend(dormant.iter().step_by(4));
    clickers.extend(making.planted(Plant::FormerColleague).into_iter().take(6));
    for who in clickers {
        for _ in 0..making.chance.between(1, 4) {
            endorse(making, who, true);
        }
    }
    for who in friends.iter().take(5).chain(working.iter().take(4)) {
        endorse(making, *who, false);
    }
    address_book(making, &friends, &working);
}

fn recommend(making: &mut Making, who: usize, is_received: bool) {
    let section = if is_received { "recommendation" } else { "praise" };
    let text = making.note_for(who, section);
    let day = making.day_between(500, 2400);
    let at = at_an_hour(day, &mut making.chance);
    making.world.recommendations.push(Recommendation { other: who, is_received, at, text });
}

fn endorse(making: &mut Making, who: usize, is_received: bool) {
    let skill = making.chance.pick(&SKILLS);
    let written = &making.world.endorsements;
    if written
        .iter()
        .any(|it| it.other == who && it.is_received == is_received && it.skill == skill)
    {
        return;
    }
    let day = making.day_between(60, 2200);
    let at = at_an_hour(day, &mut making.chance);
    making.world.endorsements.push(Endorsement { other: who, is_received, at, skill });
}

/// Names as a phone has them: friends, some who wait, and people who will never be on LinkedIn.
fn address_book(making: &mut Making, friends: &[usize], working: &[usize]) {
    for _ in 0..3 {
        making.person(Tongue::Italian, Plant::KnownElsewhere);
    }
    let waiting = making.planted(Plant::KnownElsewhere);
    let known: Vec<usize> = friends
        .iter()
        .take(9)
        .chain(working.iter().take(6))
        .chain(waiting.iter().rev().take(3))
        .copied()
        .collect();
    for who in known {
        let Some(person) = making.world.people.get(who).cloned() else { continue };
        let email = if making.chance.percent(50) { address_of(making, who) } else { String::new() };
        contact(making, (&person.first, &person.last), email);
    }
    for (first, last) in PHONE_ONLY {
        contact(making, (first, last), String::new());
    }
    for _ in 0..24 {
        let tongue = if making.chance.percent(70) { Tongue::Italian } else { Tongue::English };
        let (first, last) = making.only_a_name(tongue);
        contact(making, (&first, &last), String::new());
    }
}

const PHONE_ONLY: [(&str, &str); 12] = [
    ("Mamma", ""),
    ("Papà", ""),
    ("Zia Pina", "casa"),
    ("Idraulico", "Beppe"),
    ("Dentista", ""),
    ("Caldaia", "assistenza"),
    ("Libreria", "sotto casa"),
    ("Vicina", "terzo piano"),
    ("Gatto", "veterinaria"),
    ("Taxi", "notte"),
    ("Commercialista", ""),
    ("Pizzeria", "NON la domenica"),
];

fn contact(making: &mut Making, (first, last): (&str, &str), email: String) {
    // 0000 after the prefix: no operator in Italy gives such numbers out.
    let number = making.chance.between(100, 999);
    let day = making.day_between(600, 2600);
    let at = at_an_hour(day, &mut making.chance);
    making.world.contacts.push(Contact {
        first: first.to_owned(),
        last: last.to_owned(),
        email,
        phone: format!("+39 011 0000{number}"),
        at,
    });
}
