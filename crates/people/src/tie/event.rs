//! Events: what a tie is made of, with when, by whom, and how much it weighs.
//!
//! Most facts are no events. A connection is a click, an invitation a request, a recommendation
//! evidence of something else ([`super::evidence`]); none of them is contact. What is written to more
//! than twenty people is an announcement, and a message that repeats an invitation's note is that
//! note: LinkedIn's archive holds every accepted note twice.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::digest::Digest;
use crate::fact::{Body, Fact, Side, Via, What, When};
use crate::handle::Handle;
use crate::organisation::is_freemail;

/// One act between the owner and one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Event {
    /// Seconds since 1970 in UTC.
    pub at: i64,
    /// Who acted; `None` where both did at once, as in a meeting.
    pub by: Option<Side>,
    /// Participants besides the owner: 1 is between two.
    pub others: u32,
    /// Weight before it is shared among the participants; a direct message of some length has 1.
    pub mass: f64,
    /// The way it took.
    pub channel: Channel,
    /// Under what kind of handle it reached.
    pub reach: Reach,
}

/// The way an event took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// A chat message, LinkedIn's or another.
    Message,
    /// A letter by e-mail; conversations are slower here.
    Mail,
    /// A telephone call.
    Call,
    /// A meeting.
    Meeting,
    /// One click: an endorsement. Adds a little mass, but is no conversation and answers nothing.
    Gesture,
}

/// What kind of handle somebody was reached under: what people give out to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// A telephone number, or an address at a provider of free mail.
    Private,
    /// An address at a domain of its own, which is nearly always an employer's.
    Work,
    /// A profile or a bare name, which say neither.
    Open,
}

impl Reach {
    /// The kind a handle is of.
    #[must_use]
    pub fn of(handle: &Handle) -> Self {
        match handle {
            Handle::Phone(_) => Self::Private,
            Handle::Email(email) if is_freemail(email.domain()) => Self::Private,
            Handle::Email(_) => Self::Work,
            Handle::Me
            | Handle::Profile(_)
            | Handle::Member(_)
            | Handle::Account(_)
            | Handle::Named(_)
            | Handle::Closed(_) => Self::Open,
        }
    }
}

impl Channel {
    /// Whether it is contact, which a click is not.
    #[must_use]
    pub fn is_contact(self) -> bool {
        match self {
            Self::Message | Self::Mail | Self::Call | Self::Meeting => true,
            Self::Gesture => false,
        }
    }
}

impl Event {
    /// The event a fact tells of; `None` when it tells of none.
    ///
    /// `notes` are the digests of the invitation notes between the owner and this person: a message of
    /// the same words is the note again.
    ///
    /// ```
    /// use people::{notation, tie::Event};
    /// let facts = notation::parse("2024-03-05 linkedin:ada wrote\n2024-03-05 linkedin:ada connected");
    /// let events: Vec<_> = facts.unwrap().iter().map(|fact| Event::of(fact, &[])).collect();
    /// assert_eq!(events[0].unwrap().mass, 1.0);
    /// assert_eq!(events[1], None);
    /// ```
    #[must_use]
    pub fn of(fact: &Fact, notes: &[Digest]) -> Option<Self> {
        let (at, reach) = (fact.when.second()?, Reach::of(&fact.about));
        let event = |by, others, mass, channel| Self { at, by, others, mass, channel, reach };
        match &fact.what {
            What::Wrote { by, via, others, thread: _, body } => {
                let is_contact = *others <= LARGEST_GROUP && !notes.contains(&body.words);
                let mass = if is_canned(body) { CANNED } else { size_factor(body.chars) };
                let (channel, share) = match via {
                    Via::Message => (Channel::Message, 1.0),
                    Via::Mail => (Channel::Mail, 1.0),
                    Via::MailCopy => (Channel::Mail, COPY),
                };
                is_contact.then(|| event(Some(*by), *others, mass * share, channel))
            }
            What::Met { others, thread: _, seconds } => {
                let tens = seconds.map_or(0.0, |seconds| f64::from(seconds) / 600.0);
                let mass = 1.0 + tens.ln_1p();
                (*others <= LARGEST_GROUP).then(|| event(None, *others, mass, Channel::Meeting))
            }
            What::Called { by, seconds } => {
                let minutes = f64::from(*seconds) / 60.0;
                let mass = if *seconds == 0 { MISSED_CALL } else { 1.0 + minutes.ln_1p() };
                Some(event(Some(*by), 1, mass, Channel::Call))
            }
            What::Endorsed { by, skill: _ } => {
                Some(event(Some(*by), 1, ENDORSEMENT, Channel::Gesture))
            }
            What::Addressed { .. }
            | What::Among { .. }
            | What::Declined { .. }
            | What::Invited { .. }
            | What::Connected
            | What::Recommended { .. }
            | What::Follows { .. }
            | What::Named(_)
            | What::WorksAt { .. }
            | What::Also(_)
            | What::InAddressBook { .. }
            | What::Lives { .. }
            | What::Headline(_)
            | What::Pictured(_)
            | What::Born(_)
            | What::Noted(_)
            | What::Tallied { .. }
            | What::Knows(_)
            | What::Posts(_)
            | What::Worked { .. }
            | What::Studied { .. }
            | What::Skilled(_)
            | What::Presents { .. }
            | What::FollowsCompany(_)
            | What::SignedUp { .. } => None,
        }
    }

