//! A 64-bit digest of text: the same on every machine and in every version, for ever.
//!
//! Threads, repeated texts and the public names of persons are digests that the book keeps, so the
//! algorithm can't follow a library's releases: it is FNV-1a with a final mix, published and tiny.
//! It is no protection against somebody who wants two texts to collide.

/// A digest of some text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub u64);

impl Digest {
    /// The digest of these parts, told apart from the same letters divided otherwise.
    #[must_use]
    pub fn of(parts: &[&str]) -> Self {
        parts.iter().fold(Digester::default(), |digester, part| digester.text(part)).finish()
    }

    /// The digest of a text's words: letter case, spacing and line breaks make no difference.
    ///
    /// The same note is one line in `Invitations.csv` and may have its line breaks in `messages.csv`.
    #[must_use]
    pub fn of_words(text: &str) -> Self {
        let word = |digester: Digester, word: &str| {
            if word.is_ascii() {
                digester.bytes(word.bytes().map(|byte| byte.to_ascii_lowercase())).end()
            } else {
                digester.text(&word.to_lowercase())
            }
        };
        text.split_whitespace().fold(Digester::default(), word).finish()
    }
}

/// A digest in the making: of parts that come one by one, and need no text of their own.
#[derive(Debug, Clone, Copy)]
pub struct Digester(u64);

impl Default for Digester {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Digester {
    /// Takes in a part.
    #[must_use]
    pub fn text(self, part: &str) -> Self {
        self.bytes(part.bytes()).end()
    }

    /// Takes in a number as a part; `None` is another part than any number.
    #[must_use]
    pub fn number(self, part: Option<u64>) -> Self {
        match part {
            Some(number) => self.bytes(number.to_le_bytes().into_iter()).end(),
            None => self.end(),
        }
    }

    /// Takes in bytes of a file as a part.
    #[must_use]
    pub fn data(self, part: &[u8]) -> Self {
        self.bytes(part.iter().copied()).end()
    }

    /// The digest of all parts so far.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(mix(self.0))
    }

    /// Takes in bytes as the beginning or middle of a part.
    pub(crate) fn bytes(self, bytes: impl Iterator<Item = u8>) -> Self {
        Self(bytes.fold(self.0, step))
    }

    /// Ends a part with a byte that never occurs in UTF-8.
    fn end(self) -> Self {
        Self(step(self.0, 0xff))
    }
}

fn step(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The finaliser of `SplitMix64`: spreads every input bit over the whole word.
fn mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

/// A number thoroughly mixed, for where chance is wanted that is the same every time: `SplitMix64`
/// (Steele, Lea and Flood 2014). No digest, and in no book.
pub(crate) fn mixed(number: u64) -> u64 {
    mix(number.wrapping_add(0x9e37_79b9_7f4a_7c15))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_never_changes_between_versions() {
        assert_eq!(Digest::of(&["ada"]).0, 0x8926_5390_4011_7577);
    }

    #[test]
    fn letters_divided_otherwise_are_another_digest() {
        assert_ne!(Digest::of(&["ab", "c"]), Digest::of(&["a", "bc"]));
    }

    #[test]
    fn spacing_and_capitals_do_not_make_another_text() {
        assert_eq!(Digest::of_words("Hello  Ada,\nnice"), Digest::of_words("hello Ada, NICE "));
        assert_ne!(Digest::of_words("hello ada"), Digest::of_words("helloada"));
    }
}
