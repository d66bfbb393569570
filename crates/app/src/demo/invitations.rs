//! Invitations: the waiting pile the owner asked about, and the answered ones still in the file.
//!
//! The pile is what a pile is after an article has spread: mostly empty, some campaigns, a few people
//! who read her, fewer she knows, and one letter that matters.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::letters::at_an_hour;
use super::making::Making;
use super::tongue::Tongue;
use super::truth::{NoteKind, Plant};
use super::world::{Invitation, Message, Voice, World};

use Tongue::{
    Arabic, English, French, German, Greek, Hebrew, Hindi, Italian, Japanese, Polish, Spanish,
    Turkish, Ukrainian,
};

pub(super) fn plant_waiting(making: &mut Making) {
    commissioning_editor(making);
    known_elsewhere(making);
    for tongue in [
        Italian, English, Italian, English, German, French, Spanish, Italian, English, Turkish,
        Ukrainian, Japanese, Arabic, Italian, Greek, Polish, English, Hebrew,
    ] {
        waiting(making, tongue, Plant::Reader, NoteKind::Personal);
    }
    for (tongue, campaign, count) in [
        (English, 1, 6),
        (Italian, 1, 5),
        (German, 1, 2),
        (Spanish, 1, 2),
        (French, 1, 1),
        (English, 2, 6),
        (Italian, 2, 4),
        (English, 3, 5),
    ] {
        for _ in 0..count {
            waiting(making, tongue, Plant::TemplateSender, NoteKind::Pitch(campaign));
        }
    }
    for tongue in [
        English, Italian, English, Italian, German, French, Spanish, Turkish, Hindi, English,
        Italian, English,
    ] {
        waiting(making, tongue, Plant::Stranger, NoteKind::Polite);
    }
    for tongue in [Italian, English, Italian, English, Italian, English] {
        waiting(making, tongue, Plant::Stranger, NoteKind::Asking);
    }
    for turn in 0..12 {
        let note = if turn % 4 == 0 { NoteKind::Polite } else { NoteKind::Empty };
        let who = waiting(making, English, Plant::OpenNetworker, note);
        super::crowd::mark_open(making, who, turn);
    }
    asked_twice(making);
    fill_with_empty(making);
    outgoing(making);
}

fn waiting(making: &mut Making, tongue: Tongue, plant: Plant, kind: NoteKind) -> usize {
    let who = making.person(tongue, plant);
    wait(making, who, kind);
    who
}

fn wait(making: &mut Making, who: usize, kind: NoteKind) {
    let note = section(kind).map_or_else(String::new, |section| making.note_for(who, &section));
    let sent = lately(making);
    making.invite(who, sent, note, kind);
}

fn section(kind: NoteKind) -> Option<String> {
    match kind {
        NoteKind::Empty => None,
        NoteKind::Personal => Some("note.personal".to_owned()),
        NoteKind::Polite => Some("note.polite".to_owned()),
        NoteKind::Asking => Some("note.asking".to_owned()),
        NoteKind::Pitch(campaign) => Some(format!("note.pitch.{campaign}")),
    }
}

/// Mostly the last two months, with a tail of half a year and a few stragglers.
fn lately(making: &mut Making) -> DateTime {
    let day = match making.chance.below(20) {
        0 => making.day_between(200, 900),
        1..=4 => making.day_between(61, 178),
        _ => making.day_between(1, 60),
    };
    at_an_hour(day, &mut making.chance)
}

fn commissioning_editor(making: &mut Making) {
    let who = making.person(English, Plant::CommissioningEditor);
    making.change(who, |person| {
        "Ruth".clone_into(&mut person.first);
        "Abernale-Finch".clone_into(&mut person.last);
        "ruth-abernale-finch".clone_into(&mut person.slug);
        person.is_woman = true;
        "Wrenfold Books".clone_into(&mut person.company);
        "Commissioning editor, non-fiction".clone_into(&mut person.position);
    });
    let day = making.day(4);
    let sent = at_an_hour(day, &mut making.chance);
    let note = "Dear Nora, I commission non-fiction at Wrenfold Books and have given \"In Praise of \
        the Slow Reply\" to everyone here. I keep wondering whether the ferryman's letters are a \
        book. If you wonder too, may I write to you properly? No hurry, of course.";
    making.invite(who, sent, note.to_owned(), NoteKind::Personal);
}

/// Those of the groups and the address book, old desks, a friend's new account, a recommender.
fn known_elsewhere(making: &mut Making) {
    for (turn, who) in making.planted(Plant::KnownElsewhere).into_iter().enumerate() {
        // The first three sat in a group with her; only those in the phone say nothing at all.
        let note = match turn {
            0 => known_note(making, who, 0),
            1 => known_note(making, who, 1),
            _ => String::new(),
        };
        invite_known(making, who, note);
    }
    for tongue in [English, Italian] {
        let who = making.person(tongue, Plant::KnownElsewhere);
        let note = known_note(making, who, 2);
        invite_known(making, who, note);
    }
    // A friend who has been silent for three months, and now says why.
    if let Some(friend) = making.planted(Plant::Friend).into_iter().nth(6) {
        let again = making.namesake(friend, Plant::KnownElsewhere);
        let note = known_note(making, again, 3);
        let day = making.day(12);
        let sent = at_an_hour(day, &mut making.chance);
        making.invite(again, sent, note, NoteKind::Personal);
    }
    // And one who has a friend's name and is nobody she knows.
    if let Some(friend) = making.planted(Plant::Friend).into_iter().nth(8) {
        let other = making.namesake(friend, Plant::Stranger);
        wait(making, other, NoteKind::Empty);
    }
    for who in making.planted(Plant::FormerRecommender) {
        invite_known(making, who, String::new());
    }
}

