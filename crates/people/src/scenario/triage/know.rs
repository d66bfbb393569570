//! Do I know this person?
//!
//! The strongest sign there is, and the one an owner forgets most: letters both ways, a
//! recommendation, an endorsement, an entry in the address book, an invitation of her own.
//!
//! It needs mail, a calendar, chats or an address book under any handle of the person; an archive alone has
//! only messages, recommendations and endorsements.
//! It misleads where a polite refusal to a seller looks like a conversation, and where a phone copied
//! every caller into an address book. An employer in common is shown but is no yes: one can share a
//! house with ten thousand people. Finding no trace is never a no; only the owner can say that.

use super::letter::Letter;
use super::{Case, Question, Weights, common};
use crate::digest::Digest;
use crate::fact::{Side, What};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// A yes outweighs a sales pitch down to the asking; a no is mild, for a stranger may be welcome.
pub(super) static QUESTION: Question =
    Question { key: "know", weights: Weights { yes: 3.2, no: -0.6 }, answer };

/// In a larger group two people may both write and never to each other.
const SMALL_GROUP: u32 = 4;

fn answer(case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    let mine = letters(case, Side::Me);
    let theirs = letters(case, Side::Them);
    if !mine.is_empty() && !theirs.is_empty() {
        return (Answer::Yes, conversation(case, mine, theirs));
    }
    if let Some(reason) = meetings(case).or_else(|| calls(case)).or_else(|| other_sign(case)) {
        return (Answer::Yes, reason);
    }
    (Answer::Unknown, no_trace(case, mine, theirs))
}

/// Messages from one side, without the note: LinkedIn repeats it as the first message.
fn letters(case: &Case<'_>, side: Side) -> Vec<usize> {
    let notes: Vec<Digest> = case
        .facts
        .iter()
        .filter_map(|fact| match &fact.what {
            What::Invited { note, by: _ } => note.as_deref(),
            _ => None,
        })
        .chain(case.note)
        .map(Digest::of_words)
        .collect();
    case.rows(|what| {
        matches!(what, What::Wrote { by, others, body, .. }
            if *by == side && *others <= SMALL_GROUP && !notes.contains(&body.words))
    })
}

fn conversation(case: &Case<'_>, mine: Vec<usize>, theirs: Vec<usize>) -> Reason {
    let mut rows = [mine, theirs].concat();
    rows.sort_unstable();
    let last = rows.iter().filter_map(|row| case.facts[*row].when.day()).max();
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let say = match last {
        Some(day) => Say::new("triage-know-wrote").day("last", day),
        None => Say::new("triage-know-wrote-undated"),
    };
    Reason::shown_by(say.number("messages", count), rows)
}

/// Meetings small enough to have spoken in.
fn meetings(case: &Case<'_>) -> Option<Reason> {
    let rows = case.rows(|what| matches!(what, What::Met { others, .. } if *others <= SMALL_GROUP));
    counted("triage-know-met", "meetings", case, rows)
}

/// Calls that were answered.
fn calls(case: &Case<'_>) -> Option<Reason> {
    let rows = case.rows(|what| matches!(what, What::Called { seconds, .. } if *seconds > 0));
    counted("triage-know-called", "calls", case, rows)
}

fn counted(
    id: &'static str,
    name: &'static str,
    case: &Case<'_>,
    rows: Vec<usize>,
) -> Option<Reason> {
    let last = rows.iter().filter_map(|row| case.facts[*row].when.day()).max()?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Some(Reason::shown_by(Say::new(id).number(name, count).day("last", last), rows))
}

/// The signs after letters, strongest first.
fn other_sign(case: &Case<'_>) -> Option<Reason> {
    let signs = [
        ("triage-know-recommended-you", case.rows(|what| recommended(what, Side::Them))),
        ("triage-know-you-recommended", case.rows(|what| recommended(what, Side::Me))),
        (
            "triage-know-address-book",
            case.rows(|what| matches!(what, What::InAddressBook { list: _ })),
        ),
        (
            "triage-know-you-invited",
            case.rows(|what| matches!(what, What::Invited { by: Side::Me, note: _ })),
        ),
        ("triage-know-endorsed", case.rows(|what| matches!(what, What::Endorsed { .. }))),
    ];
    let mut shown = signs.into_iter().filter(|(_, rows)| !rows.is_empty());
    shown.next().map(|(id, rows)| Reason::shown_by(Say::new(id), rows))
}

