//! `cerchia paste`: a profile the owner copied, shown and then kept.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use book::ops::{self, Pasted};
use book::views;
use book::views::profile::Thing;
use people::Say;

use super::person::head;
use super::{Context, Failure, print};
use crate::wording::Words;

/// Read a LinkedIn profile you copied as text, or saved as LinkedIn's PDF, for one person.
///
/// Without --keep it only shows what it says, numbered. Nothing is fetched. With --json:
/// {"schema":"profile/1","person","name","shown","things":[{"kind","name","role",…}]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The text or the PDF; `-` reads what is piped in.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Keep what it says.
    #[arg(long)]
    keep: bool,
    /// Numbers of what should not be kept.
    #[arg(long, value_name = "N,…", value_delimiter = ',', requires = "keep")]
    except: Vec<usize>,
    /// It is this person, though the profile shows another name.
    #[arg(long, requires = "keep")]
    is_them: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let bytes = bytes(&args.file)?;
    let mut book = context.book()?;
    let profile = views::profile(&book, &args.reference, &bytes)?;
    if !args.keep {
        return match context.json {
            true => print::json(&profile, context),
            false => tell(&profile, context.words),
        };
    }
    let numbered = (1..).zip(profile.things);
    let kept = numbered.filter(|(number, _)| !args.except.contains(number));
    let pasted = Pasted { things: kept.map(|(_, thing)| thing).collect(), is_them: args.is_them };
    ops::paste(&mut book, &profile.person, &pasted, context.now)?;
    let person = views::person(&book, &profile.person, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    if file != Path::new("-") {
        return Ok(ops::pasted_file(file)?);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(MOST_PIPED).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// More than is ever read, so that too much is told from enough.
const MOST_PIPED: u64 = 1 << 20;

fn tell(profile: &views::profile::Profile, words: &Words) -> Result<(), Failure> {
    if profile.is_other {
        let say = Say::new("paste-other").text("shown", &profile.shown).text("name", &profile.name);
        print::line(print::plain(&words.say(&say)))?;
    }
    for (number, thing) in (1..).zip(&profile.things) {
        print::line(format!("{number:>3}  {}", print::short(&said(thing, words), 120)))?;
    }
    print::line(format!("\n{}", words.word("cli-paste-next")))
}

fn said(thing: &Thing, words: &Words) -> String {
    let kind = words.one_of("thing", &thing.kind);
    let says = thing.says().map_or_else(String::new, |says| words.say(&says.0));
    format!("{kind}: {says}")
}
