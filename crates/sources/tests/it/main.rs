//! Sources read against files as they really look, all in one binary.

mod corpus;
mod linkedin;
