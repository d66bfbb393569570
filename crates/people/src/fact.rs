//! Facts: the smallest things we can know about a person, and when.
//!
//! A fact is about one [`Handle`], never about a person: who wears the handle is judged later and may
//! change. Two kinds share one type. *Events* happened at a time and are what a tie is made of;
//! *statements* say how things stood when a file was written. Nothing here says how strong or true a
//! fact is; a connection date, for one, is no contact.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::digest::Digest;
use crate::handle::Handle;

/// One thing some source told us.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fact {
    /// Whom it is about.
    pub about: Handle,
    /// When it happened or became so.
    pub when: When,
    /// What it says.
    pub what: What,
}

/// When something was, as precisely as its source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum When {
    /// The source does not say. Not the same as long ago.
    Unknown,
    /// A calendar day, UTC where the source says which.
    Day(Date),
    /// A moment.
    Instant(Timestamp),
}

impl When {
    /// The calendar day in UTC, if any is known.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Unknown => None,
            Self::Day(day) => Some(day),
            Self::Instant(moment) => Some(jiff::tz::Offset::UTC.to_datetime(moment).date()),
        }
    }

    /// Seconds since 1970 in UTC; midnight for a day.
    #[must_use]
    pub fn second(self) -> Option<i64> {
        match self {
            Self::Unknown => None,
            Self::Day(day) => jiff::tz::Offset::UTC
                .to_timestamp(day.at(0, 0, 0, 0))
                .ok()
                .map(Timestamp::as_second),
            Self::Instant(moment) => Some(moment.as_second()),
        }
    }
}

/// Who acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The owner of the book.
    Me,
    /// The person the fact is about.
    Them,
}

/// A month or a year, as careers and studies are dated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month from 1 to 12, where it is given.
    pub month: Option<i8>,
}

/// What was written, of which a book keeps only the measure unless its owner asks for the words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Body {
    /// Its length in characters.
    pub chars: u32,
    /// The digest of its words, by which a text met twice is recognised.
    pub words: Digest,
    /// The words themselves, where they are kept.
    pub text: Option<String>,
}

impl Body {
    /// Measures a text and keeps it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let chars = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        Self { chars, words: Digest::of_words(text), text: Some(text.to_owned()) }
    }
}

/// What a fact says. Events first, then statements about a person, then the owner's own life.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// A message between the owner and this person, alone or in a group.
    Wrote {
        /// Who sent it.
        by: Side,
        /// Participants besides the owner: 1 is a conversation of two.
        others: u32,
        /// The conversation.
        thread: Digest,
        /// What was written.
        body: Body,
    },
    /// This person took part in a group conversation of the owner's, perhaps silently.
    Among {
        /// Participants besides the owner.
        others: u32,
        /// The conversation.
        thread: Digest,
    },
    /// An invitation to connect.
    Invited {
        /// Who sent it.
        by: Side,
        /// The personal note. `None` means none was written.
        note: Option<String>,
    },
    /// They have been connected since. Shows that somebody clicked, nothing more.
    Connected,
    /// A written recommendation.
    Recommended {
        /// Who wrote it.
        by: Side,
        /// Employer of the other person as shown then.
        employer: String,
        /// Role of the other person as shown then.
        role: String,
        /// The recommendation.
        text: String,
    },
    /// One click that somebody has a skill.
    Endorsed {
        /// Who clicked.
        by: Side,
        /// For which skill.
        skill: String,
    },
    /// The owner followed or stopped following this person's posts.
    Follows {
        /// Whether the follow stands.
        active: bool,
    },

    /// A name under which the handle is shown.
    Named(String),
    /// Current employer and role, as the person states them.
    WorksAt {
        /// The employer, as written.
        employer: String,
        /// The role, as written.
        role: String,
    },
    /// Another handle of the same human, by the source's own word.
    Also(Handle),
    /// Stands in an address book of the owner's.
    InAddressBook {
        /// Which one, by the source's own word.
        list: String,
    },
    /// Where they are.
    Lives {
        /// The place, as written.
        place: String,
    },

    /// A position of the owner's.
    Worked {
        /// The employer, as written.
        employer: String,
        /// The role, as written.
        role: String,
        /// First month.
        since: Option<Month>,
        /// Last month; `None` while it lasts.
        until: Option<Month>,
    },
    /// Studies of the owner's.
    Studied {
        /// The school, as written.
        school: String,
        /// The degree, as written.
        degree: String,
        /// First month or year.
        since: Option<Month>,
        /// Last month or year.
        until: Option<Month>,
    },
    /// A skill the owner names.
    Skilled(String),
    /// What the owner says of themselves: headline, summary, industry.
    Presents {
        /// Which part of the profile.
        part: String,
        /// The words.
        text: String,
    },
    /// An organisation the owner follows.
    FollowsCompany(String),
    /// An event the owner signed up for.
    SignedUp {
        /// The event's name.
        event: String,
        /// LinkedIn's word for how it stands.
        status: String,
    },
}

impl What {
    /// The word for it, as it stands in the book and in the notation.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Wrote { .. } => "wrote",
            Self::Among { .. } => "among",
            Self::Invited { .. } => "invited",
            Self::Connected => "connected",
            Self::Recommended { .. } => "recommended",
            Self::Endorsed { .. } => "endorsed",
            Self::Follows { .. } => "follows",
            Self::Named(_) => "named",
            Self::WorksAt { .. } => "works-at",
            Self::Also(_) => "also",
            Self::InAddressBook { .. } => "in-address-book",
            Self::Lives { .. } => "lives",
            Self::Worked { .. } => "worked",
            Self::Studied { .. } => "studied",
            Self::Skilled(_) => "skilled",
            Self::Presents { .. } => "presents",
            Self::FollowsCompany(_) => "follows-company",
            Self::SignedUp { .. } => "signed-up",
        }
    }

    /// Whether it says how things stood when a file was written, and so can stop being true.
    #[must_use]
    pub fn is_statement(&self) -> bool {
        match self {
            Self::Wrote { .. }
            | Self::Among { .. }
            | Self::Invited { .. }
            | Self::Recommended { .. }
            | Self::Endorsed { .. }
            | Self::SignedUp { .. } => false,
            Self::Connected
            | Self::Follows { .. }
            | Self::Named(_)
            | Self::WorksAt { .. }
            | Self::Also(_)
            | Self::InAddressBook { .. }
            | Self::Lives { .. }
            | Self::Worked { .. }
            | Self::Studied { .. }
            | Self::Skilled(_)
            | Self::Presents { .. }
            | Self::FollowsCompany(_) => true,
        }
    }
}

impl Month {
    /// Reads `2019-03` or `2019`.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        match written.split_once('-') {
            Some((year, month)) => {
                let month: i8 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
                Some(Self { year: year.parse().ok()?, month: Some(month) })
            }
            None => Some(Self { year: written.parse().ok()?, month: None }),
        }
    }

    /// The first day it may mean.
    #[must_use]
    pub fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), 1).ok()
    }

    /// The last day it may mean.
    #[must_use]
    pub fn last_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(12), 1).ok().map(Date::last_of_month)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(out, "{:04}-{month:02}", self.year),
            None => write!(out, "{:04}", self.year),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => out.write_str("-"),
            Self::Day(day) => write!(out, "{day}"),
            Self::Instant(moment) => write!(out, "{moment}"),
        }
    }
}
