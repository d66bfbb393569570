//! Days of birth in figures, `5/3/1980`, of which only the others in the file tell whether the day or the
//! month comes first.

use people::fact::Birthday;

/// Which figure comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    DayFirst,
    MonthFirst,
}

impl Order {
    /// The order in which all of them are days; `None` when none tells, or they contradict each other.
    pub(crate) fn of<'a>(written: impl Iterator<Item = &'a str>) -> Option<Self> {
        let (mut day_first, mut month_first) = (false, false);
        for (first, second, _) in written.filter_map(figures) {
            day_first |= first > 12;
            month_first |= second > 12;
        }
        match (day_first, month_first) {
            (true, false) => Some(Self::DayFirst),
            (false, true) => Some(Self::MonthFirst),
            _ => None,
        }
    }
}

/// Reads a day in any form; `None` when it is none, or could be two.
pub(super) fn read(written: &str, order: Option<Order>) -> Option<Birthday> {
    let written = written.trim();
    if let Some(day) = Birthday::parse(written) {
        return Some(day);
    }
    let (first, second, year) = figures(written)?;
    let day_first = || Birthday::new(year, second, first);
    let month_first = || Birthday::new(year, first, second);
    match order {
        _ if first > 12 || written.contains('.') => day_first(),
        _ if second > 12 => month_first(),
        Some(Order::DayFirst) => day_first(),
        Some(Order::MonthFirst) => month_first(),
        None if first == second => day_first(),
        None => None,
    }
}

/// Whether something is written there at all: Outlook writes `0/0/00` for nothing.
pub(super) fn says_something(written: &str) -> bool {
    written.chars().any(|c| c.is_alphanumeric() && c != '0')
}

/// Two figures and perhaps a year.
fn figures(written: &str) -> Option<(i8, i8, Option<i16>)> {
    let mut parts =
        written.trim().split(['/', '.', '-']).map(str::trim).filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let year = match parts.next() {
        Some(year) if year.len() == 4 => Some(year.parse().ok()?),
        // A year of two figures is before its owner grew up, or it would not be in an address book.
        Some(year) if year.len() == 2 => Some(1900 + year.parse::<i16>().ok()?),
        Some(_) => return None,
        None => None,
    };
    ((1..=31).contains(&first) && (1..=31).contains(&second)).then_some((first, second, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, order: Option<Order>, expected: Option<&str>) {
        let found = read(written, order).map(|day| day.to_string());
        assert_eq!(found.as_deref(), expected, "{written}");
    }

    #[test]
    fn the_order_is_told_by_days_that_are_no_months() {
        assert_eq!(Order::of(["3/4/1980", "25/4/1980"].into_iter()), Some(Order::DayFirst));
        assert_eq!(Order::of(["3/4/1980", "4/25/1980"].into_iter()), Some(Order::MonthFirst));
        assert_eq!(Order::of(["3/4/1980"].into_iter()), None);
        assert_eq!(Order::of(["25/4/1980", "4/25/1980"].into_iter()), None);
    }

    #[test]
    fn a_day_that_could_be_two_is_none() {
        check("3/4/1980", None, None);
        check("3/4/1980", Some(Order::DayFirst), Some("1980-04-03"));
        check("3/4/1980", Some(Order::MonthFirst), Some("1980-03-04"));
        check("3.4.1980", None, Some("1980-04-03"));
        check("--04-12", None, Some("--04-12"));
        check("0/0/00", None, None);
    }
}
