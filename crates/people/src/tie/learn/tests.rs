//! What learning must do and must not, on owners invented for it.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::super::Weights;
use super::super::circle::Circle;
use super::super::kind::Kind;
use super::super::reading::{Leanings, N_PARTS, Part, Reading};
use super::super::sign::Sign;
use super::*;
use crate::digest::Digest;

const TODAY: Date = date(2024, 4, 1);

/// Somebody who differs from a usual tie by these amounts.
fn person(amounts: &[(Part, f64)], kind: Kind) -> Seen {
    let mut reading = Reading { start: -0.85, amounts: [0.0; N_PARTS] };
    for (place, part) in Part::all().enumerate() {
        reading.amounts[place] += amounts
            .iter()
            .filter(|(other, _)| *other == part)
            .map(|(_, amount)| amount)
            .sum::<f64>();
    }
    Seen { who: 0, reading, kind }
}

/// People on a grid of how quickly they answer and how often they were met.
fn people() -> Vec<Seen> {
    let grid = (0..60).map(|n| (f64::from(n % 8) / 2.0 - 2.0, f64::from(n / 8) / 3.0));
    grid.map(|(answers, meetings)| {
        let kind = if meetings > 1.0 { Kind::Meetings } else { Kind::Mail };
        person(
            &[(Part::Sign(Sign::TheirAnswers), answers), (Part::Sign(Sign::Meetings), meetings)],
            kind,
        )
    })
    .enumerate()
    .map(|(who, seen)| Seen { who, ..seen })
    .collect()
}

/// Pairs as an owner would order them who weighs these two so.
fn pairs(answers: f64, meetings: f64, n: usize) -> Vec<Label> {
    let people = people();
    let truly = |seen: &Seen| {
        answers * seen.reading.amount(Part::Sign(Sign::TheirAnswers))
            + meetings * seen.reading.amount(Part::Sign(Sign::Meetings))
    };
    let chosen = (0..n).map(|at| (people[at * 7 % 60], people[(at * 11 + 5) % 60]));
    chosen
        .filter(|(one, other)| (truly(one) - truly(other)).abs() > 1e-6)
        .map(|(one, other)| {
            let (closer, less) =
                if truly(&one) > truly(&other) { (one, other) } else { (other, one) };
            Label { about: closer, word: Word::CloserThan(less), said_on: TODAY }
        })
        .collect()
}

/// Pairs as an owner would order them who weighs the two as they are shipped.
fn as_shipped(n: usize) -> Vec<Label> {
    let manner = Weights::default().manner;
    pairs(manner.their_answers, manner.meetings, n)
}

fn learned(labels: &[Label]) -> Learned {
    learn(labels, &Weights::default(), &LearnWeights::default(), TODAY)
}

#[test]
fn nothing_said_is_nothing_learned() {
    let learned = learned(&[]);
    assert_eq!(learned.leanings, Leanings::default());
    assert_eq!((learned.is_taken, learned.before.of, learned.misses.len()), (false, 0, 0));
}

#[test]
fn an_owner_to_whom_meetings_matter_moves_their_weight_and_is_agreed_with_more_often() {
    let learned = learned(&pairs(0.2, 2.0, 60));
    assert!(learned.is_taken && learned.after.agree > learned.before.agree, "{learned:?}");
    assert!(learned.leanings.of(Part::Sign(Sign::Meetings)) > 0.2);
    assert!(learned.spread.of(Part::Sign(Sign::Meetings)) < LearnWeights::default().spread);
}

#[test]
fn an_owner_who_judges_as_we_do_moves_nothing_much() {
    let labels = as_shipped(60);
    let learned = learned(&labels);
    assert_eq!(learned.before.agree, learned.before.of);
    assert!(learned.leanings.of(Part::Sign(Sign::Meetings)).abs() < 0.2);
}

#[test]
fn few_labels_are_heard_and_change_nothing() {
    let learned = learned(&pairs(0.2, 2.0, 15));
    assert!(!learned.is_taken && learned.leanings == Leanings::default());
    assert!(learned.n_labels > 10);
}

