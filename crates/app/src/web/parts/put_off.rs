//! Putting off: until a day, after which it comes back by itself, or without one.
//!
//! A `details`, so that the days are there without script; with it one key opens it and the same key takes
//! the first day.

use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;

use super::sign::sign;
use crate::wording::Words;

/// The button that opens the days.
pub(in crate::web) fn put_off(words: &Words, days: &[Date]) -> Markup {
    html! {
        details.later {
            summary.button data-key="s" { (sign("later")) (words.word("advice-later")) " " kbd { "s" } }
            div.days {
                @for (at, day) in days.iter().enumerate() {
                    button name="decision" value={ "later:" (day) } {
                        (words.say(&Say::new("later-until").day("on", *day)))
                        @if at == 0 { " " kbd { "s" } }
                    }
                }
                button name="decision" value="later" { (words.word("later-any")) }
            }
        }
    }
}
