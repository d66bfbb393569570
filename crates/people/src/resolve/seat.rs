//! Who was in one letter or one meeting: two who sat there together are two.

/// Somebody's place in a conversation of more than two, at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seat {
    /// The conversation or meeting.
    pub thread: u64,
    /// The second of the letter or the meeting.
    pub second: i64,
    /// The plate, by its place in the list.
    pub plate: u32,
}