#[test]
fn an_owner_who_throws_dice_is_seldom_followed() {
    let followed = (0..20).filter(|dice| {
        let mut labels = as_shipped(60);
        for (throw, label) in labels.iter_mut().enumerate() {
            let is_heads = Digest::of(&[&format!("{dice} {throw}")]).0.is_multiple_of(2);
            if let (true, Word::CloserThan(other)) = (is_heads, label.word) {
                *label = Label { about: other, word: Word::CloserThan(label.about), ..*label };
            }
        }
        learned(&labels).is_taken
    });
    let followed = followed.count();
    assert!(followed <= 2, "{followed} of 20");
}

#[test]
fn it_says_on_which_ties_it_errs_most() {
    let mut labels = pairs(0.6, 0.15, 40);
    for label in &mut labels {
        label.about.kind = Kind::Chat;
        let met = Seen { kind: Kind::Meetings, ..label.about };
        if let Word::CloserThan(other) = label.word {
            // Of those only met, the owner always says the opposite of what we think.
            label.word = Word::CloserThan(Seen { kind: Kind::Chat, ..other });
            if other.reading.amount(Part::Sign(Sign::Meetings)) > 1.5 {
                *label = Label {
                    about: Seen { kind: Kind::Meetings, ..other },
                    word: Word::CloserThan(met),
                    ..*label
                };
            }
        }
    }
    let learned = learned(&labels);
    assert_eq!(learned.misses.first().map(|misses| misses.kind), Some(Kind::Meetings));
}

#[test]
fn placing_people_in_circles_orders_them_and_moves_the_scale() {
    // Everybody is further out than we say.
    let place = |about: Seen| {
        let circle = if about.reading.amount(Part::Sign(Sign::TheirAnswers)) > 1.0 {
            Circle::Active
        } else {
            Circle::Known
        };
        Label { about, word: Word::In(circle), said_on: TODAY }
    };
    let labels: Vec<_> = people().into_iter().map(place).collect();
    let learned = learned(&labels);
    assert!(learned.is_scaled, "{learned:?}");
    let weights = Weights { leanings: learned.leanings, ..Weights::default() };
    let right = labels.iter().filter(|label| {
        let Word::In(circle) = label.word else { return false };
        let closeness = super::super::percent(label.about.reading.logit(&weights));
        let (outer, inner) = circle.span().unwrap_or_default();
        (outer - 3.0..inner + 3.0).contains(&closeness)
    });
    let right = right.count();
    assert!(right > 50, "{right} of 60 stand where they were placed");
}

#[test]
fn too_high_of_everybody_lowers_everybody_and_loses_nobody() {
    let said = |about: Seen| {
        let shown = super::super::percent(about.reading.logit(&Weights::default()));
        Label { about, word: Word::TooHigh(shown), said_on: TODAY }
    };
    let learned = learned(&people().into_iter().map(said).collect::<Vec<_>>());
    assert!(learned.is_scaled && learned.leanings.shift < 0.0);
    assert!(learned.leanings.shift >= -LearnWeights::default().furthest_shift);
}

#[test]
fn what_was_said_years_ago_counts_less() {
    let old: Vec<_> = pairs(0.2, 2.0, 60)
        .into_iter()
        .map(|label| Label { said_on: date(2018, 4, 1), ..label })
        .collect();
    let leaning = |labels: &[Label]| learned(labels).leanings.of(Part::Sign(Sign::Meetings));
    assert!(leaning(&old).abs() < leaning(&pairs(0.2, 2.0, 60)));
}

