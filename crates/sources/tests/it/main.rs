//! Sources read against files as they really look, all in one binary.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, also in what it calls")]

mod corpus;
mod every_source;
mod linkedin;
mod profile;
