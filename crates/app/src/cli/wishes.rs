//! `cerchia wishes`: whom the owner would like to know, and how to get there.

use book::views;
use book::views::wishes::Wish;
use people::Say;
use people::scenario::draft::Language;

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show the people and employers you would like to know: how far it has come, what is new, and the warmest way there.
///
/// With --json: {"schema":"wishes/1","wishes":[{"id","kind","name","why","state","news","paths","draft"}]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, context: &Context) -> Result<(), Failure> {
    list(context)
}

/// The list, after whatever was done to it.
pub(super) fn list(context: &Context) -> Result<(), Failure> {
    let language = Language::read(context.words.language().tag());
    let wishes = views::wishes(&context.book()?, language, context.now.today)?;
    if context.json {
        return print::json(&wishes, context);
    }
    if wishes.wishes.is_empty() {
        return print::line(context.words.word("cli-wishes-none"));
    }
    wishes.wishes.iter().try_for_each(|wish| tell(wish, context.words))
}

fn tell(wish: &Wish, words: &Words) -> Result<(), Failure> {
    print::line(format!("{}  ({})", print::plain(&wish.name), words.one_of("wish", wish.state)))?;
    let why = wish.why.iter().map(|why| print::plain(why));
    let news = wish.news.iter().map(|news| print::plain(&words.say(&news.0)));
    why.chain(news).try_for_each(|line| print::line(format!("  {line}")))?;
    for way in &wish.paths {
        let names: Vec<&str> = way.path.iter().map(|step| step.name.as_str()).collect();
        print::line(format!("  → {}", print::plain(&names.join(" → "))))?;
        print::line(format!("    {}", print::plain(&words.say(&way.reason.0))))?;
    }
    if let Some(draft) = &wish.draft {
        print::line(format!("  {}", words.word("wish-no-way")))?;
        for line in draft.lines() {
            print::line(format!("    {}", print::plain(line)).trim_end())?;
        }
    }
    if wish.paths.is_empty() && wish.kind == "employer" {
        let none = Say::new("ask-no-way").text("target", &wish.name);
        print::line(format!("  {}", print::plain(&words.say(&none))))?;
    }
    Ok(())
}
