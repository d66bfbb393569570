//! Statistics: everything a tie is judged by, gathered in one pass over its events.
//!
//! An accumulator, so that a million events cost a fraction of a second and nothing per event is
//! kept. Events come in the order of their time: a conversation or an answer is told by what came just
//! before. For the same reason two statistics can't be added up; where one person has several handles,
//! whoever holds the events merges the *events* by time and feeds them here. Nothing here depends on
//! the day of judging, and so nothing here needs to be made again when a day has passed.

use super::bytes::{Reader, Writer};
use super::conversations::Conversations;
use super::event::Event;
use super::manner::{Manner, hour_of_day};
use super::mass::{Fading, Masses};
use super::ruler::{DAY, Ruler, WEEK};
use crate::fact::Side;

/// What the events of one tie add up to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stats {
    n_by_me: u32,
    n_by_them: u32,
    n_by_both: u32,
    n_solo: u32,
    n_gestures: u32,
    replies_by_me: u32,
    replies_by_them: u32,
    first: i64,
    last: i64,
    last_by: Option<Side>,
    mine: Option<Acts>,
    theirs: Option<Acts>,
    periods: u32,
    last_period: i64,
    hours: [u32; 24],
    pub(super) conversations: Conversations,
    pub(super) manner: Manner,
    fading: Fading,
}

/// First and last act of one side, in seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Acts {
    first: i64,
    last: i64,
}

/// Later words than this are a new beginning, not an answer. Seconds.
const LONGEST_REPLY: i64 = WEEK;

impl Stats {
    /// Adds an event. One that lies before the last is taken to have come with it.
    pub fn add(&mut self, event: &Event, ruler: &Ruler) {
        let event = Event { at: event.at.max(self.last_or(event.at)), ..*event };
        self.fading.add(&event, ruler);
        if !event.channel.is_contact() {
            self.n_gestures += 1;
            return;
        }
        let silence = (self.n() > 0).then(|| event.at - self.last);
        self.conversations.add(&event, silence, ruler);
        self.note_period(event.at, ruler);
        self.note_reply(event.by, silence);
        self.note_side(&event);
        self.manner.add(&event);
        self.n_solo += u32::from(event.others <= 1);
        self.hours[hour_of_day(event.at)] += 1;
        if silence.is_none() {
            self.first = event.at;
        }
        self.last = event.at;
    }

    fn last_or(&self, at: i64) -> i64 {
        if self.n() > 0 { self.last } else { at }
    }

    fn note_period(&mut self, at: i64, ruler: &Ruler) {
        let period = (at - ruler.periods_from).div_euclid(ruler.period_seconds.max(1));
        if self.periods == 0 || period != self.last_period {
            self.periods += 1;
            self.last_period = period;
        }
    }

    fn note_reply(&mut self, by: Option<Side>, silence: Option<i64>) {
        let is_prompt = silence.is_some_and(|silence| silence <= LONGEST_REPLY);
        match (self.last_by, by) {
            (Some(Side::Them), Some(Side::Me)) if is_prompt => self.replies_by_me += 1,
            (Some(Side::Me), Some(Side::Them)) if is_prompt => self.replies_by_them += 1,
            _ => {}
        }
        self.last_by = by;
    }

    fn note_side(&mut self, event: &Event) {
        let count = match event.by {
            Some(Side::Me) => &mut self.n_by_me,
            Some(Side::Them) => &mut self.n_by_them,
            None => &mut self.n_by_both,
        };
        *count += 1;
        let moved = |acts: Option<Acts>| {
            let first = acts.map_or(event.at, |acts| acts.first);
            Some(Acts { first, last: event.at })
        };
        if event.by != Some(Side::Them) {
            self.mine = moved(self.mine);
        }
        if event.by != Some(Side::Me) {
            self.theirs = moved(self.theirs);
        }
    }

