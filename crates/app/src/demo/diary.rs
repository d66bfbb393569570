//! Her diary as iCalendar and the cards of her telephone as vCards.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::owner;
use super::ties::address;
use super::world::{Card, Meeting, Repeats, World};

/// The diary: meetings, and the entries that are none.
pub(super) fn calendar(world: &World) -> String {
    let meetings: String = world.meetings.iter().map(|meeting| event(world, meeting)).collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//Diary//EN\r\n{meetings}{}END:VCALENDAR\r\n",
        alone(world)
    )
}

fn event(world: &World, meeting: &Meeting) -> String {
    let people = meeting.with.iter().filter_map(|who| world.people.get(*who));
    let attendees: String = people
        .map(|person| {
            let (name, address) = (person.name().replace(['"', '\\'], ""), address(person));
            format!("ATTENDEE;CN=\"{name}\";PARTSTAT=ACCEPTED:mailto:{address}\r\n")
        })
        .collect();
    let rule = match meeting.repeats {
        Repeats::Never => "",
        Repeats::EveryOtherWeek => "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=18\r\n",
        Repeats::Monthly => "RRULE:FREQ=MONTHLY;COUNT=10\r\n",
    };
    format!(
        "BEGIN:VEVENT\r\nUID:{:016x}@posta.example\r\nDTSTAMP:{}\r\nDTSTART:{}\r\nDTEND:{}\r\n{rule}SUMMARY:Caffè\r\n\
         ORGANIZER;CN={}:mailto:{}\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:{}\r\n{attendees}END:VEVENT\r\n",
        meeting.id,
        utc(meeting.start),
        utc(meeting.start),
        utc(meeting.start.saturating_add(50.minutes())),
        owner::name(),
        owner::MAIL,
        owner::MAIL,
    )
}

/// The dentist, a holiday, and a call that was called off: entries without anybody met.
fn alone(world: &World) -> String {
    let day = |days_ago: i64| world.today.saturating_sub(days_ago.days());
    let stamp = utc(day(30).at(9, 0, 0, 0));
    format!(
        "BEGIN:VEVENT\r\nUID:dentist@posta.example\r\nDTSTAMP:{stamp}\r\nDTSTART:{}\r\nSUMMARY:Dentista\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:sea@posta.example\r\nDTSTAMP:{stamp}\r\nDTSTART;VALUE=DATE:{}\r\nSUMMARY:Mare\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:off@posta.example\r\nDTSTAMP:{stamp}\r\nSTATUS:CANCELLED\r\nDTSTART:{}\r\nSUMMARY:Call\r\n\
         ORGANIZER:mailto:vendite@crescita.example\r\nATTENDEE:mailto:{}\r\nEND:VEVENT\r\n",
        utc(day(40).at(8, 0, 0, 0)),
        day(120).strftime("%Y%m%d"),
        utc(day(70).at(15, 0, 0, 0)),
        owner::MAIL,
    )
}

fn utc(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The cards of her telephone.
pub(super) fn cards(world: &World) -> String {
    world.cards.iter().map(|card| vcard(world, card)).collect()
}

fn vcard(world: &World, card: &Card) -> String {
    let Some(person) = world.people.get(card.other) else { return String::new() };
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        format!("N:{};{};;;", person.last, person.first),
        format!("FN:{}", person.name()),
        format!("EMAIL;TYPE=INTERNET:{}", card.email),
        format!("TEL;TYPE=CELL:{}", card.phone),
    ];
    if let Some((month, day)) = card.born {
        lines.push(format!("BDAY:--{month:02}-{day:02}"));
    }
    if card.has_profile {
        lines.push(format!("X-SOCIALPROFILE;TYPE=linkedin:{}", person.url()));
    }
    lines.push("END:VCARD".to_owned());
    lines.into_iter().map(|line| line + "\r\n").collect()
}
