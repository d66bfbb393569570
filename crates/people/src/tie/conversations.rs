//! Conversations: events with no long silence between them, and the rhythm in which they come.
//!
//! Twenty messages in an evening are one conversation, and a tie is known by how many of those there
//! were and how far apart. Memory is bounded: the longest rhythm kept is that of the last
//! [`MOST_GAPS`] conversations, far beyond what one correspondent reaches.

use super::bytes::{Reader, Writer};
use super::event::{Channel, Event};
use super::ruler::Ruler;
use crate::fact::Side;

/// How many gaps are kept for the median.
pub(super) const MOST_GAPS: usize = 1_024;
/// How many of the latest conversations have their beginnings kept: as many as a circle asks for.
const MOST_RECENT: usize = 12;

/// The conversations of one tie.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Conversations {
    pub(super) count: u32,
    pub(super) opened_by_me: u32,
    pub(super) opened_by_them: u32,
    /// Events in the longest.
    pub(super) longest: u32,
    /// Events in the current one.
    length: u32,
    has_mail: bool,
    first_start: i64,
    last_start: i64,
    /// Seconds between beginnings; the oldest is overwritten.
    gaps: Vec<u32>,
    /// The latest beginnings; the oldest is overwritten.
    recent: [i64; MOST_RECENT],
}

impl Conversations {
    /// Adds an event that follows the last one after `silence` seconds; `None` for the first.
    pub(super) fn add(&mut self, event: &Event, silence: Option<i64>, ruler: &Ruler) {
        let is_mail = event.channel == Channel::Mail;
        let longest_silence =
            if is_mail || self.has_mail { ruler.mail_gap_seconds } else { ruler.chat_gap_seconds };
        if silence.is_none_or(|silence| silence > longest_silence) {
            self.open(event);
        }
        self.length += 1;
        self.has_mail |= is_mail;
        self.longest = self.longest.max(self.length);
    }

    fn open(&mut self, event: &Event) {
        if self.count == 0 {
            self.first_start = event.at;
        } else {
            self.keep_gap(event.at - self.last_start);
        }
        self.recent[self.count as usize % MOST_RECENT] = event.at;
        self.last_start = event.at;
        self.count += 1;
        self.length = 0;
        self.has_mail = false;
        match event.by {
            Some(Side::Me) => self.opened_by_me += 1,
            Some(Side::Them) => self.opened_by_them += 1,
            None => {}
        }
    }

    fn keep_gap(&mut self, seconds: i64) {
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX); // 136 years are long enough
        if self.gaps.len() < MOST_GAPS {
            self.gaps.push(seconds);
        } else {
            self.gaps[(self.count as usize - 1) % MOST_GAPS] = seconds;
        }
    }

    pub(super) fn n_gaps(&self) -> u32 {
        self.count.saturating_sub(1)
    }

    /// Seconds between beginnings, on average.
    pub(super) fn mean_gap(&self) -> Option<f64> {
        let n_gaps = self.n_gaps();
        (n_gaps > 0)
            .then(|| self.last_start.saturating_sub(self.first_start) as f64 / f64::from(n_gaps))
    }

    /// The middle gap in seconds; of two middle ones, their mean.
    pub(super) fn median_gap(&self) -> Option<f64> {
        let mut gaps = self.gaps.clone();
        let middle = gaps.len() / 2;
        let is_even = gaps.len().is_multiple_of(2);
        if gaps.is_empty() {
            return None;
        }
        let (below, upper, _) = gaps.select_nth_unstable(middle);
        let upper = f64::from(*upper);
        let lower = below.iter().max().filter(|_| is_even).map_or(upper, |lower| f64::from(*lower));
        Some(f64::midpoint(lower, upper))
    }

    /// How many began at this moment or later; counts no further than to twelve.
    pub(super) fn since(&self, moment: i64) -> usize {
        let kept = (self.count as usize).min(MOST_RECENT);
        self.recent[..kept].iter().filter(|start| **start >= moment).count()
    }

    pub(super) fn write(&self, out: &mut Writer) {
        for count in [self.count, self.opened_by_me, self.opened_by_them] {
            out.count(count);
        }
        for count in [self.longest, self.length, u32::from(self.has_mail)] {
            out.count(count);
        }
        out.signed(self.first_start);
        out.signed(self.last_start);
        for gap in &self.gaps {
            out.count(*gap);
        }
        for start in &self.recent[..(self.count as usize).min(MOST_RECENT)] {
            out.signed(*start);
        }
    }

    pub(super) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        let mut read = Self {
            count: bytes.count()?,
            opened_by_me: bytes.count()?,
            opened_by_them: bytes.count()?,
            longest: bytes.count()?,
            length: bytes.count()?,
            has_mail: bytes.count()? == 1,
            first_start: bytes.signed()?,
            last_start: bytes.signed()?,
            ..Self::default()
        };
        for _ in 0..(read.n_gaps() as usize).min(MOST_GAPS) {
            read.gaps.push(bytes.count()?);
        }
        for start in 0..(read.count as usize).min(MOST_RECENT) {
            read.recent[start] = bytes.signed()?;
        }
        Some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::event::Reach;
    use crate::tie::ruler::DAY;

    /// The median gap in days of conversations that begin on these days.
    #[track_caller]
    fn check(days: impl IntoIterator<Item = i64>, channel: Channel, median: Option<f64>) {
        let mut conversations = Conversations::default();
        let mut last = None;
        for day in days {
            let at = day * DAY;
            let event = Event { at, by: None, others: 1, mass: 1.0, channel, reach: Reach::Open };
            conversations.add(&event, last.map(|last| at - last), &Ruler::default());
            last = Some(at);
        }
        assert_eq!(conversations.median_gap().map(|gap| gap / DAY as f64), median);
    }

    #[test]
    fn one_conversation_has_no_gap() {
        check([5], Channel::Message, None);
    }

    #[test]
    fn of_two_middle_gaps_the_mean_is_taken() {
        check([0, 1, 11], Channel::Message, Some(5.5));
        check([0, 1, 11, 14], Channel::Message, Some(3.0));
    }

    #[test]
    fn a_rhythm_of_long_ago_is_forgotten_after_a_thousand_conversations() {
        let old = (0..600).map(|n| 100 * n);
        let new = (0..1_100).map(|n| 60_000 + 2 * n);
        check(old.chain(new), Channel::Mail, Some(2.0));
    }

    #[test]
    fn mail_may_take_a_working_day_for_an_answer() {
        let event =
            |at, channel| Event { at, by: None, others: 1, mass: 1.0, channel, reach: Reach::Open };
        let count = |channel| {
            let mut conversations = Conversations::default();
            conversations.add(&event(0, channel), None, &Ruler::default());
            let later = event(8 * 3_600, Channel::Message);
            conversations.add(&later, Some(later.at), &Ruler::default());
            conversations.count
        };
        assert_eq!((count(Channel::Mail), count(Channel::Message)), (1, 2));
    }
}
