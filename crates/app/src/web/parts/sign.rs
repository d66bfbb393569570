//! Signs: small drawings that always stand beside their word.
//!
//! They share one idea, a ring and a dot. The dot inside the ring is *let in*, on it *ask first*,
//! outside it *leave*; a full mark is *yes*, a crossed one *no*, a dotted one *not known*. Shape
//! carries the meaning, colour only repeats it.

use maud::{Markup, html};

use crate::web::layout::Place;

/// The drawings, once a page; everything else refers to them by name.
pub(in crate::web) fn sprite() -> Markup {
    html! {
        svg.sprite aria-hidden="true" width="0" height="0" {
            symbol #s-let-in viewBox="0 0 20 20" { (ring(9, 10, 7)) (dot(9, 10)) }
            symbol #s-ask-first viewBox="0 0 20 20" { (ring(8, 10, 7)) (dot(15, 10)) }
            symbol #s-leave viewBox="0 0 20 20" { (ring(7, 10, 6)) (dot(17, 10)) }
            symbol #s-later viewBox="0 0 20 20" {
                circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" {}
                path d="M10 6v4l2.6 1.8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" {}
            }
            symbol #s-decided viewBox="0 0 20 20" {
                path d="M4.5 10.5l3.6 3.6 7.4-8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" {}
            }
            symbol #s-yes viewBox="0 0 20 20" {
                circle cx="10" cy="10" r="7" fill="currentColor" {}
                path.knock d="M6.6 10.3l2.3 2.3 4.4-4.8" fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" {}
            }
            symbol #s-no viewBox="0 0 20 20" {
                (ring(10, 10, 7))
                path d="M6.6 10h6.8" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" {}
            }
            symbol #s-unknown viewBox="0 0 20 20" {
                circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1 3.4" stroke-linecap="round" {}
            }
        }
    }
}

/// The sign of that name, without its word.
pub(in crate::web) fn sign(name: &str) -> Markup {
    let drawing = match name {
        "let-in" | "ask-first" | "leave" | "later" | "yes" | "no" => name,
        "decided" | "accepted" => "decided",
        _ => "unknown",
    };
    html! { svg.sign aria-hidden="true" { use href={ "#s-" (drawing) } {} } }
}

/// The house sign: rings around somebody, and one dot on its way.
pub(in crate::web) fn brand() -> Markup {
    html! {
        svg.brand-sign viewBox="0 0 24 24" aria-hidden="true" {
            circle cx="12" cy="12" r="10.4" fill="none" stroke="currentColor" stroke-width="1.2" opacity=".45" {}
            circle cx="12" cy="12" r="6" fill="none" stroke="currentColor" stroke-width="1.4" {}
            circle cx="12" cy="12" r="2" fill="currentColor" {}
            circle.warm cx="17.6" cy="6.4" r="2.4" {}
        }
    }
}

/// A drawing for each part of the site, shown on phones above its word.
pub(in crate::web) fn place(place: Place) -> Markup {
    let path = match place {
        Place::Today => {
            "M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.3 16.3l1.4 1.4M17.7 6.3l-1.4 1.4M7.7 16.3l-1.4 1.4M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6"
        }
        Place::Keep => {
            "M12 20s-7-4.4-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4C19 15.6 12 20 12 20"
        }
        Place::Invitations => "M4 6.5h16v11H4zM4 7l8 6 8-6",
        Place::People => {
            "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3.5 19c.4-3.3 2.6-5 5.5-5s5.1 1.7 5.5 5M15.5 5.3a3 3 0 0 1 0 5.4M17 14.3c2 .6 3.2 2.3 3.5 4.7"
        }
        Place::Ask => "M4.5 5.5h15v10h-8l-4 3.5v-3.5h-3zM8 9.3h8M8 12h5",
        Place::Network => {
            "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M12 12h.01"
        }
        Place::Imports | Place::Elsewhere => "M12 4v10M8 10.5l4 4 4-4M4.5 16v3.5h15V16",
    };
    html! {
        svg.place viewBox="0 0 24 24" aria-hidden="true" {
            path d=(path) fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" {}
        }
    }
}

fn ring(x: u8, y: u8, radius: u8) -> Markup {
    html! { circle cx=(x) cy=(y) r=(radius) fill="none" stroke="currentColor" stroke-width="1.6" {} }
}

fn dot(x: u8, y: u8) -> Markup {
    html! { circle cx=(x) cy=(y) r="2.6" fill="currentColor" {} }
}