/// The places in the order of the first twelve of whom is asked, of sixty; `twelve` asks.
#[track_caller]
fn check_places(twelve: impl Fn(&[Candidate<'_>], &Weights) -> Vec<f64>) {
    let people = people();
    let names: Vec<String> = (0..people.len()).map(|at| format!("p{at}")).collect();
    let candidates: Vec<_> = names
        .iter()
        .zip(&people)
        .map(|(name, seen)| Candidate { name, reading: seen.reading })
        .collect();
    let weights = Weights::default();
    let asked = twelve(&candidates, &weights);
    let all: Vec<f64> = people.iter().map(|seen| seen.reading.logit(&weights)).collect();
    let place = |logit: &f64| all.iter().filter(|other| *other > logit).count();
    let places: Vec<usize> = asked.iter().map(place).collect();
    let count =
        |range: std::ops::Range<usize>| places.iter().filter(|it| range.contains(it)).count();
    assert_eq!(places.len(), 12);
    assert!(count(0..8) >= 4 && count(8..30) >= 2 && count(30..60) >= 2, "{places:?}");
}

#[test]
fn questions_are_as_many_about_the_few_near_as_about_the_many_far() {
    check_places(|candidates, weights| {
        let asked = ask(candidates, 0, 12, weights);
        asked.iter().map(|at| candidates[*at].reading.logit(weights)).collect()
    });
}

#[test]
fn asked_one_at_a_time_it_goes_on_where_it_was() {
    check_places(|candidates, weights| {
        let mut left = candidates.to_vec();
        (0..12)
            .map(|answered| left.remove(ask(&left, answered, 1, weights)[0]).reading.logit(weights))
            .collect()
    });
}

#[test]
fn who_is_set_beside_somebody_is_about_as_close_and_made_otherwise() {
    let sure = [(Part::Sign(Sign::TheirAnswers), 9.0), (Part::Sign(Sign::Meetings), 9.0)];
    let quick = person(&[(Part::Sign(Sign::TheirAnswers), 0.5)], Kind::Mail);
    let met = person(&[(Part::Sign(Sign::Meetings), 2.0)], Kind::Meetings);
    let candidates = [quick, person(&sure, Kind::Mail), quick, met];
    let candidates = candidates.map(|seen| Candidate { name: "", reading: seen.reading });
    let beside = ask_pair(&candidates, 0, &Weights::default(), &LearnWeights::default());
    assert_eq!(beside, Some(3));
    assert_eq!(ask_pair(&candidates[..1], 0, &Weights::default(), &LearnWeights::default()), None);
}

/// Anything the owner could say, about people who could be anything.
fn any_labels() -> impl Strategy<Value = Vec<Label>> {
    let seen = (prop::collection::vec(-3.0_f64..3.0, N_PARTS), 0..Kind::ALL.len(), 0..30_usize)
        .prop_map(|(amounts, kind, who)| {
            let mut reading = Reading { start: -0.85, amounts: [0.0; N_PARTS] };
            reading.amounts.copy_from_slice(&amounts);
            Seen { who, reading, kind: Kind::ALL[kind] }
        });
    let word = (0..4_u8, seen.clone(), 0.0_f64..100.0, 0..Circle::ALL.len()).prop_map(
        |(which, other, shown, circle)| match which {
            0 => Word::CloserThan(other),
            1 => Word::TooHigh(shown),
            2 => Word::TooLow(shown),
            _ => Word::In(Circle::ALL[circle]),
        },
    );
    prop::collection::vec(
        (seen, word).prop_map(|(about, word)| Label { about, word, said_on: TODAY }),
        0..40,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_said_no_weight_moves_further_than_it_may(labels in any_labels()) {
        let (learned, how) = (learned(&labels), LearnWeights::default());
        for part in Part::all() {
            prop_assert!(learned.leanings.of(part).abs() <= how.furthest);
            prop_assert!(learned.spread.of(part) <= how.spread + 1e-9);
        }
        prop_assert!(learned.leanings.shift.abs() <= how.furthest_shift);
        prop_assert!(learned.leanings.stretch > 0.0 && learned.leanings.stretch <= how.furthest_stretch);
        prop_assert!(learned.after.surprise.is_finite());
    }

    #[test]
    fn what_is_taken_agrees_no_less_on_what_was_held_out(labels in any_labels()) {
        let learned = learned(&labels);
        prop_assert!(!learned.is_taken || learned.after.agree >= learned.before.agree);
        prop_assert!(!learned.is_taken || learned.after.surprise < learned.before.surprise);
    }

    #[test]
    fn nobody_is_asked_about_twice(labels in any_labels(), answered in 0..30_usize, n in 0..50_usize) {
        let names: Vec<String> = (0..labels.len()).map(|at| format!("p{at}")).collect();
        let candidates: Vec<_> = names
            .iter()
            .zip(&labels)
            .map(|(name, label)| Candidate { name, reading: label.about.reading })
            .collect();
        let mut asked = ask(&candidates, answered, n, &Weights::default());
        prop_assert_eq!(asked.len(), n.min(labels.len()));
        asked.sort_unstable();
        asked.dedup();
        prop_assert_eq!(asked.len(), n.min(labels.len()));
    }
}
