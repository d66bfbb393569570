//! What LinkedIn never sees: her letters, her diary and the cards in her telephone.
//!
//! Most of what she knows of people is here. Some who wait among the invitations without a word wrote to
//! her years ago, and only her mail can tell.

use jiff::ToSpan;
use jiff::civil::DateTime;
use people::scenario::keep::week;

use super::letters::at_an_hour;
use super::making::Making;
use super::ties::{FRIENDLY, ONCE_CLOSE, Story, WORKING, address_of, converse};
use super::truth::{NoteKind, Plant};
use super::world::{Card, Letter, Meeting, Repeats, Voice};

/// Friends who write letters, working ties and old ones who do.
const WRITING: [(Plant, usize); 3] =
    [(Plant::Friend, 12), (Plant::WorkingTie, 15), (Plant::DormantTie, 9)];
/// Who waits without a word and was known once: by letters, by meetings.
const FORGOTTEN_LETTERS: usize = 6;
const FORGOTTEN_MEETINGS: usize = 4;
/// Newsletters and receipts among the mail.
const MACHINES: usize = 120;

pub(super) fn plant(making: &mut Making) {
    for (plant, count) in WRITING {
        for who in making.planted(plant).into_iter().take(count) {
            correspond(making, who, plant);
        }
    }
    forgotten(making);
    diary(making);
    machines(making);
    circles(making);
    making.world.letters.sort_by_key(|letter| letter.at);
    making.world.meetings.sort_by_key(|meeting| meeting.start);
}

fn correspond(making: &mut Making, who: usize, plant: Plant) {
    let (kinds, story): (&'static [&'static str], (i64, i64, i64)) = match plant {
        Plant::Friend => (&FRIENDLY, (3600, 2, 14)),
        Plant::WorkingTie => (&WORKING, (1500, 20, 6)),
        _ => (&ONCE_CLOSE, (4000, 1100, 6)),
    };
    let (since, last, count) = story;
    let last = last + making.chance.between(0, 40);
    let since = since - making.chance.between(0, 700);
    write(making, who, &Story { kinds, since, last, count });
    // Most cards in her telephone have the profile beside the number.
    let has_profile = making.chance.percent(75);
    card(making, who, has_profile);
}

/// Letters out of the messages such a story would have been.
fn write(making: &mut Making, who: usize, story: &Story) {
    let messages = converse(making, who, story);
    let mut thread = 0;
    let mut before: Option<DateTime> = None;
    for message in messages {
        let is_answer = before.is_some_and(|before| before.saturating_add(3.days()) > message.at);
        if !is_answer {
            thread = making.chance.next();
        }
        before = Some(message.at);
        making.world.letters.push(Letter {
            other: who,
            sender: None,
            is_own: message.by == Voice::Owner,
            at: message.at,
            text: message.text,
            thread,
            is_answer,
        });
    }
}

/// Strangers by the archive: no note, no message. Her mail and her diary know better.
fn forgotten(making: &mut Making) {
    let empty: Vec<usize> =
        making
            .world
            .invitations
            .iter()
            .filter(|it| it.is_incoming && it.kind == NoteKind::Empty)
            .map(|it| it.other)
            .filter(|who| {
                making.world.people.get(*who).is_some_and(|person| {
                    person.plant == Plant::Stranger && person.connected.is_none()
                })
            })
            .step_by(7)
            .take(FORGOTTEN_LETTERS + FORGOTTEN_MEETINGS)
            .collect();
    for (turn, who) in empty.into_iter().enumerate() {
        let last = making.chance.between(700, 2200);
        if turn < FORGOTTEN_LETTERS {
            let since = last + making.chance.between(200, 900);
            write(making, who, &Story { kinds: &WORKING, since, last, count: 3 });
        } else {
            meet(making, vec![who], last, Repeats::Never);
            meet(making, vec![who], last - 90, Repeats::Never);
        }
        card(making, who, true);
    }
}

/// The birthday of the one friend who has it this week, on Sunday.
fn this_week(making: &Making, who: usize) -> Option<(i64, i64)> {
    let is_the_one = making.planted(Plant::Friend).get(3) == Some(&who);
    let sunday = week::last_day(week::first_day(making.world.today));
    is_the_one.then(|| (i64::from(sunday.month()), i64::from(sunday.day())))
}

fn diary(making: &mut Making) {
    let friends = making.planted(Plant::Friend);
    let working = making.planted(Plant::WorkingTie);
    let dormant = making.planted(Plant::DormantTie);
    if let [first, second, ..] = friends.as_slice() {
        meet(making, vec![*first], 320, Repeats::EveryOtherWeek);
        meet(making, vec![*second], 500, Repeats::Monthly);
    }
    let desk: Vec<usize> = working.iter().take(4).copied().collect();
    meet(making, desk, 260, Repeats::Monthly);
    for who in working.iter().skip(2).take(9).chain(dormant.iter().take(5)) {
        let days_ago = making.chance.between(30, 1400);
        meet(making, vec![*who], days_ago, Repeats::Never);
    }
}

/// The circles she moves in, by their meetings: who knows whom without her. One of each belongs to two.
fn circles(making: &mut Making) {
    let friends = making.planted(Plant::Friend);
    let working = making.planted(Plant::WorkingTie);
    let dormant = making.planted(Plant::DormantTie);
    let some = |people: &[usize], from: usize, n: usize| -> Vec<usize> {
        people.iter().skip(from).take(n).copied().collect()
    };
    let supper = some(&friends, 2, 6);
    let reading = [some(&friends, 7, 4), some(&working, 4, 2)].concat();
    let desk = some(&working, 5, 7);
    let festival = [some(&working, 11, 5), some(&friends, 10, 1)].concat();
    let office = some(&dormant, 0, 8);
    let course = [some(&dormant, 7, 4), some(&working, 15, 1)].concat();
    let meetings = [
        (supper, 430, Repeats::Monthly),
        (reading, 300, Repeats::Monthly),
        (desk, 280, Repeats::EveryOtherWeek),
        (festival, 820, Repeats::Monthly),
        (office, 2_400, Repeats::EveryOtherWeek),
        (course, 1_900, Repeats::Monthly),
    ];
    for (with, days_ago, repeats) in meetings {
        meet(making, with, days_ago, repeats);
    }
}

fn meet(making: &mut Making, with: Vec<usize>, days_ago: i64, repeats: Repeats) {
    let day = making.day(days_ago);
    let start = at_an_hour(day, &mut making.chance);
    let id = making.chance.next();
    making.world.meetings.push(Meeting { id, with, start, repeats });
}

fn machines(making: &mut Making) {
    for _ in 0..MACHINES {
        let day = making.day_between(1, 900);
        let at = at_an_hour(day, &mut making.chance);
        making.world.machines.push(at);
    }
    making.world.machines.sort();
}

fn card(making: &mut Making, who: usize, has_profile: bool) {
    let email = address_of(making, who);
    let number = making.chance.between(100, 999);
    let is_friend = making.planted(Plant::Friend).contains(&who);
    let born = is_friend.then(|| (making.chance.between(1, 12), making.chance.between(1, 28)));
    let born = born.map(|born| this_week(making, who).unwrap_or(born));
    making.world.cards.push(Card {
        other: who,
        email,
        phone: format!("+39 011 0001{number}"),
        born,
        has_profile,
    });
}
