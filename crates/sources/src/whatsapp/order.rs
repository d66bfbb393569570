//! Which figure of a date is the day, which the month and which the year. No chat says it; all its dates
//! together do.

use jiff::civil::Date;

use super::header::Figure;

/// Where the parts of a date stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// What was found, and whether it is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) order: Order,
    pub(super) is_sure: bool,
}

impl Order {
    /// The order in which all dates exist and time goes forward most; where both do, the one in which
    /// more days are spoken on, because months change seldom.
    pub(super) fn of(dates: &[[Figure; 3]]) -> Found {
        if dates.iter().all(|date| date[0].1 == 4) {
            return Found { order: Self::YearMonthDay, is_sure: true };
        }
        let [day_first, month_first] =
            [Self::DayMonthYear, Self::MonthDayYear].map(|order| Rating::of(order, dates));
        let is_sure =
            day_first.missing != month_first.missing || day_first.backward != month_first.backward;
        let order = if month_first < day_first { Self::MonthDayYear } else { Self::DayMonthYear };
        Found { order, is_sure }
    }

    /// The day; `None` where the calendar has none like it.
    pub(super) fn day(self, date: [Figure; 3]) -> Option<Date> {
        let [first, second, third] = date;
        let (year, month, day) = match self {
            Self::DayMonthYear => (third, second, first),
            Self::MonthDayYear => (third, first, second),
            Self::YearMonthDay => (first, second, third),
        };
        let year = if year.1 <= 2 { 2000 + year.0 } else { year.0 };
        Date::new(year, i8::try_from(month.0).ok()?, i8::try_from(day.0).ok()?).ok()
    }
}

/// How badly an order fits: the smaller the better.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rating {
    /// Dates that do not exist.
    missing: usize,
    /// Steps back in time.
    backward: usize,
    /// Days between the first and the last.
    span: i32,
}

impl Rating {
    fn of(order: Order, dates: &[[Figure; 3]]) -> Self {
        let days: Vec<Date> = dates.iter().filter_map(|date| order.day(*date)).collect();
        let backward = days.windows(2).filter(|pair| pair[1] < pair[0]).count();
        let span = days
            .iter()
            .max()
            .zip(days.iter().min())
            .map(|(last, first)| (*last - *first).get_days());
        Self { missing: dates.len() - days.len(), backward, span: span.unwrap_or(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(dates: &[[i16; 3]], order: Order, is_sure: bool) {
        let dates: Vec<_> = dates
            .iter()
            .map(|date| date.map(|figure| (figure, figure.to_string().len())))
            .collect();
        assert_eq!(Order::of(&dates), Found { order, is_sure });
    }

    #[test]
    fn a_day_above_twelve_tells_the_order() {
        check(&[[5, 3, 24], [13, 3, 24]], Order::DayMonthYear, true);
        check(&[[5, 3, 24], [3, 13, 24]], Order::MonthDayYear, true);
        check(&[[2024, 3, 5]], Order::YearMonthDay, true);
    }

    #[test]
    fn time_that_goes_forward_tells_the_order() {
        check(&[[1, 11, 24], [2, 10, 24], [3, 9, 24]], Order::MonthDayYear, true);
    }

    #[test]
    fn where_nothing_tells_it_is_a_guess() {
        check(&[[5, 3, 24]], Order::DayMonthYear, false);
        check(&[[3, 5, 24], [3, 6, 24]], Order::MonthDayYear, false);
    }
}
