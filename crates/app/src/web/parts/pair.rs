//! Two people who may be one, side by side: what agrees, what differs, why, and the three buttons.
//!
//! All of it is one form, so every button works without script, and a key is only a way to press one.

use book::views::suggestions::{Pair, Side};
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;

use super::sign::sign;
use super::{name, reasons};
use crate::web::address;
use crate::wording::{Words, count};

/// Rows of evidence under a reason.
const ROWS: usize = 4;
/// As many values as tell somebody apart.
const MOST_VALUES: usize = 6;

/// The whole card. `back` is where its form comes back to.
pub(in crate::web) fn card(words: &Words, pair: &Pair, back: &str) -> Markup {
    html! {
        article.card.pair #{ "p-" (address::segment(&pair.id)) } data-card tabindex="-1" {
            (head(words, pair))
            (sides(words, pair))
            (reasons::list(words, &pair.evidence, ROWS))
            p.quiet dir="auto" { (words.say(&pair.settles.0)) }
            (settling(words, &pair.id, back, true))
        }
    }
}

/// The three buttons that settle a suggestion. On a list the next card takes the place of this one.
pub(in crate::web) fn settling(words: &Words, id: &str, back: &str, is_listed: bool) -> Markup {
    html! {
        form.decide method="post" action=(address::suggestion(id)) data-swap[is_listed] {
            input type="hidden" name="back" value=(back);
            @for (settlement, drawing, key) in SETTLEMENTS {
                button name="settlement" value=(settlement) data-key=(key) {
                    (sign(drawing)) (words.one_of("pair", settlement)) " " kbd { (key) }
                }
            }
        }
    }
}

/// The three settlements, each with its sign and its key.
const SETTLEMENTS: [(&str, &str, &str); 3] =
    [("same", "yes", "s"), ("not-same", "no", "n"), ("later", "later", "l")];

fn head(words: &Words, pair: &Pair) -> Markup {
    let [one, other] = &pair.sides;
    html! {
        header {
            h2 {
                (name::plain(&one.name))
                @if one.name != other.name { " · " (name::plain(&other.name)) }
            }
            p.when {
                (reasons::chance(words, pair.probability))
                @if pair.unlocks > 0 {
                    " " strong { (words.say(&Say::new("pair-unlocks").number("n", count(pair.unlocks)))) }
                }
            }
        }
    }
}

/// The table: a row a thing, a column a side. What neither side says has no row.
fn sides(words: &Words, pair: &Pair) -> Markup {
    let [one, other] = &pair.sides;
    let agree = pair.agree;
    let rows = [
        ("pair-name", agree.name, [names(one), names(other)]),
        ("pair-handles", None, [known_by(one), known_by(other)]),
        ("pair-employer", agree.employer, [one.employers.clone(), other.employers.clone()]),
        ("pair-place", agree.place, [one.places.clone(), other.places.clone()]),
        ("pair-connected", None, [connected(words, one), connected(words, other)]),
        ("pair-contact", None, [contact(words, one), contact(words, other)]),
        ("pair-sources", None, [told_by(words, one), told_by(words, other)]),
    ];
    html! {
        table.sides aria-label=(words.word("pair-rows")) {
            tbody {
                @for (label, agrees, values) in &rows {
                    @if values.iter().any(|values| !values.is_empty()) {
                        tr.agrees[*agrees == Some(true)].differs[*agrees == Some(false)] {
                            th scope="row" { (words.word(label)) (mark(words, *agrees)) }
                            @for (values, side) in values.iter().zip(&pair.sides) {
                                (self::values(words, values, (*label == "pair-name").then_some(side)))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whether the row agrees, in a word and a sign.
fn mark(words: &Words, agrees: Option<bool>) -> Markup {
    html! {
        @match agrees {
            Some(true) => small.mark { "= " (words.word("pair-agrees")) },
            Some(false) => small.mark { "≠ " (words.word("pair-differs")) },
            None => {}
        }
    }
}

/// One cell. Names lead to their person.
fn values(words: &Words, values: &[String], leads_to: Option<&Side>) -> Markup {
    html! {
        td {
            @if values.is_empty() { span.quiet { (words.word("pair-nothing")) } }
            @for (at, value) in values.iter().take(MOST_VALUES).enumerate() {
                @match leads_to.filter(|_| at == 0) {
                    Some(side) => p { (name::linked(&side.id, value)) },
                    None => p { (name::plain(value)) }
                }
            }
        }
    }
}

fn names(side: &Side) -> Vec<String> {
    [&side.name].into_iter().chain(&side.also_named).cloned().collect()
}

/// The sources that mention them.
fn told_by(words: &Words, side: &Side) -> Vec<String> {
    side.sources.iter().map(|source| words.one_of("source", source)).collect()
}

/// Handles that are keys; a bare name repeats what stands above.
fn known_by(side: &Side) -> Vec<String> {
    let keys = side.handles.iter().filter(|handle| !handle.starts_with("name:"));
    keys.map(|handle| name::written(handle)).collect()
}

fn connected(words: &Words, side: &Side) -> Vec<String> {
    side.connected_on.map(|day| words.day(day)).into_iter().collect()
}

fn contact(words: &Words, side: &Side) -> Vec<String> {
    let span = |first: Date, last: Date| {
        if first == last {
            return words.day(first);
        }
        words.say(&Say::new("pair-span").day("first", first).day("last", last))
    };
    side.first_contact_on.zip(side.last_contact_on).map(|(a, b)| span(a, b)).into_iter().collect()
}
