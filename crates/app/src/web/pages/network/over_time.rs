//! The network over time: its strength alone, and its size against its strength. One drawing each, with its
//! answer in a sentence beside it and its table beneath.

use book::views::network::{Estimate, Network, Point, Range};
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;

use crate::web::parts::chart::{Line, Mark, chart};
use crate::wording::{Words, count};

/// What is told of every day: a line of the drawing and a column of the table.
struct Told {
    class: &'static str,
    name: &'static str,
    of: fn(&Point) -> Option<Mark>,
}

const STRONG: Told = Told {
    class: "strength",
    name: "network-line-strong",
    of: |point| point.strong.map(|strong| estimated(point, strong)),
};
const EQUAL: Told = Told {
    class: "equal",
    name: "network-line-equal",
    of: |point| {
        let (expected, Range { low, high }) = (point.effective_number?, point.effective_range?);
        Some(estimated(point, Estimate { expected, low, high }))
    },
};
const CONNECTIONS: Told = Told {
    class: "size",
    name: "network-line-size",
    of: |point| point.connections.map(|n| counted(point, n)),
};
const IN_TOUCH: Told = Told {
    class: "touch",
    name: "network-line-strength",
    of: |point| point.in_touch.map(|n| counted(point, n)),
};

fn estimated(point: &Point, estimate: Estimate) -> Mark {
    Mark { on: point.on, at: estimate.expected, low: estimate.low, high: estimate.high }
}

fn counted(point: &Point, n: u64) -> Mark {
    Mark { on: point.on, at: count(n), low: count(n), high: count(n) }
}

/// Is it getting stronger?
pub(super) fn strength(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-strength-question");
    let answer = from_to(&network.series, STRONG.of).map(|[before, after]| {
        let say = between(words, "network-strength-answer", before.on, after.on);
        words.say(&say.number("before", before.at.round()).number("after", after.at.round()))
    });
    let told = [STRONG, EQUAL];
    html! {
        section.drawn {
            h2 { (question) }
            @if let Some(drawing) = drawing(words, network, &told, &question) {
                (drawn(&drawing, answer, &words.word("network-past-means")))
            } @else {
                p.quiet { (words.word("network-past-short")) }
            }
            (table(words, &network.series, &told))
        }
    }
}

/// Does strength grow with size?
pub(super) fn size(words: &Words, network: &Network) -> Markup {
    let question = words.word("network-series-question");
    let both = |point: &Point| (CONNECTIONS.of)(point).zip((STRONG.of)(point));
    let answer = from_to(&network.series, both).map(|[before, after]| {
        let say = between(words, "network-size-answer", before.0.on, after.0.on)
            .number("before", before.0.at)
            .number("after", after.0.at)
            .number("strong-before", before.1.at.round())
            .number("strong-after", after.1.at.round());
        words.say(&say)
    });
    html! {
        @if let Some(drawing) = drawing(words, network, &[CONNECTIONS, IN_TOUCH, STRONG], &question) {
            section.drawn {
                h2 { (question) }
                (drawn(&drawing, answer, &words.word("network-size-means")))
                (table(words, &network.series, &[CONNECTIONS, IN_TOUCH]))
            }
        }
    }
}

/// The lines; `None` where no two days are told.
fn drawing(words: &Words, network: &Network, told: &[Told], question: &str) -> Option<Markup> {
    let line = |told: &Told| Line {
        class: told.class,
        name: words.word(told.name),
        points: network.series.iter().filter_map(told.of).collect(),
    };
    let lines: Vec<Line> = told.iter().map(line).collect();
    lines.iter().any(|line| line.points.len() > 1).then(|| chart(words, &lines, question))
}

fn drawn(drawing: &Markup, answer: Option<String>, means: &str) -> Markup {
    html! {
        figure {
            (drawing)
            figcaption {
                @if let Some(answer) = answer { p.answer { (answer) } }
                p.quiet { (means) }
            }
        }
    }
}

/// What is told of the first and of the last day, where there are two.
fn from_to<T>(series: &[Point], of: impl Fn(&Point) -> Option<T>) -> Option<[T; 2]> {
    let mut marks = series.iter().filter_map(of);
    Some([marks.next()?, marks.next_back()?])
}

fn between(words: &Words, id: &'static str, from: Date, to: Date) -> Say {
    Say::new(id).text("from", words.day(from)).text("to", words.day(to))
}

/// Every day that is told of, newest first.
fn table(words: &Words, series: &[Point], told: &[Told]) -> Markup {
    html! {
        details {
            summary { (words.word("network-table")) }
            div.wide { table {
                thead { tr {
                    th scope="col" { (words.word("network-day")) }
                    @for told in told { th scope="col" { (words.word(told.name)) } }
                } }
                tbody {
                    @for point in series.iter().rev() {
                        tr {
                            th scope="row" {
                                (words.day(point.on))
                                @if point.is_export { " " small.quiet { (words.word("network-export")) } }
                            }
                            @for told in told { td { (cell(words, (told.of)(point))) } }
                        }
                    }
                }
            } }
        }
    }
}

fn cell(words: &Words, mark: Option<Mark>) -> Markup {
    let number = |n: f64| words.number(n.round());
    html! {
        @if let Some(mark) = mark {
            (number(mark.at))
            @if mark.low < mark.high { " " small.quiet { (number(mark.low)) "–" (number(mark.high)) } }
        } @else { "–" }
    }
}
