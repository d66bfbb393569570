//! Who came and who fell silent, quarter by quarter; each number opens to its people.

use book::views::network::{Network, Turnover};
use maud::{Markup, html};
use people::Say;

use crate::web::parts::bars::bars;
use crate::web::parts::figure;
use crate::wording::{Words, count};

/// Who came, and who fell silent?
pub(super) fn turnover(words: &Words, network: &Network) -> Markup {
    let quarters = &network.figures.turnover;
    let question = words.word("network-turnover-question");
    let shown = &quarters[quarters.len().saturating_sub(MOST_QUARTERS)..];
    html! {
        @if !shown.is_empty() {
            section.drawn {
                h2 { (question) }
                figure {
                    (bars(words, shown, &question))
                    figcaption {
                        p.answer { (words.say(&last_year(shown))) }
                        p.quiet { (words.word("network-turnover-means")) }
                    }
                }
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

/// What the last four quarters brought and took.
fn last_year(quarters: &[Turnover]) -> Say {
    let last = || quarters.iter().rev().take(4);
    Say::new("network-turnover-answer")
        .number("opened", count(last().map(|quarter| u64::from(quarter.opened)).sum()))
        .number("lapsed", count(last().map(|quarter| u64::from(quarter.lapsed)).sum()))
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
