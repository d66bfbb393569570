//! A letter that waits: they wrote last, to the owner alone, and it is not finished.
//!
//! Why it matters: an answer that never came is what people remember, and it is the easiest note to write. Where it
//! misleads: an answer given by telephone or over lunch leaves no trace, and where no words are kept a statement looks
//! like a question; hence a letter only waits where the owner has written to or met the person before, which also
//! keeps out strangers and machines. Who writes on day after day without an answer is in no conversation, and who hires
//! or sells for a living is only believed to write in person where they are close. After some months nobody waits any more, and it is only worth a note.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Kind, Reminder, Standing, days_between, finished};
use crate::digest::Digest;
use crate::fact::{Fact, Side, Via, What};
use crate::say::Say;
use crate::tie::{Circle, day_of, is_canned};

/// One act of either side, as far as an answer is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Act {
    /// Seconds since 1970 in UTC.
    pub at: i64,
    /// Who acted; `None` where both did at once.
    pub by: Option<Side>,
    /// Whether it was a letter to one person.
    pub is_letter: bool,
    /// Its length in characters; 0 is unknown.
    pub chars: u32,
    /// The digest of its words.
    pub words: Digest,
}

impl Act {
    /// A talk the owner tells of herself.
    #[must_use]
    pub fn talk(at: i64) -> Self {
        Self { at, by: None, is_letter: false, chars: 0, words: Digest(0) }
    }

    /// The act a fact tells of; `None` when it tells of none. What was written to several is an act of the
    /// owner's, and asks nothing of her.
    #[must_use]
    pub fn of(fact: &Fact) -> Option<Self> {
        let at = fact.when.second()?;
        let plain = |by| Self { at, by, is_letter: false, chars: 0, words: Digest(0) };
        match &fact.what {
            What::Wrote { by, via, others, thread: _, body } => Some(Self {
                is_letter: *others <= 1 && *via != Via::MailCopy && !is_canned(body),
                chars: body.chars,
                words: body.words,
                ..plain(Some(*by))
            }),
            What::Met { others, .. } => (*others <= 2).then(|| plain(None)),
            What::Called { seconds: 0, by } => Some(plain(Some(*by))),
            What::Called { .. } => Some(plain(None)),
            _ => None,
        }
    }
}

/// When a letter waits, and for how long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OwedWeights {
    /// Nobody waits before, in days.
    pub least_days: i64,
    /// After so many days it is no longer owed, but worth a note.
    pub owed_days: i64,
    /// After so many it is left alone.
    pub most_days: i64,
    /// Who wrote on so many days without an answer is in no conversation.
    pub most_writing_days: usize,
}

impl Default for OwedWeights {
    fn default() -> Self {
        Self { least_days: 2, owed_days: 120, most_days: 365, most_writing_days: 3 }
    }
}

/// The letters that wait: theirs, since the owner last acted. Acts are in the order of time.
#[must_use]
pub fn waiting(acts: &[Act]) -> &[Act] {
    let answered = acts.iter().rposition(|act| act.by != Some(Side::Them)).map_or(0, |at| at + 1);
    &acts[answered..]
}

/// Whether a letter waits, and for how long. `text_of` gives the words of a letter where they are kept.
#[must_use]
pub fn owed(
    acts: &[Act],
    standing: &Standing,
    text_of: impl Fn(Digest) -> Option<String>,
    weights: &OwedWeights,
    today: Date,
) -> Option<Reminder> {
    let has_acted = acts.iter().any(|act| act.by != Some(Side::Them));
    let is_blast = standing.writes_by_trade && standing.circle > Circle::Close;
    if !standing.is_known() || !has_acted || is_blast {
        return None;
    }
    let waiting = waiting(acts);
    if writing_days(waiting) > weights.most_writing_days {
        return None;
    }
    let before = &acts[..acts.len() - waiting.len()];
    let open = |act: &&Act| act.is_letter && !finished::is_finished(act, before, &text_of);
    let last = waiting.iter().rev().find(open)?;
    let n = waiting.iter().filter(open).count();
    let days = days_between(day_of(last.at)?, today);
    if days < weights.least_days || days > weights.most_days {
        return None;
    }
    let id = if days <= weights.owed_days { "keep-owed" } else { "keep-owed-late" };
    let say = Say::new(id).number("n", n as f64).day("on", day_of(last.at)?);
    // Who is close comes first, and of equals who waits longest; what is late comes after all that waits.
    let late = if days <= weights.owed_days { 1_000.0 } else { 0.0 };
    let weight = late + standing.score + days as f64 / 1_000.0;
    Some(Reminder { kind: Kind::Owed, weight, say, since: day_of(last.at) })
}

