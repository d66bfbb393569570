//! `cerchia model`: which model may be asked for drafts, if any. Naming one asks it nothing.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Show, name or switch off a model of your own that may be asked for drafts.
///
/// Off until you name one. It stands on this machine or in your own network: http and a number, as in
/// `http://127.0.0.1:11434/v1`. A key, where its server wants one, is read from `CERCHIA_MODEL_KEY` and kept nowhere.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where it answers; `chat/completions` is added, by which nearly all servers of models are asked.
    #[arg(requires = "name")]
    url: Option<String>,
    /// What its server calls it.
    name: Option<String>,
    /// Ask none any more.
    #[arg(long, conflicts_with = "url")]
    off: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    match (&args.url, &args.name) {
        (Some(url), Some(name)) => {
            ops::model(&mut context.book()?, Some((url, name)), context.now)?;
            let ruled = format!("{} {name}", url.trim());
            print::written(&Say::new("did-model").text("ruled", ruled), context)
        }
        _ if args.off => {
            ops::model(&mut context.book()?, None, context.now)?;
            print::written(&Say::new("did-no-model"), context)
        }
        _ => show(context),
    }
}

fn show(context: &Context) -> Result<(), Failure> {
    let model = views::model(&context.book()?)?;
    if context.json {
        return print::json(&model, context);
    }
    match (&model.url, &model.name) {
        (Some(url), Some(name)) => print::line(format!("{url}  {}", print::plain(name))),
        _ => print::line(context.words.word("model-none")),
    }
}
