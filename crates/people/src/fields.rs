//! A fact taken apart into plain named fields, and put together again.
//!
//! The ledger stores facts in columns and the notation writes them as `name=value`; both go through
//! here, so that a new kind of fact is described once and neither can forget a part of it.

use crate::digest::Digest;
use crate::fact::{Body, Month, Side, What};
use crate::handle::Handle;

/// Every part any kind of fact can have. Most facts use two or three.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// Who acted.
    pub by: Option<Side>,
    /// Participants besides the owner.
    pub others: Option<u32>,
    /// The conversation.
    pub thread: Option<Digest>,
    /// Length in characters of what was written.
    pub chars: Option<u32>,
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
            Self::Wrote { by, others, thread, body } => Fields {
                by: Some(by),
                others: Some(others),
                thread: Some(thread),
                chars: Some(body.chars),
                words: Some(body.words),
                text: body.text,
                ..none()
            },
            Self::Among { others, thread } => {
                Fields { others: Some(others), thread: Some(thread), ..none() }
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
            Self::Follows { active } => {
                Fields { role: Some(follow_word(active).to_owned()), ..none() }
            }
            Self::Named(name) | Self::Skilled(name) | Self::FollowsCompany(name) => {
                Fields { name: Some(name), ..none() }
            }
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
        let Fields { by, others, thread, chars, words, name, role, text, other, since, until } =
            fields;
        let role_or_empty = role.clone().unwrap_or_default();
        Some(match key {
            "wrote" => {
                let body = Body { chars: chars?, words: words?, text };
                Self::Wrote { by: by?, others: others?, thread: thread?, body }
            }
            "among" => Self::Among { others: others?, thread: thread? },
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

/// LinkedIn's history of follows has rows for the end of one, too.
fn follow_word(active: bool) -> &'static str {
    if active { "active" } else { "ended" }
}
