//! `cerchia tag`: giving people a tag, one or all that a search finds.

use book::views::people::Ask;
use book::{ops, views};
use people::Say;

use super::people::row;
use super::person::jotted;
use super::{Context, Failure, print, table};

/// Give a person a tag, or everybody whom a search finds: shows them first.
///
/// With --json: the person, as `cerchia person` gives it; with --all the people, as `cerchia people` does.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A person: an id, e-mail, profile address or slug, or a name that only one bears. With --all a search.
    #[arg(value_name = "REF")]
    reference: String,
    /// The tag.
    #[arg(value_name = "TAG")]
    tag: String,
    /// Take `REF` for a search as of `cerchia people`, and mean everybody it finds.
    #[arg(long)]
    all: bool,
    /// With --all, do it.
    #[arg(long, requires = "all")]
    yes: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if args.all {
        return everybody(args, context);
    }
    let mut book = context.book()?;
    ops::tag(&mut book, &args.reference, &args.tag, context.now)?;
    let person = views::person(&book, &args.reference, context.now.today)?;
    jotted(&person, context)
}

/// Shows whom the search finds, and tags them with `--yes`.
fn everybody(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let ask = Ask { query: Some(args.reference.clone()), ..Ask::default() };
    let found = views::people(&book, &ask)?;
    if args.yes {
        let ids: Vec<String> = found.people.iter().map(|person| person.id.clone()).collect();
        ops::tag_all(&mut book, &ids, &args.tag, context.now)?;
    }
    if context.json {
        return print::json(&found, context);
    }
    let words = context.words;
    let shown = found.people.iter().take(SHOWN).map(|person| row(person, words));
    for line in table::columns(&shown.collect::<Vec<_>>()) {
        print::line(line)?;
    }
    print::shown(found.people.len().min(SHOWN), found.total, words)?;
    let id = if args.yes { "did-tag-all" } else { "cli-tag-all-next" };
    let tag = print::plain(&args.tag);
    print::line(
        words.say(&Say::new(id).text("subject", found.total.to_string()).text("ruled", tag)),
    )
}

/// People listed before it is done.
const SHOWN: usize = 30;
