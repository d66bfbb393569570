//! Somebody to place, two to compare, and how far the judgement can be trusted.

use book::views::calibration::{
    Agreement, BackTest, Bin, Calibration, Errs, Foretold, Moved, Rescaled,
};
use book::views::sorting::{Asked, Comparing, Progress, Sorting};
use jiff::civil::date;

use super::people::{list, summary};
use super::{HOSTILE, fact, says};

const PROGRESS: Progress = Progress { placed: 43, skipped: 5, compared: 1, enough: 20 };

fn asked(at: usize) -> Asked {
    Asked {
        person: list().remove(at),
        reason: says("9 conversations in 5 weeks since 2016, the last one 5 years ago."),
        facts: vec![
            fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12),
            fact(date(2024, 2, 26), "You wrote to them.", "messages.csv", 13),
        ],
    }
}

pub(in crate::web) fn sorting() -> Sorting {
    Sorting { schema: "sorting/1", progress: PROGRESS, next: vec![asked(3)] }
}

pub(in crate::web) fn all_sorted() -> Sorting {
    Sorting { next: Vec::new(), ..sorting() }
}

pub(in crate::web) fn hostile_sorting() -> Sorting {
    let mut hostile = asked(0);
    hostile.person = summary(HOSTILE[0], HOSTILE[1], "known", Some(20.0));
    hostile.person.role = Some(HOSTILE[2].to_owned());
    hostile.person.employer = Some(HOSTILE[3].to_owned());
    hostile.reason = says("<b>bold</b>");
    Sorting { next: vec![hostile], ..sorting() }
}

pub(in crate::web) fn comparing() -> Comparing {
    Comparing { schema: "comparing/1", progress: PROGRESS, next: vec![[asked(2), asked(4)]] }
}

pub(in crate::web) fn all_compared() -> Comparing {
    Comparing { next: Vec::new(), ..comparing() }
}

/// An owner to whom quick answers mean more, and meetings less.
pub(in crate::web) fn calibration() -> Calibration {
    let moved = |part: &str, shipped, by| Moved { part: part.to_owned(), shipped, by, error: 0.19 };
    let errs = |kind: &str, misses, of| Errs { kind: kind.to_owned(), misses, of };
    Calibration {
        schema: "calibration/1",
        labels: 48,
        before: Agreement { agree: 79, of: 100, surprise: 0.52 },
        after: Agreement { agree: 87, of: 100, surprise: 0.41 },
        is_learned: true,
        is_scaled: true,
        scale: [(20.0, 29.0), (45.0, 58.0), (70.0, 81.0)]
            .map(|(shipped, now)| Rescaled { shipped, now })
            .into(),
        missing: vec!["chats".to_owned()],
        moved: vec![moved("their_answers", 0.6, 0.38), moved("meetings", 0.15, -0.12)],
        errs: vec![errs("meetings", 7, 31), errs("mail", 4, 52)],
        back_test: Some(back_test()),
    }
}

fn back_test() -> BackTest {
    let tenths = [0.04, 0.09, 0.15, 0.22, 0.3, 0.41, 0.52, 0.63, 0.75, 0.9];
    let bin = |foretold: f64| Bin {
        n: 24,
        foretold,
        came: (foretold * 24.0).round() / 24.0,
        low: (foretold - 0.12).max(0.0),
        high: (foretold + 0.12).min(1.0),
    };
    BackTest {
        cut_on: date(2023, 9, 14),
        ahead_days: 180,
        ties: 240,
        came: 0.4,
        shipped: Foretold { error: 0.08, by_chance: 0.06, skill: 0.31 },
        fitted: Foretold { error: 0.04, by_chance: 0.06, skill: 0.36 },
        bins: tenths.map(bin).into(),
    }
}

/// What was said teaches nothing, and pulse foretold no better than the average.
pub(in crate::web) fn no_better_calibration() -> Calibration {
    let past = back_test();
    let fitted = Foretold { error: 0.19, by_chance: 0.06, skill: -0.05 };
    Calibration {
        is_learned: false,
        is_scaled: false,
        scale: Vec::new(),
        moved: Vec::new(),
        errs: Vec::new(),
        back_test: Some(BackTest { fitted, ..past }),
        ..calibration()
    }
}

/// Nothing was said, and the past is short.
pub(in crate::web) fn no_calibration() -> Calibration {
    let none = Agreement { agree: 0, of: 0, surprise: 0.0 };
    Calibration { labels: 0, before: none, after: none, back_test: None, ..no_better_calibration() }
}
