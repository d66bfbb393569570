//! The verdict on one invitation: its answers, what they come to, and the one line that says so.
//!
//! The owner's word stands for an answer where she gave one, and evidence where she did not. What the answers
//! are worth and what they come to is [`super::weigh()`]'s. Age is no part of the sum: it says nothing of who
//! somebody is.

use std::borrow::Cow;

use super::criteria::Criteria;
use super::learn::Leanings;
use super::letter::Letter;
use super::questionnaire::Entry;
use super::weigh::{Given, weigh};
use super::{Advice, Answered, By, Case, QUESTIONS, Verdict, reason};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// How many days an invitation may wait before it is called old.
const STALE_DAYS: i32 = 183;

/// Judges one invitation.
#[must_use]
pub fn triage(case: &Case<'_>) -> Verdict {
    let criteria = case.criteria;
    let letter = Letter::of(case);
    let entries = &criteria.questionnaire.entries;
    let put: Vec<(&Entry, Answered)> =
        entries.iter().map(|entry| (entry, put(entry, case, &letter))).collect();
    let mut given: Vec<Given> = put.iter().map(|(_, answered)| Given::of(answered)).collect();
    given.extend(unasked(case));
    let weighed = weigh(&given, criteria);
    let asked = put.into_iter().zip(&given).filter(|((entry, _), _)| entry.is_on);
    let answers: Vec<Answered> = asked
        .map(|((_, answered), given)| Answered {
            weight: criteria.weight(given),
            would_decide: weighed.ask.contains(&given.question),
            ..answered
        })
        .collect();
    Verdict {
        advice: weighed.advice,
        confidence: weighed.confidence,
        log_odds: weighed.log_odds,
        error: weighed.error,
        reason: reason::of(case, weighed.advice, &answers),
        stale: stale(case),
        ask: weighed.ask,
        answers,
        given,
    }
}

/// What the stance alone would advise, where the owner's decisions moved the advice.
#[must_use]
pub fn before_learning(verdict: &Verdict, criteria: &Criteria) -> Option<Advice> {
    if criteria.leanings == Leanings::default() {
        return None;
    }
    let alone = Criteria { leanings: Leanings::default(), ..criteria.clone() };
    Some(weigh(&verdict.given, &alone).advice).filter(|advice| *advice != verdict.advice)
}

/// One question and its answer, not weighed yet.
fn put(entry: &Entry, case: &Case<'_>, letter: &Letter<'_>) -> Answered {
    let said = case.answered.iter().rfind(|(key, _)| *key == entry.key);
    let question = QUESTIONS.iter().find(|question| question.key == entry.key);
    let (answer, by, reason) = match (said, question) {
        (Some((_, answer)), _) => (*answer, By::Owner, Reason::bare(Say::new("triage-owner-said"))),
        (None, Some(question)) => {
            let (answer, reason) = (question.answer)(case, letter);
            (answer, By::Evidence, reason)
        }
        (None, None) => (Answer::Unknown, By::Evidence, Reason::bare(Say::new("triage-own-ask"))),
    };
    Answered { question: entry.key.clone(), answer, by, reason, weight: 0.0, would_decide: false }
}

/// What the owner answered to questions she took away: should they come back, so do the answers.
fn unasked(case: &Case<'_>) -> Vec<Given> {
    let is_gone = |key: &str| case.criteria.questionnaire.get(key).is_none();
    let gone = case.answered.iter().filter(|(key, _)| is_gone(key));
    gone.map(|(key, answer)| {
        Given::of(&Answered {
            question: Cow::Owned(key.clone()),
            answer: *answer,
            by: By::Owner,
            reason: Reason::bare(Say::new("triage-owner-said")),
            weight: 0.0,
            would_decide: false,
        })
    })
    .collect()
}

impl Given {
    fn of(answered: &Answered) -> Self {
        Self {
            question: answered.question.clone().into_owned(),
            answer: answered.answer,
            by: answered.by,
            reason: answered.reason.say.clone(),
            is_found: !answered.reason.facts.is_empty(),
        }
    }
}

