//! `cerchia let-go`: connections with little or nothing behind them, and what the owner decides about them.

use book::views::let_go::{Ask, LetGo, Loss, Offer, Pile};
use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};
use crate::wording::{Words, count};

/// Show connections with little or nothing behind them, with what would be lost first; or decide about one.
///
/// Nothing is removed for you: `todo` says what is to do on LinkedIn. With --json: {"schema":"let-go/1","piles",
/// "connections","unread","pile","people":[{"id","name","says","losses":[{"loss","says","facts"}],"facts",…}],
/// "regret":{"returned","share","people",…}}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The person to decide about.
    #[arg(value_name = "REF", requires = "decision")]
    reference: Option<String>,
    /// `keep`, `let-go`, `later`, `later:` and a day, or `none` to take it back.
    decision: Option<String>,
    /// Let go although something would be lost.
    #[arg(long)]
    yes: bool,
    /// Which pile: `plain`, where nothing would be lost; `twice`, where something would; `later`, `keep`, `let-go`.
    #[arg(long, default_value = "plain")]
    pile: String,
    /// How many to pass over.
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// How many at most; 0 shows all.
    #[arg(long, default_value_t = 10)]
    limit: u64,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    if let (Some(reference), Some(decision)) = (&args.reference, &args.decision) {
        return decide((reference, decision), args.yes, context);
    }
    let ask = Ask { pile: Pile::named(&args.pile)?, from: args.from, limit: args.limit };
    let shown = views::let_go(&context.book()?, ask, context.now.today)?;
    if context.json {
        return print::json(&shown, context);
    }
    list(&shown, context.words)
}

fn decide(
    (reference, decision): (&str, &str),
    is_sure: bool,
    context: &Context,
) -> Result<(), Failure> {
    let word = Some(decision).filter(|word| *word != "none");
    let parting = word.map(ops::parting_named).transpose()?;
    let mut book = context.book()?;
    if parting == Some(ops::Parting::LetGo) && !is_sure {
        refuse_a_loss(&book, reference, context)?;
    }
    ops::let_go(&mut book, reference, parting, context.now)?;
    let said = match parting.map(ops::Parting::key) {
        Some("keep") => "parted-keep",
        Some("let-go") => "parted-let-go",
        Some(_) => "parted-later",
        None => "parted-taken-back",
    };
    print::written(&Say::new(said), context)
}

/// What would be lost is shown first, and the owner says it again.
fn refuse_a_loss(book: &book::Book, reference: &str, context: &Context) -> Result<(), Failure> {
    let losses = views::let_go::losses(book, reference)?;
    if losses.is_empty() {
        return Ok(());
    }
    if !context.json {
        print::line(context.words.word("let-go-losses"))?;
        tell_losses(&losses, context.words)?;
    }
    Err(Failure::Usage(Say::new("error-loss-first").text("name", print::plain(reference))))
}

fn tell_losses(losses: &[Loss], words: &Words) -> Result<(), Failure> {
    losses
        .iter()
        .try_for_each(|loss| print::line(format!("  {}", print::plain(&words.say(&loss.says.0)))))
}

fn list(shown: &LetGo, words: &Words) -> Result<(), Failure> {
    if !shown.unread.is_empty() {
        let ways: Vec<String> = shown.unread.iter().map(|way| words.one_of("way", way)).collect();
        print::line(words.say(&Say::new("let-go-not-imported").text("ways", ways.join(", "))))?;
    }
    for (pile, n) in &shown.piles {
        print::line(format!("{}  {}", words.number(count(*n)), words.one_of("let-go-pile", pile)))?;
    }
    if let Some(says) = &shown.regret.says {
        print::line(words.say(&says.0))?;
    }
    if shown.people.is_empty() {
        let id = if shown.connections == 0 { "let-go-empty" } else { "let-go-none" };
        return print::line(words.word(id));
    }
    for offer in &shown.people {
        tell(offer, words)?;
    }
    let total = shown.piles.iter().find(|(key, _)| *key == shown.pile).map_or(0, |(_, n)| *n);
    print::shown(shown.people.len(), total, words)
}

fn tell(offer: &Offer, words: &Words) -> Result<(), Failure> {
    let work = offer.role.iter().chain(&offer.employer).map(|text| print::plain(text));
    let work = work.collect::<Vec<_>>().join(", ");
    print::line(format!("\n{}  {}  {work}", offer.id, print::plain(&offer.name)))?;
    tell_losses(&offer.losses, words)?;
    match &offer.says {
        Some(says) => print::line(format!("  {}", print::plain(&words.say(&says.0)))),
        None => Ok(()),
    }
}
