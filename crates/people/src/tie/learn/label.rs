//! Labels: what the owner said about how close people are, in one form.
//!
//! Whatever was said, it says that one thing is closer than another: a person than a person, a person than
//! the closeness that was shown, a person than the rim of a circle. A pin says two things at once, that
//! the person is within the outer rim and not within the inner one.

use jiff::civil::Date;

use super::super::circle::Circle;
use super::super::kind::Kind;
use super::super::reading::{N_PARTS, Reading};

/// A person as the judgement sees them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// What is weighed.
    pub reading: Reading,
    /// By what ways the two are in contact.
    pub kind: Kind,
}

/// What the owner said.
#[derive(Debug, Clone, Copy, PartialEq)]
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

/// "The first is closer", as numbers: right where `offset + weights * amounts` is above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Claim {
    /// Amounts of the closer less those of the other.
    pub(super) amounts: [f64; N_PARTS],
    /// What the two start with, and marks on the scale.
    pub(super) offset: f64,
    /// How much it counts, from 0 to 1: less when it was said long ago.
    pub(super) weight: f64,
    /// Whose label it comes from, by place.
    pub(super) label: usize,
}

/// The claims these labels make on a day.
pub(super) fn claims(labels: &[Label], half_life_days: f64, today: Date) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        let age = today.since(label.said_on).map_or(0, |span| span.get_days().max(0));
        let weight = (-f64::from(age) / half_life_days).exp2();
        let reading = &label.about.reading;
        let mut claim = |sign: f64, mark: f64| {
            let amounts = reading.amounts.map(|amount| sign * amount);
            let offset = sign * (reading.start - mark);
            claims.push(Claim { amounts, offset, weight, label: place });
        };
        match label.word {
            Word::TooHigh(shown) => claim(-1.0, logit(shown)),
            Word::TooLow(shown) => claim(1.0, logit(shown)),
            Word::In(circle) => {
                let (outer, inner) = circle.rims();
                outer.into_iter().for_each(|rim| claim(1.0, logit(rim)));
                inner.into_iter().for_each(|rim| claim(-1.0, logit(rim)));
            }
            Word::CloserThan(other) => {
                let mut amounts = reading.amounts;
                let others = other.reading.amounts;
                amounts.iter_mut().zip(others).for_each(|(amount, other)| *amount -= other);
                let offset = reading.start - other.reading.start;
                claims.push(Claim { amounts, offset, weight, label: place });
            }
        }
    }
    claims
}

/// Log-odds of a closeness out of a hundred.
fn logit(closeness: f64) -> f64 {
    let share = (closeness / 100.0).clamp(0.001, 0.999);
    (share / (1.0 - share)).ln()
}