    /// Contacts: messages, mails, calls and meetings.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.n_by_me.saturating_add(self.n_by_them).saturating_add(self.n_by_both)
    }

    /// Contacts by who acted; `None` asks for what both did at once.
    #[must_use]
    pub fn n_by(&self, side: Option<Side>) -> u32 {
        match side {
            Some(Side::Me) => self.n_by_me,
            Some(Side::Them) => self.n_by_them,
            None => self.n_by_both,
        }
    }

    /// Contacts between the two alone.
    #[must_use]
    pub fn n_solo(&self) -> u32 {
        self.n_solo
    }

    /// Clicks such as endorsements.
    #[must_use]
    pub fn n_gestures(&self) -> u32 {
        self.n_gestures
    }

    /// Answers within a week.
    #[must_use]
    pub fn replies_by(&self, side: Side) -> u32 {
        match side {
            Side::Me => self.replies_by_me,
            Side::Them => self.replies_by_them,
        }
    }

    /// Whether both sides ever acted. Without it there is no tie, however much was sent.
    #[must_use]
    pub fn is_two_way(&self) -> bool {
        self.mine.is_some() && self.theirs.is_some()
    }

    /// First contact, seconds since 1970.
    #[must_use]
    pub fn first(&self) -> Option<i64> {
        (self.n() > 0).then_some(self.first)
    }

    /// Last contact, seconds since 1970.
    #[must_use]
    pub fn last(&self) -> Option<i64> {
        (self.n() > 0).then_some(self.last)
    }

    /// The last act of one side, or of both at once, seconds since 1970.
    #[must_use]
    pub fn last_by(&self, side: Side) -> Option<i64> {
        let acts = match side {
            Side::Me => self.mine,
            Side::Them => self.theirs,
        };
        acts.map(|acts| acts.last)
    }

    /// The last moment by which both had acted, seconds since 1970.
    ///
    /// What one side still wrote after the other's last word does not count.
    #[must_use]
    pub fn last_two_way(&self) -> Option<i64> {
        let (mine, theirs) = (self.mine?, self.theirs?);
        Some(mine.last.min(theirs.last).max(mine.first.max(theirs.first)))
    }

    /// Conversations: contacts without a long silence between them.
    #[must_use]
    pub fn n_conversations(&self) -> u32 {
        self.conversations.count
    }

    /// Conversations this side opened.
    #[must_use]
    pub fn opened_by(&self, side: Side) -> u32 {
        match side {
            Side::Me => self.conversations.opened_by_me,
            Side::Them => self.conversations.opened_by_them,
        }
    }

    /// Contacts in the longest conversation.
    #[must_use]
    pub fn longest_conversation(&self) -> u32 {
        self.conversations.longest
    }

    /// Whether at least so many conversations (up to twelve) began in the days before `now`.
    #[must_use]
    pub fn spoke(&self, times: usize, days: i64, now: i64) -> bool {
        self.conversations.since(now - days * DAY) >= times
    }

    /// Weeks, or other periods of the ruler, with contact.
    #[must_use]
    pub fn n_periods(&self) -> u32 {
        self.periods
    }

    /// Seconds between the beginnings of conversations, on average.
    #[must_use]
    pub fn mean_gap_seconds(&self) -> Option<f64> {
        self.conversations.mean_gap()
    }

    /// The middle gap between the beginnings of conversations, in seconds.
    #[must_use]
    pub fn median_gap_seconds(&self) -> Option<f64> {
        self.conversations.median_gap()
    }

    /// Entropy of the hours of the day (UTC) in nats: 0 at one hour only, 3.2 around the clock.
    #[must_use]
    pub fn hour_entropy(&self) -> f64 {
        let n: f64 = self.hours.iter().map(|count| f64::from(*count)).sum();
        let shares =
            self.hours.iter().filter(|count| **count > 0).map(|count| f64::from(*count) / n);
        shares.map(|share| -share * share.ln()).sum()
    }

    /// At how many different hours of the day (UTC) there was contact, up to 24.
    #[must_use]
    pub fn n_hours(&self) -> u8 {
        self.hours.iter().map(|count| u8::from(*count > 0)).sum()
    }

    /// Meetings in which both took part.
    #[must_use]
    pub fn n_meetings(&self) -> u32 {
        self.manner.n_meetings
    }

    /// Contacts under private handles, and under private and work ones together.
    #[must_use]
    pub fn n_private(&self) -> (u32, u32) {
        (self.manner.n_private, self.manner.n_private.saturating_add(self.manner.n_work))
    }

    /// Masses that never fade.
    #[must_use]
    pub fn masses(&self) -> Masses {
        self.fading.plain
    }

    /// Masses that fade slowly, as of a moment.
    #[must_use]
    pub fn slow_masses(&self, now: i64, ruler: &Ruler) -> Masses {
        self.fading.slow(now, ruler)
    }

    /// The mass that fades fast, as of a moment.
    #[must_use]
    pub fn fast_mass(&self, now: i64, ruler: &Ruler) -> f64 {
        self.fading.fast(now, ruler)
    }

    /// As bytes, some 250 for a usual tie. They say nothing of the ruler they were made with.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(VERSION);
        for count in [self.n_by_me, self.n_by_them, self.n_by_both, self.n_solo, self.n_gestures] {
            out.count(count);
        }
        for count in [self.replies_by_me, self.replies_by_them, self.periods] {
            out.count(count);
        }
        for moment in [self.first, self.last, self.last_period] {
            out.signed(moment);
        }
        out.count(side_number(self.last_by));
        for acts in [self.mine, self.theirs] {
            out.optional(acts.map(|acts| acts.first));
            out.optional(acts.map(|acts| acts.last));
        }
        for count in self.hours {
            out.count(count);
        }
        self.conversations.write(&mut out);
        self.manner.write(&mut out);
        self.fading.write(&mut out);
        out.done()
    }

    /// Back from bytes; `None` when they are damaged or of another version, and events must be read.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Reader::version(bytes, VERSION)?;
        let read = Self::read(&mut bytes)?;
        bytes.end()?;
        Some(read)
    }

    /// In the order in which [`Stats::to_bytes`] writes.
    fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let mut read = Self {
            n_by_me: bytes.count()?,
            n_by_them: bytes.count()?,
            n_by_both: bytes.count()?,
            n_solo: bytes.count()?,
            n_gestures: bytes.count()?,
            replies_by_me: bytes.count()?,
            replies_by_them: bytes.count()?,
            periods: bytes.count()?,
            first: bytes.signed()?,
            last: bytes.signed()?,
            last_period: bytes.signed()?,
            last_by: numbered_side(bytes.count()?)?,
            mine: Acts::read(bytes)?,
            theirs: Acts::read(bytes)?,
            ..Self::default()
        };
        for count in &mut read.hours {
            *count = bytes.count()?;
        }
        read.conversations = Conversations::read(bytes)?;
        read.manner = Manner::read(bytes)?;
        read.fading = Fading::read(bytes)?;
        Some(read)
    }
}

