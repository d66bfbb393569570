//! Where files are handed over: a form that works by choosing files, and by dropping them on it.

use maud::{Markup, html};

use crate::wording::Words;

/// The form.
pub(in crate::web) fn area(words: &Words) -> Markup {
    html! {
        form.drop method="post" action="/imports" enctype="multipart/form-data" data-drop {
            label for="file" {
                strong { (words.word("drop-title")) }
                span { (words.word("drop-kinds")) }
            }
            input #file type="file" name="file" multiple required;
            button.primary { (words.word("drop-read")) }
            p.busy role="status" data-busy=(words.word("drop-busy")) {}
            progress.busy max="1" aria-label=(words.word("drop-read")) hidden {}
        }
    }
}
