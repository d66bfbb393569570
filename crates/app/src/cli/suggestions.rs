//! `cerchia suggestions`: pairs of people who may be one, and accepting a whole class of them.

use book::views::suggestions::{Ask, Pair};
use book::{ops, views};
use people::Say;

use super::why_same::tell as tell_evidence;
use super::{Context, Failure, print};

/// Show the pairs of people who may be one, the most useful to know first.
///
/// With --json: {"schema":"suggestions/1","pairs":[{"a","b","probability","evidence":[{"what","weight",
/// "says","facts"}],"unlocks",…}]}. Settle one with `same` or `not-same`.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// How many at most; 0 shows all.
    #[arg(long, default_value_t = 20)]
    limit: u64,
    /// Only those of this class.
    #[arg(long, conflicts_with = "accept")]
    class: Option<String>,
    /// Those you put off.
    #[arg(long, conflicts_with_all = ["accept", "class"])]
    later: bool,
    /// Make every pair of this class one person: shows them first.
    #[arg(long, value_name = "CLASS")]
    accept: Option<String>,
    /// With --accept, only those that are at least this probable, from 0 to 1.
    #[arg(long, value_name = "PROBABILITY", requires = "accept", default_value_t = 0.0,
        value_parser = probability)]
    least: f64,
    /// With --accept, do it.
    #[arg(long, requires = "accept")]
    yes: bool,
}

/// A probability, from 0 to 1.
fn probability(written: &str) -> Result<f64, String> {
    let read = written.parse::<f64>().ok().filter(|read| (0.0..=1.0).contains(read));
    read.ok_or_else(|| "a probability is a number from 0 to 1".to_owned())
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if let Some(class) = &args.accept {
        return accept(args, class, context);
    }
    let ask = Ask { class: args.class.clone(), put_off: args.later, from: 0, limit: args.limit };
    let found = views::suggestions(&context.book()?, &ask)?;
    if context.json {
        return print::json(&found, context);
    }
    let words = context.words;
    if found.pairs.is_empty() {
        let is_part = args.later || args.class.is_some();
        let id = if is_part && found.waiting > 0 { "pairs-none-here" } else { "pairs-none" };
        return print::line(words.word(id));
    }
    let waiting = Say::new("pairs-waiting").number("n", found.waiting as f64);
    print::line(words.say(&waiting.number("settled", found.settled as f64)))?;
    for pair in &found.pairs {
        print::line("")?;
        tell(pair, context)?;
    }
    print::line("")?;
    for class in found.classes.iter().take(KINDS) {
        let say = Say::new("cli-class").text("class", &class.key).number("n", class.size as f64);
        print::line(words.say(&say.text("said", words.class(&class.key))))?;
    }
    print::shown(found.pairs.len(), found.total, words)
}

/// Kinds of pairs that are listed; what is rarer than these is settled pair by pair.
const KINDS: usize = 6;

fn tell(pair: &Pair, context: &Context) -> Result<(), Failure> {
    let words = context.words;
    let chance = Say::new("pair-chance").number("percent", (pair.probability * 100.0).floor());
    print::line(words.say(&chance))?;
    for side in &pair.sides {
        let employer = side.employers.first().map_or(String::new(), |at| format!(", {at}"));
        let about = format!("{}{employer}", side.name);
        print::line(format!(
            "  {}  {}  {}",
            side.id,
            print::plain(&about),
            print::plain(&side.handles.join("  "))
        ))?;
    }
    tell_evidence(&pair.evidence, context)?;
    if pair.unlocks > 0 {
        let say = Say::new("pair-unlocks").number("n", pair.unlocks as f64);
        print::line(format!("    {}", words.say(&say)))?;
    }
    print::line(format!("    {}", print::plain(&words.say(&pair.settles.0))))
}

fn accept(args: &Args, class: &str, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let found = views::acceptance(&book, class, args.least)?;
    if args.yes {
        ops::accept_suggestions(&mut book, class, args.least, context.now)?;
    }
    if context.json {
        return print::json(&found, context);
    }
    for pair in &found.pairs {
        let names =
            pair.sides.each_ref().map(|side| format!("{} ({})", side.name, side.handles[0]));
        print::line(print::plain(&names.join(" · ")))?;
    }
    let id = match (found.pairs.is_empty(), args.yes) {
        (true, _) => "cli-accept-none",
        (false, false) => "cli-accept-would",
        (false, true) => "cli-accepted",
    };
    let least = if args.least > 0.0 { format!(" --least {}", args.least) } else { String::new() };
    let say = Say::new(id)
        .number("n", found.pairs.len() as f64)
        .text("class", context.words.class(class))
        .text("command", format!("--accept {class}{least} --yes"));
    print::line(context.words.say(&say))?;
    if found.left_out > 0 {
        let say = Say::new("pairs-left-out").number("n", found.left_out as f64);
        print::line(context.words.say(&say))?;
    }
    Ok(())
}
