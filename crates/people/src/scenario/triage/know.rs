//! Do I know this person?
//!
//! The strongest sign there is, and the one an owner forgets most: letters both ways, a
//! recommendation, an endorsement, an entry in the address book, an invitation of her own.
//!
//! It needs mail, a calendar, chats or an address book under any handle of the person; an archive alone has
//! only messages, recommendations and endorsements.
//! It misleads where a polite refusal to a seller looks like a conversation: beside a note that goes to many only
//! letters between the two alone count, not meetings, where sellers sit too, nor an address book, into which
//! a phone copied every caller. It misleads where four were at one table once: that is a name, and knowing only if
//! there is more. Whoever the owner wrote to, before they asked to be let in, she knew of. An employer in common is shown but is no yes: one can share a
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
/// So many others leave nobody at the table one has not talked with.
const SMALL_TABLE: u32 = 2;
/// Sat so often with a few more, one has.
const OFTEN: usize = 2;

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let most = if letter.goes_to_many() { 1 } else { SMALL_GROUP };
    let mine = letters(case, Side::Me, most);
    let theirs = letters(case, Side::Them, most);
    if !mine.is_empty() && !theirs.is_empty() {
        return (Answer::Yes, conversation(case, mine, theirs));
    }
    let met = || meetings(case, !theirs.is_empty()).filter(|_| !letter.goes_to_many());
    let sign = met().or_else(|| calls(case)).or_else(|| other_sign(case, letter));
    if let Some(reason) = sign.or_else(|| sought(case, &mine)) {
        return (Answer::Yes, reason);
    }
    (Answer::Unknown, no_trace(case, mine, theirs))
}

/// Messages from one side among so many others at most, without the note: LinkedIn repeats it as the first message.
fn letters(case: &Case<'_>, side: Side, most: u32) -> Vec<usize> {
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
            if *by == side && *others <= most && !notes.contains(&body.words))
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

/// Meetings small enough to have spoken in: of two or three people, or a few more where that was not all.
fn meetings(case: &Case<'_>, have_written: bool) -> Option<Reason> {
    let with =
        |most: u32| case.rows(|what| matches!(what, What::Met { others, .. } if *others <= most));
    let rows = with(SMALL_GROUP);
    let is_more = have_written || rows.len() >= OFTEN || !with(SMALL_TABLE).is_empty();
    counted("triage-know-met", "meetings", case, rows).filter(|_| is_more)
}

/// The owner's own letters to them alone, before they asked to be let in. What she wrote since may be "who are you?".
fn sought(case: &Case<'_>, mine: &[usize]) -> Option<Reason> {
    let to_them_alone = case.rows(|what| matches!(what, What::Wrote { others: 0..=1, .. }));
    let is_before = |row: &&usize| {
        let day = case.facts[**row].when.day();
        day.zip(case.sent_on).is_some_and(|(day, sent_on)| day < sent_on)
    };
    let rows = mine.iter().filter(|row| to_them_alone.contains(row)).filter(is_before);
    counted("triage-know-you-wrote", "messages", case, rows.copied().collect())
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

/// The signs after letters, strongest first. That a telephone has a seller's number shows that they called.
fn other_sign(case: &Case<'_>, letter: &Letter<'_>) -> Option<Reason> {
    let is_kept =
        |what: &What| matches!(what, What::InAddressBook { .. }) && !letter.goes_to_many();
    let signs = [
        ("triage-know-recommended-you", case.rows(|what| recommended(what, Side::Them))),
        ("triage-know-you-recommended", case.rows(|what| recommended(what, Side::Me))),
        ("triage-know-address-book", case.rows(is_kept)),
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
    let small = |what: &What| matches!(what, What::Met { others, .. } if *others <= SMALL_GROUP);
    if let Some(met) = counted("triage-know-met-hardly", "meetings", case, case.rows(small)) {
        return met;
    }
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
        let table = "2020-01-01 linkedin:bo met others=4 seconds=1800";
        check(table, Answer::Unknown);
        check(&format!("{table}\n2021-01-01 linkedin:bo met others=3 seconds=1800"), Answer::Yes);
        check(&format!("{table}\n2021-01-01 linkedin:bo wrote role=mail"), Answer::Yes);
        check("2020-01-01 linkedin:bo called seconds=60", Answer::Yes);
        check("2020-01-01 linkedin:bo called seconds=0", Answer::Unknown);
        check("2020-01-01 linkedin:bo wrote role=mail", Answer::Unknown);
    }

    #[test]
    fn letters_of_theirs_alone_are_unknown_and_whom_the_owner_wrote_to_she_knew_of() {
        check("2020-01-01 linkedin:bo wrote\n2020-02-01 linkedin:bo wrote", Answer::Unknown);
        let invited = "2024-04-20 linkedin:bo invited";
        let wrote = "linkedin:bo wrote by=me";
        check(&format!("2020-01-01 {wrote}\n{invited}"), Answer::Yes);
        check(&format!("2020-01-01 {wrote} others=4\n{invited}"), Answer::Unknown);
        check(&format!("{invited}\n2024-04-21 {wrote}"), Answer::Unknown);
    }

    #[test]
    fn who_sends_what_goes_to_many_is_not_known_from_a_meeting_or_a_letter_to_several() {
        let pitch = trial::invitation("Hi Ada, we help companies double your sales. Book a call!");
        let card = "- linkedin:bo in-address-book name=phone\n";
        let met = "2020-01-01 linkedin:bo met others=2 seconds=1800\n";
        let table = "2020-01-01 linkedin:bo wrote by=me others=3
                     2020-01-02 linkedin:bo wrote others=3\n";
        let alone = "2020-01-01 linkedin:bo wrote by=me\n2020-01-02 linkedin:bo wrote\n";
        for (facts, with_pitch) in [
            (card, Answer::Unknown),
            (met, Answer::Unknown),
            (table, Answer::Unknown),
            (alone, Answer::Yes),
        ] {
            check(&format!("{facts}{pitch}"), with_pitch);
            check(&format!("{facts}2024-04-20 linkedin:bo invited"), Answer::Yes);
        }
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