    /// A talk the owner tells of herself, with no file to show for it: both spoke.
    #[must_use]
    pub fn talked(on: Date) -> Option<Self> {
        let at = When::Day(on).second()?;
        let (by, others, mass) = (None, 1, 1.0);
        Some(Self { at, by, others, mass, channel: Channel::Call, reach: Reach::Open })
    }

    /// Whether it was between the two, or at a table for three: whoever sat in a larger meeting or got a letter
    /// to many has not spoken with the owner.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        match self.channel {
            Channel::Message | Channel::Mail | Channel::Call => self.others <= 1,
            Channel::Meeting => self.others <= 2,
            Channel::Gesture => false,
        }
    }

    /// What it weighs for one of its participants: a message to four is worth half of one to one.
    #[must_use]
    pub fn weight(&self) -> f64 {
        self.mass / f64::from(self.others.max(1)).sqrt()
    }
}

/// The digest by which [`Event::of`] knows an invitation's note again; `None` for other facts.
#[must_use]
pub fn note_digest(fact: &Fact) -> Option<Digest> {
    match &fact.what {
        What::Invited { note: Some(note), .. } => Some(Digest::of_words(note)),
        _ => None,
    }
}

/// The largest group in which a message is still to somebody. Prior.
const LARGEST_GROUP: u32 = 20;
/// Mass of a letter of which the owner or the other only got a copy Used in tests on the
/// mail of one firm.
const COPY: f64 = 0.5;
/// Mass of a call nobody answered. Measured among students' phones.
const MISSED_CALL: f64 = 0.3;
/// Mass of an endorsement. Prior.
const ENDORSEMENT: f64 = 0.25;
/// Mass of a message the site wrote and somebody clicked. Prior, after Burke and Kraut (2014).
const CANNED: f64 = 0.1;
/// Characters from which a longer message weighs no more. Prior.
const FULL_LENGTH: f64 = 400.0;

/// From 0.5 for a word to 1 for [`FULL_LENGTH`] characters. A message without words is an attachment
/// or a text the archive leaves out: its size is unknown, which is not small.
fn size_factor(chars: u32) -> f64 {
    if chars == 0 {
        return 1.0;
    }
    let filled = f64::from(chars).ln_1p() / FULL_LENGTH.ln_1p();
    0.5 + 0.5 * filled.min(1.0)
}

/// Recognised by digest alone, so that a book which keeps no words judges like one that does. Texts
/// with a name in them are missed.
pub(crate) fn is_canned(body: &Body) -> bool {
    static DIGESTS: LazyLock<Vec<Digest>> =
        LazyLock::new(|| CANNED_TEXTS.iter().map(|text| Digest::of_words(text)).collect());
    body.chars <= LONGEST_CANNED && DIGESTS.contains(&body.words)
}

/// Spares the look-up for almost every message.
const LONGEST_CANNED: u32 = 60;

