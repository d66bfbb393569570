//! The network over time: its strength alone, its size against its strength, and who came and fell silent.

use book::views::network::{Network, Point};
use maud::{Markup, html};

use crate::web::parts::bars::bars;
use crate::web::parts::chart::{Line, Mark, chart};
use crate::web::parts::figure;
use crate::wording::{Words, count};

/// Is it getting stronger?
pub(super) fn strength(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-strength-question");
    let lines = [strong(words, &network.series), effective(words, &network.series)];
    let is_drawn = lines.iter().any(|line| line.points.len() > 1);
    html! {
        section.series {
            h2 { (question) }
            @if is_drawn {
                figure { (chart(words, &lines, &question)) }
                p.quiet { (words.word("network-past-means")) }
            } @else {
                p.quiet { (words.word("network-past-short")) }
            }
            (table(words, &network.series))
        }
    }
}

/// Does strength grow with size?
pub(super) fn size(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-series-question");
    let lines = [
        connections(words, &network.series),
        in_touch(words, &network.series),
        strong(words, &network.series),
    ];
    let is_drawn = lines.iter().any(|line| line.points.len() > 1);
    html! {
        @if is_drawn {
            section.series {
                h2 { (question) }
                figure { (chart(words, &lines, &question)) }
                p.quiet { (words.word("network-size-means")) }
                (table(words, &network.series))
            }
        }
    }
}

fn line(
    (class, name): (&'static str, String),
    series: &[Point],
    mark: impl Fn(&Point) -> Option<Mark>,
) -> Line {
    Line { class, name, points: series.iter().filter_map(mark).collect() }
}

fn exactly(point: &Point, at: Option<f64>) -> Option<Mark> {
    at.map(|at| Mark { on: point.on, at, low: at, high: at })
}

fn strong(words: &Words, series: &[Point]) -> Line {
    line(("strength", words.word("network-line-strong")), series, |point| {
        let strong = point.strong?;
        Some(Mark { on: point.on, at: strong.expected, low: strong.low, high: strong.high })
    })
}

fn effective(words: &Words, series: &[Point]) -> Line {
    line(("equal", words.word("network-line-equal")), series, |point| {
        exactly(point, point.effective_number)
    })
}

fn connections(words: &Words, series: &[Point]) -> Line {
    line(("size", words.word("network-line-size")), series, |point| {
        exactly(point, point.connections.map(count))
    })
}

fn in_touch(words: &Words, series: &[Point]) -> Line {
    line(("touch", words.word("network-line-strength")), series, |point| {
        exactly(point, point.in_touch.map(count))
    })
}

/// Every day that is told of, newest first.
fn table(words: &Words, series: &[Point]) -> Markup {
    let number =
        |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |n| words.number(n.round()));
    html! {
        details {
            summary { (words.word("network-table")) }
            div.wide { table {
                thead { tr {
                    th scope="col" { (words.word("network-day")) }
                    th scope="col" { (words.word("network-line-strong")) }
                    th scope="col" { (words.word("network-line-equal")) }
                    th scope="col" { (words.word("network-line-strength")) }
                    th scope="col" { (words.word("network-line-size")) }
                } }
                tbody {
                    @for point in series.iter().rev() {
                        tr {
                            th scope="row" {
                                (words.day(point.on))
                                @if point.is_export { " " small.quiet { (words.word("network-export")) } }
                            }
                            td {
                                (number(point.strong.map(|strong| strong.expected)))
                                @if let Some(strong) = point.strong {
                                    " " small.quiet { (number(Some(strong.low))) "–" (number(Some(strong.high))) }
                                }
                            }
                            td { (number(point.effective_number)) }
                            td { (number(point.in_touch.map(count))) }
                            td { (number(point.connections.map(count))) }
                        }
                    }
                }
            } }
        }
    }
}

/// Who came, and who fell silent?
pub(super) fn turnover(words: &Words, network: &Network) -> Markup {
    let quarters = &network.figures.turnover;
    let question = words.word("network-turnover-question");
    let shown = &quarters[quarters.len().saturating_sub(MOST_QUARTERS)..];
    html! {
        @if !shown.is_empty() {
            section.series {
                h2 { (question) }
                figure { (bars(words, shown, &question)) }
                p.quiet { (words.word("network-turnover-means")) }
                details {
                    summary { (words.word("network-table")) }
                    div.wide { table {
                        thead { tr {
                            th scope="col" { (words.word("network-quarter")) }
                            th scope="col" { (words.word("network-opened")) }
                            th scope="col" { (words.word("network-lapsed")) }
                        } }
                        tbody {
                            @for quarter in shown.iter().rev() {
                                tr {
                                    th scope="row" { (quarter.quarter) }
                                    td { (opens(words, "opened", &quarter.quarter, quarter.opened)) }
                                    td { (opens(words, "lapsed", &quarter.quarter, quarter.lapsed)) }
                                }
                            }
                        }
                    } }
                }
            }
        }
    }
}

/// Ten years of quarters.
const MOST_QUARTERS: usize = 40;

fn opens(words: &Words, verb: &str, quarter: &str, n: u32) -> Markup {
    let shown = words.number(f64::from(n));
    if n == 0 {
        html! { (shown) }
    } else {
        figure::opening(&format!("{verb}-{quarter}"), &shown)
    }
}
