//! The measures worth a sentence each. What can't be known is left out; what is an estimate says so.

use book::views::network::{Breadth, Network, Openness};
use maud::{Markup, html};
use people::Say;

use crate::web::parts::figure;
use crate::wording::{Words, count};

/// A sentence and, where there are any, the figure whose people it opens to.
type Told = (Say, Option<&'static str>);

/// Groups of sentences, each under its question.
pub(super) fn measures(words: &Words, network: &Network) -> Markup {
    let groups = [
        ("network-real-question", real(network)),
        ("network-spread-question", spread(network)),
        ("network-give-question", give(network)),
    ];
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
fn about(n: f64) -> f64 {
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

/// Where is it narrow?
fn spread(network: &Network) -> Vec<Told> {
    let figures = &network.figures;
    let mut told = Vec::new();
    if let (Some(one), Some(three)) = (figures.concentration.top_1, figures.concentration.top_3) {
        let say = Say::new("network-top")
            .number("one", about(one.expected * 100.0))
            .number("three", about(three.expected * 100.0))
            .number("low", about(three.low * 100.0))
            .number("high", about(three.high * 100.0));
        told.push((say, None));
    }
    let diversity = &figures.diversity;
    told.extend(breadth("network-employers-spread", &diversity.employers));
    told.extend(breadth("network-fields-spread", &diversity.fields));
    told.extend(breadth("network-places-spread", &diversity.places));
    told.extend(figures.openness.map(|openness| (open(&openness), None)));
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

fn breadth(id: &'static str, breadth: &Breadth) -> Option<Told> {
    let strength = breadth.by_strength?;
    let say = Say::new(id)
        .number("n", about(strength.expected))
        .number("low", about(strength.low))
        .number("high", about(strength.high))
        .number("like", about(breadth.if_like_the_list?))
        .number("all", about(breadth.by_count?));
    Some((say, None))
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
        (say, None)
    }));
    told.extend(
        figures
            .one_way_load
            .map(|share| (Say::new("network-one-way").number("percent", percent(share)), None)),
    );
    told
}
