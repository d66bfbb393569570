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

/// The way a message took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Via {
    /// A message of a network or a chat.
    Message,
    /// A letter by e-mail.
    Mail,
    /// A letter of which the owner or the person only got a copy.
    MailCopy,
}

/// What a profile counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tally {
    /// People they are connected with; above 500 the number is not told.
    Connections,
    /// People who read them.
    Followers,
    /// People who are connected with both.
    Mutual,
}

impl Tally {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Connections, Self::Followers, Self::Mutual];

    /// The word for it, as it stands in the book and in the notation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Connections => "connections",
            Self::Followers => "followers",
            Self::Mutual => "mutual",
        }
    }

    /// Reads [`Tally::key`] back.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tally| tally.key() == key)
    }
}

/// A day of birth, of which many tell the day and not the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Birthday {
    /// The year, where it is told.
    pub year: Option<i16>,
    /// The month from 1.
    pub month: i8,
    /// The day of the month from 1.
    pub day: i8,
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
        /// The way it took.
        via: Via,
        /// Participants besides the owner: 1 is a conversation of two.
        others: u32,
        /// The conversation.
        thread: Digest,
        /// What was written.
        body: Body,
    },
    /// Somebody wrote to this person, and the owner saw it. If it was the owner under one of her
    /// handles, this is a message of hers, else two others wrote each other in her sight. Which of
    /// the two is told when ties are judged ([`crate::sight`]), because what is known of the owner's
    /// handles must not depend on the order of imports.
    Addressed {
        /// Who wrote.
        from: Handle,
        /// The way it took.
        via: Via,
        /// Participants besides the owner.
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
    /// A meeting of the owner's in which this person took part.
    Met {
        /// People besides the owner: 1 is a meeting of two.
        others: u32,
        /// The meeting: of several calendars that have it, the same.
        thread: Digest,
        /// How long it lasted, where its end is known.
        seconds: Option<u32>,
    },
    /// This person did not come to a meeting. About one of the owner's handles: the owner did not.
    Declined {
        /// The meeting.
        thread: Digest,
    },
    /// A telephone call.
    Called {
        /// Who called.
        by: Side,
        /// How long they spoke; 0 when nobody answered.
        seconds: u32,
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
    /// Their own line about themselves.
    Headline(String),
    /// Whether a picture of them is shown, or a placeholder.
    Pictured(bool),
    /// When they were born.
    Born(Birthday),
    /// The owner's own words about them.
    Noted(String),
    /// A number their profile shows.
    Tallied {
        /// Of what.
        of: Tally,
        /// How many.
        count: u32,
        /// Whether the profile says no more than *at least*: `500+`.
        is_least: bool,
    },
    /// Somebody who is connected with both, by the name the profile shows.
    Knows(String),
    /// Whether their profile shows anything they wrote.
    Posts(bool),

    /// A position of the owner's, or of somebody whose profile she pasted.
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
    /// Studies of the owner's, or of somebody whose profile she pasted.
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
    /// What somebody says of themselves: of the owner headline, summary, industry; of others the summary and the
    /// languages.
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
            Self::Addressed { .. } => "addressed",
            Self::Among { .. } => "among",
            Self::Met { .. } => "met",
            Self::Declined { .. } => "declined",
            Self::Called { .. } => "called",
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
            Self::Headline(_) => "headline",
            Self::Pictured(_) => "pictured",
            Self::Born(_) => "born",
            Self::Noted(_) => "noted",
            Self::Tallied { .. } => "tallied",
            Self::Knows(_) => "knows",
            Self::Posts(_) => "posts",
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
            | Self::Addressed { .. }
            | Self::Among { .. }
            | Self::Met { .. }
            | Self::Declined { .. }
            | Self::Called { .. }
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
            | Self::Headline(_)
            | Self::Pictured(_)
            | Self::Born(_)
            | Self::Noted(_)
            | Self::Tallied { .. }
            | Self::Knows(_)
            | Self::Posts(_)
            | Self::Worked { .. }
            | Self::Studied { .. }
            | Self::Skilled(_)
            | Self::Presents { .. }
            | Self::FollowsCompany(_) => true,
        }
    }
}

impl Birthday {
    /// Reads `1980-04-12`, or `--04-12` without a year.
    ///
    /// ```
    /// use people::fact::Birthday;
    /// assert_eq!(Birthday::parse("--04-12").unwrap().to_string(), "--04-12");
    /// assert_eq!(Birthday::parse("1980-02-30"), None);
    /// ```
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let (year, rest) = match written.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => {
                let (year, rest) = written.split_once('-')?;
                (Some(year.parse().ok()?), rest)
            }
        };
        let (month, day) = rest.split_once('-')?;
        Self::new(year, month.parse().ok()?, day.parse().ok()?)
    }

    /// This day; `None` when the calendar has none like it.
    #[must_use]
    pub fn new(year: Option<i16>, month: i8, day: i8) -> Option<Self> {
        Date::new(year.unwrap_or(LEAP_YEAR), month, day).ok()?;
        Some(Self { year, month, day })
    }
}

/// A year in which every day of birth exists.
const LEAP_YEAR: i16 = 2000;

impl fmt::Display for Birthday {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(out, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(out, "--{:02}-{:02}", self.month, self.day),
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
