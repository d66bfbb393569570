//! The house rules that a compiler and clippy can't hold, as ordinary tests over the repository.
//!
//! Each walks what it judges and fails with sentences that name the file and what to do. A rule that
//! finds nothing to judge fails too: a moved folder must not turn a rule into decoration. When a remark
//! is made twice in a review, it becomes a test here.

mod arrows;
mod documents;
mod files;
mod migrations;
mod repository;
mod words;

/// Fails with every fault found, and also when there was nothing to look at.
#[track_caller]
fn check(rule: &str, n_looked_at: usize, faults: &[String]) {
    assert!(n_looked_at > 0, "{rule}: nothing was found to hold this against; was a folder moved?");
    assert!(faults.is_empty(), "{rule}\n\n  {}\n", faults.join("\n  "));
}
