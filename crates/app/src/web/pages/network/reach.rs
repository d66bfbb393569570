//! Where the network reaches: the communities its people form, who holds and who links them, over whom one
//! comes to others, and at which employers one knows anybody.

use book::views::network::{Bridge, Community, Network, ShoreKind, World};
use maud::{Markup, html};
use people::Say;

use crate::web::parts::{figure, name, world};
use crate::wording::{Words, count};

/// Rows of each list; the JSON has all.
const EMPLOYERS: usize = 12;
const BRIDGES: usize = 12;
const LINKING: usize = 8;
/// Communities beside the map; the rest are under it.
const COMMUNITIES: usize = 7;
const MOST_COMMUNITIES: usize = world::MOST_DRAWN;
/// Further spellings shown beside an employer's name.
const OTHER_NAMES: usize = 3;

/// Who holds your world together?
pub(super) fn world(words: &Words, network: &Network) -> Markup {
    let (question, world) = (words.word("network-world-question"), &network.figures.world);
    let rest = world.communities.iter().enumerate().take(MOST_COMMUNITIES).skip(COMMUNITIES);
    html! {
        section.drawn.together {
            h2 { (question) }
            @if world.communities.is_empty() {
                p.quiet { (words.word("network-world-none")) }
            } @else {
                p.about { (words.say(&Say::new("network-world-means").number("communities", count(world.n_communities)).number("pairs", count(world.pairs)))) }
                figure {
                    (world::map(words, world, &question))
                    figcaption { (communities(words, world.communities.iter().enumerate().take(COMMUNITIES))) }
                }
                @if world.communities.len() > world::MOST_DRAWN {
                    p.quiet { (words.say(&Say::new("network-world-most").number("n", count(world::MOST_DRAWN as u64)))) }
                }
                (linking(words, world))
                @if rest.len() > 0 {
                    details { summary { (words.word("network-world-rest")) } (communities(words, rest)) }
                }
            }
        }
    }
}

fn linking(words: &Words, world: &World) -> Markup {
    let first = world.linking.iter().take(LINKING);
    html! {
        @if !world.linking.is_empty() {
            p.about { (figure::opening("linking", &words.word("network-linking"))) }
            ul.linking {
                @for linking in first {
                    li {
                        (name::linked(&linking.person.id, &linking.person.name)) " "
                        small.quiet { (places(words, &linking.communities)) }
                    }
                }
            }
        }
    }
}

/// `1 · 3 · 4`: the communities as the map numbers them.
fn places(words: &Words, communities: &[usize]) -> String {
    let place = |community: &usize| words.number(count(*community as u64 + 1));
    communities.iter().take(4).map(place).collect::<Vec<_>>().join(" · ")
}

fn communities<'a>(
    words: &Words,
    communities: impl Iterator<Item = (usize, &'a Community)>,
) -> Markup {
    html! {
        div.wide { table.held {
            thead { tr {
                th scope="col" { (words.word("network-world-held")) }
                th scope="col" { (words.word("network-people")) }
                th scope="col" { (words.word("network-world-share")) }
            } }
            tbody {
                @for (place, community) in communities { (community_row(words, place, community)) }
            }
        } }
    }
}

fn community_row(words: &Words, place: usize, community: &Community) -> Markup {
    let people = words.number(count(community.people));
    html! {
        tr {
            th scope="row" {
                span.place { (words.number(count(place as u64 + 1))) } " "
                @for (at, holder) in community.holds.iter().enumerate() {
                    @if at > 0 { ", " }
                    (name::linked(&holder.id, &holder.name))
                }
                @if let Some(employer) = &community.employer { " " small.quiet { bdi { (employer) } } }
            }
            td { (figure::opening(&format!("community-{}", place + 1), &people)) }
            td { @match community.share {
                Some(share) => (words.say(&Say::new("network-percent").number("n", (share * 100.0).round()))),
                None => "–",
            } }
        }
    }
}

/// Over whom do you come to others?
pub(super) fn bridges(words: &Words, network: &Network) -> Markup {
    let bridges = &network.figures.bridges;
    html! {
        section.bridges {
            h2 { (words.word("network-bridges-question")) }
            @if bridges.is_empty() {
                p.quiet { (words.word("network-bridges-none")) }
            } @else {
                p.about { (words.word("network-bridges-means")) }
                ul.spans { @for bridge in bridges.iter().take(BRIDGES) { (span(words, bridge)) } }
                p.quiet { (figure::opening("bridge", &words.word("network-bridges-all"))) }
            }
        }
    }
}

/// How close the one on this side is, with its interval: whether a bridge is weak is no surer than that.
fn closeness(bridge: &Bridge) -> Say {
    let [score, low, high] = [bridge.closeness, bridge.low, bridge.high].map(f64::round);
    let say = Say::new("network-bridge-closeness").number("score", score);
    say.number("low", low).number("high", high)
}

/// One bridge: who stands on this side, what lies on the other.
fn span(words: &Words, bridge: &Bridge) -> Markup {
    let people = words.say(&Say::new("network-shore").number("n", count(bridge.to.people)));
    html! {
        li.alone[bridge.alone] {
            span.near {
                (name::linked(&bridge.person.id, &bridge.person.name))
                small { (words.say(&closeness(bridge))) }
            }
            svg.arch viewBox="0 0 60 16" aria-hidden="true" { path d="M2 13Q30 -6 58 13" {} }
            span.far {
                @match bridge.to.kind {
                    ShoreKind::Employer => (name::of_employer(&bridge.to.name)),
                    ShoreKind::Community => (words.say(&Say::new("network-shore-community").text("names", bridge.to.name.as_str()))),
                }
                small { (people) @if bridge.alone { " " strong { (words.word("network-alone")) } } }
            }
        }
    }
}

pub(super) fn employers(words: &Words, network: &Network) -> Markup {
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
