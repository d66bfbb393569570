//! Somebody to ask, as one card: why just them, each part with its rows, what to give first, a draft, and what the
//! owner notes about having asked.

use book::views::ask::{Answer, Earlier, Part, Step};
use maud::{Markup, html};
use people::Say;

use super::{evidence, name};
use crate::web::address;
use crate::wording::Words;

/// Where a card stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Setting<'a> {
    /// What is asked.
    pub(in crate::web) question: &'static str,
    /// Whom or what it is about.
    pub(in crate::web) about: &'a str,
    /// Where a form comes back to.
    pub(in crate::web) back: &'a str,
}

/// Rows under one part; the JSON has no more.
const ROWS: usize = 3;

/// The card.
pub(in crate::web) fn card(words: &Words, answer: &Answer, setting: Setting<'_>) -> Markup {
    html! {
        article.card data-row tabindex="-1" {
            header.card-head {
                h2 { (name::linked(&answer.person, &answer.name)) }
                p.work { (work(answer)) }
            }
            @if !answer.path.is_empty() { (path(words, &answer.path)) }
            div.parts {
                @for part in told_first(answer) { (self::part(words, part)) }
            }
            @if let Some(first) = &answer.give_first {
                p.give { strong { (words.word("ask-first-give")) } " " (words.say(&first.0)) }
            }
            (draft(words, answer))
            (asks(words, &answer.person, &answer.asked, setting))
        }
    }
}

fn work(answer: &Answer) -> Markup {
    html! {
        @if let Some(role) = &answer.role { (name::plain(role)) }
        @if answer.role.is_some() && answer.employer.is_some() { " · " }
        @if let Some(employer) = &answer.employer { (name::of_employer(employer)) }
    }
}

/// The way to somebody, from the owner on.
pub(in crate::web) fn path(words: &Words, path: &[Step]) -> Markup {
    html! {
        p.path {
            span { (words.word("ask-you")) }
            @for step in path {
                span aria-hidden="true" { " → " }
                @match &step.person {
                    Some(id) => (name::linked(id, &step.name)),
                    None => (name::plain(&step.name)),
                }
            }
        }
    }
}

/// The part that tells why just them, and then the others.
fn told_first(answer: &Answer) -> impl Iterator<Item = &Part> {
    let is_first = |part: &&Part| part.reason == answer.reason;
    let parts = || answer.parts.values();
    parts().filter(is_first).chain(parts().filter(move |part| !is_first(part)))
}

fn part(words: &Words, part: &Part) -> Markup {
    let says = html! {
        span.reason dir="auto" { (words.say(&part.reason.0)) }
        @if is_known(part) { span.points { (words.one_of("amount", amount(part.value))) } }
    };
    html! {
        @if part.facts.is_empty() {
            p.factor { (says) }
        } @else {
            details.factor { summary { (says) } (evidence::rows(words, &part.facts, ROWS)) }
        }
    }
}

/// Whether anything is known of it: what nothing tells is neither much nor little.
fn is_known(part: &Part) -> bool {
    !part.reason.0.id.ends_with("-unknown")
}

/// How much of something there is, in a word: a figure would say more than is known.
fn amount(value: f64) -> &'static str {
    match value {
        0.66.. => "much",
        0.33.. => "some",
        _ => "little",
    }
}

fn draft(words: &Words, answer: &Answer) -> Markup {
    let id = format!("draft-{}", answer.person);
    html! {
        @if let Some(text) = &answer.draft {
            details.draft {
                summary { (words.word("ask-draft")) }
                label.sr for=(id) { (words.word("draft-text")) }
                textarea id=(id) lang=[answer.language] dir="auto" rows="11" { "\n" (text) }
                div.decide {
                    button.scripted type="button" data-copy=(id) { (words.word("draft-copy")) }
                    @if let Some(profile) = answer.profile.as_deref().and_then(address::profile) {
                        a.out.button href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
                    }
                    span.copied role="status" data-said=(words.word("draft-copied")) {}
                }
            }
        }
    }
}

/// What was asked before, and what may be noted now.
pub(in crate::web) fn asks(
    words: &Words,
    person: &str,
    asked: &[Earlier],
    setting: Setting<'_>,
) -> Markup {
    html! {
        @for earlier in asked.iter().take(ROWS) { (self::earlier(words, person, earlier, setting.back)) }
        form.note method="post" action="/ask" {
            (hidden(person, setting.question, setting.back))
            input type="hidden" name="about" value=(setting.about);
            button name="came" value="" { (words.one_of("ask-note", setting.question)) }
        }
    }
}

fn earlier(words: &Words, person: &str, earlier: &Earlier, back: &str) -> Markup {
    let say = Say::new("ask-earlier").text("question", earlier.question).day("on", earlier.on);
    html! {
        form.note method="post" action="/ask" {
            (hidden(person, earlier.question, back))
            span {
                (words.say(&say)) " " em { (words.one_of("came", earlier.came)) }
                @if !earlier.about.is_empty() { " · " (name::plain(&earlier.about)) }
            }
            @for came in ["answered", "helped", "led-to", "declined"] {
                @if came != earlier.came { button name="came" value=(came) { (words.one_of("came", came)) } }
            }
        }
    }
}

fn hidden(person: &str, question: &str, back: &str) -> Markup {
    html! {
        input type="hidden" name="person" value=(person);
        input type="hidden" name="question" value=(question);
        input type="hidden" name="back" value=(back);
    }
}
