//! Birthdays of this week, told by cards.
//!
//! Why it matters: one good occasion a year to write without one. Where it misleads: some sites fill in a first of
//! January for whoever told none, so a birthday without a year on that day is not believed.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Kind, Reminder, Standing};
use crate::fact::Birthday;
use crate::say::Say;

/// The next time the day comes round, from a day on. In a year without a 29th of February, the 28th.
#[must_use]
pub fn next(born: Birthday, from: Date) -> Option<Date> {
    let of_year = |year: i16| {
        Date::new(year, born.month, born.day)
            .or_else(|_| Date::new(year, born.month, born.day - 1))
            .ok()
    };
    of_year(from.year()).filter(|day| *day >= from).or_else(|| of_year(from.year() + 1))
}

/// Whether it is a day somebody told, and not one a form filled in.
#[must_use]
pub fn is_told(born: Birthday) -> bool {
    born.year.is_some() || (born.month, born.day) != (1, 1)
}

/// Whether the birthday of somebody the owner knows is in the seven days from the first of the week.
#[must_use]
pub fn birthday(born: Birthday, standing: &Standing, first_day: Date) -> Option<Reminder> {
    let on = next(born, first_day).filter(|_| is_told(born) && standing.is_known())?;
    let is_this_week = super::days_between(first_day, on) < 7;
    let say = Say::new("keep-birthday").day("on", on);
    let weight = standing.score;
    is_this_week.then_some(Reminder { kind: Kind::Birthday, weight, say, since: None })
}

/// The sentence as of a day: of a birthday today or tomorrow that it is then, and no date.
pub(super) fn told(say: &Say, today: Date) -> Say {
    let tomorrow = today.checked_add(1.day()).ok();
    let is_on = |day: Date| *say == Say::new("keep-birthday").day("on", day);
    if is_on(today) {
        Say::new("keep-birthday-today")
    } else if tomorrow.is_some_and(is_on) {
        Say::new("keep-birthday-tomorrow")
    } else {
        say.clone()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::scenario::keep::testing::standing;
    use crate::tie::Circle;

    const MONDAY: Date = date(2023, 2, 27);

    #[track_caller]
    fn check(born: &str, circle: Circle, expected: bool) {
        let found = birthday(Birthday::parse(born).unwrap(), &standing(circle), MONDAY);
        assert_eq!(found.is_some(), expected, "{born}");
    }

    #[test]
    fn a_birthday_is_told_in_its_week_and_of_people_the_owner_knows() {
        check("1980-03-05", Circle::Known, true);
        check("--03-05", Circle::Known, true);
        check("1980-03-06", Circle::Known, false);
        check("1980-02-26", Circle::Known, false);
        check("1980-03-05", Circle::Connected, false);
    }

    #[test]
    fn a_birthday_is_today_tomorrow_or_on_a_day() {
        let say = Say::new("keep-birthday").day("on", date(2023, 3, 2));
        let told_on = |day| told(&say, date(2023, 3, day)).id;
        assert_eq!(told_on(2), "keep-birthday-today");
        assert_eq!(told_on(1), "keep-birthday-tomorrow");
        assert_eq!(told_on(3), "keep-birthday");
    }

    #[test]
    fn whoever_was_born_on_the_29th_of_february_is_not_left_out() {
        check("1980-02-29", Circle::Known, true);
        let born = Birthday::parse("1980-02-29").unwrap();
        assert_eq!(next(born, date(2024, 1, 1)), Some(date(2024, 2, 29)));
        assert_eq!(next(born, date(2024, 3, 1)), Some(date(2025, 2, 28)));
    }

    #[test]
    fn a_first_of_january_without_a_year_was_filled_in_by_a_form() {
        assert!(!is_told(Birthday::parse("--01-01").unwrap()));
        assert!(is_told(Birthday::parse("1980-01-01").unwrap()));
    }
}
