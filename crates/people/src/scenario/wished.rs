//! Wished for: somebody, or an employer, the owner would like to know, and how far that has come.
//!
//! Whether it was begun and whether it came to anything is told by the files where they can: a letter since the
//! day of the wish, an answer, a connection. The owner's own word outranks them.

use jiff::civil::Date;

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Wished for, and nothing done yet.
    Wished,
    /// Something was done.
    Approached,
    /// The two are in touch.
    InTouch,
}

impl State {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Wished, Self::Approached, Self::InTouch];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Wished => "wished",
            Self::Approached => "approached",
            Self::InTouch => "in-touch",
        }
    }

    /// Reads [`State::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// What the files show of somebody who is wished for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seen {
    /// The day the owner last wrote or invited.
    pub reached_out_on: Option<Date>,
    /// The last day by which both had acted.
    pub two_way_on: Option<Date>,
    /// The day of the connection.
    pub connected_on: Option<Date>,
    /// The day the owner asked somebody to introduce her.
    pub asked_on: Option<Date>,
}

/// How far a wish of that day has come.
#[must_use]
pub fn state(seen: &Seen, word: Option<State>, wished_on: Date) -> State {
    let since = |on: Option<Date>| on.is_some_and(|on| on >= wished_on);
    if let Some(word) = word {
        return word;
    }
    if since(seen.two_way_on) || since(seen.connected_on) {
        return State::InTouch;
    }
    if since(seen.reached_out_on) || since(seen.asked_on) {
        return State::Approached;
    }
    State::Wished
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const WISHED_ON: Date = date(2026, 6, 1);

    #[track_caller]
    fn check(seen: Seen, word: Option<State>, expected: State) {
        assert_eq!(state(&seen, word, WISHED_ON), expected);
    }

    #[test]
    fn a_letter_is_an_approach_and_an_answer_is_being_in_touch() {
        let later = Some(date(2026, 7, 1));
        check(Seen::default(), None, State::Wished);
        check(Seen { reached_out_on: later, ..Seen::default() }, None, State::Approached);
        check(Seen { asked_on: later, ..Seen::default() }, None, State::Approached);
        check(Seen { two_way_on: later, ..Seen::default() }, None, State::InTouch);
        check(Seen { connected_on: later, ..Seen::default() }, None, State::InTouch);
    }

    #[test]
    fn what_was_before_the_wish_is_no_step_towards_it() {
        let before = Some(date(2019, 7, 1));
        check(
            Seen { two_way_on: before, reached_out_on: before, ..Seen::default() },
            None,
            State::Wished,
        );
    }

    #[test]
    fn the_owners_word_outranks_what_the_files_show() {
        let later = Some(date(2026, 7, 1));
        let seen = Seen { two_way_on: later, ..Seen::default() };
        check(seen, Some(State::Approached), State::Approached);
    }
}