/// Says that an invitation is old; LinkedIn lets them lapse after about six months.
fn stale(case: &Case<'_>) -> Option<Say> {
    let sent_on = case.sent_on?;
    let days = sent_on.until(case.today).ok()?.get_days();
    let months = days / 30;
    (days > STALE_DAYS).then(|| Say::new("triage-stale").number("months", months))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::super::learn::Part;
    use super::super::trial::{invitation, with_case};
    use super::super::weigh;
    use super::*;

    #[track_caller]
    fn check(facts: &str, expected: Advice, reason: &str) {
        let verdict = with_case(facts, |case| triage(&case));
        assert_eq!(
            (verdict.advice, verdict.reason.id.as_ref()),
            (expected, reason),
            "{verdict:#?}"
        );
        assert!((0.0..=1.0).contains(&verdict.confidence));
    }

    const LETTERS: &str = "
        2020-01-01 linkedin:bo wrote by=me text=Hello
        2020-01-02 linkedin:bo wrote text=\"Hello to you\"\n";

    #[test]
    fn somebody_known_comes_in_with_or_without_a_note() {
        let empty = "2024-04-20 linkedin:bo invited";
        check(&format!("{LETTERS}{empty}"), Advice::LetIn, "triage-know-wrote");
        let template = invitation("Hi Ada, I'd like to add you to my professional network.");
        check(&format!("{LETTERS}{template}"), Advice::LetIn, "triage-know-wrote");
    }

    #[test]
    fn somebody_known_who_now_sells_is_asked() {
        let pitch = invitation("Hi Ada, we help companies double your sales. Book a call!");
        check(&format!("{LETTERS}{pitch}"), Advice::AskFirst, "triage-ask-known-sells");
    }

    #[test]
    fn an_admired_editor_with_a_note_about_the_owners_article_comes_in() {
        let note = invitation("Dear Ada, I am an editor and loved your article on night trains.");
        check(&note, Advice::LetIn, "triage-note-yours");
        let note = invitation("Dear Ada, your essay on eels stayed with me.");
        let followed = "2023-01-01 linkedin:bo follows role=active\n";
        check(&format!("{followed}{note}"), Advice::LetIn, "triage-note-yours");
    }

    #[test]
    fn a_stranger_without_a_note_is_left_with_little_confidence() {
        check("2024-04-20 linkedin:bo invited", Advice::Leave, "triage-leave-nothing");
        let verdict = with_case("2024-04-20 linkedin:bo invited", |case| triage(&case));
        assert!(verdict.confidence < 0.65, "{}", verdict.confidence);
    }

    #[test]
    fn a_pitch_is_left_with_more_confidence_than_silence() {
        let pitch = invitation("Hi Ada, we help companies double your sales. Book a call!");
        check(&pitch, Advice::Leave, "triage-value-pitch");
        let sold = with_case(&pitch, |case| triage(&case)).confidence;
        let silent = with_case("2024-04-20 linkedin:bo invited", |case| triage(&case)).confidence;
        assert!(sold > silent, "{sold} > {silent}");
    }

    #[test]
    fn letters_that_were_never_answered_are_not_called_nothing() {
        let facts = "2020-01-01 linkedin:bo wrote text=Hey\n2024-04-20 linkedin:bo invited";
        check(facts, Advice::Leave, "triage-leave-little");
    }

    #[test]
    fn one_good_sign_or_words_of_their_own_are_worth_asking() {
        let followed = "2023-01-01 linkedin:bo follows role=active\n2024-04-20 linkedin:bo invited";
        check(followed, Advice::AskFirst, "triage-ask-voice");
        let own = invitation("Hello, Marco said you might enjoy our Sunday walks by the river");
        check(&own, Advice::AskFirst, "triage-note-own");
        let met = invitation("Hi Ada, we met at Marco's birthday. Bo");
        check(&met, Advice::AskFirst, "triage-ask-note");
    }

    #[test]
    fn the_owners_gut_decides_against_what_speaks_for_somebody() {
        let said = [("gut".to_owned(), Answer::No)];
        let facts = format!("{LETTERS}2024-04-20 linkedin:bo invited");
        let verdict = with_case(&facts, |case| triage(&Case { answered: &said, ..case }));
        assert_eq!(
            (verdict.advice, verdict.reason.id.as_ref()),
            (Advice::Leave, "triage-leave-gut")
        );
    }

    #[test]
    fn what_the_stance_alone_would_advise_is_told_where_decisions_moved_it() {
        let met = invitation("Hi Ada, we met at Marco's birthday. Bo");
        let yes = Part::Answer { question: "note".to_owned(), answer: Answer::Yes };
        let told = |by: f64| {
            let leanings = Leanings(vec![(yes.clone(), by)]);
            let criteria = Criteria { leanings, ..Criteria::default() };
            let verdict = with_case(&met, |case| triage(&Case { criteria: &criteria, ..case }));
            (verdict.advice, before_learning(&verdict, &criteria))
        };
        assert_eq!(told(1.0), (Advice::LetIn, Some(Advice::AskFirst)));
        assert_eq!(told(0.1), (Advice::AskFirst, None));
    }

    #[test]
    fn an_invitation_that_has_waited_for_half_a_year_is_called_old() {
        let stale = |sent: &str| with_case(sent, |case| triage(&case)).stale.is_some();
        assert!(stale("2023-09-01 linkedin:bo invited"));
        assert!(!stale("2024-04-20 linkedin:bo invited"));
        assert!(!stale("- linkedin:bo invited"));
    }

    /// Worlds of one invitation: what a sender did, in lines that may come together.
    const LINES: [&str; 10] = [
        "2019-01-01 linkedin:bo connected",
        "2020-01-01 linkedin:bo wrote by=me text=Hello",
        "2020-01-02 linkedin:bo wrote text=Hi",
        "2020-02-02 linkedin:bo among others=4",
        "2021-01-01 linkedin:bo follows role=active",
        "2021-01-01 linkedin:bo recommended by=them name=Works text=Good",
        "- linkedin:bo works-at name=\"Blue Fox\" role=Editor",
        "- linkedin:bo works-at name=Works role=\"Forex trader\"",
        "- linkedin:bo lives name=\"Turin, Italy\"",
        "- linkedin:bo in-address-book name=phone",
    ];
    const NOTES: [&str; 5] = [
        "",
        "I'd like to add you to my professional network",
        "We met at the Spring Book Fair, I am an editor",
        "We help companies double your sales",
        "Hello from the other side of the river, where it rains",
    ];
    const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

    prop_compose! {
        fn world()(lines in prop::sample::subsequence(LINES.to_vec(), 0..=LINES.len()),
                   note in prop::sample::select(NOTES.to_vec())) -> String {
            format!("{}\n{}", lines.join("\n"), invitation(note))
        }
    }

    fn said(key: usize, answer: Answer) -> [(String, Answer); 1] {
        [(QUESTIONS[key].key.to_owned(), answer)]
    }

    /// The place of an advice on the line from leaving to letting in.
    fn rank(verdict: &Verdict) -> usize {
        let order = [Advice::Leave, Advice::AskFirst, Advice::LetIn];
        order.iter().position(|advice| *advice == verdict.advice).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        #[test]
        fn the_owners_answer_outranks_evidence(
            facts in world(), key in 0..11_usize, answer in prop::sample::select(ANSWERS.to_vec())
        ) {
            let said = said(key, answer);
            let verdict = with_case(&facts, |case| triage(&Case { answered: &said, ..case }));
            prop_assert_eq!(verdict.answers[key].answer, answer);
            prop_assert_eq!(verdict.answers[key].by, By::Owner);
        }

        #[test]
        fn a_no_never_raises_and_a_yes_never_lowers(facts in world(), key in 0..11_usize) {
            let judged = |answer| {
                let said = said(key, answer);
                rank(&with_case(&facts, |case| triage(&Case { answered: &said, ..case })))
            };
            prop_assert!(judged(Answer::No) <= judged(Answer::Unknown));
            prop_assert!(judged(Answer::Unknown) <= judged(Answer::Yes));
        }

        #[test]
        fn an_unknown_answer_weighs_nothing_and_others_have_their_sign(facts in world()) {
            for answered in with_case(&facts, |case| triage(&case)).answers {
                match answered.answer {
                    Answer::Yes => prop_assert!(answered.weight > 0.0),
                    Answer::No => prop_assert!(answered.weight < 0.0),
                    Answer::Unknown => prop_assert_eq!(answered.weight, 0.0),
                }
            }
        }

        #[test]
        fn few_questions_are_asked_only_where_an_answer_would_decide_and_none_twice(
            facts in world(), key in 0..11_usize, answer in prop::sample::select(ANSWERS.to_vec())
        ) {
            let said = said(key, answer);
            let verdict = with_case(&facts, |case| triage(&Case { answered: &said, ..case }));
            prop_assert!(verdict.ask.len() <= 2);
            prop_assert_eq!(verdict.ask.is_empty(), verdict.advice != Advice::AskFirst);
            for question in &verdict.ask {
                let given = verdict.given.iter().find(|given| given.question == *question).unwrap();
                prop_assert_eq!((given.answer, given.by), (Answer::Unknown, By::Evidence));
            }
        }

        #[test]
        fn what_is_weighed_again_comes_to_the_same(facts in world()) {
            with_case(&facts, |case| {
                let verdict = triage(&case);
                let again = weigh(&verdict.given, case.criteria);
                assert_eq!((again.advice, again.log_odds), (verdict.advice, verdict.log_odds));
            });
        }

        #[test]
        fn what_weighing_does_not_look_at_can_be_left_out(facts in world()) {
            with_case(&facts, |case| {
                let given = triage(&case).given;
                let bare: Vec<Given> = given.iter().map(Given::bare).collect();
                assert_eq!(weigh(&bare, case.criteria), weigh(&given, case.criteria));
                let parts = |given: &[Given]| given.iter().flat_map(Given::parts).collect::<Vec<_>>();
                assert_eq!(parts(&bare), parts(&given));
            });
        }

        #[test]
        fn the_sum_is_what_the_answers_add(facts in world()) {
            let verdict = with_case(&facts, |case| triage(&case));
            let added: f64 = verdict.answers.iter().map(|answered| answered.weight).sum();
            prop_assert!((verdict.log_odds - (added - 0.6)).abs() < 1e-9);
        }

        #[test]
        fn the_senders_handle_and_the_names_of_others_do_not_matter(facts in world()) {
            let other = facts.replace("linkedin:bo", "member:77");
            let names = (["Eve Li".to_owned()], ["Ursula Zanetti".to_owned()]);
            let one = with_case(&facts, |case| triage(&Case { mutual: &names.0, ..case }));
            let two = with_case(&other, |case| triage(&Case { mutual: &names.1, ..case }));
            let weights = |verdict: &Verdict| {
                verdict.answers.iter().map(|answered| answered.weight).collect::<Vec<_>>()
            };
            prop_assert_eq!(weights(&one), weights(&two));
            prop_assert_eq!(one.advice, two.advice);
        }
    }

    #[test]
    fn no_note_makes_it_panic_whatever_its_script() {
        for note in ["\u{0}", "🚀", "你好，谢谢", "ß", "%", "مرحبا", "a\u{301}", "\"", "https://"]
        {
            let verdict = with_case("2024-04-20 linkedin:bo invited", |case| {
                triage(&Case { note: Some(note), name: note, today: date(2024, 5, 1), ..case })
            });
            assert_eq!(verdict.answers.len(), QUESTIONS.len());
        }
    }
}
