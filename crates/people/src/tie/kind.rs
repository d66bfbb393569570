//! Kinds of ties, by the ways contact took: so that one can say on whom a judgement errs.
//!
//! Somebody the owner only meets leaves a few entries in a calendar, and somebody they only write to leaves
//! every word. A judgement may be right about the one and wrong about the other.

use super::stats::Stats;

/// By what ways two are in contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// By mail only.
    Mail,
    /// By chat and messages only.
    Chat,
    /// By telephone only.
    Calls,
    /// In meetings only.
    Meetings,
    /// By several ways.
    Several,
    /// Not at all, in what we hold.
    None,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Mail, Self::Chat, Self::Calls, Self::Meetings, Self::Several, Self::None];

    /// The kind of a tie.
    #[must_use]
    pub fn of(stats: &Stats) -> Self {
        let (n, manner) = (stats.n(), &stats.manner);
        let told = manner.n_mails.saturating_add(manner.n_calls).saturating_add(manner.n_meetings);
        match n {
            0 => Self::None,
            n if manner.n_mails == n => Self::Mail,
            n if manner.n_calls == n => Self::Calls,
            n if manner.n_meetings == n => Self::Meetings,
            _ if told == 0 => Self::Chat,
            _ => Self::Several,
        }
    }

    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Chat => "chat",
            Self::Calls => "calls",
            Self::Meetings => "meetings",
            Self::Several => "several",
            Self::None => "none",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::stats;

    #[track_caller]
    fn check(facts: &str, kind: Kind) {
        assert_eq!(Kind::of(&stats(facts)), kind);
    }

    #[test]
    fn who_is_only_met_is_told_from_who_is_also_written_to() {
        let met = "2024-03-05 email:ada@works.example met\n";
        check(met, Kind::Meetings);
        check(&format!("{met}2024-03-06 email:ada@works.example wrote role=mail"), Kind::Several);
    }

    #[test]
    fn each_way_has_its_kind() {
        check("", Kind::None);
        check("2024-03-06 email:ada@works.example wrote role=mail", Kind::Mail);
        check("2024-03-06 linkedin:ada wrote", Kind::Chat);
        check("2024-03-06 tel:+390110000000 called seconds=60", Kind::Calls);
    }
}
