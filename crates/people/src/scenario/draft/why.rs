//! What two people have to do with each other, in the one sentence a letter has room for.
//!
//! Taken from the facts and from the answers of the verdict, the most personal first: having met, having
//! written, a recommendation; then shared ground, what they read of the owner's, whom both know, and at last
//! that they wrote a note at all. It is never guessed: without any of these there is no sentence.

use jiff::Span;
use jiff::civil::Date;

use crate::fact::{Fact, Side, What};
use crate::say::Arg;
use crate::scenario::Answer;
use crate::scenario::triage::{Answered, By};

/// In a larger meeting two people may never have spoken.
const SMALL_MEETING: u32 = 4;

/// What two have to do with each other. Each but the plain ones carries the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// They met, last in that year.
    Met(String),
    /// They wrote to each other, last in that year.
    Wrote(String),
    /// The other recommended the owner.
    Recommended,
    /// They share an employer, a school or an event of that name.
    Common(String),
    /// The other read something of the owner's.
    Read,
    /// Both know these people.
    Mutual(String),
    /// The other wrote a note to the owner.
    Note,
    /// What the owner says herself, in her words.
    Said(String),
}

impl Reason {
    /// Its name in the files of texts and in JSON.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Met(_) => "met",
            Self::Wrote(_) => "wrote",
            Self::Recommended => "recommended",
            Self::Common(_) => "common",
            Self::Read => "read",
            Self::Mutual(_) => "mutual",
            Self::Note => "note",
            Self::Said(_) => "said",
        }
    }

    /// The year, name or names in it.
    pub(super) fn what(&self) -> &str {
        match self {
            Self::Met(what)
            | Self::Wrote(what)
            | Self::Common(what)
            | Self::Mutual(what)
            | Self::Said(what) => what,
            Self::Recommended | Self::Read | Self::Note => "",
        }
    }

    #[cfg(test)]
    pub(super) fn examples() -> [Self; 8] {
        let what = || "2023".to_owned();
        [
            Self::Met(what()),
            Self::Wrote(what()),
            Self::Recommended,
            Self::Common(what()),
            Self::Read,
            Self::Mutual(what()),
            Self::Note,
            Self::Said(what()),
        ]
    }
}

/// What the facts about somebody, in the order of time, and the answers about their invitation show.
#[must_use]
pub fn why(facts: &[Fact], answers: &[Answered]) -> Option<Reason> {
    let is_met = |what: &What| matches!(what, What::Met { others, .. } if *others <= SMALL_MEETING);
    let is_recommended = |what: &What| matches!(what, What::Recommended { by: Side::Them, .. });
    let known = year_of_last(facts, is_met).map(Reason::Met);
    let known = known.or_else(|| letters(facts).map(Reason::Wrote));
    let known = known.or_else(|| {
        facts.iter().any(|fact| is_recommended(&fact.what)).then_some(Reason::Recommended)
    });
    known.or_else(|| answered(answers))
}

/// Whether the two met, wrote or called within the last year: who is in touch is not reminded of it.
#[must_use]
pub fn is_in_touch(facts: &[Fact], today: Date) -> bool {
    let a_year_ago = today.saturating_sub(Span::new().years(1));
    let is_contact = |what: &What| match what {
        What::Met { others, .. } => *others <= SMALL_MEETING,
        What::Wrote { others, .. } => *others <= 1,
        what => matches!(what, What::Called { .. }),
    };
    let days = facts.iter().filter(|fact| is_contact(&fact.what));
    days.filter_map(|fact| fact.when.day()).any(|day| (a_year_ago..=today).contains(&day))
}

/// The year of the last letter, where both wrote.
fn letters(facts: &[Fact]) -> Option<String> {
    let wrote = |side: Side| move |what: &What| matches!(what, What::Wrote { by, others: 0 | 1, .. } if *by == side);
    let mine = year_of_last(facts, wrote(Side::Me))?;
    let theirs = year_of_last(facts, wrote(Side::Them))?;
    Some(mine.max(theirs))
}

fn year_of_last(facts: &[Fact], is_it: impl Fn(&What) -> bool) -> Option<String> {
    let days = facts.iter().filter(|fact| is_it(&fact.what)).filter_map(|fact| fact.when.day());
    days.max().map(|day| day.year().to_string())
}

/// What the answers that came from evidence say for the two. The owner's own "yes" gives no reason.
fn answered(answers: &[Answered]) -> Option<Reason> {
    let yes = |question: &str| {
        answers.iter().find(|answered| {
            answered.question == question
                && answered.answer == Answer::Yes
                && answered.by == By::Evidence
        })
    };
    let named = |question: &str, arg: &str| yes(question).and_then(|answered| text(answered, arg));
    let is_read = |answered: &&Answered| answered.reason.say.id == "triage-note-yours";
    let common = named("common", "name").map(Reason::Common);
    common
        .or_else(|| yes("note").filter(is_read).map(|_| Reason::Read))
        .or_else(|| named("mutual", "names").map(Reason::Mutual))
        .or_else(|| yes("note").map(|_| Reason::Note))
}

fn text(answered: &Answered, name: &str) -> Option<String> {
    answered.reason.say.args.iter().find_map(|(known, arg)| match arg {
        Arg::Text(text) if known == name => Some(text.clone()),
        Arg::Text(_) | Arg::Number(_) | Arg::Day(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse;

    #[track_caller]
    fn check(facts: &str, expected: Option<&Reason>) {
        assert_eq!(why(&parse(facts).unwrap(), &[]).as_ref(), expected, "{facts}");
    }

    #[test]
    fn letters_both_ways_are_named_with_the_year_of_the_last() {
        let letters = "2020-01-01 linkedin:bo wrote by=me text=Hello\n2022-01-02 linkedin:bo wrote";
        check(letters, Some(&Reason::Wrote("2022".to_owned())));
        check("2022-01-02 linkedin:bo wrote", None);
    }

    #[test]
    fn who_is_in_touch_is_not_reminded_of_it() {
        let facts = parse("2022-01-02 linkedin:bo wrote").unwrap();
        assert!(is_in_touch(&facts, jiff::civil::date(2022, 12, 31)));
        assert!(!is_in_touch(&facts, jiff::civil::date(2023, 6, 1)));
        assert!(!is_in_touch(&[], jiff::civil::date(2022, 1, 3)));
    }

    #[test]
    fn where_nothing_is_known_nothing_is_said() {
        check("2024-04-20 linkedin:bo invited", None);
        check("2024-04-20 linkedin:bo connected", None);
    }

    #[test]
    fn an_answer_from_evidence_gives_its_words() {
        let answered = |question: &'static str, say| Answered {
            question: question.into(),
            answer: Answer::Yes,
            by: By::Evidence,
            reason: crate::scenario::Reason::bare(say),
            weight: 1.0,
            would_decide: false,
        };
        let common = answered("common", crate::Say::new("test-common").text("name", "Lakeside"));
        let read = answered("note", crate::Say::new("triage-note-yours").text("quote", "x"));
        assert_eq!(why(&[], std::slice::from_ref(&read)), Some(Reason::Read));
        let both = [read, common];
        assert_eq!(why(&[], &both), Some(Reason::Common("Lakeside".to_owned())));
        let mine = both.map(|answered| Answered { by: By::Owner, ..answered });
        assert_eq!(why(&[], &mine), None);
    }
}
