//! What a profile that the owner pasted says to the questions: one reading for five of them.
//!
//! The rows are the owner's own: she saw the page. Numbers and posts are told by nothing else, so where there are
//! any, a profile was pasted. A profile says what its owner wants said; hence a filled one is no face, and a list of
//! people both know is LinkedIn's word and no proof of a tie.

use super::phrases::words;
use super::{Case, terms};
use crate::fact::{Month, Tally, What};
use crate::organisation::{Likeness, Organisation};
use crate::say::Say;
use crate::scenario::{Answer, Reason};
use jiff::civil::Date;

/// As many names as one reads at a glance.
const NAMES_SHOWN: usize = 3;
/// So many entries are a profile somebody filled in.
const FILLED: usize = 2;
/// LinkedIn tells no more than *500+*; whoever shows fewer keeps to people they may know.
const TOLD_IN_FULL: u32 = 500;
/// Nobody knows so many.
const COLLECTED: u32 = 10_000;

/// Whom both know, as the profile shows it.
pub(super) fn mutual(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let rows = case.rows(is_mutual);
    let newest = rows.iter().rev().find_map(|row| match case.facts[*row].what {
        What::Tallied { of: Tally::Mutual, count, is_least: _ } => Some(count),
        _ => None,
    });
    let names: Vec<&str> = rows.iter().filter_map(|row| known(&case.facts[*row].what)).collect();
    let people = newest.unwrap_or_default().max(u32::try_from(names.len()).unwrap_or(u32::MAX));
    if people == 0 {
        return None;
    }
    let say = match names.as_slice() {
        [] => Say::new("triage-mutual-shown"),
        [..] => {
            let shown = names.iter().take(NAMES_SHOWN).copied().collect::<Vec<_>>().join(", ");
            Say::new("triage-mutual-named").text("names", shown)
        }
    };
    Some((Answer::Yes, Reason::shown_by(say.number("people", people), rows)))
}

fn is_mutual(what: &What) -> bool {
    matches!(what, What::Knows(_) | What::Tallied { of: Tally::Mutual, .. })
}

fn known(what: &What) -> Option<&str> {
    match what {
        What::Knows(name) => Some(name),
        _ => None,
    }
}

/// Whether the profile is filled in. A text shows no face, so that stays for the owner to say; a single entry says
/// neither, because she may have left others out.
pub(super) fn face(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let entries = case.rows(is_entry);
    let picture = case.rows(|what| matches!(what, What::Pictured(_))).pop();
    let is_shown = picture.map(|row| case.facts[row].what == What::Pictured(true));
    let rows = || entries.iter().copied().chain(picture).collect();
    match (entries.len(), is_shown) {
        _ if !was_pasted(case) => None,
        (_, Some(false)) | (1..FILLED, _) => None,
        (0, _) => {
            let shown = case.rows(is_of_profile);
            Some((Answer::No, Reason::shown_by(Say::new("triage-face-empty"), shown)))
        }
        (_, Some(true)) => {
            let say = Say::new("triage-face-filled-and-shown");
            Some((Answer::Yes, Reason::shown_by(say, rows())))
        }
        (_, None) => {
            Some((Answer::Unknown, Reason::shown_by(Say::new("triage-face-filled"), rows())))
        }
    }
}

/// A job, a school, or words about oneself.
fn is_entry(what: &What) -> bool {
    matches!(what, What::Worked { .. } | What::Studied { .. } | What::Presents { .. })
}

fn is_of_profile(what: &What) -> bool {
    is_entry(what) || matches!(what, What::Tallied { .. } | What::Knows(_) | What::Posts(_))
}

fn was_pasted(case: &Case<'_>) -> bool {
    case.facts.iter().any(|fact| is_of_profile(&fact.what))
}

