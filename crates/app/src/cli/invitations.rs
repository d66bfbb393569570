//! `cerchia invitations`: the desk.

use book::views::group::Group;
use book::views::invitations::{Answer, Ask, Invitation, State};
use book::views::{self};
use people::Say;

use super::{Context, Failure, print};
use crate::wording::Words;

/// Show the invitations with their verdicts and the answers to the questions.
///
/// With --json: {"schema":"invitations/1","invitations":[{"id","name","verdict","confidence","reason",
/// "answers":[{"question","answer","by","reason","weight","facts"}],…}]}.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Which ones.
    #[arg(long, value_enum, default_value_t = Which::Waiting)]
    state: Which,
    /// Only this pile.
    #[arg(long, value_parser = ["let-in", "ask-first", "leave", "later"])]
    pile: Option<String>,
    /// How many at most; 0 shows all.
    #[arg(long, default_value_t = 0)]
    limit: u64,
    /// Show all answers instead of those that are known.
    #[arg(long)]
    all_answers: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Which {
    /// Received and neither accepted nor decided.
    Waiting,
    /// Decided by you.
    Decided,
    /// All, sent ones too.
    All,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let state = match args.state {
        Which::Waiting => State::Waiting,
        Which::Decided => State::Decided,
        Which::All => State::All,
    };
    let ask = Ask { state, pile: args.pile.clone(), limit: args.limit, ..Ask::default() };
    let desk = views::invitations(&context.book()?, &ask, context.now.today)?;
    if context.json {
        return print::json(&desk, context);
    }
    let words = context.words;
    if desk.invitations.is_empty() {
        let is_known = desk.exported_on.is_some();
        return print::line(words.word(if is_known { "desk-empty" } else { "desk-none" }));
    }
    let piles = Say::new("cli-piles")
        .number("let-in", desk.piles.let_in as f64)
        .number("ask-first", desk.piles.ask_first as f64)
        .number("leave", desk.piles.leave as f64)
        .number("later", desk.piles.later as f64);
    print::line(words.say(&piles))?;
    for invitation in &desk.invitations {
        print::line("")?;
        tell(invitation, words, args.all_answers)?;
    }
    for group in desk.groups.iter().take(GROUPS) {
        tell_group(group, words)?;
    }
    print::shown(desk.invitations.len(), desk.total, words)
}

/// Groups told of; --json has all.
const GROUPS: usize = 5;

/// What several share, and how to look at them together.
fn tell_group(group: &Group, words: &Words) -> Result<(), Failure> {
    let what = print::short(&group.what, GROUP_CHARS);
    let say = Say::new(match group.kind.as_str() {
        "employer" => "cli-group-employer",
        "event" => "cli-group-event",
        "day" => "cli-group-day",
        _ => "cli-group-note",
    });
    let say = match group.what.parse::<jiff::civil::Date>() {
        Ok(day) if group.kind == "day" => say.day("what", day),
        _ => say.text("what", what),
    };
    let id = print::plain(&group.id);
    print::line(words.say(&say.number("n", group.size as f64).text("id", id)))
}

/// As much of a note as tells a group apart.
const GROUP_CHARS: usize = 60;

/// Tells one invitation: the verdict, the note, and what is known.
pub(super) fn tell(
    invitation: &Invitation,
    words: &Words,
    all_answers: bool,
) -> Result<(), Failure> {
    let sent = invitation.sent_on.map_or(String::new(), |day| words.day(day));
    let verdict = match (&invitation.decision, invitation.verdict) {
        (Some(_), _) if invitation.until.is_some() => put_off(invitation, words),
        (Some(decision), _) => {
            words.say(&Say::new("cli-decided").text("decision", words.one_of("advice", decision)))
        }
        (None, Some(verdict)) => words.one_of("advice", verdict),
        (None, None) => words.word("cli-sent-by-you"),
    };
    print::line(format!(
        "{}  {}  {sent}  [{verdict}]",
        invitation.id,
        print::plain(&invitation.name)
    ))?;
    tell_note(invitation, words)?;
    for said in [&invitation.reason, &invitation.learned, &invitation.stale].into_iter().flatten() {
        print::line(format!("    {}", print::plain(&words.say(&said.0))))?;
    }
    tell_ask(invitation, words)?;
    for answer in
        invitation.answers.iter().filter(|answer| all_answers || answer.answer != "unknown")
    {
        tell_answer(answer, words)?;
    }
    Ok(())
}

/// Until when it is put off.
fn put_off(invitation: &Invitation, words: &Words) -> String {
    let until = invitation.until.map(|day| Say::new("cli-put-off").day("on", day));
    until.map_or_else(String::new, |until| words.say(&until))
}

/// The beginning of what they wrote.
pub(super) fn tell_note(invitation: &Invitation, words: &Words) -> Result<(), Failure> {
    let Some(note) = &invitation.note else { return Ok(()) };
    let say = Say::new("cli-note").text("note", print::short(note, NOTE_CHARS));
    print::line(format!("    {}", words.say(&say)))
}

/// Two lines of a terminal; the page and --json have the whole.
const NOTE_CHARS: usize = 160;

/// What to ask oneself first.
fn tell_ask(invitation: &Invitation, words: &Words) -> Result<(), Failure> {
    let Some(first) = &invitation.asks else { return Ok(()) };
    let of = invitation.answers.iter().find(|answer| answer.question == *first);
    let question = of.map_or_else(String::new, |answer| asked(answer, words));
    print::line(format!("    {}", words.say(&Say::new("card-ask").text("question", question))))
}

/// A question, in the owner's words where there are any.
fn asked(answer: &Answer, words: &Words) -> String {
    let own = answer.wording.as_deref().map(print::plain);
    own.unwrap_or_else(|| words.one_of("question", &answer.question))
}

fn tell_answer(answer: &Answer, words: &Words) -> Result<(), Failure> {
    let question = asked(answer, words);
    let short = words.one_of("answer", answer.answer);
    let reason = print::plain(&words.say(&answer.reason.0));
    print::line(format!("      {question} {short}. {reason}"))
}