/// On how many days somebody wrote.
fn writing_days(letters: &[Act]) -> usize {
    let days: BTreeSet<i64> = letters.iter().map(|act| act.at.div_euclid(86_400)).collect();
    days.len()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::notation;
    use crate::scenario::keep::testing::standing;

    const TODAY: Date = date(2024, 3, 11);

    fn found(facts: &str, standing: &Standing) -> Option<Reminder> {
        let facts = notation::parse(facts).unwrap();
        let acts: Vec<Act> = facts.iter().filter_map(Act::of).collect();
        let text_of = |words| {
            facts.iter().find_map(|fact| match &fact.what {
                What::Wrote { body, .. } if body.words == words => body.text.clone(),
                _ => None,
            })
        };
        owed(&acts, standing, text_of, &OwedWeights::default(), TODAY)
    }

    #[track_caller]
    fn check(facts: &str, expected: Option<&str>) {
        let found = found(facts, &standing(Circle::Active));
        assert_eq!(found.as_ref().map(|it| it.say.id.as_ref()), expected, "{facts}");
    }

    const MINE: &str = "2024-03-01T10:00:00Z linkedin:ada wrote by=me chars=120\n";

    #[test]
    fn a_letter_to_the_owner_alone_waits_until_she_acts() {
        let asked = format!("{MINE}2024-03-05T10:00:00Z linkedin:ada wrote chars=300");
        check(&asked, Some("keep-owed"));
        check(&format!("{asked}\n2024-03-06 linkedin:ada wrote by=me chars=90"), None);
        check(&format!("{asked}\n2024-03-06 linkedin:ada met others=1"), None);
        check(&format!("{asked}\n2024-03-06 linkedin:ada called by=them seconds=60"), None);
        check(
            &format!("{asked}\n2024-03-06 linkedin:ada called by=them seconds=0"),
            Some("keep-owed"),
        );
    }

    #[test]
    fn what_went_to_several_or_came_as_a_copy_asks_nothing() {
        check(&format!("{MINE}2024-03-05 linkedin:ada wrote chars=300 others=6"), None);
        check(&format!("{MINE}2024-03-05 linkedin:ada wrote chars=300 role=mail-copy"), None);
    }

    #[test]
    fn nobody_waits_on_the_next_day_nor_after_a_year() {
        check(&format!("{MINE}2024-03-10 linkedin:ada wrote chars=300"), None);
        let old = "2022-03-01 linkedin:ada wrote by=me chars=120\n";
        check(&format!("{old}2023-10-05 linkedin:ada wrote chars=300"), Some("keep-owed-late"));
        check(&format!("{old}2022-10-05 linkedin:ada wrote chars=300"), None);
    }

    #[test]
    fn a_stranger_is_owed_nothing() {
        check("2024-03-05 linkedin:ada wrote chars=300", None);
        let stranger = Standing { circle: Circle::Connected, ..standing(Circle::Active) };
        let facts = format!("{MINE}2024-03-05 linkedin:ada wrote chars=300");
        assert_eq!(found(&facts, &stranger), None);
    }

    #[test]
    fn who_writes_day_after_day_or_by_trade_is_in_no_conversation() {
        let letters: String = (2..6)
            .map(|day| format!("2024-03-{day:02}T10:00:00Z linkedin:ada wrote chars=300\n"))
            .collect();
        check(&format!("{MINE}{letters}"), None);
        let facts = format!("{MINE}2024-03-05 linkedin:ada wrote chars=300");
        let recruiter = |circle| Standing { writes_by_trade: true, ..standing(circle) };
        assert_eq!(found(&facts, &recruiter(Circle::Active)), None);
        assert!(found(&facts, &recruiter(Circle::Close)).is_some());
    }

    #[test]
    fn a_thanks_after_a_question_leaves_the_question_open() {
        check(
            &format!(
                "{MINE}2024-03-05T10:00:00Z linkedin:ada wrote text=\"Would Thursday suit you?\"\n\
                 2024-03-05T11:00:00Z linkedin:ada wrote text=\"Thank you!\""
            ),
            Some("keep-owed"),
        );
        check(&format!("{MINE}2024-03-05 linkedin:ada wrote text=\"Perfetto, grazie!\""), None);
    }
}
