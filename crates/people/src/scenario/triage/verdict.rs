//! The verdict: a plain sum of log-odds over the answers, and what it comes to.
//!
//! Three stretches of one line. Above [`Stance::let_in`] the person comes in, below
//! [`Stance::leave`] the invitation lies; the band between is about as wide as one ordinary answer,
//! so inside it a missing answer decides and asking is worth its while. Age is no part of the sum:
//! it says nothing of who somebody is. Thresholds are of the *selective* stance, the default.

use super::letter::Letter;
use super::{Advice, Answered, By, Case, QUESTIONS, Question, Verdict, Weights, reason};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// How much it takes to be let in. All in log-odds.
#[derive(Debug, Clone, Copy)]
struct Stance {
    /// Where the sum starts, before any answer.
    prior: f64,
    /// From here upwards: let in.
    let_in: f64,
    /// From here downwards: leave.
    leave: f64,
    /// The share of missing answers that is taken to come in: an owner asked about the eight or so
    /// that no file can answer gives two.
    answerable: f64,
    /// How many days an invitation may wait before it is called old.
    stale_days: i32,
}

/// The default: slightly against, open to one good sign.
const SELECTIVE: Stance =
    Stance { prior: -0.6, let_in: 1.0, leave: -1.0, answerable: 0.25, stale_days: 183 };

/// Judges one invitation.
#[must_use]
pub fn triage(case: &Case<'_>) -> Verdict {
    let stance = SELECTIVE;
    let letter = Letter::of(case);
    let mut answers: Vec<Answered> =
        QUESTIONS.iter().map(|question| put(question, case, &letter)).collect();
    let weights: Vec<f64> = answers.iter().map(|answered| answered.weight).collect();
    for (index, (answered, question)) in answers.iter_mut().zip(QUESTIONS).enumerate() {
        answered.would_decide = would_decide(stance, weights.clone(), index, question.weights);
    }
    let sum = stance.sum(&weights);
    let advice = stance.advise(sum);
    let confidence = stance.confidence(sum, &answers);
    Verdict {
        advice,
        confidence,
        reason: reason::of(case, advice, &answers),
        stale: stale(stance, case),
        answers,
    }
}

fn put(question: &'static Question, case: &Case<'_>, letter: &Letter<'_>) -> Answered {
    let said = case.answered.iter().rfind(|(key, _)| key == question.key);
    let (answer, by, reason) = match said {
        Some((_, answer)) => (*answer, By::Owner, Reason::bare(Say::new("triage-owner-said"))),
        None => {
            let (answer, reason) = (question.answer)(case, letter);
            (answer, By::Evidence, reason)
        }
    };
    let weight = question.weights.of(answer);
    Answered { question: question.key, answer, by, reason, weight, would_decide: false }
}

/// Whether yes and no to one question lead to different advice, all others standing. Summed anew
/// rather than subtracted, so that rounding at a threshold can't tell it from the verdict itself.
fn would_decide(stance: Stance, mut weights: Vec<f64>, index: usize, question: Weights) -> bool {
    let mut advised = |weight| {
        weights[index] = weight;
        stance.advise(stance.sum(&weights))
    };
    advised(question.yes) != advised(question.no)
}

impl Stance {
    fn sum(self, weights: &[f64]) -> f64 {
        self.prior + weights.iter().sum::<f64>()
    }

    fn advise(self, sum: f64) -> Advice {
        if sum >= self.let_in {
            Advice::LetIn
        } else if sum <= self.leave {
            Advice::Leave
        } else {
            Advice::AskFirst
        }
    }

    /// The chance that the sum stays in its stretch once the missing answers are known: they are
    /// taken to push either way alike, so the sum to come is spread around today's.
    fn confidence(self, sum: f64, answers: &[Answered]) -> f64 {
        let missing = answers.iter().zip(QUESTIONS);
        let variance: f64 = missing
            .filter(|(answered, _)| answered.answer == Answer::Unknown)
            .map(|(_, question)| self.answerable * spread(question.weights))
            .sum();
        let below = |edge: f64| normal_share_below((edge - sum) / variance.sqrt().max(0.1));
        match self.advise(sum) {
            Advice::LetIn => 1.0 - below(self.let_in),
            Advice::AskFirst => below(self.let_in) - below(self.leave),
            Advice::Leave => below(self.leave),
        }
    }
}

/// Mean square of what a yes and a no would add.
fn spread(weights: Weights) -> f64 {
    f64::midpoint(weights.yes * weights.yes, weights.no * weights.no)
}

/// The share of a standard normal distribution below `z`, by the usual logistic curve (error < .01).
fn normal_share_below(z: f64) -> f64 {
    1.0 / (1.0 + (-1.702 * z).exp())
}

/// Says that an invitation is old; LinkedIn lets them lapse after about six months.
fn stale(stance: Stance, case: &Case<'_>) -> Option<Say> {
    let sent_on = case.sent_on?;
    let days = sent_on.until(case.today).ok()?.get_days();
    let months = days / 30;
    (days > stance.stale_days).then(|| Say::new("triage-stale").number("months", months))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::super::trial::{invitation, with_case};
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
        fn would_decide_tells_whether_an_answer_changes_the_advice(
            facts in world(), key in 0..11_usize
        ) {
            let judged = |answer| {
                let said = said(key, answer);
                with_case(&facts, |case| triage(&Case { answered: &said, ..case }))
            };
            let (yes, no) = (judged(Answer::Yes), judged(Answer::No));
            let now = with_case(&facts, |case| triage(&case));
            prop_assert_eq!(now.answers[key].would_decide, yes.advice != no.advice);
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