fn recommended(what: &What, side: Side) -> bool {
    matches!(what, What::Recommended { by, .. } if *by == side)
}

/// Says what was found instead, or where else to look.
fn no_trace(case: &Case<'_>, mine: Vec<usize>, theirs: Vec<usize>) -> Reason {
    if !theirs.is_empty() {
        let count = u32::try_from(theirs.len()).unwrap_or(u32::MAX);
        let say = Say::new("triage-know-only-they-wrote").number("messages", count);
        return Reason::shown_by(say, theirs);
    }
    if !mine.is_empty() {
        return Reason::shown_by(Say::new("triage-know-only-you-wrote"), mine);
    }
    if let Some((house, rows)) = common::employer_or_school(case) {
        let id = if house.is_current { "triage-know-colleague" } else { "triage-know-same-place" };
        return Reason::shown_by(Say::new(id).text("name", house.written.as_str()), rows);
    }
    Reason::bare(Say::new(if !case.held.has_messages {
        "triage-know-no-messages"
    } else if !case.held.has_mail || !case.held.has_calendar {
        "triage-know-try-mail"
    } else {
        "triage-know-no-trace"
    }))
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[track_caller]
    fn check(facts: &str, expected: Answer) {
        assert_eq!(trial::ask(&QUESTION, facts), expected);
    }

    #[test]
    fn letters_both_ways_are_knowing() {
        check(
            "2020-01-01 linkedin:bo wrote by=me text=Hello
             2020-01-02 linkedin:bo wrote text=\"Hello to you\"",
            Answer::Yes,
        );
    }

    #[test]
    fn a_recommendation_an_entry_in_the_address_book_or_an_own_invitation_is_knowing() {
        check("2020-01-01 linkedin:bo recommended by=them name=Works text=Good", Answer::Yes);
        check("- linkedin:bo in-address-book name=phone", Answer::Yes);
        check("2020-01-01 linkedin:bo invited by=me", Answer::Yes);
        check("2020-01-01 linkedin:bo endorsed by=them name=Writing", Answer::Yes);
    }

    #[test]
    fn mail_both_ways_a_meeting_of_few_and_a_call_that_was_answered_are_knowing() {
        check(
            "2020-01-01 linkedin:bo wrote by=me role=mail\n2020-01-02 linkedin:bo wrote role=mail",
            Answer::Yes,
        );
        check("2020-01-01 linkedin:bo met others=2 seconds=1800", Answer::Yes);
        check("2020-01-01 linkedin:bo met others=15 seconds=1800", Answer::Unknown);
        check("2020-01-01 linkedin:bo called seconds=60", Answer::Yes);
        check("2020-01-01 linkedin:bo called seconds=0", Answer::Unknown);
        check("2020-01-01 linkedin:bo wrote role=mail", Answer::Unknown);
    }

    #[test]
    fn letters_one_way_are_unknown() {
        check("2020-01-01 linkedin:bo wrote\n2020-02-01 linkedin:bo wrote", Answer::Unknown);
        check("2020-01-01 linkedin:bo wrote by=me", Answer::Unknown);
    }

    #[test]
    fn the_note_repeated_as_a_message_is_no_letter() {
        check(
            "2024-04-20 linkedin:bo invited text=\"Hello  Ada\"
             2024-04-21 linkedin:bo wrote text=\"hello ada\"
             2024-04-22 linkedin:bo wrote by=me text=\"Who are you?\"",
            Answer::Unknown,
        );
    }

    #[test]
    fn a_connection_date_an_employer_in_common_or_nothing_is_unknown_and_not_no() {
        check("2019-01-01 linkedin:bo connected", Answer::Unknown);
        check("- linkedin:bo works-at name=\"Blue Fox\" role=Cook", Answer::Unknown);
        check("", Answer::Unknown);
    }
}
