//! Which verdicts a change of the criteria would move: how many, from where to where, and of whom.

use book::views::criteria::{Moves, Way};
use maud::{Markup, html};
use people::Say;

use crate::web::address;
use crate::wording::Words;

/// Names shown at once; the rest are a number.
const NAMES: usize = 24;

/// The sentence, and each way opening to its people.
pub(in crate::web) fn moves(words: &Words, moves: &Moves) -> Markup {
    html! {
        p { strong { (words.say(&moves.says().0)) } }
        @for way in &moves.ways { (self::way(words, way)) }
    }
}

fn way(words: &Words, way: &Way) -> Markup {
    let advice = |key| words.one_of("advice", key);
    let say = Say::new("moves-way").number("n", way.n());
    let say = say.text("from", advice(way.from)).text("to", advice(way.to));
    let n_left = way.invitations.len().saturating_sub(NAMES);
    html! {
        details {
            summary { (words.say(&say)) }
            ul.names {
                @for mover in way.invitations.iter().take(NAMES) {
                    li { a href=(address::invitation(&mover.id)) dir="auto" { (mover.name) } }
                }
                @if n_left > 0 { li.quiet { (words.say(&Say::new("moves-more").number("n", n_left as f64))) } }
            }
        }
    }
}
