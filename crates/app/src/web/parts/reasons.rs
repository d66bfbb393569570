//! Why two may be one: each piece of evidence with its weight, opening to the rows it rests on.

use book::views::evidence::Evidence;
use maud::{Markup, html};
use people::Say;

use super::evidence;
use crate::wording::Words;

/// How probable it is, as it would come out of a hundred such pairs.
pub(in crate::web) fn chance(words: &Words, probability: f64) -> String {
    words.say(&Say::new("pair-chance").number("percent", (probability * 100.0).floor()))
}

/// The evidence as a list.
pub(in crate::web) fn list(words: &Words, evidence: &[Evidence], rows: usize) -> Markup {
    html! {
        ul.reasons { @for piece in evidence { li { (reason(words, piece, rows)) } } }
    }
}

/// One piece.
pub(in crate::web) fn reason(words: &Words, piece: &Evidence, rows: usize) -> Markup {
    let says = html! {
        span.reason dir="auto" { (words.say(&piece.says.0)) }
        // The owner's word needs neither a weight nor rows.
        @if piece.weight.is_some() || !piece.facts.is_empty() {
            span.points { (weight(words, piece.weight)) }
        }
    };
    html! {
        @if piece.facts.is_empty() {
            p.factor { (says) }
        } @else {
            details.factor {
                summary { (says) }
                (evidence::rows(words, &piece.facts, rows))
            }
        }
    }
}

/// Which of the two it speaks for, and how much; what settles the matter has no number.
fn weight(words: &Words, weight: Option<f64>) -> String {
    let Some(weight) = weight else { return words.word("why-same-settled") };
    let id = if weight < 0.0 { "why-same-weight-against" } else { "why-same-weight-for" };
    words.say(&Say::new(id).text("weight", words.tenths(weight.abs())))
}
