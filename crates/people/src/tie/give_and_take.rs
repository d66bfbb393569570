//! Give and take: who opens the conversations and who does the writing, as shares.
//!
//! Shares with an interval, never a sum owed: a lopsided tie may be lopsided because one of the two
//! likes to write. A few messages say little about who carries what, so a share starts at one half with
//! the weight of four (a Beta(2, 2) prior), and "you carry it" is only said when the whole interval is
//! on one side.

use super::stats::Stats;
use crate::fact::Side;
use crate::say::Say;

/// How give and take stand in a tie that went both ways.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GiveAndTake {
    /// Conversations the owner opened, of those that one of the two opened.
    pub opened_by_me: Share,
    /// What the owner wrote, of the mass of what either wrote.
    pub written_by_me: Share,
}

/// A share with its 80 % interval, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The share itself.
    pub share: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Who carries a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carries {
    /// The owner does.
    Me,
    /// Neither more than the other, as far as can be told.
    Both,
    /// They do.
    Them,
}

/// A share this far from one half is worth a word; mail is lopsided by four to one in a third of ties.
const LOPSIDED: f64 = 0.65;

impl GiveAndTake {
    /// `None` for a tie that did not go both ways, or only together.
    #[must_use]
    pub fn of(stats: &Stats) -> Option<Self> {
        let masses = stats.masses();
        let is_directed = stats.n_by(Some(Side::Me)) + stats.n_by(Some(Side::Them)) > 0;
        (stats.is_two_way() && is_directed).then(|| Self {
            opened_by_me: Share::of(
                f64::from(stats.opened_by(Side::Me)),
                f64::from(stats.opened_by(Side::Them)),
            ),
            written_by_me: Share::of(masses.by_me, masses.by_them),
        })
    }

    /// Who carries the tie, by the clearer of the two shares.
    #[must_use]
    pub fn carries(&self) -> Carries {
        match (self.opened_by_me.carries(), self.written_by_me.carries()) {
            (Carries::Me, Carries::Them) | (Carries::Them, Carries::Me) => Carries::Both,
            (Carries::Both, other) => other,
            (one, _) => one,
        }
    }

    /// It in a sentence, without figures: they would read as a score.
    #[must_use]
    pub fn say(&self) -> Say {
        let id = match self.carries() {
            Carries::Me => "tie-you-carry-it",
            Carries::Both => "tie-even",
            Carries::Them => "tie-they-carry-it",
        };
        Say::new(id)
            .text("opened", self.opened_by_me.carries().key())
            .text("written", self.written_by_me.carries().key())
    }
}

impl Carries {
    /// The word for it in a sentence.
    fn key(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Both => "both",
            Self::Them => "them",
        }
    }
}

impl Share {
    /// Whose share is clearly the larger.
    fn carries(self) -> Carries {
        if self.low > 0.5 && self.share >= LOPSIDED {
            Carries::Me
        } else if self.high < 0.5 && self.share <= 1.0 - LOPSIDED {
            Carries::Them
        } else {
            Carries::Both
        }
    }

    fn of(mine: f64, theirs: f64) -> Self {
        let n = mine + theirs;
        let middle = (mine + 2.0) / (n + 4.0);
        let reach = HALF_WIDTH * (middle * (1.0 - middle) / (n + 5.0)).sqrt();
        let share = if n > 0.0 { mine / n } else { 0.5 };
        Self { share, low: (middle - reach).max(0.0), high: (middle + reach).min(1.0) }
    }
}

/// Half the width of an 80 % interval, in standard deviations.
const HALF_WIDTH: f64 = 1.28;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::stats;

    /// Single messages a week apart: so many by me, then so many by them.
    #[track_caller]
    fn check(mine: i64, theirs: i64, expected: Option<Carries>) {
        let first = jiff::civil::date(2020, 1, 6);
        let day = |week: i64| first.saturating_add(jiff::Span::new().weeks(week));
        let line = |week, by| format!("{} linkedin:ada wrote by={by}\n", day(week));
        let mut facts = String::new();
        for week in 0..mine {
            facts += &line(week, "me");
        }
        for week in mine..mine + theirs {
            facts += &line(week, "them");
        }
        assert_eq!(GiveAndTake::of(&stats(&facts)).map(|ledger| ledger.carries()), expected);
    }

    #[test]
    fn what_went_one_way_has_no_give_and_take() {
        check(30, 0, None);
        check(0, 30, None);
    }

    #[test]
    fn a_few_messages_do_not_tell_who_carries_a_tie() {
        check(3, 1, Some(Carries::Both));
    }

    #[test]
    fn who_opens_and_writes_nearly_everything_carries_it() {
        check(30, 6, Some(Carries::Me));
        check(6, 30, Some(Carries::Them));
    }

    #[test]
    fn a_little_more_is_even() {
        check(110, 90, Some(Carries::Both));
    }
}
