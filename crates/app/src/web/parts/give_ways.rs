//! The way between giving, letting go, and what is left to do on LinkedIn.

use maud::{Markup, html};

use crate::wording::Words;

/// The links, without the one to the page they stand on.
pub(in crate::web) fn ways(words: &Words, here: &str) -> Markup {
    let all = [("/give", "give-title"), ("/let-go", "let-go-title"), ("/todo", "todo-title")];
    html! {
        p.quiet.ways {
            @for (href, title) in all.into_iter().filter(|(href, _)| *href != here) {
                a href=(href) { (words.word(title)) }
            }
        }
    }
}
