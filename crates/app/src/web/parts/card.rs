//! An invitation: who, their note, what we make of it, the eleven answers, and the buttons.
//!
//! All of it is one form, so every button works without script, and a key is only a way to press one.

use book::views::invitations::{Answer, Group, Invitation};
use maud::{Markup, html};
use people::Say;

use super::quote::opening;
use super::sign::sign;
use super::{evidence, name};
use crate::web::address;
use crate::wording::{Words, count};

/// Where a card stands: what its form comes back to, how much of the evidence it shows, and the groups
/// of notes known there.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Setting<'a> {
    pub(in crate::web) back: &'a str,
    pub(in crate::web) rows: usize,
    pub(in crate::web) groups: &'a [Group],
}

/// The whole card.
pub(in crate::web) fn card(words: &Words, shown: &Invitation, setting: Setting<'_>) -> Markup {
    let is_open = shown.direction == "incoming" && shown.state != "accepted";
    html! {
        article.card #{ "i-" (address::segment(&shown.id)) } data-card tabindex="-1" {
            (head(words, shown))
            (note(words, shown, setting.groups))
            (verdict(words, shown))
            form method="post" action=(address::invitation(&shown.id)) data-swap {
                input type="hidden" name="back" value=(setting.back);
                (answers(words, shown, setting.rows))
                @if is_open { (decide(words, shown)) }
                @if shown.state == "accepted" {
                    p.decided { (sign("accepted")) (words.word("card-accepted")) }
                }
            }
        }
    }
}

/// The verdict and why; an invitation the owner sent has none.
fn verdict(words: &Words, shown: &Invitation) -> Markup {
    html! {
        @if let (Some(verdict), Some(reason)) = (shown.verdict, &shown.reason) {
            p.verdict {
                (sign(verdict))
                strong { (words.one_of("advice", verdict)) }
                " " span dir="auto" { (words.say(&reason.0)) }
                @if let Some(stale) = &shown.stale { " " span.quiet { (words.say(&stale.0)) } }
            }
        }
    }
}

fn head(words: &Words, shown: &Invitation) -> Markup {
    html! {
        header {
            h2 { (name::linked(&shown.person, &shown.name)) }
            p.when {
                @if let Some(day) = shown.sent_on { (words.say(&sent(shown).day("on", day))) " " }
                @if let Some(days) = waited(shown) {
                    (words.say(&Say::new("card-age").number("days", count(days)))) " "
                }
                @if let Some(profile) = shown.profile.as_deref().and_then(address::profile) {
                    a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
                }
            }
        }
    }
}

/// How long it has waited; one that was accepted waits no more.
fn waited(shown: &Invitation) -> Option<u64> {
    let days = shown.age_days.filter(|_| shown.state == "waiting")?;
    u64::try_from(days).ok()
}

fn sent(shown: &Invitation) -> Say {
    if shown.direction == "outgoing" { Say::new("card-you-sent") } else { Say::new("card-sent") }
}

/// Twice what LinkedIn lets anybody write.
const NOTE_CHARS: usize = 600;

/// A note is a quotation; a missing one is said, because it is an answer too.
fn note(words: &Words, shown: &Invitation, groups: &[Group]) -> Markup {
    let group = groups.iter().find(|group| Some(&group.id) == shown.group.as_ref());
    html! {
        @match &shown.note {
            Some(note) => blockquote dir="auto" { (opening(note, NOTE_CHARS)) },
            None => p.quiet { (words.word("card-no-note")) },
        }
        @if let Some(group) = group {
            p.alike {
                a href=(address::query("/invitations", &[("group", Some(&group.id))])) {
                    (words.say(&Say::new("card-alike").number("n", count(group.size))))
                }
            }
        }
    }
}

fn answers(words: &Words, shown: &Invitation, rows: usize) -> Markup {
    html! {
        ol.answers {
            @for (answer, key) in shown.answers.iter().zip(KEYS) {
                (self::answer(words, shown, answer, key, rows))
            }
        }
    }
}

/// The keys of the eleven questions, in their order.
const KEYS: [&str; 11] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"];

fn answer(words: &Words, shown: &Invitation, answer: &Answer, key: &str, rows: usize) -> Markup {
    let id = format!("{}-{}", address::segment(&shown.id), answer.question);
    html! {
        li.(answer.answer) data-key=(key) data-by=(answer.by) {
            details #(id) {
                summary {
                    span.reply { (sign(answer.answer)) (words.one_of("answer", answer.answer)) }
                    span.question { (words.one_of("asked", answer.question)) }
                    span.reason dir="auto" {
                        @if answer.by == "owner" { em { (words.word("card-by-you")) } " " }
                        (words.say(&answer.reason.0))
                    }
                    kbd { (key) }
                }
                p.full { (words.one_of("question", answer.question)) }
                @if !answer.facts.is_empty() { (evidence::rows(words, &answer.facts, rows)) }
                (replies(words, answer))
            }
        }
    }
}

fn replies(words: &Words, answer: &Answer) -> Markup {
    html! {
        p.replies {
            @if answer.would_decide { span { (words.word("card-would-decide")) } " " }
            @for reply in ["yes", "no", "unknown"] {
                button name="answer" value={ (answer.question) ":" (reply) } { (words.one_of("say", reply)) }
            }
            @if answer.by == "owner" {
                button.plain name="answer" value={ (answer.question) ":" } { (words.word("card-take-back")) }
            }
        }
    }
}

/// The four decisions with their keys.
const DECISIONS: [(&str, &str); 4] =
    [("let-in", "a"), ("ask-first", "q"), ("leave", "l"), ("later", "z")];

fn decide(words: &Words, shown: &Invitation) -> Markup {
    html! {
        div.decide {
            @if let Some(decision) = &shown.decision {
                p.decided { (sign("decided")) (words.one_of("decided", decision)) }
                button.plain name="decision" value="" { (words.word("card-take-back")) }
            } @else {
                @for (decision, key) in DECISIONS {
                    button.primary[Some(decision) == shown.verdict] name="decision" value=(decision) data-key=(key) {
                        (sign(decision)) (words.one_of("advice", decision)) " " kbd { (key) }
                    }
                }
            }
        }
    }
}
