//! What a decision about an invitation or a connection leaves to do on LinkedIn, and what shows that it was done.
//!
//! Nothing is clicked for the owner. She ticks a task by hand, or the next export tells: somebody let in is
//! among the connections, somebody left is no longer in the list, somebody asked was written to.

use jiff::civil::Date;

/// What is to do about an invitation or a connection that was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Accept it.
    Accept,
    /// Write and ask.
    Ask,
    /// Ignore it, or let it lie until LinkedIn drops it.
    Ignore,
    /// Remove the connection.
    Remove,
}

impl Task {
    /// The word for it, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Ask => "ask",
            Self::Ignore => "ignore",
            Self::Remove => "remove",
        }
    }

    /// What this decision leaves to do; nothing, when it puts off.
    #[must_use]
    pub fn of_decision(word: &str) -> Option<Self> {
        match word {
            "let-in" => Some(Self::Accept),
            "ask-first" => Some(Self::Ask),
            "leave" => Some(Self::Ignore),
            "let-go" => Some(Self::Remove),
            _ => None,
        }
    }
}

/// What is known of it by now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// The owner ticked it.
    pub is_ticked: bool,
    /// The sender is among the connections.
    pub is_connection: bool,
    /// An export of that day or later no longer lists it, or them.
    pub gone_on: Option<Date>,
    /// The day the owner next wrote to them.
    pub wrote_on: Option<Date>,
}

/// What shows that it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The owner ticked it.
    Ticked,
    /// They are a connection now.
    Connected,
    /// The export no longer lists the invitation, or the connection.
    Gone,
    /// The owner wrote.
    Written,
}

impl Shown {
    /// The word for it, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Ticked => "ticked",
            Self::Connected => "connected",
            Self::Gone => "gone",
            Self::Written => "written",
        }
    }
}

/// What shows that it was done; `None` while it is still to do. A connection ends every task about an
/// invitation: there is nothing left to answer. The owner's own tick speaks before the files.
#[must_use]
pub fn done(task: Task, seen: Seen) -> Option<Shown> {
    if seen.is_ticked {
        return Some(Shown::Ticked);
    }
    if seen.is_connection && task != Task::Remove {
        return Some(Shown::Connected);
    }
    match task {
        // Gone and no connection: withdrawn, or dropped by LinkedIn. Nothing is left to accept.
        Task::Accept | Task::Ignore | Task::Remove => seen.gone_on.map(|_| Shown::Gone),
        Task::Ask => seen.wrote_on.map(|_| Shown::Written).or(seen.gone_on.map(|_| Shown::Gone)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const NOTHING: Seen =
        Seen { is_ticked: false, is_connection: false, gone_on: None, wrote_on: None };

    #[test]
    fn a_task_stays_until_something_shows_that_it_was_done() {
        for task in [Task::Accept, Task::Ask, Task::Ignore] {
            assert_eq!(done(task, NOTHING), None);
            assert_eq!(done(task, Seen { is_ticked: true, ..NOTHING }), Some(Shown::Ticked));
            assert_eq!(done(task, Seen { is_connection: true, ..NOTHING }), Some(Shown::Connected));
        }
    }

    #[test]
    fn a_connection_is_removed_when_an_export_no_longer_lists_it() {
        let still = Seen { is_connection: true, ..NOTHING };
        assert_eq!(done(Task::Remove, still), None);
        let gone = Seen { gone_on: Some(date(2024, 3, 1)), ..NOTHING };
        assert_eq!(done(Task::Remove, gone), Some(Shown::Gone));
        assert_eq!(done(Task::Remove, Seen { is_ticked: true, ..still }), Some(Shown::Ticked));
    }

    #[test]
    fn having_written_ends_asking_and_nothing_else() {
        let wrote = Seen { wrote_on: Some(date(2024, 3, 1)), ..NOTHING };
        assert_eq!(done(Task::Ask, wrote), Some(Shown::Written));
        assert_eq!(done(Task::Accept, wrote), None);
        assert_eq!(done(Task::Ignore, wrote), None);
    }

    #[test]
    fn what_the_export_no_longer_lists_is_left() {
        let gone = Seen { gone_on: Some(date(2024, 3, 1)), ..NOTHING };
        assert_eq!(done(Task::Ignore, gone), Some(Shown::Gone));
    }
}
