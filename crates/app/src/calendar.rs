//! The week's reminders as a calendar, for any program that keeps one: each person of the week on its Monday, a birthday
//! on its day, and whoever was put off on the day they come back. A person of a week keeps their identifier, so that a
//! calendar read again is the same.

use book::ops::{self, Day};
use book::views::keep::{Done, Keep, Suggestion};
use people::Say;
use people::say::Arg;

use crate::wording::Words;

/// The calendar, in the words of one language.
pub(crate) fn calendar(keep: &Keep, words: &Words) -> String {
    let mut days: Vec<Day> = keep.people.iter().map(|one| suggested(keep, one, words)).collect();
    days.extend(keep.done.iter().filter_map(|done| put_off(done, words)));
    ops::calendar("Keep", &days, keep.week)
}

fn suggested(keep: &Keep, one: &Suggestion, words: &Words) -> Day {
    let title = Say::new("keep-ics-title").text("name", one.person.name.as_str());
    Day {
        id: format!("keep-{}-{}-{}", one.person.id, one.kind, keep.week),
        on: birthday(one).unwrap_or(keep.week),
        is_yearly: false,
        title: words.say(&title),
        more: words.say(&one.why.0),
        category: "KEEP",
    }
}

/// A birthday is on its day, everything else on Monday.
fn birthday(one: &Suggestion) -> Option<jiff::civil::Date> {
    one.why.0.args.iter().filter(|_| one.kind == "birthday").find_map(|(_, arg)| match arg {
        Arg::Day(day) => Some(*day),
        Arg::Text(_) | Arg::Number(_) => None,
    })
}

fn put_off(done: &Done, words: &Words) -> Option<Day> {
    let on = done.on.filter(|_| done.how == "put-off")?;
    let title = Say::new("keep-ics-title").text("name", done.name.as_str());
    Some(Day {
        id: format!("keep-{}-{on}", done.person),
        on,
        is_yearly: false,
        title: words.say(&title),
        more: words.word("keep-ics-back"),
        category: "KEEP",
    })
}
