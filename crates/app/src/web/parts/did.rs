//! What was just done on a page, and the way to take it back.

use maud::{Markup, html};

use crate::wording::Words;

/// The line with its button. Always there, because a key presses the button.
pub(in crate::web) fn did(words: &Words, said: Option<String>, back: &str) -> Markup {
    html! {
        form.did method="post" action="/log/undo" data-swap {
            input type="hidden" name="back" value=(back);
            p role="status" { @if let Some(said) = said { (said) } }
            button.plain data-key="u" { (words.word("desk-undo")) " " kbd { "u" } }
        }
    }
}