/// Sentences LinkedIn offers as a button. Lower case and spacing make no difference.
const CANNED_TEXTS: [&str; 16] = [
    "Happy birthday!",
    "Congrats on your work anniversary!",
    "Congrats on the work anniversary!",
    "Happy work anniversary!",
    "Congrats on your new role!",
    "Congrats on the new role!",
    "Congrats on your new position!",
    "Congratulations on your new position!",
    "Congrats on the promotion!",
    "Congrats!",
    "Congratulations!",
    "Buon compleanno!",
    "Congratulazioni!",
    "Congratulazioni per il nuovo lavoro!",
    "Congratulazioni per il tuo nuovo ruolo!",
    "Congratulazioni per l'anniversario di lavoro!",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;

    #[track_caller]
    fn check(fact: &str, weight: Option<f64>) {
        let facts = notation::parse(fact).unwrap();
        let notes: Vec<_> = facts.iter().filter_map(note_digest).collect();
        let event = Event::of(facts.last().unwrap(), &notes);
        assert_eq!(event.map(|event| (event.weight() * 1e6).round() / 1e6), weight);
    }

    #[test]
    fn a_connection_an_invitation_and_a_recommendation_are_no_events() {
        check("2024-03-05 linkedin:ada connected", None);
        check("2024-03-05 linkedin:ada invited text=\"Hello, we met at the fair.\"", None);
        check("2024-03-05 linkedin:ada recommended by=them text=\"She writes well.\"", None);
        check("2024-03-05 linkedin:ada among others=3", None);
        check("2024-03-05 linkedin:ada follows role=active", None);
    }

    #[test]
    fn a_long_message_weighs_at_most_twice_a_short_one() {
        check("2024-03-05 linkedin:ada wrote chars=400", Some(1.0));
        check("2024-03-05 linkedin:ada wrote chars=4000", Some(1.0));
        check("2024-03-05 linkedin:ada wrote chars=2", Some(0.591_643));
    }

    #[test]
    fn a_message_to_four_is_worth_half_of_one_to_one() {
        check("2024-03-05 linkedin:ada wrote chars=400 others=4", Some(0.5));
    }

    #[test]
    fn an_announcement_to_a_crowd_is_no_contact() {
        check("2024-03-05 linkedin:ada wrote others=20 chars=400", Some(0.223_607));
        check("2024-03-05 linkedin:ada wrote others=21 chars=400", None);
    }

    #[test]
    fn a_message_that_repeats_the_invitation_note_is_that_note() {
        check(
            "2024-03-05 linkedin:ada invited text=\"Hello from the fair.\"\n\
             2024-03-06 linkedin:ada wrote text=\"Hello\\nfrom the  Fair.\"",
            None,
        );
    }

    #[test]
    fn a_click_on_a_birthday_button_is_almost_nothing() {
        check("2024-03-05 linkedin:ada wrote text=\"Happy birthday!\"", Some(0.1));
        check("2024-03-05 linkedin:ada endorsed name=Editing", Some(0.25));
    }

    #[test]
    fn a_copy_of_a_letter_is_worth_half_of_it() {
        check("2024-03-05 email:ada@works.example wrote role=mail", Some(1.0));
        check("2024-03-05 email:ada@works.example wrote role=mail-copy", Some(0.5));
    }

    #[test]
    fn an_hour_together_weighs_more_than_a_call_and_a_missed_call_almost_nothing() {
        check("2024-03-05 email:ada@works.example met seconds=3600", Some(2.945_91));
        check("2024-03-05 email:ada@works.example met", Some(1.0));
        check("2024-03-05 email:ada@works.example met others=21", None);
        check("2024-03-05 tel:+390110000000 called seconds=300", Some(2.791_759));
        check("2024-03-05 tel:+390110000000 called seconds=0", Some(0.3));
    }

    #[test]
    fn a_talk_the_owner_tells_of_is_contact_of_both_on_its_day() {
        let talked = Event::talked(jiff::civil::date(2024, 3, 5)).unwrap();
        assert_eq!((talked.at, talked.by, talked.is_personal()), (1_709_596_800, None, true));
    }

    #[test]
    fn what_has_no_date_is_no_event() {
        check("- linkedin:ada wrote", None);
    }
}
