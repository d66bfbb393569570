//! `cerchia why-same`: why two references are one person, may be one, or are two.

use book::views;
use book::views::evidence::Evidence;
use people::Say;

use super::{Context, Failure, print};

/// Say why two references are one person, may be one, or are two, with the rows behind it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    one: String,
    /// The other, in the same way.
    #[arg(value_name = "REF")]
    other: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let why = views::why_same(&context.book()?, &args.one, &args.other)?;
    if context.json {
        return print::json(&why, context);
    }
    let words = context.words;
    let [one, other] = &why.handles;
    print::line(print::plain(&format!("{one}  {other}")))?;
    let outcome = words.one_of("outcome", &format!("{}-{}", why.outcome, why.by));
    print::line(format!("  {outcome}"))?;
    if let Some(probability) = why.probability {
        let chance = Say::new("pair-chance").number("percent", (probability * 100.0).floor());
        print::line(format!("  {}", words.say(&chance)))?;
    }
    tell(&why.evidence, context)?;
    match &why.settles {
        Some(settles) => print::line(format!("  {}", print::plain(&words.say(&settles.0)))),
        None => Ok(()),
    }
}

/// Tells evidence with its weight in points of log-odds and the rows it rests on.
pub(super) fn tell(evidence: &[Evidence], context: &Context) -> Result<(), Failure> {
    for piece in evidence {
        let weight =
            piece.weight.map_or_else(|| "      ".to_owned(), |weight| format!("{weight:+6.1}"));
        let says = print::plain(&context.words.say(&piece.says.0));
        print::line(format!("{weight}  {says}"))?;
        let rows =
            piece.facts.iter().map(|fact| format!("{}:{}", print::plain(&fact.file), fact.line));
        let rows = rows.collect::<Vec<_>>().join(", ");
        if !rows.is_empty() {
            print::line(format!("        {rows}"))?;
        }
    }
    Ok(())
}