impl Acts {
    /// The outer `None` is a failure to read.
    fn read(bytes: &mut Reader<'_>) -> Option<Option<Self>> {
        let (first, last) = (bytes.optional()?, bytes.optional()?);
        Some(first.zip(last).map(|(first, last)| Self { first, last }))
    }
}

/// Changes when what is gathered or how it is written changes.
const VERSION: u8 = 2;

fn side_number(side: Option<Side>) -> u32 {
    match side {
        None => 0,
        Some(Side::Me) => 1,
        Some(Side::Them) => 2,
    }
}

/// The outer `None` is a number that stands for nobody.
fn numbered_side(number: u32) -> Option<Option<Side>> {
    match number {
        0 => Some(None),
        1 => Some(Some(Side::Me)),
        2 => Some(Some(Side::Them)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::stats;

    /// Contacts by me, by them; conversations, weeks, the longest conversation; answers by me, by them.
    #[track_caller]
    fn check(facts: &str, expected: [u32; 7]) {
        let stats = stats(facts);
        let found = [
            stats.n_by(Some(Side::Me)),
            stats.n_by(Some(Side::Them)),
            stats.n_conversations(),
            stats.n_periods(),
            stats.longest_conversation(),
            stats.replies_by(Side::Me),
            stats.replies_by(Side::Them),
        ];
        assert_eq!(found, expected);
        assert_eq!(Stats::from_bytes(&stats.to_bytes()), Some(stats));
    }

    #[test]
    fn messages_within_the_hour_are_one_conversation() {
        check(
            "2024-03-04T10:00:00Z linkedin:ada wrote by=me
             2024-03-04T11:00:00Z linkedin:ada wrote by=them
             2024-03-04T12:00:01Z linkedin:ada wrote by=me",
            [2, 1, 2, 1, 2, 1, 1],
        );
    }

    #[test]
    fn words_after_more_than_a_week_are_no_answer() {
        check(
            "2024-03-04 linkedin:ada wrote by=me
             2024-03-11 linkedin:ada wrote by=them
             2024-03-19 linkedin:ada wrote by=me",
            [2, 1, 3, 3, 1, 0, 1],
        );
    }

    #[test]
    fn a_week_begins_on_a_monday() {
        check(
            "2024-03-03T23:59:59Z linkedin:ada wrote
             2024-03-04T00:00:00Z linkedin:ada wrote",
            [0, 2, 1, 2, 2, 0, 0],
        );
    }

    #[test]
    fn a_click_is_no_contact_and_answers_nothing() {
        check(
            "2024-03-04 linkedin:ada wrote by=me
             2024-03-05 linkedin:ada endorsed by=them name=Editing",
            [1, 0, 1, 1, 1, 0, 0],
        );
    }

    #[test]
    fn bytes_of_another_version_are_not_read() {
        let mut bytes = Stats::default().to_bytes();
        bytes[0] += 1;
        assert_eq!(Stats::from_bytes(&bytes), None);
    }

    #[test]
    fn an_answer_after_years_makes_both_sides_heard_on_that_day() {
        let stats = stats(
            "2015-01-01T00:00:00Z linkedin:ada wrote by=me
             2024-01-01T00:00:00Z linkedin:ada wrote by=them",
        );
        assert_eq!(stats.last_two_way(), stats.last());
    }
}
