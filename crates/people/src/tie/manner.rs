//! Manner: how two people are in contact, besides how much. Under what kind of handle, at what hours,
//! how quickly each answers, how often they met.
//!
//! Work brings contact whether or not two people are close; what nobody asks for tells more. Counts only:
//! what they are worth is said in [`super::sign`], against what is usual for the owner.

use super::bytes::{Reader, Writer};
use super::event::{Channel, Event, Reach};
use super::ruler::{DAY, WEEK};
use crate::fact::Side;

/// The manner of one tie.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Manner {
    pub(super) n_private: u32,
    pub(super) n_work: u32,
    pub(super) n_meetings: u32,
    pub(super) n_mails: u32,
    pub(super) n_calls: u32,
    /// Contacts on days from Monday to Friday by hour of the day, UTC.
    pub(super) weekday_hours: [u32; 24],
    pub(super) answers: Answers,
    last: Option<Letter>,
}

/// How quickly both answer, by mail and otherwise: a mail may wait where a chat may not.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Answers {
    pub(super) my_mail: Pace,
    pub(super) my_chat: Pace,
    pub(super) their_mail: Pace,
    pub(super) their_chat: Pace,
}

/// Answers that came within a week, and how long they took.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Pace {
    pub(super) n: u32,
    /// Sum of ln(seconds).
    sum: f64,
}

/// The last thing written.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Letter {
    at: i64,
    by: Side,
    is_mail: bool,
}

/// Nobody answers in less by thinking: minutes are all that some archives tell. Seconds.
const QUICKEST: i64 = 60;

impl Manner {
    /// Adds a contact at or after the last.
    pub(super) fn add(&mut self, event: &Event) {
        match event.reach {
            Reach::Private => self.n_private += 1,
            Reach::Work => self.n_work += 1,
            Reach::Open => {}
        }
        match event.channel {
            Channel::Meeting => self.n_meetings += 1,
            Channel::Mail => self.n_mails += 1,
            Channel::Call => self.n_calls += 1,
            Channel::Message | Channel::Gesture => {}
        }
        if !is_weekend(event.at) {
            self.weekday_hours[hour_of_day(event.at)] += 1;
        }
        self.note_answer(event);
    }

    /// Only what is written is answered; a call or a meeting ends what was open.
    fn note_answer(&mut self, event: &Event) {
        let is_mail = match event.channel {
            Channel::Message => Some(false),
            Channel::Mail => Some(true),
            Channel::Call | Channel::Meeting | Channel::Gesture => None,
        };
        let letter =
            event.by.zip(is_mail).map(|(by, is_mail)| Letter { at: event.at, by, is_mail });
        if let Some((asked, answer)) = self.last.zip(letter) {
            let delay = answer.at - asked.at;
            if asked.by != answer.by && asked.is_mail == answer.is_mail && delay <= WEEK {
                self.answers.pace(answer.by, answer.is_mail).add(delay);
            }
        }
        self.last = letter;
    }

    pub(super) fn write(&self, out: &mut Writer) {
        for count in [self.n_private, self.n_work, self.n_meetings, self.n_mails, self.n_calls] {
            out.count(count);
        }
        for count in self.weekday_hours {
            out.count(count);
        }
        let Answers { my_mail, my_chat, their_mail, their_chat } = self.answers;
        for pace in [my_mail, my_chat, their_mail, their_chat] {
            out.count(pace.n);
            out.optional_measure((pace.n > 0).then_some(pace.sum));
        }
        out.optional(self.last.map(|last| last.at));
        let last = self.last.map_or((false, false), |last| (last.by == Side::Me, last.is_mail));
        out.count(u32::from(last.0) + 2 * u32::from(last.1));
    }

