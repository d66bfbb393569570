//! Usual: the manner in which the owner is in contact with people at all.
//!
//! Somebody whose mail all goes by a private address shows nothing by one more, and to somebody who works
//! at night a letter at midnight is office hours. So a manner only counts by what differs from the
//! owner's own. Every tie has one voice here, however much was written in it, or one busy colleague would
//! be the measure of all.

use super::bytes::{Reader, Writer};
use super::manner::{Answers, Manner, Pace, hour_of_day, is_weekend};
use super::stats::Stats;
use crate::fact::Side;

/// What is usual among the owner's ties; `None` where nothing tells.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Usual {
    /// Part of the contacts under private handles, of those under private and work ones. 0 to 1.
    pub private_share: Option<f64>,
    /// Part of the contacts outside office hours. 0 to 1.
    pub off_hours_share: Option<f64>,
    /// The hour, UTC, at which the ten hours begin that have most of the contacts on working days.
    pub office_from: u8,
    /// How quickly the owner answers.
    pub my_answers: UsualPace,
    /// How quickly people answer the owner.
    pub their_answers: UsualPace,
}

/// How long answers usually take: means of ln(seconds).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct UsualPace {
    /// By mail.
    pub mail: Option<f64>,
    /// By chat.
    pub chat: Option<f64>,
}

/// Office hours in a day, with the way there and a long lunch.
const OFFICE_HOURS: usize = 10;

impl Usual {
    /// What is usual among these ties. Only those that went both ways have a manner.
    pub(super) fn of(everyone: &[&Stats]) -> Self {
        let ties = || everyone.iter().filter(|stats| stats.is_two_way());
        let office_from = office_from(ties().map(|stats| &stats.manner));
        let pace =
            |of: fn(&Answers) -> Pace| mean(ties().map(|tie| of(&tie.manner.answers).mean()));
        Self {
            private_share: mean(ties().map(|stats| private_share(&stats.manner))),
            off_hours_share: mean(ties().map(|stats| off_hours_share(stats, office_from))),
            office_from,
            my_answers: UsualPace { mail: pace(|of| of.my_mail), chat: pace(|of| of.my_chat) },
            their_answers: UsualPace {
                mail: pace(|of| of.their_mail),
                chat: pace(|of| of.their_chat),
            },
        }
    }

    /// What is usual for the answers of one side, mail first.
    pub(super) fn answers(&self, side: Side) -> [Option<f64>; 2] {
        let UsualPace { mail, chat } = match side {
            Side::Me => self.my_answers,
            Side::Them => self.their_answers,
        };
        [mail, chat]
    }

    /// As bytes, so that one tie can be judged without all others.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(VERSION);
        out.count(u32::from(self.office_from));
        let [my, their] = [self.my_answers, self.their_answers];
        for measure in
            [self.private_share, self.off_hours_share, my.mail, my.chat, their.mail, their.chat]
        {
            out.optional_measure(measure);
        }
        out.done()
    }

    /// Back from bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Reader::version(bytes, VERSION)?;
        let read = Self {
            office_from: u8::try_from(bytes.count()?).ok()?,
            private_share: bytes.optional_measure()?,
            off_hours_share: bytes.optional_measure()?,
            my_answers: UsualPace {
                mail: bytes.optional_measure()?,
                chat: bytes.optional_measure()?,
            },
            their_answers: UsualPace {
                mail: bytes.optional_measure()?,
                chat: bytes.optional_measure()?,
            },
        };
        bytes.end()?;
        Some(read)
    }
}

/// Changes when what is measured or how it is written changes.
const VERSION: u8 = 1;

/// Part of the contacts under private handles; `None` where none was under a private or a work one.
fn private_share(manner: &Manner) -> Option<f64> {
    let n = manner.n_private.saturating_add(manner.n_work);
    (n > 0).then(|| f64::from(manner.n_private) / f64::from(n))
}

/// Contacts outside office hours: at weekends, in the evening, at night.
pub(super) fn n_off_hours(stats: &Stats, office_from: u8) -> u32 {
    let in_office: u32 = office(&stats.manner.weekday_hours, usize::from(office_from));
    stats.n().saturating_sub(in_office)
}

/// Whether a moment is outside office hours.
pub(super) fn is_off_hours(second: i64, office_from: u8) -> bool {
    let after = (hour_of_day(second) + 24 - usize::from(office_from)) % 24;
    is_weekend(second) || after >= OFFICE_HOURS
}

fn off_hours_share(stats: &Stats, office_from: u8) -> Option<f64> {
    (stats.n() > 0).then(|| f64::from(n_off_hours(stats, office_from)) / f64::from(stats.n()))
}

/// Contacts in the ten hours from this one, round the clock.
fn office(hours: &[u32; 24], from: usize) -> u32 {
    let hours = (from..from + OFFICE_HOURS).map(|hour| hours[hour % 24]);
    hours.fold(0, u32::saturating_add)
}

/// The beginning of the busiest ten hours; told by all contact, because a tie has few.
fn office_from<'a>(manners: impl Iterator<Item = &'a Manner>) -> u8 {
    let mut hours = [0_u32; 24];
    for manner in manners {
        for (sum, count) in hours.iter_mut().zip(manner.weekday_hours) {
            *sum = sum.saturating_add(count);
        }
    }
    // The first of equals, so that nothing turns on the order of hours.
    (0..24_u8).rev().max_by_key(|from| office(&hours, usize::from(*from))).unwrap_or(0)
}

fn mean(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let (sum, n) = values.flatten().fold((0.0, 0_u32), |(sum, n), value| (sum + value, n + 1));
    (n > 0).then(|| sum / f64::from(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::stats;

    /// The hour at which the office opens and the share outside of it, for these exchanges.
    #[track_caller]
    fn check(facts: &str, office_from: u8, off_hours: Option<f64>) {
        let usual = Usual::of(&[&stats(facts)]);
        assert_eq!((usual.office_from, usual.off_hours_share), (office_from, off_hours));
        assert_eq!(Usual::from_bytes(&usual.to_bytes()), Some(usual));
    }

    #[test]
    fn nobody_has_no_usual_manner() {
        check("", 0, None);
    }

    #[test]
    fn office_hours_are_when_most_is_written_wherever_the_owner_lives() {
        let day = |hour: u32| {
            format!(
                "2024-03-05T{hour:02}:10:00Z linkedin:ada wrote by=me
                 2024-03-05T{hour:02}:20:00Z linkedin:ada wrote by=them\n"
            )
        };
        check(&[day(8), day(12), day(17), day(22)].concat(), 8, Some(0.25));
        check(&[day(1), day(3), day(20), day(22)].concat(), 18, Some(0.0));
    }

    #[test]
    fn a_weekend_is_no_office_day() {
        check(
            "2024-03-05T10:00:00Z linkedin:ada wrote by=me
             2024-03-09T10:00:00Z linkedin:ada wrote by=them",
            1,
            Some(0.5),
        );
    }

    #[test]
    fn a_busy_tie_has_one_voice() {
        let busy = "2024-03-05 email:bo@works.example wrote by=me role=mail
             2024-03-06 email:bo@works.example wrote by=them role=mail\n";
        let quiet = busy.replace("bo@works", "ada@gmail");
        let usual = Usual::of(&[&stats(&busy.repeat(9)), &stats(&quiet)]);
        assert_eq!(usual.private_share, Some(0.5));
    }
}
