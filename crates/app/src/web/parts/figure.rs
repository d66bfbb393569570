//! Figures of the network that open to their people: how each is called, and where it leads.

use maud::{Markup, html};
use people::Say;

use crate::web::address;
use crate::wording::Words;

/// What people are counted in, in words: a family of figures and what comes after it.
pub(in crate::web) fn title(words: &Words, figure: &str) -> String {
    let (family, which) = match figure.split_once('-') {
        Some((family @ ("opened" | "lapsed" | "community"), which)) => (family, which),
        _ => (figure, ""),
    };
    let id = match family {
        "strong" => "counted-strong",
        "judged" => "counted-judged",
        "evidence" => "counted-evidence",
        "two-way" => "counted-two-way",
        "two-way-lately" => "counted-two-way-lately",
        "hollow" => "counted-hollow",
        "dormant-strong" => "counted-dormant-strong",
        "bridge" => "counted-bridge",
        "bridge-alone" => "counted-bridge-alone",
        "linking" => "counted-linking",
        "triage-accepted" => "counted-triage-accepted",
        "triage-stranger" => "counted-triage-stranger",
        "triage-talked" => "counted-triage-talked",
        "triage-pitched" => "counted-triage-pitched",
        "triage-removed" => "counted-triage-removed",
        "triage-let-in-later" => "counted-triage-let-in-later",
        "triage-agreed" => "counted-triage-agreed",
        "triage-asked" => "counted-triage-asked",
        "triage-differed" => "counted-triage-differed",
        "connections" => "counted-connections",
        "top" => "counted-top",
        "exchanging" => "counted-exchanging",
        "unanswered" => "counted-unanswered",
        "at-employers" => "counted-at-employers",
        "in-fields" => "counted-in-fields",
        "in-places" => "counted-in-places",
        "opened" => "counted-opened",
        "lapsed" => "counted-lapsed",
        "community" => "counted-community",
        _ => "counted-other",
    };
    words.say(&Say::new(id).text("which", which))
}

/// Where the people of a figure are.
pub(in crate::web) fn people_of(figure: &str) -> String {
    address::query("/people", &[("counted", Some(figure))])
}

/// Something that leads to the people counted in it.
pub(in crate::web) fn opening(figure: &str, shown: &str) -> Markup {
    html! { a href=(people_of(figure)) { (shown) } }
}
