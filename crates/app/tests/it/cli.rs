//! The program as a person or a script meets it: the real binary, its output and its exit status.
//!
//! What is printed is kept as transcripts, in both languages; what scripts rely on is asserted field by
//! field. Times, folders and fractions that vary are taken out first. What a rule decides is *not* held
//! here but beside the rule.

mod archive;
mod failures;
mod model;
mod page;
mod program;
mod promises;
mod references;
mod transcripts;
