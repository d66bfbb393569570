//! `cerchia gave`, `got`, `introduced`: the owner notes help, in her own words.

use book::ops::{self, Help};
use people::Say;

use super::{Context, Failure, print};

/// Note that you helped somebody: an introduction to a client, an hour of advice.
#[derive(Debug, clap::Args)]
pub(super) struct Gave {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// What you did, in your own words.
    text: String,
}

/// Note that somebody helped you.
#[derive(Debug, clap::Args)]
pub(super) struct Got {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// What they did, in your own words.
    text: String,
}

/// Note that you introduced two people to each other.
#[derive(Debug, clap::Args)]
pub(super) struct Introduced {
    /// One of the two.
    #[arg(value_name = "REF")]
    one: String,
    /// The other.
    #[arg(value_name = "REF")]
    other: String,
}

pub(super) fn gave(args: &Gave, context: &Context) -> Result<(), Failure> {
    note(Help::Gave, &args.reference, &args.text, context)
}

pub(super) fn got(args: &Got, context: &Context) -> Result<(), Failure> {
    note(Help::Got, &args.reference, &args.text, context)
}

fn note(help: Help, reference: &str, text: &str, context: &Context) -> Result<(), Failure> {
    ops::help(&mut context.book()?, help, reference, text, context.now)?;
    print::written(&Say::new("gave-noted"), context)
}

pub(super) fn introduced(args: &Introduced, context: &Context) -> Result<(), Failure> {
    ops::introduced(&mut context.book()?, &args.one, &args.other, context.now)?;
    print::written(&Say::new("gave-introduced"), context)
}
