//! The network as a whole: its size against its strength, once as a picture, once over time. Every
//! drawing is preceded by its question and followed by its table.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::network::Network;
use maud::{Markup, html};
use people::Say;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::{event, line, name, rings};
use crate::web::visit::Visit;
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/network", get(show)).route("/api/v1/network", get(json))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let network = visit.read(views::network).await?;
    Ok(visit.page(Place::Network, &visit.words.word("nav-network"), &draw(visit.words, &network)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let network = visit.read(views::network).await?;
    visit.json(&network)
}

/// Employers and changes worth a row; the JSON has all.
const EMPLOYERS: usize = 12;
const EVENTS: usize = 30;
/// Further spellings shown beside an employer's name.
const OTHER_NAMES: usize = 3;

pub(in crate::web) fn draw(words: &Words, network: &Network) -> Markup {
    if network.circles.values().sum::<u64>() == 0 {
        return nobody(words);
    }
    let headline = words.say(&headline(network));
    html! {
        header.page {
            h1 { (words.word("network-title")) }
            p.lead { (headline) }
        }
        (circles(words, network, &headline))
        (measures(words, network))
        (over_time(words, network))
        (employers(words, network))
        @if !network.events.is_empty() {
            section { h2 { (words.word("network-events")) } (event::list(words, &network.events, EVENTS)) }
        }
    }
}

fn nobody(words: &Words) -> Markup {
    html! {
        section.empty {
            h1 { (words.word("network-title")) }
            p.lead { (words.word("network-none")) }
            p { a.button href="/imports" { (words.word("desk-none-next")) } }
        }
    }
}

fn headline(network: &Network) -> Say {
    Say::new("network-headline")
        .number("connections", count(network.connections))
        .number("strong", network.strong.expected.round())
        .number("low", network.strong.low.round())
        .number("high", network.strong.high.round())
}

fn circles(words: &Words, network: &Network, headline: &str) -> Markup {
    let a_dot = rings::people_a_dot(&network.circles);
    html! {
        section.picture {
            h2 { (words.word("network-circles-question")) }
            figure {
                (rings::picture(words, &network.circles, headline))
                figcaption {
                    table.legend {
                        caption.sr { (words.word("network-circles-question")) }
                        tbody {
                            @for (circle, n) in rings::in_order(&network.circles) {
                                tr.(circle) {
                                    th scope="row" {
                                        svg.swatch viewBox="0 0 12 12" aria-hidden="true" { circle cx="6" cy="6" r="4.5" {} }
                                        a href=(address::query("/people", &[("circle", Some(circle))])) { (words.one_of("circle", circle)) }
                                        small { (words.one_of("circle-means", circle)) }
                                    }
                                    td { (words.number(count(n))) }
                                }
                            }
                        }
                    }
                    p.quiet {
                        @if a_dot > 1 { (words.say(&Say::new("network-dot-stands").number("n", count(a_dot)))) }
                        @else { (words.word("network-dot-person")) }
                    }
                }
            }
        }
    }
}

/// The few numbers worth a sentence each; what can't be known is said.
fn measures(words: &Words, network: &Network) -> Markup {
    let percent = |share: f64| (share * 100.0).round();
    let sentences = [
        Some(Say::new("network-two-way").number("n", count(network.two_way))),
        Some(Say::new("network-evidence").number("n", count(network.with_evidence))),
        network.effective_number.map(|n| Say::new("network-effective").number("n", n.round())),
        network
            .hollow_share
            .map(|share| Say::new("network-hollow").number("percent", percent(share))),
        network.diversity.employers_by_strength.map(|n| {
            Say::new("network-employers-strong")
                .number("n", n.round())
                .number("all", network.diversity.employers_by_count.unwrap_or_default().round())
        }),
        (network.closed > 0).then(|| Say::new("network-closed").number("n", count(network.closed))),
    ];
    html! {
        section.measures {
            h2 { (words.word("network-measures")) }
            ul { @for say in sentences.into_iter().flatten() { li { (words.say(&say)) } } }
        }
    }
}

fn over_time(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-series-question");
    html! {
        section.series {
            h2 { (question) }
            @if network.series.len() < 2 {
                p.quiet { (words.word("network-series-short")) }
            } @else {
                figure { (line::chart(words, &network.series, &question)) }
            }
            details {
                summary { (words.word("network-table")) }
                table {
                    thead { tr {
                        th scope="col" { (words.word("network-day")) }
                        th scope="col" { (words.word("network-line-size")) }
                        th scope="col" { (words.word("network-line-strength")) }
                    } }
                    tbody {
                        @for point in &network.series {
                            tr {
                                th scope="row" { (words.day(point.on)) }
                                td { (words.number(count(point.connections))) }
                                td { (words.number(count(point.in_touch))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn employers(words: &Words, network: &Network) -> Markup {
    if network.employers.is_empty() {
        return html! {};
    }
    html! {
        section {
            h2 { (words.word("network-employers")) }
            table.employers {
                thead { tr {
                    th scope="col" { (words.word("network-employer")) }
                    th scope="col" { (words.word("network-connections")) }
                    th scope="col" { (words.word("network-real")) }
                } }
                tbody {
                    @for employer in network.employers.iter().take(EMPLOYERS) {
                        tr {
                            th scope="row" {
                                (name::of_employer(&employer.name))
                                @for other in employer.names.iter().skip(1).take(OTHER_NAMES) { " " small { (name::plain(other)) } }
                            }
                            td { (words.number(count(employer.connections))) }
                            td { (words.number(count(employer.real))) }
                        }
                    }
                }
            }
        }
    }
}
