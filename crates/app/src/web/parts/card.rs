//! An invitation: who, their note, what we make of it, the one question that would decide it, the buttons, and
//! below them the answers.
//!
//! All of it is one form, so every button works without script, and a key is only a way to press one.

use book::views::group::Group;
use book::views::invitations::{Answer, Invitation};
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;

use super::put_off::put_off;
use super::quote::opening;
use super::sign::sign;
use super::{evidence, name};
use crate::web::address;
use crate::wording::{Words, count};

/// Where a card stands: what its form comes back to and which card is next there, how much of the evidence it
/// shows, the groups known there, and the days to put it off until.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Setting<'a> {
    pub(in crate::web) back: &'a str,
    pub(in crate::web) next: Option<&'a str>,
    pub(in crate::web) rows: usize,
    pub(in crate::web) groups: &'a [Group],
    pub(in crate::web) put_off: &'a [Date],
}

/// The whole card.
pub(in crate::web) fn card(words: &Words, shown: &Invitation, setting: Setting<'_>) -> Markup {
    let is_open = shown.direction == "incoming" && shown.state != "accepted";
    html! {
        article.card #{ "i-" (address::segment(&shown.id)) } data-card tabindex="-1" {
            (head(words, shown))
            (note(words, shown))
            (verdict(words, shown))
            form method="post" action=(address::invitation(&shown.id)) data-swap {
                input type="hidden" name="back" value=(setting.back);
                @if let Some(next) = setting.next { input type="hidden" name="next" value=(next); }
                @if let Some(first) = asked_first(shown).filter(|_| is_open) { (asked(words, first)) }
                @if is_open { (decide(words, shown, setting.put_off)) }
                (around(words, shown, setting.groups))
                (answers(words, shown, setting.rows))
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
            @if let Some(learned) = &shown.learned {
                p.quiet { (words.say(&learned.0)) " " a href="/triage" { (words.word("card-learned-how")) } }
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
                @if shown.direction == "incoming" {
                    " " a href=(address::paste(&shown.person, &address::invitation(&shown.id))) { (words.word("paste-link")) }
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
fn note(words: &Words, shown: &Invitation) -> Markup {
    html! {
        @match &shown.note {
            Some(note) => blockquote dir="auto" { (opening(note, NOTE_CHARS)) },
            None => p.quiet { (words.word("card-no-note")) },
        }
    }
}

/// The question whose answer would decide it.
fn asked_first(shown: &Invitation) -> Option<&Answer> {
    let first = shown.asks.as_deref()?;
    shown.answers.iter().find(|answer| answer.question == first)
}

/// That question, put to the owner.
fn asked(words: &Words, first: &Answer) -> Markup {
    let question = first.question.as_ref();
    html! {
        fieldset.asks data-question=(question) {
            legend { (words.word("card-would-decide")) " " strong dir="auto" { (wording(words, first, "asked")) } }
            @for (reply, key) in REPLIES {
                button name="answer" value={ (question) ":" (reply) } { (words.one_of("say", reply)) " " kbd { (key) } }
            }
        }
    }
}

/// The three answers with their keys.
const REPLIES: [(&str, &str); 3] = [("yes", "y"), ("no", "n"), ("unknown", "?")];

/// The ways from here: others like it, and what could be written.
fn around(words: &Words, shown: &Invitation, groups: &[Group]) -> Markup {
    let of = |id: &String| groups.iter().find(|group| group.id == *id);
    let is_answerable = shown.direction == "incoming" && shown.state != "accepted";
    html! {
        p.alike {
            @for (at, group) in shown.groups.iter().filter_map(of).enumerate() {
                a href=(address::group(&group.id)) data-go=[(at == 0).then_some("g")] {
                    (words.say(&alike(group).number("n", count(group.size))))
                    @if at == 0 { " " kbd { "g" } }
                }
            }
            @if is_answerable {
                a href=(address::draft(&shown.id)) data-key="d" { (words.word("card-draft")) " " kbd { "d" } }
            }
        }
    }
}

/// What the others have in common with this one.
fn alike(group: &Group) -> Say {
    match group.kind.as_str() {
        "employer" => Say::new("card-alike-employer")
            .text("employer", opening(&group.what, NAME_CHARS).into_owned()),
        "event" => Say::new("card-alike-event")
            .text("event", opening(&group.what, NAME_CHARS).into_owned()),
        "day" => Say::new("card-alike-day"),
        _ => Say::new("card-alike"),
    }
}

/// As much of a name as a line has room for.
const NAME_CHARS: usize = 60;

fn answers(words: &Words, shown: &Invitation, rows: usize) -> Markup {
    html! {
        ol.answers {
            @for (at, answer) in shown.answers.iter().enumerate() {
                (self::answer(words, shown, answer, KEYS.get(at).copied(), rows))
            }
        }
    }
}

/// The keys of the first eleven questions, in their order.
const KEYS: [&str; 11] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-"];

fn answer(
    words: &Words,
    shown: &Invitation,
    answer: &Answer,
    key: Option<&str>,
    rows: usize,
) -> Markup {
    let id = format!("{}-{}", address::segment(&shown.id), answer.question);
    html! {
        li.(answer.answer) data-key=[key] data-by=(answer.by) data-question=(answer.question) {
            details #(id) {
                summary {
                    span.reply { (sign(answer.answer)) (words.one_of("answer", answer.answer)) }
                    span.question dir="auto" { (wording(words, answer, "asked")) }
                    span.reason dir="auto" {
                        @if answer.by == "owner" { em { (words.word("card-by-you")) } " " }
                        (words.say(&answer.reason.0))
                    }
                    @if let Some(key) = key { kbd { (key) } }
                }
                p.full dir="auto" { (wording(words, answer, "question")) }
                @if !answer.facts.is_empty() { (evidence::rows(words, &answer.facts, rows)) }
                (replies(words, answer))
            }
        }
    }
}

/// The question, in the owner's words where there are any.
fn wording(words: &Words, answer: &Answer, family: &str) -> String {
    answer.wording.clone().unwrap_or_else(|| words.one_of(family, &answer.question))
}

fn replies(words: &Words, answer: &Answer) -> Markup {
    html! {
        p.replies {
            @if answer.would_decide { span { (words.word("card-could-change")) } " " }
            @for (reply, _) in REPLIES {
                button name="answer" value={ (answer.question) ":" (reply) } { (words.one_of("say", reply)) }
            }
            @if answer.by == "owner" {
                button.plain name="answer" value={ (answer.question) ":" } { (words.word("card-take-back")) }
            }
        }
    }
}

/// The decisions with their keys; putting off asks until when.
pub(in crate::web) const DECISIONS: [(&str, &str); 3] =
    [("let-in", "l"), ("ask-first", "a"), ("leave", "x")];

fn decide(words: &Words, shown: &Invitation, days: &[Date]) -> Markup {
    html! {
        div.decide {
            @if let Some(decision) = &shown.decision {
                p.decided {
                    (sign("decided"))
                    @match shown.until {
                        Some(day) => (words.say(&Say::new("decided-until").day("on", day))),
                        None => (words.one_of("decided", decision)),
                    }
                }
                button.plain name="decision" value="" { (words.word("card-take-back")) }
            } @else {
                @for (decision, key) in DECISIONS {
                    button.primary[Some(decision) == shown.verdict] name="decision" value=(decision) data-key=(key) {
                        (sign(decision)) (words.one_of("advice", decision)) " " kbd { (key) }
                    }
                }
                (put_off(words, days))
            }
        }
    }
}
