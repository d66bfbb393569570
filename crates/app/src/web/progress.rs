//! How far the import under way has come, for the page that waits for it.
//!
//! One import runs at a time: the book is written by one. What another visit hands over meanwhile waits, and
//! shows the one that runs.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use people::Say;
use serde::Serialize;

use crate::wording::{Words, count};

/// The import under way, if there is one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Underway(Arc<Mutex<Option<Step>>>);

/// What it is doing.
#[derive(Debug, Clone, Copy)]
struct Step {
    phase: Phase,
    done: u64,
    total: u64,
    since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Files are on their way from the browser.
    Receiving,
    /// Files are being read.
    Reading,
    /// Everything was read; who is who and how close is worked out.
    Judging,
}

/// The same for a page and for scripts.
#[derive(Debug, Serialize)]
pub(super) struct Progress {
    /// `progress/1`.
    schema: &'static str,
    /// `receiving`, `reading`, `judging`; `null` when no import runs.
    phase: Option<&'static str>,
    /// Bytes done.
    done: u64,
    /// Bytes there are; 0 when it is not known.
    total: u64,
    /// In words.
    text: Option<String>,
}

impl Underway {
    /// Says that files are being received; over when the guard goes.
    pub(super) fn begin(&self, total: u64, now: Timestamp) -> Running {
        self.set(Some(Step { phase: Phase::Receiving, done: 0, total, since: now }));
        Running(self.clone())
    }

    fn set(&self, step: Option<Step>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = step;
    }

    /// How far it is.
    pub(super) fn told(&self, words: &Words, now: Timestamp) -> Progress {
        let step = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Progress {
            schema: "progress/1",
            phase: step.map(|step| step.phase.key()),
            done: step.map_or(0, |step| step.done),
            total: step.map_or(0, |step| step.total),
            text: step.map(|step| words.say(&step.says(now))),
        }
    }
}

/// An import that runs. When it goes, however it ended, none does.
#[derive(Debug)]
pub(super) struct Running(Underway);

impl Running {
    /// So many more bytes were received.
    pub(super) fn received(&self, bytes: usize) {
        let mut step = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(step) = step.as_mut() {
            step.done += bytes as u64;
        }
    }

    /// So many bytes of all were read.
    pub(super) fn read(&self, done: u64, total: u64, now: Timestamp) {
        let mut step = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(step) = step.as_mut() {
            if step.phase == Phase::Receiving {
                step.since = now;
            }
            step.phase = if done < total { Phase::Reading } else { Phase::Judging };
            (step.done, step.total) = (done, total);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.set(None);
    }
}

impl Phase {
    fn key(self) -> &'static str {
        match self {
            Self::Receiving => "receiving",
            Self::Reading => "reading",
            Self::Judging => "judging",
        }
    }
}

impl Step {
    fn says(&self, now: Timestamp) -> Say {
        let percent = (self.done * 100).checked_div(self.total).unwrap_or_default().min(100);
        match self.phase {
            Phase::Receiving => Say::new("progress-receiving").number("percent", count(percent)),
            Phase::Judging => Say::new("progress-judging"),
            Phase::Reading => {
                let say = Say::new("progress-reading").number("percent", count(percent));
                say.number("seconds", count(self.seconds_left(now)))
            }
        }
    }

    /// What is left at the speed so far; 0 while that says nothing.
    fn seconds_left(&self, now: Timestamp) -> u64 {
        let elapsed = now.as_second() - self.since.as_second();
        let elapsed = u64::try_from(elapsed).unwrap_or_default();
        (elapsed * (self.total - self.done.min(self.total)))
            .checked_div(self.done)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn an_import_is_received_then_read_then_judged_and_then_over() {
        let (underway, words) = (Underway::default(), Words::of(Language::English));
        let phase = |now| underway.told(words, at(now)).phase;
        assert_eq!(phase(0), None);
        let running = underway.begin(200, at(0));
        running.received(50);
        assert_eq!(underway.told(words, at(1)).done, 50);
        running.read(0, 100, at(10));
        running.read(25, 100, at(12));
        let told = underway.told(words, at(20));
        assert_eq!((told.phase, told.done, told.total), (Some("reading"), 25, 100));
        assert_eq!(told.text.as_deref(), Some("Reading: 25 %. About 30 seconds left."));
        running.read(100, 100, at(30));
        assert_eq!(phase(30), Some("judging"));
        drop(running);
        assert_eq!(phase(31), None);
    }
}
