//! Numbers as bytes and back: the plain format in which the book keeps statistics.
//!
//! Whole numbers take seven bits a byte, the last byte being the one below 128 (LEB128); signed ones
//! are folded first so that small ones stay short; measures are eight bytes, little end first. Reading
//! never fails halfway: whatever is missing or malformed makes the whole `None`, and the caller reads
//! its events again.

/// Collects bytes.
#[derive(Debug, Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn version(version: u8) -> Self {
        Self(vec![version])
    }

    pub(super) fn count(&mut self, count: impl Into<u64>) {
        let mut rest = count.into();
        while rest > 0x7f {
            self.0.push(lowest(rest) | 0x80);
            rest >>= 7;
        }
        self.0.push(lowest(rest));
    }

    pub(super) fn signed(&mut self, number: i64) {
        self.count(((number << 1) ^ (number >> 63)).cast_unsigned());
    }

    pub(super) fn optional(&mut self, number: Option<i64>) {
        self.count(u64::from(number.is_some()));
        if let Some(number) = number {
            self.signed(number);
        }
    }

    pub(super) fn measure(&mut self, measure: f64) {
        self.0.extend(measure.to_le_bytes());
    }

    pub(super) fn optional_measure(&mut self, measure: Option<f64>) {
        self.count(u64::from(measure.is_some()));
        if let Some(measure) = measure {
            self.measure(measure);
        }
    }

    pub(super) fn done(self) -> Vec<u8> {
        self.0
    }
}

fn lowest(number: u64) -> u8 {
    let [lowest, ..] = number.to_le_bytes();
    lowest
}

/// Takes bytes apart.
#[derive(Debug)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// `None` when these are bytes of another version.
    pub(super) fn version(bytes: &'a [u8], version: u8) -> Option<Self> {
        let (first, rest) = bytes.split_first()?;
        (*first == version).then_some(Self(rest))
    }

    pub(super) fn long(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn count(&mut self) -> Option<u32> {
        u32::try_from(self.long()?).ok()
    }

    pub(super) fn signed(&mut self) -> Option<i64> {
        let folded = self.long()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    /// The outer `None` is a failure to read, the inner one was written.
    pub(super) fn optional(&mut self) -> Option<Option<i64>> {
        match self.long()? {
            0 => Some(None),
            1 => self.signed().map(Some),
            _ => None,
        }
    }

    pub(super) fn measure(&mut self) -> Option<f64> {
        let (eight, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(f64::from_le_bytes(*eight)).filter(|measure| measure.is_finite())
    }

    /// The outer `None` is a failure to read, the inner one was written.
    pub(super) fn optional_measure(&mut self) -> Option<Option<f64>> {
        match self.long()? {
            0 => Some(None),
            1 => self.measure().map(Some),
            _ => None,
        }
    }

    /// `None` when something is left over.
    pub(super) fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}
