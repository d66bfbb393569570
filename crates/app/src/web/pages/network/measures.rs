//! The measures worth a sentence each. What can't be known is left out; what is an estimate says so.

use book::views::network::Network;
use maud::{Markup, html};
use people::Say;

use crate::web::parts::figure;
use crate::wording::{Words, count};

/// A sentence and the figure whose people it opens to; of closed accounts nobody knows who they were.
type Told = (Say, Option<&'static str>);

/// Groups of sentences, each under its question.
pub(super) fn measures(words: &Words, network: &Network) -> Markup {
    let groups =
        [("network-real-question", real(network)), ("network-give-question", give(network))];
    html! {
        @for (question, told) in groups.into_iter().filter(|(_, told)| !told.is_empty()) {
            section.measures {
                h2 { (words.word(question)) }
                ul { @for (say, figure) in told { li { (sentence(words, &say, figure)) } } }
            }
        }
    }
}

fn sentence(words: &Words, say: &Say, figure: Option<&str>) -> Markup {
    match figure {
        Some(figure) => figure::opening(figure, &words.say(say)),
        None => html! { (words.say(say)) },
    }
}

fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

/// A small number keeps its decimal, which is all that tells it from its neighbours.
pub(super) fn about(n: f64) -> f64 {
    if n < 10.0 { (n * 10.0).round() / 10.0 } else { n.round() }
}

/// How much of it is real?
fn real(network: &Network) -> Vec<Told> {
    let figures = &network.figures;
    let n = |id, n| Say::new(id).number("n", count(n));
    let mut told = vec![
        (n("network-two-way", network.two_way), Some("two-way")),
        (n("network-two-way-lately", figures.two_way_lately), Some("two-way-lately")),
        (n("network-evidence", network.with_evidence), Some("evidence")),
    ];
    told.extend(figures.hollow_share.map(|share| {
        (Say::new("network-hollow").number("percent", percent(share)), Some("hollow"))
    }));
    if figures.dormant_strong > 0 {
        told.push((n("network-dormant-strong", figures.dormant_strong), Some("dormant-strong")));
    }
    if network.closed > 0 {
        told.push((n("network-closed", network.closed), None));
    }
    told
}

/// Is it give and take?
fn give(network: &Network) -> Vec<Told> {
    let figures = &network.figures;
    let mut told = Vec::new();
    told.extend(figures.reciprocity.map(|even| {
        let say = Say::new("network-even")
            .number("percent", percent(even.expected))
            .number("low", percent(even.low))
            .number("high", percent(even.high));
        (say, Some("exchanging"))
    }));
    told.extend(
        figures
            .one_way_load
            .map(|share| Say::new("network-one-way").number("percent", percent(share)))
            .map(|say| (say, Some("unanswered"))),
    );
    told
}
