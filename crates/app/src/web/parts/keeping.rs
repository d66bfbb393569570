//! The way between the pages on which a network is kept alive: whom to write to, what to give, whom to let go, and what is
//! left to do on LinkedIn.

use maud::{Markup, html};

use crate::wording::Words;

const PAGES: [(&str, &str); 4] = [
    ("/keep", "nav-keep"),
    ("/give", "give-title"),
    ("/let-go", "let-go-title"),
    ("/todo", "todo-title"),
];

/// The pages side by side, the one they stand on marked.
pub(in crate::web) fn ways(words: &Words, here: &str) -> Markup {
    html! {
        nav.circles aria-label=(words.word("nav-keep")) {
            @for (href, title) in PAGES {
                a href=(href) aria-current=[(href == here).then_some("page")] { (words.word(title)) }
            }
        }
    }
}
