//! A fact taken apart into plain named fields, and put together again.
//!
//! The ledger stores facts in columns and the notation writes them as `name=value`; both go through
//! here, so that a new kind of fact is described once and neither can forget a part of it.

use crate::digest::Digest;
use crate::fact::{Birthday, Body, Month, Side, Tally, Via, What};
use crate::handle::Handle;

/// Every part any kind of fact can have. Most facts use two or three.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// Who acted.
    pub by: Option<Side>,
    /// Participants besides the owner; of a tally, how many.
    pub others: Option<u32>,
    /// The conversation.
    pub thread: Option<Digest>,
    /// Length in characters of what was written.
    pub chars: Option<u32>,
    /// Seconds it lasted.
    pub seconds: Option<u32>,
    /// Digest of the words written.
    pub words: Option<Digest>,
    /// The short main thing: a name, a skill, an employer, a school, a list, a place, an event.
    pub name: Option<String>,
    /// What goes with it: a role, a degree, a state.
    pub role: Option<String>,
    /// Long words: a note, a recommendation, a message that is kept.
    pub text: Option<String>,
    /// Another handle.
    pub other: Option<Handle>,
    /// First month.
    pub since: Option<Month>,
    /// Last month.
    pub until: Option<Month>,
}

impl What {
    /// Takes it apart. [`What::from_fields`] with [`What::key`] is the way back.
    #[must_use]
    pub fn into_fields(self) -> Fields {
        let none = Fields::default;
        match self {
            Self::Wrote { by, via, others, thread, body } => {
                Fields { by: Some(by), ..message(via, others, thread, body) }
            }
            Self::Addressed { from, via, others, thread, body } => {
                Fields { other: Some(from), ..message(via, others, thread, body) }
            }
            Self::Among { others, thread } => {
                Fields { others: Some(others), thread: Some(thread), ..none() }
            }
            Self::Met { others, thread, seconds } => {
                Fields { others: Some(others), thread: Some(thread), seconds, ..none() }
            }
            Self::Declined { thread } => Fields { thread: Some(thread), ..none() },
            Self::Called { by, seconds } => {
                Fields { by: Some(by), seconds: Some(seconds), ..none() }
            }
            Self::Invited { by, note } => Fields { by: Some(by), text: note, ..none() },
            Self::Connected => none(),
            Self::Recommended { by, employer, role, text } => Fields {
                by: Some(by),
                name: Some(employer),
                role: Some(role),
                text: Some(text),
                ..none()
            },
            Self::Endorsed { by, skill } => Fields { by: Some(by), name: Some(skill), ..none() },
            Self::Follows { active } => word(follow_word(active)),
            Self::Named(name)
            | Self::Knows(name)
            | Self::Skilled(name)
            | Self::FollowsCompany(name)
            | Self::Headline(name) => Fields { name: Some(name), ..none() },
            Self::Pictured(is_shown) => word(picture_word(is_shown)),
            Self::Tallied { of, count, is_least } => tallied(of, count, is_least),
            Self::Posts(are_shown) => word(posts_word(are_shown)),
            Self::Born(day) => Fields { name: Some(day.to_string()), ..none() },
            Self::Noted(text) => Fields { text: Some(text), ..none() },
            Self::InAddressBook { list: name } | Self::Lives { place: name } => {
                Fields { name: Some(name), ..none() }
            }
            Self::WorksAt { employer, role } => {
                Fields { name: Some(employer), role: Some(role), ..none() }
            }
            Self::Also(other) => Fields { other: Some(other), ..none() },
            Self::Worked { employer: name, role, since, until }
            | Self::Studied { school: name, degree: role, since, until } => {
                Fields { name: Some(name), role: Some(role), since, until, ..none() }
            }
            Self::Presents { part, text } => {
                Fields { name: Some(part), text: Some(text), ..none() }
            }
            Self::SignedUp { event, status } => {
                Fields { name: Some(event), role: Some(status), ..none() }
            }
        }
    }

