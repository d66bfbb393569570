//! Labels: what the owner said about how close people are, in two forms.
//!
//! That one person is closer than another is an *order*; that a person is closer or less close than a mark
//! on the scale is a *mark*. Whom the owner placed in circles are in order too, each with everybody placed
//! in another circle, and the rims of the circle are marks. Orders teach what a tie is made of, marks how
//! close is close.

use jiff::civil::Date;

use super::super::circle::Circle;
use super::super::kind::Kind;
use super::super::reading::{N_PARTS, Reading};

/// A person as the judgement sees them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// Who it is, by whatever people are numbered with: two may be read alike and are two.
    pub who: usize,
    /// What is weighed.
    pub reading: Reading,
    /// By what ways the two are in contact.
    pub kind: Kind,
}

/// What the owner said.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "an owner says hundreds of these, no millions")]
pub enum Word {
    /// This person is closer than the other.
    CloserThan(Seen),
    /// The closeness shown, out of a hundred, is too high.
    TooHigh(f64),
    /// It is too low.
    TooLow(f64),
    /// The person belongs to this circle.
    In(Circle),
}

/// One thing the owner said about one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// About whom.
    pub about: Seen,
    /// What.
    pub word: Word,
    /// When.
    pub said_on: Date,
}

/// "The first is closer than the second": right where `offset + weights * amounts` is above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Claim {
    /// Amounts of the closer less those of the other.
    pub(super) amounts: [f64; N_PARTS],
    /// What the two start with, and marks on the scale.
    pub(super) offset: f64,
    /// How much it counts.
    pub(super) weight: f64,
    /// The labels it comes from, by place; twice the same where it is one.
    pub(super) labels: [usize; 2],
    /// By what ways the owner is in contact with the two.
    pub(super) kinds: [Kind; 2],
    /// Whether it is about two people, and not about one and a closeness.
    pub(super) is_pair: bool,
}

/// "This person is above the mark", or below where `side` is -1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mark {
    pub(super) seen: Seen,
    pub(super) side: f64,
    /// In log-odds.
    pub(super) mark: f64,
    pub(super) weight: f64,
    pub(super) label: usize,
    /// Whether it is a rim of a circle, and so told by the orders too.
    pub(super) is_rim: bool,
}

/// How much each label counts on a day: half as much with every half-life.
pub(super) fn ages(labels: &[Label], half_life_days: f64, today: Date) -> Vec<f64> {
    let age = |label: &Label| today.since(label.said_on).map_or(0, |span| span.get_days().max(0));
    labels.iter().map(|label| (-f64::from(age(label)) / half_life_days).exp2()).collect()
}

/// The orders these labels tell. Of a person placed in a circle the orders with all others count no more
/// together than `orders_a_place`: they all rest on one word.
pub(super) fn orders(labels: &[Label], ages: &[f64], orders_a_place: f64) -> Vec<Claim> {
    let mut orders = Vec::new();
    let placed: Vec<(usize, Circle)> = labels
        .iter()
        .enumerate()
        .filter_map(|(place, label)| Some((place, circle_of(label.word)?)))
        .collect();
    let share = orders_a_place / placed.len().saturating_sub(1).max(1) as f64;
    for (at, (one, circle)) in placed.iter().enumerate() {
        for (other, beside) in &placed[at + 1..] {
            let (closer, less) = if circle < beside { (one, other) } else { (other, one) };
            if circle != beside {
                let weight = ages[*one].min(ages[*other]) * share.min(1.0);
                let (about, than) = (labels[*closer].about, labels[*less].about);
                orders.push(order(&about, &than, weight, [*one, *other]));
            }
        }
    }
    for (place, label) in labels.iter().enumerate() {
        if let Word::CloserThan(than) = label.word {
            orders.push(order(&label.about, &than, ages[place], [place; 2]));
        }
    }
    orders
}

/// Of who is connected and no more, and of whom nothing is known, the order says nothing.
fn circle_of(word: Word) -> Option<Circle> {
    match word {
        Word::In(Circle::Unknown) => None,
        Word::In(circle) => Some(circle.min(Circle::Known)),
        Word::CloserThan(_) | Word::TooHigh(_) | Word::TooLow(_) => None,
    }
}

fn order(closer: &Seen, other: &Seen, weight: f64, labels: [usize; 2]) -> Claim {
    let mut amounts = closer.reading.amounts;
    amounts.iter_mut().zip(other.reading.amounts).for_each(|(amount, other)| *amount -= other);
    let offset = closer.reading.start - other.reading.start;
    Claim { amounts, offset, weight, labels, kinds: [closer.kind, other.kind], is_pair: true }
}

/// The marks these labels tell.
pub(super) fn marks(labels: &[Label], ages: &[f64]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (label, said) in labels.iter().enumerate() {
        let mut add = |side: f64, closeness: f64, is_rim: bool| {
            let (seen, weight) = (said.about, ages[label]);
            marks.push(Mark { seen, side, mark: logit(closeness), weight, label, is_rim });
        };
        match said.word {
            Word::CloserThan(_) => {}
            Word::TooHigh(shown) => add(-1.0, shown, false),
            Word::TooLow(shown) => add(1.0, shown, false),
            Word::In(circle) => {
                let (outer, inner) = circle.rims();
                outer.into_iter().for_each(|rim| add(1.0, rim, true));
                inner.into_iter().for_each(|rim| add(-1.0, rim, true));
            }
        }
    }
    marks
}

/// Log-odds of a closeness out of a hundred.
fn logit(closeness: f64) -> f64 {
    let share = (closeness / 100.0).clamp(0.001, 0.999);
    (share / (1.0 - share)).ln()
}
