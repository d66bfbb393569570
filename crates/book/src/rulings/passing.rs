//! Ideas of what the owner could give that she put off: about one person, to recommend them; about two, to introduce them.
//! Each rests for a year.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Ruling;

/// The key of the ruling; its value is the day.
pub(crate) const KEY: &str = "idea-passed";

/// The value of the ruling.
pub(crate) fn value(today: Date) -> String {
    today.to_string()
}

/// Whether the idea rests on a day.
pub(crate) fn is_resting<'a>(rulings: impl IntoIterator<Item = &'a Ruling>, today: Date) -> bool {
    let mut passed = rulings.into_iter().filter(|ruling| ruling.key == KEY);
    passed.any(|ruling| {
        let until = ruling.value.parse::<Date>().ok().and_then(|on| on.checked_add(1.year()).ok());
        until.is_some_and(|until| today < until)
    })
}