    /// Puts it together; `None` when the key is not ours or a part it needs is missing.
    #[must_use]
    pub fn from_fields(key: &str, fields: Fields) -> Option<Self> {
        if let Some(contact) = contact_of(key, &fields) {
            return contact;
        }
        let Fields { by, others, name, role, text, other, since, until, .. } = fields;
        let role_or_empty = role.clone().unwrap_or_default();
        Some(match key {
            "headline" => Self::Headline(name?),
            "pictured" => Self::Pictured(role? == picture_word(true)),
            "born" => Self::Born(Birthday::parse(&name?)?),
            "noted" => Self::Noted(text?),
            "tallied" => Self::Tallied {
                of: Tally::of_key(&name?)?,
                count: others?,
                is_least: role.as_deref() == Some(AT_LEAST),
            },
            "knows" => Self::Knows(name?),
            "posts" => Self::Posts(role? == posts_word(true)),
            "invited" => Self::Invited { by: by?, note: text },
            "connected" => Self::Connected,
            "recommended" => Self::Recommended {
                by: by?,
                employer: name.unwrap_or_default(),
                role: role_or_empty,
                text: text.unwrap_or_default(),
            },
            "endorsed" => Self::Endorsed { by: by?, skill: name? },
            "follows" => Self::Follows { active: role? == follow_word(true) },
            "named" => Self::Named(name?),
            "works-at" => Self::WorksAt { employer: name.unwrap_or_default(), role: role_or_empty },
            "also" => Self::Also(other?),
            "in-address-book" => Self::InAddressBook { list: name? },
            "lives" => Self::Lives { place: name? },
            "worked" => Self::Worked { employer: name?, role: role_or_empty, since, until },
            "studied" => Self::Studied { school: name?, degree: role_or_empty, since, until },
            "skilled" => Self::Skilled(name?),
            "presents" => Self::Presents { part: name?, text: text? },
            "follows-company" => Self::FollowsCompany(name?),
            "signed-up" => Self::SignedUp { event: name?, status: role_or_empty },
            _ => return None,
        })
    }
}

/// The kinds of fact that are contact, or sight of it. `None` when the key is none of them, and
/// `Some(None)` when a part is missing.
fn contact_of(key: &str, fields: &Fields) -> Option<Option<What>> {
    let whole = match key {
        "wrote" => message_of(fields).and_then(|(via, others, thread, body)| {
            Some(What::Wrote { by: fields.by?, via, others, thread, body })
        }),
        "addressed" => message_of(fields).and_then(|(via, others, thread, body)| {
            Some(What::Addressed { from: fields.other.clone()?, via, others, thread, body })
        }),
        "among" => {
            fields.others.zip(fields.thread).map(|(others, thread)| What::Among { others, thread })
        }
        "met" => fields.others.zip(fields.thread).map(|(others, thread)| What::Met {
            others,
            thread,
            seconds: fields.seconds,
        }),
        "declined" => fields.thread.map(|thread| What::Declined { thread }),
        "called" => fields.by.zip(fields.seconds).map(|(by, seconds)| What::Called { by, seconds }),
        _ => return None,
    };
    Some(whole)
}

fn message_of(fields: &Fields) -> Option<(Via, u32, Digest, Body)> {
    let body = Body { chars: fields.chars?, words: fields.words?, text: fields.text.clone() };
    Some((via_of(fields.role.as_deref())?, fields.others?, fields.thread?, body))
}

/// The parts every message has.
fn message(via: Via, others: u32, thread: Digest, body: Body) -> Fields {
    Fields {
        others: Some(others),
        thread: Some(thread),
        chars: Some(body.chars),
        words: Some(body.words),
        role: via_word(via).map(str::to_owned),
        text: body.text,
        ..Fields::default()
    }
}

/// Most messages are plain ones: they need no word.
fn via_word(via: Via) -> Option<&'static str> {
    match via {
        Via::Message => None,
        Via::Mail => Some("mail"),
        Via::MailCopy => Some("mail-copy"),
    }
}

fn via_of(word: Option<&str>) -> Option<Via> {
    [Via::Message, Via::Mail, Via::MailCopy].into_iter().find(|via| via_word(*via) == word)
}

fn picture_word(is_shown: bool) -> &'static str {
    if is_shown { "shown" } else { "placeholder" }
}

fn tallied(of: Tally, count: u32, is_least: bool) -> Fields {
    Fields {
        name: Some(of.key().to_owned()),
        others: Some(count),
        role: is_least.then(|| AT_LEAST.to_owned()),
        ..Fields::default()
    }
}

/// A fact that is one word about its person.
fn word(word: &str) -> Fields {
    Fields { role: Some(word.to_owned()), ..Fields::default() }
}

/// Said of a tally that may be more.
const AT_LEAST: &str = "at-least";

fn posts_word(are_shown: bool) -> &'static str {
    if are_shown { "shown" } else { "none" }
}

/// LinkedIn's history of follows has rows for the end of one, too.
fn follow_word(active: bool) -> &'static str {
    if active { "active" } else { "ended" }
}
