//! `cerchia digest`: the week on one page.

use book::views;
use book::views::keep::Listed;
use people::Say;

use super::{Context, Failure, keep, print};
use crate::wording::{Words, count};

/// Show the week on one page: whom to write to, whose letters wait, birthdays, and what changed.
///
/// With --json: {"schema":"digest/1","keep":{…},"owed":[…],"birthdays":[…],"changes":[…],…}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    let digest = views::digest(&context.book()?, context.now.today)?;
    if context.json {
        return print::json(&digest, context);
    }
    let words = context.words;
    let week = Say::new("digest-week").day("on", digest.keep.week);
    print::line(words.say(&week))?;
    print::line("")?;
    keep::tell(&digest.keep, words)?;
    if digest.n_owed > 0 {
        let say = Say::new("digest-owed").number("n", count(digest.n_owed));
        heading(words.say(&say))?;
        digest.owed.iter().try_for_each(|listed| tell(listed, words))?;
        let more = digest.n_owed.saturating_sub(digest.owed.len() as u64);
        if more > 0 {
            print::line(words.say(&Say::new("digest-more").number("n", count(more))))?;
        }
    }
    if !digest.birthdays.is_empty() {
        heading(words.word("digest-birthdays"))?;
        digest.birthdays.iter().try_for_each(|listed| tell(listed, words))?;
    }
    if !digest.changes.is_empty() {
        heading(words.word("digest-changes"))?;
    }
    for change in &digest.changes {
        print::line(print::plain(&words.say(&change.says.0)))?;
    }
    Ok(())
}

fn heading(text: String) -> Result<(), Failure> {
    print::line("")?;
    print::line(text)
}

fn tell(listed: &Listed, words: &Words) -> Result<(), Failure> {
    let why = words.say(&listed.why.0);
    print::line(print::plain(&format!("{}: {why}", listed.person.name)))
}