/// Whether there is anything to read, and of what the owner cares for.
pub(super) fn voice(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let posts = case.rows(|what| matches!(what, What::Posts(_)));
    let about = case.rows(|what| matches!(what, What::Presents { part, .. } if part == "summary"));
    let wording = case.owner.wording();
    let cared_for = about.last().and_then(|row| match &case.facts[*row].what {
        What::Presents { text, .. } => {
            let text = words(text);
            let goal = wording.goals.iter().find(|goal| goal.is_spoken_of(&text));
            goal.map(|goal| goal.written.clone()).or_else(|| terms::named(case.owner, &text))
        }
        _ => None,
    });
    if let Some(cared_for) = cared_for {
        let say = Say::new("triage-voice-about").text("word", cared_for);
        return Some((Answer::Yes, Reason::shown_by(say, about)));
    }
    let row = *posts.last()?;
    Some(match case.facts[row].what {
        What::Posts(true) => {
            (Answer::Unknown, Reason::shown_by(Say::new("triage-voice-posts"), vec![row]))
        }
        _ => (Answer::No, Reason::shown_by(Say::new("triage-voice-silent"), vec![row])),
    })
}

/// An employer or school at which both were in the same years.
pub(super) fn together(case: &Case<'_>) -> Option<(Answer, Reason)> {
    shared(case).into_iter().find_map(|(row, theirs, mine)| {
        let (since, until) = overlap(&theirs, &mine, case.today)?;
        let say = Say::new("triage-common-together").text("name", mine.written.as_str());
        let say = say.text("since", since.to_string()).text("until", until.to_string());
        Some((Answer::Yes, Reason::shown_by(say, vec![row])))
    })
}

/// One at which they were, too, in other years or nobody says when.
pub(super) fn was_there(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let (row, _, mine) = shared(case).into_iter().next()?;
    let say = Say::new("triage-common-was").text("name", mine.written.as_str());
    Some((Answer::Yes, Reason::shown_by(say, vec![row])))
}

/// Houses of both, with the row that tells theirs.
fn shared(case: &Case<'_>) -> Vec<(usize, Stay, Stay)> {
    let mine = stays_of_owner(case);
    let theirs = stays(case).into_iter();
    let same = theirs.filter_map(|(row, stay)| {
        let my = mine.iter().find(|my| is_same(&stay.house, &my.house))?.clone();
        Some((row, stay, my))
    });
    same.collect()
}

/// Somebody's time at a house.
#[derive(Debug, Clone)]
struct Stay {
    written: String,
    house: Organisation,
    since: Option<Month>,
    until: Option<Month>,
}

impl Stay {
    fn read(written: &str, since: Option<Month>, until: Option<Month>) -> Option<Self> {
        let house = Organisation::parse(written)?;
        Some(Self { written: written.to_owned(), house, since, until })
    }
}

fn stays(case: &Case<'_>) -> Vec<(usize, Stay)> {
    let read = |(row, what)| match what {
        &What::Worked { employer: ref house, since, until, .. }
        | &What::Studied { school: ref house, since, until, .. } => {
            Some((row, Stay::read(house, since, until)?))
        }
        _ => None,
    };
    case.facts.iter().map(|fact| &fact.what).enumerate().filter_map(read).collect()
}

fn stays_of_owner(case: &Case<'_>) -> Vec<Stay> {
    let jobs = case.owner.positions.iter();
    let jobs = jobs.filter_map(|job| Stay::read(&job.employer, job.since, job.until));
    let schools = case.owner.schools.iter();
    let schools = schools.filter_map(|school| Stay::read(&school.name, school.since, school.until));
    jobs.chain(schools).collect()
}

fn is_same(one: &Organisation, other: &Organisation) -> bool {
    matches!(one.likeness(other), Likeness::Same | Likeness::Branch)
}

/// The first and the last year in which both were there.
fn overlap(one: &Stay, other: &Stay, today: Date) -> Option<(i16, i16)> {
    let first = |stay: &Stay| stay.since.and_then(Month::first_day);
    let last = |stay: &Stay| stay.until.map_or(Some(today), Month::last_day);
    let since = first(one)?.max(first(other)?);
    let until = last(one)?.min(last(other)?);
    (since <= until).then(|| (since.year(), until.year()))
}

/// How many people they are connected with, as the profile tells it.
pub(super) fn count(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let rows = case.rows(|what| matches!(what, What::Tallied { of: Tally::Connections, .. }));
    let row = *rows.last()?;
    let What::Tallied { count, is_least, .. } = case.facts[row].what else { return None };
    let (answer, id) = match (count, is_least) {
        (COLLECTED.., _) => (Answer::No, "triage-count-collected"),
        (..=TOLD_IN_FULL, false) => (Answer::Yes, "triage-count-few"),
        _ => (Answer::Unknown, "triage-count-many"),
    };
    Some((answer, Reason::shown_by(Say::new(id).number("n", count), vec![row])))
}

