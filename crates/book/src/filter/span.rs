//! Times in a search: how long ago (`>6m`, `<30d`), and days before or after (`<2024`, `>2024-03`, `2023`).

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};

/// So long ago or longer; or less long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ago {
    is_less: bool,
    n: i32,
    unit: char,
}

/// Days between these two, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) last: Date,
}

const FIRST: Date = date(1, 1, 1);
const LAST: Date = date(9999, 12, 31);

impl Ago {
    /// Reads `>6m`, `6m`, `<30d`, `>2y`, `12w`. Without a mark, so long or longer.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (is_less, text) = match text.strip_prefix('<') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('>').unwrap_or(text)),
        };
        let (at, unit) = text.char_indices().next_back()?;
        let n: i32 = text[..at].trim().parse().ok()?;
        let is_known = "dwmy".contains(unit) && (1..=1_000).contains(&n);
        is_known.then_some(Self { is_less, n, unit })
    }

    /// The days it means, seen from today.
    pub(super) fn days(self, today: Date) -> Days {
        let span: Span = match self.unit {
            'd' => self.n.days(),
            'w' => self.n.weeks(),
            'm' => self.n.months(),
            _ => self.n.years(),
        };
        let then = today.saturating_sub(span);
        match self.is_less {
            true => Days { first: then.tomorrow().unwrap_or(then), last: LAST },
            false => Days { first: FIRST, last: then },
        }
    }
}

impl Days {
    /// Reads `<2024`, `>2024-03`, `2024-03-05`: before it begins, after it ends, within it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (mark, day) = match text.strip_prefix(['<', '>']) {
            Some(day) => (&text[..1], day.trim()),
            None => ("", text),
        };
        let within = within(day)?;
        Some(match mark {
            "<" => Self { first: FIRST, last: within.first.yesterday().ok()? },
            ">" => Self { first: within.last.tomorrow().ok()?, last: LAST },
            _ => within,
        })
    }
}

/// A year, a month or a day.
fn within(text: &str) -> Option<Days> {
    let parts: Vec<i16> = text.split('-').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let small = |part: i16| i8::try_from(part).ok();
    match parts.as_slice() {
        [year] if *year > 999 => {
            Some(Days { first: Date::new(*year, 1, 1).ok()?, last: Date::new(*year, 12, 31).ok()? })
        }
        [year, month] if *year > 999 => {
            let first = Date::new(*year, small(*month)?, 1).ok()?;
            Some(Days { first, last: first.last_of_month() })
        }
        [year, month, day] => {
            let day = Date::new(*year, small(*month)?, small(*day)?).ok()?;
            Some(Days { first: day, last: day })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = date(2026, 3, 31);

    #[track_caller]
    fn ago(text: &str, first: Date, last: Date) {
        assert_eq!(Ago::read(text).unwrap().days(TODAY), Days { first, last }, "{text}");
    }

    #[test]
    fn quiet_is_so_long_or_longer_unless_less_is_said() {
        ago(">6m", FIRST, date(2025, 9, 30));
        ago("6m", FIRST, date(2025, 9, 30));
        ago("2w", FIRST, date(2026, 3, 17));
        ago("<30d", date(2026, 3, 2), LAST);
        for text in ["", "m", "6", "0d", "-1d", "6h", ">", "99999y"] {
            assert_eq!(Ago::read(text), None, "{text}");
        }
    }

    #[track_caller]
    fn days(text: &str, first: Date, last: Date) {
        assert_eq!(Days::read(text), Some(Days { first, last }), "{text}");
    }

    #[test]
    fn before_is_before_it_begins_and_after_is_after_it_ends() {
        days("2024", date(2024, 1, 1), date(2024, 12, 31));
        days(">2024", date(2025, 1, 1), LAST);
        days("<2024-02", FIRST, date(2024, 1, 31));
        days("2024-02", date(2024, 2, 1), date(2024, 2, 29));
        days(">2024-03-05", date(2024, 3, 6), LAST);
        for text in ["", "24", "2024-13", "2024-02-30", "soon", "1-2-3-4", ">"] {
            assert_eq!(Days::read(text), None, "{text}");
        }
    }
}
