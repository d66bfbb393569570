//! The network as a whole: how strong it is, how near its people are, who holds it together, where it leads,
//! and how all that changes. Every drawing has its question as heading and its table beneath; every
//! figure opens to its people. The count of connections is never the headline.

mod measures;
mod narrow;
mod over_time;
mod reach;
mod turnover;

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::network::{Estimate, Network, Range};
use maud::{Markup, html};
use people::Say;
use people::tie::Circle;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::{event, figure, rings};
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

/// Changes worth a row; the JSON has all.
const EVENTS: usize = 30;

pub(in crate::web) fn draw(words: &Words, network: &Network) -> Markup {
    if network.circles.values().sum::<u64>() == 0 {
        return nobody(words);
    }
    html! {
        header.page { h1 { (words.word("network-title")) } (strength(words, network)) }
        (circles(words, network))
        (over_time::strength(words, network))
        (reach::world(words, network))
        (reach::bridges(words, network))
        (narrow::narrow(words, network))
        (measures::measures(words, network))
        (over_time::size(words, network))
        (turnover::turnover(words, network))
        (reach::employers(words, network))
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

/// Network strength: two numbers side by side, neither of which is the size.
fn strength(words: &Words, network: &Network) -> Markup {
    let Some(strong) = network.strong else {
        return html! {
            p.lead { (words.word("network-strength-unknown")) }
            p { a.button href="/imports" { (words.word("desk-none-next")) } }
        };
    };
    let figures = &network.figures;
    html! {
        div.strength {
            p.great {
                strong { (figure::opening("strong", &words.number(strong.expected.round()))) }
                span { (words.say(&Say::new("network-strong").number("n", strong.expected.round()))) }
                small { (between(words, strong)) }
            }
            @if let Some(effective) = figures.effective_number {
                p.great {
                    strong { (figure::opening("judged", &words.number(effective.round()))) }
                    span { (words.say(&Say::new("network-equal").number("n", effective.round()))) }
                    @if let Some(Range { low, high }) = figures.effective_range {
                        small { (between(words, Estimate { expected: effective, low, high })) }
                    }
                }
            }
            p.about-strength {
                (words.word("network-about-strength")) " "
                (figure::opening("connections", &words.say(&Say::new("network-size").number("n", count(network.connections)))))
            }
        }
    }
}

fn between(words: &Words, estimate: Estimate) -> String {
    words.say(
        &Say::new("network-between")
            .number("low", estimate.low.round())
            .number("high", estimate.high.round()),
    )
}

/// What people have room for, after Dunbar and others: so many within each ring, the inner ones included.
const ROOM: [(&str, u32); 4] = [("support", 5), ("sympathy", 15), ("close", 50), ("active", 150)];

/// The most that are shown there, the inner ones included.
fn most(circle: &str) -> Option<usize> {
    Circle::of_key(circle).and_then(Circle::room)
}

fn circles(words: &Words, network: &Network) -> Markup {
    let a_dot = rings::people_a_dot(&network.circles);
    let question = words.word("network-circles-question");
    let room = |circle: &str| ROOM.iter().find(|(key, _)| *key == circle).map(|(_, room)| *room);
    html! {
        section.drawn {
            h2 { (question) }
            figure {
                (rings::picture(words, &network.circles, &question))
                figcaption {
                    table.legend {
                        caption.sr { (question) }
                        thead { tr {
                            th scope="col" { (words.word("network-circle")) }
                            th scope="col" { (words.word("network-people")) }
                            th scope="col" { (words.word("network-room")) }
                        } }
                        tbody {
                            @for (circle, n) in rings::in_order(&network.circles) {
                                tr.(circle) {
                                    th scope="row" {
                                        svg.swatch viewBox="0 0 12 12" aria-hidden="true" { circle cx="6" cy="6" r="4.5" {} }
                                        a href=(address::query("/people", &[("circle", Some(circle))])) { (words.one_of("circle", circle)) }
                                        small { (words.one_of("circle-means", circle)) }
                                    }
                                    td { (words.number(count(n))) }
                                    td.quiet {
                                        @if let Some(room) = room(circle) { (words.number(f64::from(room))) }
                                        @if let Some(most) = most(circle) { " " small { "(" (words.number(count(most as u64))) ")" } }
                                    }
                                }
                            }
                        }
                    }
                    p.quiet {
                        @if a_dot > 1 { (words.say(&Say::new("network-dot-stands").number("n", count(a_dot)))) }
                        @else { (words.word("network-dot-person")) }
                        " " (words.word("network-room-means"))
                    }
                }
            }
        }
    }
}