fn invite_known(making: &mut Making, who: usize, note: String) {
    let sent = lately(making);
    let kind = if note.is_empty() { NoteKind::Empty } else { NoteKind::Personal };
    making.invite(who, sent, note, kind);
}

/// The note with this number in `note.known`, which must fit how they know each other.
fn known_note(making: &mut Making, who: usize, number: usize) -> String {
    let Some(person) = making.world.people.get(who) else { return String::new() };
    let (tongue, is_woman, name) = (person.tongue, person.is_woman, person.first.clone());
    let line = making.stock.lines(tongue, "note.known").get(number).copied().unwrap_or_default();
    super::people::gendered(line, is_woman).replace("{me}", "Nora").replace("{name}", &name)
}

/// Withdrawn and sent again five weeks later: one person, two rows.
fn asked_twice(making: &mut Making) {
    let who = making.person(Italian, Plant::Stranger);
    for days_ago in [52, 9] {
        let day = making.day(days_ago);
        let sent = at_an_hour(day, &mut making.chance);
        making.invite(who, sent, String::new(), NoteKind::Empty);
    }
}

fn fill_with_empty(making: &mut Making) {
    let n_waiting = making.world.truth().waiting().len();
    for _ in n_waiting..World::N_WAITING {
        let tongue = making.tongue();
        waiting(making, tongue, Plant::Stranger, NoteKind::Empty);
    }
}

/// Hers, still open: a few with a note, one sent twice.
fn outgoing(making: &mut Making) {
    for turn in 0..7 {
        let tongue = if turn % 2 == 0 { Italian } else { English };
        let who = making.person(tongue, Plant::Stranger);
        let day = making.day_between(15, 160);
        let sent = at_an_hour(day, &mut making.chance);
        let note = if turn < 5 { making.note_for(who, "note.outgoing") } else { String::new() };
        send(making, who, sent, note.clone());
        if turn == 2 {
            send(making, who, sent.saturating_sub(36.days()), note);
        }
    }
}

fn send(making: &mut Making, other: usize, sent: DateTime, note: String) {
    let kind = if note.is_empty() { NoteKind::Empty } else { NoteKind::Personal };
    making.world.invitations.push(Invitation { other, is_incoming: false, sent, note, kind });
}

/// The rows of those who are in by now: LinkedIn keeps them for about half a year.
pub(super) fn plant_answered(making: &mut Making) {
    let (recent, older) = (making.day(180), making.day(300));
    for who in 0..making.world.people.len() {
        let Some(person) = making.world.people.get(who) else { continue };
        let Some(connected) = person.connected.filter(|_| person.plant != Plant::Closed) else {
            continue;
        };
        let odds = match connected.date() {
            day if day >= recent => 95,
            day if day >= older => 5,
            _ => 0,
        };
        let must = matches!(person.plant, Plant::Reader | Plant::TemplateSender);
        if must || making.chance.percent(odds) {
            answered(making, who, connected);
        }
    }
}

fn answered(making: &mut Making, who: usize, connected: DateTime) {
    let Some(plant) = making.world.people.get(who).map(|person| person.plant) else { return };
    let lag = match making.chance.below(10) {
        0 => making.chance.between(5 * 86_400, 40 * 86_400),
        1..=3 => making.chance.between(86_400, 5 * 86_400),
        _ => making.chance.between(120, 40_000),
    };
    let sent = connected.saturating_sub(lag.seconds());
    let kind = if plant == Plant::Reader {
        NoteKind::Personal
    } else if plant == Plant::TemplateSender {
        NoteKind::Pitch(if making.chance.percent(60) { 1 } else { 2 })
    } else {
        NoteKind::Empty
    };
    // She asked some of them herself, but never one who collects.
    if kind == NoteKind::Empty && plant != Plant::OpenNetworker && making.chance.percent(8) {
        send(making, who, sent, String::new());
        return;
    }
    let note = section(kind).map_or_else(String::new, |section| making.note_for(who, &section));
    if !note.is_empty() {
        first_message(making, who, connected, note.clone());
    }
    making.invite(who, sent, note, kind);
}

/// An accepted note becomes the first message, dated when it was accepted; a reader gets thanks.
fn first_message(making: &mut Making, who: usize, at: DateTime, note: String) {
    let is_reader = making.planted(Plant::Reader).contains(&who);
    let mut messages = vec![Message::plain(Voice::Person(who), at, note)];
    if is_reader && making.chance.percent(60) {
        let thanks = making.note_for(who, "note.thanks");
        let later = at.saturating_add(making.chance.between(600, 90_000).seconds());
        messages.push(Message::plain(Voice::Owner, later, thanks));
    }
    making.thread(vec![who], messages);
}
