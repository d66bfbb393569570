//! Moments of one person as rows: facts with where they were read, and what the owner said herself.

use book::views::timeline::Moment;
use maud::{Markup, html};

use super::evidence;
use crate::wording::Words;

/// The moments, in their order.
pub(in crate::web) fn rows(words: &Words, moments: &[Moment]) -> Markup {
    html! {
        ul.rows { @for moment in moments { (evidence::row(words, &moment.shown)) } }
    }
}