    pub(super) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let mut read = Self {
            n_private: bytes.count()?,
            n_work: bytes.count()?,
            n_meetings: bytes.count()?,
            n_mails: bytes.count()?,
            n_calls: bytes.count()?,
            ..Self::default()
        };
        for count in &mut read.weekday_hours {
            *count = bytes.count()?;
        }
        let mut pace =
            || Some(Pace { n: bytes.count()?, sum: bytes.optional_measure()?.unwrap_or(0.0) });
        read.answers = Answers {
            my_mail: pace()?,
            my_chat: pace()?,
            their_mail: pace()?,
            their_chat: pace()?,
        };
        let (at, how) = (bytes.optional()?, bytes.count()?);
        let by = if how & 1 == 1 { Side::Me } else { Side::Them };
        read.last = at.map(|at| Letter { at, by, is_mail: how & 2 == 2 });
        Some(read)
    }
}

impl Answers {
    fn pace(&mut self, by: Side, is_mail: bool) -> &mut Pace {
        match (by, is_mail) {
            (Side::Me, true) => &mut self.my_mail,
            (Side::Me, false) => &mut self.my_chat,
            (Side::Them, true) => &mut self.their_mail,
            (Side::Them, false) => &mut self.their_chat,
        }
    }

    /// The answers of one side, mail first.
    pub(super) fn of(&self, side: Side) -> [Pace; 2] {
        match side {
            Side::Me => [self.my_mail, self.my_chat],
            Side::Them => [self.their_mail, self.their_chat],
        }
    }
}

impl Pace {
    fn add(&mut self, seconds: i64) {
        self.n += 1;
        self.sum += (seconds.max(QUICKEST) as f64).ln();
    }

    /// The mean of ln(seconds).
    pub(super) fn mean(self) -> Option<f64> {
        (self.n > 0).then(|| self.sum / f64::from(self.n))
    }
}

/// Saturday or Sunday, UTC.
pub(super) fn is_weekend(at: i64) -> bool {
    (at.div_euclid(DAY) + 3).rem_euclid(7) >= 5 // 1970 began on a Thursday
}

/// The hour of the day, UTC.
pub(super) fn hour_of_day(at: i64) -> usize {
    usize::try_from(at.rem_euclid(DAY) / 3_600).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::stats;

    /// Answers of mine and of theirs, mail first, and how long theirs took in minutes.
    #[track_caller]
    fn check(facts: &str, expected: [u32; 4], minutes: f64) {
        let answers = stats(facts).manner.answers;
        let paces = [answers.of(Side::Me), answers.of(Side::Them)].concat();
        assert_eq!(paces.iter().map(|pace| pace.n).collect::<Vec<_>>(), expected);
        let theirs = answers.of(Side::Them).into_iter().find_map(Pace::mean);
        assert_eq!((theirs.unwrap_or(0.0).exp() / 60.0).round(), minutes);
    }

    #[test]
    fn an_answer_by_chat_is_told_apart_from_one_by_mail() {
        check(
            "2024-03-04T10:00:00Z linkedin:ada wrote by=me
             2024-03-04T10:20:00Z linkedin:ada wrote by=them
             2024-03-04T10:21:00Z linkedin:ada wrote by=them
             2024-03-04T12:00:00Z email:ada@works.example wrote by=me role=mail
             2024-03-04T14:00:00Z email:ada@works.example wrote by=them role=mail",
            [0, 0, 1, 1],
            120.0,
        );
    }

    #[test]
    fn after_a_week_or_a_meeting_nothing_is_an_answer() {
        check(
            "2024-03-04T10:00:00Z linkedin:ada wrote by=me
             2024-03-11T10:00:01Z linkedin:ada wrote by=them
             2024-03-11T11:00:00Z email:ada@works.example met
             2024-03-11T12:00:00Z linkedin:ada wrote by=me",
            [0; 4],
            0.0,
        );
    }

    #[test]
    fn a_number_and_free_mail_are_private_and_a_domain_of_its_own_is_work() {
        let manner = stats(
            "2024-03-09T10:00:00Z email:ada@gmail.example wrote role=mail
             2024-03-10T10:00:00Z email:ada@works.example wrote role=mail
             2024-03-11T10:00:00Z tel:+390110000000 called seconds=60
             2024-03-12T10:00:00Z linkedin:ada wrote",
        )
        .manner;
        assert_eq!((manner.n_private, manner.n_work), (2, 1));
        assert_eq!(manner.weekday_hours[10], 2); // the ninth and tenth were a weekend
    }
}
