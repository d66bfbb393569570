//! What every page has: the head, the way around, the keys.
//!
//! One column of content; the way around stands above it, on a phone below it where thumbs are.

use maud::{DOCTYPE, Markup, html};

use super::assets;
use super::parts::sign;
use crate::wording::{Language, Words};

/// Which part of the site a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The first page.
    Today,
    /// Whom to keep in touch with.
    Keep,
    /// The desk.
    Invitations,
    /// Everybody.
    People,
    /// Whom to turn to.
    Ask,
    /// The network as a whole.
    Network,
    /// What was imported.
    Imports,
    /// A page of none of them.
    Elsewhere,
}

impl Place {
    /// The parts of the site in the order they are offered, as many as fit on a telephone, with the key that goes there
    /// after `g`.
    const ALL: [(Self, &'static str, &'static str, &'static str); 6] = [
        (Self::Today, "/", "nav-today", "t"),
        (Self::Keep, "/keep", "nav-keep", "k"),
        (Self::Invitations, "/invitations", "nav-invitations", "i"),
        (Self::People, "/people", "nav-people", "p"),
        (Self::Ask, "/ask", "nav-ask", "a"),
        (Self::Network, "/network", "nav-network", "n"),
    ];
}

/// A whole page. `here` is its own address, ready for `lang=`.
pub(super) fn page(words: &Words, place: Place, title: &str, here: &str, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.language().tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · Cerchia" }
                link rel="icon" type="image/svg+xml" href=(assets::icon());
                link rel="stylesheet" href=(assets::style());
                script src=(assets::keys()) defer {}
            }
            body {
                a.skip href="#main" { (words.word("nav-skip")) }
                (header(words, place))
                main #main tabindex="-1" { (main) }
                (footer(words, here))
                (keys(words))
                (sign::sprite())
            }
        }
    }
}

fn header(words: &Words, place: Place) -> Markup {
    html! {
        header.top {
            a.brand href="/" { (sign::brand()) "Cerchia" }
            (search(words))
            nav aria-label=(words.word("nav-label")) {
                @for (at, href, id, key) in Place::ALL {
                    a href=(href) data-go=(key) aria-current=[(at == place).then_some("page")] {
                        (sign::place(at)) span { (words.word(id)) }
                    }
                }
            }
        }
    }
}

/// Finds anything, from everywhere; without a script it leads to the page that shows what was found.
fn search(words: &Words) -> Markup {
    html! {
        search.top-search {
            form action="/search" data-search="#found" {
                input type="search" name="q" autocomplete="off" spellcheck="false" data-search-box
                    aria-label=(words.word("search-label")) placeholder=(words.word("search-title"));
            }
            div #found hidden {}
        }
    }
}

fn footer(words: &Words, here: &str) -> Markup {
    html! {
        footer.foot {
            p { (words.word("foot-promise")) }
            p.ways {
                a href="/imports" data-go="m" { (words.word("nav-imports")) }
                a href="/goals" { (words.word("nav-goals")) }
                a href="/log" { (words.word("nav-log")) }
                button.plain.scripted type="button" data-open="keys" { (words.word("keys-title")) " " kbd { "?" } }
                @for language in Language::ALL {
                    @if language == words.language() {
                        span lang=(language.tag()) { (language.own_name()) }
                    } @else {
                        a href={ (here) "lang=" (language.tag()) } lang=(language.tag()) hreflang=(language.tag()) {
                            (language.own_name())
                        }
                    }
                }
            }
        }
    }
}

/// The keys, one row each: what to press and what it does.
const KEYS: [(&[&str], &str); 18] = [
    (&["j", "k"], "keys-move"),
    (&["l"], "keys-let-in"),
    (&["a"], "keys-ask-first"),
    (&["x"], "keys-leave"),
    (&["s"], "keys-later"),
    (&["y", "n", "?"], "keys-answer"),
    (&["1", "…", "9", "0", "-"], "keys-question"),
    (&["g"], "keys-group"),
    (&["d", "c"], "keys-draft"),
    (&["s", "n", "l"], "keys-pairs"),
    (&["1", "…", "6", "s"], "keys-sort"),
    (&["a", "b", "s"], "keys-compare"),
    (&["t", "s", "x", "d"], "keys-keep"),
    (&["x", "f", "s"], "keys-let-go"),
    (&["u"], "keys-undo"),
    (&["/"], "keys-search"),
    (&["g", "t k i p a n m"], "keys-go"),
    (&["?"], "keys-help"),
];

fn keys(words: &Words) -> Markup {
    html! {
        dialog #keys aria-labelledby="keys-title" {
            h2 #keys-title { (words.word("keys-title")) }
            dl {
                @for (keys, id) in KEYS {
                    dt { @for key in keys { kbd { (key) } " " } }
                    dd { (words.word(id)) }
                }
            }
            form method="dialog" { button { (words.word("keys-close")) } }
        }
    }
}