#[cfg(test)]
mod tests {
    use super::super::{QUESTIONS, trial};
    use super::*;

    #[track_caller]
    fn check(key: &str, facts: &str, expected: (Answer, &str)) {
        let (answer, id) = trial::with_case(facts, |case| {
            let question = QUESTIONS.iter().find(|question| question.key == key).unwrap();
            let (answer, reason) = (question.answer)(&case, &super::super::Letter::of(&case));
            assert!(reason.facts.iter().all(|row| *row < case.facts.len()));
            (answer, reason.say.id.to_string())
        });
        assert_eq!((answer, id.as_str()), expected, "{facts}");
    }

    #[test]
    fn people_both_know_stand_on_the_profile() {
        let named =
            "- linkedin:bo knows name=\"Eve Li\"\n- linkedin:bo tallied name=mutual others=5";
        check("mutual", named, (Answer::Yes, "triage-mutual-named"));
        let shown = "- linkedin:bo tallied name=mutual others=5";
        check("mutual", shown, (Answer::Yes, "triage-mutual-shown"));
        let other = "- linkedin:bo tallied name=followers others=5";
        check("mutual", other, (Answer::Unknown, "triage-mutual-look"));
    }

    #[test]
    fn a_filled_profile_is_no_face_and_an_empty_one_is_empty() {
        let filled = "- linkedin:bo worked name=Works role=Cook\n- linkedin:bo studied name=Here\n";
        check("face", filled, (Answer::Unknown, "triage-face-filled"));
        let shown = format!("{filled}- name:bo pictured role=shown");
        check("face", &shown, (Answer::Yes, "triage-face-filled-and-shown"));
        check("face", "- linkedin:bo posts role=none", (Answer::No, "triage-face-empty"));
        let one = "- linkedin:bo worked name=Works role=Cook";
        check("face", one, (Answer::Unknown, "triage-face-look"));
        check("face", "2024-04-20 linkedin:bo invited", (Answer::Unknown, "triage-face-look"));
    }

    #[test]
    fn whether_there_is_anything_to_read() {
        let about = |text: &str| format!("- linkedin:bo presents name=summary text=\"{text}\"");
        check("voice", &about("All about Beekeeping"), (Answer::Yes, "triage-voice-about"));
        check("voice", &about("I sell pipes"), (Answer::Unknown, "triage-voice-look"));
        check("voice", "- linkedin:bo posts role=shown", (Answer::Unknown, "triage-voice-posts"));
        check("voice", "- linkedin:bo posts role=none", (Answer::No, "triage-voice-silent"));
    }

    #[test]
    fn who_was_there_in_the_same_years_was_there_together() {
        let worked =
            |rest: &str| format!("- linkedin:bo worked name=\"Blue Fox\" role=Cook {rest}");
        check("common", &worked("since=2018"), (Answer::Yes, "triage-common-together"));
        check("common", &worked("since=2021"), (Answer::Yes, "triage-common-works"));
        check("common", &worked("since=2018 until=2021"), (Answer::Yes, "triage-common-together"));
        check("common", &worked("since=2001 until=2003"), (Answer::Yes, "triage-common-was"));
        check("common", &worked("until=2003"), (Answer::Yes, "triage-common-was"));
        let studied = "- linkedin:bo studied name=\"Lakeside University\" since=2009 until=2012";
        check("common", studied, (Answer::Yes, "triage-common-together"));
        let other = "- linkedin:bo studied name=\"Other University\" since=2009 until=2012";
        check("common", other, (Answer::Unknown, "triage-common-look"));
    }

    #[test]
    fn a_number_of_connections_tells_at_both_ends_only() {
        let tally = |n: u32, rest: &str| {
            format!("- linkedin:bo tallied name=connections others={n} {rest}")
        };
        check("count", &tally(312, ""), (Answer::Yes, "triage-count-few"));
        check("count", &tally(500, "role=at-least"), (Answer::Unknown, "triage-count-many"));
        check("count", &tally(20_000, ""), (Answer::No, "triage-count-collected"));
    }
}
