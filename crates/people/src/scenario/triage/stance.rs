//! The stance: how much it takes to be let in, and what counts for somebody in the owner's position.
//!
//! One list, as data. The plain three move the lines between leaving, asking and letting in; the others are
//! for a way of working, a pair of lines and what matters more or less there. What the owner says of single
//! questions ([`super::questionnaire`]) outranks a stance. All of it is judgement, nothing is measured.

/// How open the owner is, and to whom.
#[derive(Debug, PartialEq)]
pub struct Stance {
    /// Its name in the book, in JSON and on the command line. Never changes.
    pub key: &'static str,
    /// Where it draws its lines.
    pub lines: Lines,
    /// What counts more or less than usual, by the key of the question.
    pub emphases: &'static [(&'static str, Emphasis)],
}

/// Where letting in begins and leaving ends. Between the two we ask.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lines {
    /// From here upwards: let in. In log-odds.
    pub let_in: f64,
    /// From here downwards: leave. In log-odds.
    pub leave: f64,
}

impl Lines {
    /// Half-way between the two: what is neither here nor there.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.let_in, self.leave)
    }
}

/// How much a question counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Emphasis {
    /// Half as much as usual.
    Less,
    /// As shipped.
    Usual,
    /// Half as much again.
    More,
    /// Twice as much.
    Most,
}

impl Emphasis {
    /// All of them, from the least.
    pub const ALL: [Self; 4] = [Self::Less, Self::Usual, Self::More, Self::Most];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Less => "less",
            Self::Usual => "usual",
            Self::More => "more",
            Self::Most => "most",
        }
    }

    /// Reads [`Emphasis::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|emphasis| emphasis.key() == key)
    }

    /// By what the shipped weight is multiplied.
    #[must_use]
    pub fn times(self) -> f64 {
        match self {
            Self::Less => 0.5,
            Self::Usual => 1.0,
            Self::More => 1.5,
            Self::Most => 2.0,
        }
    }
}

/// The default: slightly against, open to one good sign.
pub static SELECTIVE: Stance = Stance { key: "selective", lines: USUAL, emphases: &[] };

const USUAL: Lines = Lines { let_in: 1.0, leave: -1.0 };
/// One good sign lets in; somebody of whom nothing is known is still left.
const WIDE: Lines = Lines { let_in: -0.5, leave: -1.2 };
/// Whoever is known comes in; a kind note alone is worth a question.
const NARROW: Lines = Lines { let_in: 1.8, leave: 0.2 };

/// Every stance, the plain ones first.
pub static STANCES: [&Stance; 7] = [
    &Stance { key: "open", lines: WIDE, emphases: &[] },
    &SELECTIVE,
    &Stance { key: "close-circle", lines: NARROW, emphases: &[] },
    // Whoever works where one would like to work is welcome, and so is a recruiter in one's own field.
    &Stance {
        key: "job-seeker",
        lines: WIDE,
        emphases: &[
            ("place", Emphasis::More),
            ("work", Emphasis::More),
            ("count", Emphasis::Less),
            ("value", Emphasis::More),
        ],
    },
    // Work comes from people who know what one does; where they sit hardly matters.
    &Stance {
        key: "freelancer",
        lines: USUAL,
        emphases: &[
            ("note", Emphasis::More),
            ("place", Emphasis::Less),
            ("work", Emphasis::More),
            ("value", Emphasis::Most),
        ],
    },
    // Everybody sells to founders: who vouches for somebody counts, and a pitch counts twice.
    &Stance {
        key: "founder",
        lines: USUAL,
        emphases: &[
            ("mutual", Emphasis::More),
            ("count", Emphasis::More),
            ("value", Emphasis::Most),
        ],
    },
    // The trade is strangers, of the right work in the right place.
    &Stance {
        key: "recruiter",
        lines: WIDE,
        emphases: &[
            ("note", Emphasis::Less),
            ("place", Emphasis::More),
            ("work", Emphasis::Most),
            ("count", Emphasis::Less),
        ],
    },
];

impl Stance {
    /// The stance of this name.
    #[must_use]
    pub fn named(key: &str) -> Option<&'static Self> {
        STANCES.into_iter().find(|stance| stance.key == key)
    }

    /// How much a question counts, as long as the owner says nothing else.
    #[must_use]
    pub fn emphasis(&self, question: &str) -> Emphasis {
        let of = self.emphases.iter().find(|(key, _)| *key == question);
        of.map_or(Emphasis::Usual, |(_, emphasis)| *emphasis)
    }
}

#[cfg(test)]
mod tests {
    use super::super::QUESTIONS;
    use super::*;

    #[test]
    fn every_stance_asks_between_leaving_and_letting_in_and_speaks_of_questions_there_are() {
        for stance in STANCES {
            assert!(stance.lines.leave < stance.lines.let_in, "{}", stance.key);
            assert_eq!(Stance::named(stance.key), Some(stance));
            for (key, emphasis) in stance.emphases {
                assert!(QUESTIONS.iter().any(|question| question.key == *key), "{key}");
                assert_ne!(*emphasis, Emphasis::Usual, "{key} needs no word");
            }
        }
    }

    #[test]
    fn words_for_how_much_a_question_counts_read_back() {
        for emphasis in Emphasis::ALL {
            assert_eq!(Emphasis::read(emphasis.key()), Some(emphasis));
        }
        assert_eq!(Emphasis::read("much"), None);
    }
}
