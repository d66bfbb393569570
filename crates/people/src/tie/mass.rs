//! Masses: how much was said in either direction, fading with time.
//!
//! Fading halves in equal times, so a sum can be moved to any later moment by one factor without the
//! events it was made of. Each sum is kept as of one moment, `at`, and faded when it is read.

use super::bytes::{Reader, Writer};
use super::event::Event;
use super::ruler::Ruler;
use crate::fact::Side;

/// Sums of weights by who acted.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Masses {
    /// What the owner did.
    pub by_me: f64,
    /// What the person did.
    pub by_them: f64,
    /// What both did at once.
    pub by_both: f64,
}

impl Masses {
    /// All of it.
    #[must_use]
    pub fn total(self) -> f64 {
        self.by_me + self.by_them + self.by_both
    }

    /// The smaller of the two directions.
    #[must_use]
    pub fn smaller(self) -> f64 {
        self.by_me.min(self.by_them)
    }

    pub(super) fn add(&mut self, by: Option<Side>, weight: f64) {
        match by {
            Some(Side::Me) => self.by_me += weight,
            Some(Side::Them) => self.by_them += weight,
            None => self.by_both += weight,
        }
    }

    fn faded(self, factor: f64) -> Self {
        let Self { by_me, by_them, by_both } = self;
        Self { by_me: by_me * factor, by_them: by_them * factor, by_both: by_both * factor }
    }

    fn write(self, out: &mut Writer) {
        out.measure(self.by_me);
        out.measure(self.by_them);
        out.measure(self.by_both);
    }

    fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        Some(Self { by_me: bytes.measure()?, by_them: bytes.measure()?, by_both: bytes.measure()? })
    }
}

/// Masses that fade slowly, fast and not at all.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Fading {
    /// The moment the fading sums are of, seconds since 1970.
    at: i64,
    pub(super) plain: Masses,
    slow: Masses,
    fast: f64,
}

impl Fading {
    /// Adds an event at or after the last one.
    pub(super) fn add(&mut self, event: &Event, ruler: &Ruler) {
        let weight = event.weight();
        if event.at > self.at {
            self.slow = self.slow(event.at, ruler);
            self.fast = self.fast(event.at, ruler);
            self.at = event.at;
        }
        self.plain.add(event.by, weight);
        self.slow.add(event.by, weight);
        self.fast += weight;
    }

    /// The slowly fading masses at a later moment; asked about an earlier one, they do not grow.
    pub(super) fn slow(&self, now: i64, ruler: &Ruler) -> Masses {
        self.slow.faded(left(now - self.at, ruler.half_life_slow_seconds))
    }

    /// The fast fading mass at a later moment.
    pub(super) fn fast(&self, now: i64, ruler: &Ruler) -> f64 {
        self.fast * left(now - self.at, ruler.half_life_fast_seconds)
    }

    pub(super) fn write(&self, out: &mut Writer) {
        out.signed(self.at);
        self.plain.write(out);
        self.slow.write(out);
        out.measure(self.fast);
    }

    pub(super) fn read(bytes: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            at: bytes.signed()?,
            plain: Masses::read(bytes)?,
            slow: Masses::read(bytes)?,
            fast: bytes.measure()?,
        })
    }
}

/// The share that is left after so many seconds.
pub(super) fn left(age_seconds: i64, half_life_seconds: f64) -> f64 {
    (-(age_seconds.max(0) as f64) / half_life_seconds).exp2()
}
