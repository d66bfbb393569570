//! Where strength is narrower than the list: in employers, fields and places, drawn against the list, with the table
//! beneath; and how much of it hangs on few.

use book::views::network::{Breadth, Network, Openness};
use maud::{Markup, html};
use people::Say;

use super::measures::about;
use crate::web::parts::figure;
use crate::web::parts::spans::{Span, spans};
use crate::wording::{Words, count};

/// A respect in which it may be narrow: its word, and the figure whose people are told of.
const RESPECTS: [(&str, &str); 3] = [
    ("network-narrow-employers", "at-employers"),
    ("network-narrow-fields", "in-fields"),
    ("network-narrow-places", "in-places"),
];

/// What is known of one respect.
struct Respect {
    word: &'static str,
    figure: &'static str,
    breadth: Breadth,
}

/// Where is it narrow?
pub(super) fn narrow(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-spread-question");
    let (respects, told) = (respects(network), told(network));
    if respects.is_empty() && told.is_empty() {
        return html! {};
    }
    let drawn: Vec<Span> = respects.iter().filter_map(|respect| span(words, respect)).collect();
    html! {
        section.drawn.measures {
            h2 { (question) }
            @if !drawn.is_empty() {
                figure {
                    (spans(words, &drawn, &question))
                    figcaption {
                        @if let Some(say) = narrowest(words, &respects) { p.answer { (words.say(&say)) } }
                        p.quiet { (words.word("network-narrow-means")) }
                    }
                }
                (table(words, &respects))
            }
            ul { @for (say, figure) in told { li { (figure::opening(figure, &words.say(&say))) } } }
        }
    }
}

fn respects(network: &Network) -> Vec<Respect> {
    let diversity = &network.figures.diversity;
    let breadths = [diversity.employers, diversity.fields, diversity.places];
    let respects = RESPECTS.into_iter().zip(breadths);
    respects
        .filter(|(_, breadth)| share(breadth).is_some())
        .map(|((word, figure), breadth)| Respect { word, figure, breadth })
        .collect()
}

/// How much of the list's width there is.
fn share(breadth: &Breadth) -> Option<f64> {
    Some(breadth.by_strength?.expected / breadth.if_like_the_list.filter(|like| *like > 0.0)?)
}

fn span(words: &Words, respect: &Respect) -> Option<Span> {
    let (found, like) = (respect.breadth.by_strength?, respect.breadth.if_like_the_list?);
    let of_list = |n: f64| n / like;
    let name = words.word(respect.word);
    let (at, low, high) = (of_list(found.expected), of_list(found.low), of_list(found.high));
    Some(Span { name, at, low, high })
}

/// In which respect it is narrowest, where it is surely narrower than the list.
fn narrowest(words: &Words, respects: &[Respect]) -> Option<Say> {
    let shares = respects.iter().filter_map(|respect| Some((respect, share(&respect.breadth)?)));
    let (respect, share) = shares.min_by(|a, b| a.1.total_cmp(&b.1))?;
    let (high, like) = (respect.breadth.by_strength?.high, respect.breadth.if_like_the_list?);
    let id = if high < like { "network-narrow-answer" } else { "network-narrow-nowhere" };
    let say = Say::new(id).text("respect", words.word(respect.word).to_lowercase());
    Some(say.number("percent", (100.0 * share).round()))
}

fn table(words: &Words, respects: &[Respect]) -> Markup {
    let number = |n: Option<f64>| n.map_or("–".to_owned(), |n| words.number(about(n)));
    html! {
        details {
            summary { (words.word("network-table")) }
            div.wide { table {
                thead { tr {
                    th scope="col" { (words.word("network-narrow-respect")) }
                    th scope="col" { (words.word("network-narrow-strength")) }
                    th scope="col" { (words.word("network-narrow-like")) }
                    th scope="col" { (words.word("network-narrow-all")) }
                } }
                tbody {
                    @for Respect { word, figure, breadth } in respects {
                        tr {
                            th scope="row" { (figure::opening(figure, &words.word(word))) }
                            td {
                                (number(breadth.by_strength.map(|n| n.expected))) " "
                                @if let Some(n) = breadth.by_strength { small { (words.number(about(n.low))) "–" (words.number(about(n.high))) } }
                            }
                            td { (number(breadth.if_like_the_list)) }
                            td { (number(breadth.by_count)) }
                        }
                    }
                }
            } }
        }
    }
}

/// How much hangs on few, and how much people repeat each other.
fn told(network: &Network) -> Vec<(Say, &'static str)> {
    let figures = &network.figures;
    let mut told = Vec::new();
    if let (Some(one), Some(three)) = (figures.concentration.top_1, figures.concentration.top_3) {
        let say = Say::new("network-top")
            .number("one", about(one.expected * 100.0))
            .number("three", about(three.expected * 100.0))
            .number("low", about(three.low * 100.0))
            .number("high", about(three.high * 100.0));
        told.push((say, "top"));
    }
    told.extend(figures.openness.map(|openness| (open(&openness), "judged")));
    told
}

/// Burt's two measures: as ranges, or where what was not seen makes no difference as numbers.
fn open(openness: &Openness) -> Say {
    let [low, high] = [openness.effective_size.if_all, openness.effective_size.if_none];
    let [loose, tight] = [openness.constraint.if_none, openness.constraint.if_all];
    let id = if about(low) == about(high) { "network-open-sure" } else { "network-open" };
    Say::new(id)
        .number("people", count(openness.people))
        .number("low", about(low))
        .number("high", about(high))
        .number("tight", about(tight * 100.0))
        .number("loose", about(loose * 100.0))
}
