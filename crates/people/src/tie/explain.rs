//! Reasons: what every factor and every piece of evidence does to a closeness, in a sentence.
//!
//! The points come to the score. A closeness is a sum of log-odds and its score is not, so a part has what it adds
//! to the log-odds times the mean slope of the score on the straight way from where a tie begins to where this
//! one stands (integrated gradients, Sundararajan, Taly and Yan 2017), and where a tie begins is a reason of its
//! own. Only facts of the tie are spoken of, never the logarithms behind them.

use super::closeness::{Odds, percent};
use super::evidence::Ground;
use super::factors::{Aspect, usual_gap_seconds};
use super::judge::{Case, Finding};
use super::manner::Pace;
use super::reading::Part;
use super::ruler::{DAY, day_of};
use super::sign::{Sign, part_left};
use super::usual::n_off_hours;
use super::which::Which;
use crate::fact::Side;
use crate::say::Say;

/// One reason for a closeness.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Its stable name.
    pub name: &'static str,
    /// Under which heading it belongs.
    pub heading: Heading,
    /// The raw value, in the unit of its [`Aspect`]; of a sign and of evidence, the log-odds.
    pub value: f64,
    /// What it adds to the closeness, in points of a hundred: over all factors they come to the score.
    pub points: f64,
    /// What it adds to the pulse, in points of a hundred.
    pub pulse_points: f64,
    /// It in a sentence.
    pub say: Say,
    /// Which facts about the person it rests on.
    pub facts: Which,
}

/// What a reason speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Heading {
    /// How much time went into the tie.
    Time,
    /// How recent it is.
    Recency,
    /// How steady it is.
    Regularity,
    /// Whether it goes both ways.
    Reciprocity,
    /// How much of the owner's attention it has.
    Priority,
    /// How deep it goes.
    Depth,
    /// What speaks for it besides contact.
    Evidence,
    /// Where every tie begins.
    Start,
}

/// Everything a tie rests on, weightiest first.
pub(super) fn factors(case: &Case<'_>, finding: &Finding) -> Vec<Factor> {
    let contact = Aspect::ALL.into_iter().filter_map(|aspect| of_contact(aspect, case, finding));
    let manner = Sign::ALL.into_iter().filter_map(|sign| of_manner(sign, case, finding));
    let evidence = Ground::ALL.into_iter().filter_map(|ground| of_evidence(ground, case, finding));
    let mut factors: Vec<_> = contact.chain(manner).chain(evidence).chain(one_way(case)).collect();
    let weight = |factor: &Factor| factor.points.abs().max(factor.pulse_points.abs() / 2.0);
    factors.sort_by(|one, other| weight(other).total_cmp(&weight(one)));
    factors.extend(start(case, finding));
    factors
}

/// Where the tie begins, before anything is known of it.
fn start(case: &Case<'_>, finding: &Finding) -> Option<Factor> {
    let begins = finding.reading.begins(case.weights);
    let (points, is_contact) = (finding.odds.map(|_| percent(begins))?, finding.bond.is_some());
    let id = if is_contact { "tie-start-contact" } else { "tie-start-silent" };
    Some(Factor {
        name: "start",
        heading: Heading::Start,
        value: begins,
        points,
        pulse_points: 0.0,
        say: Say::new(id),
        facts: Which::Word,
    })
}

/// The tie in one sentence.
pub(super) fn reason(case: &Case<'_>) -> Say {
    if case.stats.is_two_way() {
        return conversations(case);
    }
    let strongest = Ground::ALL
        .into_iter()
        .find(|ground| case.evidence.worth(*ground, &case.weights.evidence).is_some());
    match (strongest, one_way(case)) {
        (Some(ground), _) => evidence_sentence(ground, case),
        (None, Some(factor)) => factor.say,
        (None, None) if case.around.coverage.has_messages => Say::new("tie-unknown"),
        (None, None) => Say::new("tie-unknown-without-messages"),
    }
}

/// What only one side sent: shown, and worth nothing.
fn one_way(case: &Case<'_>) -> Option<Factor> {
    let stats = case.stats;
    if stats.is_two_way() || stats.n() == 0 {
        return None;
    }
    let by_them = stats.n_by(Some(Side::Them)) > 0;
    let id = if by_them { "tie-one-way-by-them" } else { "tie-one-way-by-me" };
    Some(Factor {
        name: "one_way",
        heading: Heading::Reciprocity,
        value: f64::from(stats.n()),
        points: 0.0,
        pulse_points: 0.0,
        say: Say::new(id).number("times", stats.n()),
        facts: Which::By(if by_them { Side::Them } else { Side::Me }),
    })
}

fn of_contact(aspect: Aspect, case: &Case<'_>, finding: &Finding) -> Option<Factor> {
    let value = finding.factors.get(aspect)?;
    let z = case.weights.norms.z(aspect, value)?;
    Some(Factor {
        name: aspect.key(),
        heading: heading(aspect),
        value,
        points: points_of(Part::Aspect(aspect), case, finding),
        pulse_points: pulse_points(aspect, z, case, finding),
        say: contact_sentence(aspect, z, case),
        facts: Which::Contact,
    })
}

/// What a hundred of pulse would lose if this were as usual. It orders reasons and is shown to nobody, so these
/// need not come to anything.
fn pulse_points(aspect: Aspect, z: f64, case: &Case<'_>, finding: &Finding) -> f64 {
    let scale = case.weights.scale;
    let over = Aspect::PULSE.iter().filter(|aspect| finding.factors.get(**aspect).is_some());
    let n = over.count() as f64;
    let logit = finding.pulse.filter(|_| Aspect::PULSE.contains(&aspect));
    logit.map_or(0.0, |pulse| points(scale.slope * pulse + scale.intercept, scale.slope * z / n))
}

fn of_manner(sign: Sign, case: &Case<'_>, finding: &Finding) -> Option<Factor> {
    finding.signs.get(sign)?;
    Some(Factor {
        name: sign.key(),
        heading: match sign {
            Sign::TheirAnswers | Sign::MyAnswers => Heading::Reciprocity,
            Sign::PrivateReach | Sign::OffHours | Sign::Meetings => Heading::Depth,
            Sign::Quiet | Sign::Left => Heading::Recency,
        },
        value: finding.reading.adds(Part::Sign(sign), case.weights),
        points: points_of(Part::Sign(sign), case, finding),
        pulse_points: 0.0,
        say: manner_sentence(sign, case),
        facts: match sign {
            Sign::TheirAnswers => answers_of(Side::Them, case),
            Sign::MyAnswers => answers_of(Side::Me, case),
            Sign::PrivateReach => Which::Private,
            Sign::OffHours => Which::OffHours(case.around.usual.office_from),
            Sign::Meetings => Which::Meetings,
            Sign::Quiet | Sign::Left => Which::Contact,
        },
    })
}

fn answers_of(side: Side, case: &Case<'_>) -> Which {
    match most_answers(side, case) {
        (_, Way::Mail) => Which::Letters(side),
        (_, Way::Chat) => Which::Chats(side),
    }
}

fn of_evidence(ground: Ground, case: &Case<'_>, finding: &Finding) -> Option<Factor> {
    case.evidence.amount(ground, &case.weights.evidence)?;
    Some(Factor {
        name: ground.key(),
        heading: Heading::Evidence,
        value: finding.reading.adds(Part::Ground(ground), case.weights),
        points: points_of(Part::Ground(ground), case, finding),
        pulse_points: 0.0,
        say: evidence_sentence(ground, case),
        facts: rests_on(ground),
    })
}

/// What a part adds to the score.
fn points_of(part: Part, case: &Case<'_>, finding: &Finding) -> f64 {
    let (reading, weights) = (&finding.reading, case.weights);
    let slope = |odds: Odds| mean_slope(reading.begins(weights), odds.logit);
    finding.odds.map_or(0.0, |odds| slope(odds) * reading.adds(part, weights))
}

/// Points of a hundred for one of log-odds, on average from the one to the other.
fn mean_slope(from: f64, to: f64) -> f64 {
    if (to - from).abs() < NEARLY_NOTHING {
        let share = percent(to) / 100.0;
        return 100.0 * share * (1.0 - share);
    }
    (percent(to) - percent(from)) / (to - from)
}

/// Log-odds so near that their difference says nothing about a slope.
const NEARLY_NOTHING: f64 = 1e-9;

/// What a hundred would lose without so much log-odds.
fn points(logit: f64, part: f64) -> f64 {
    percent(logit) - percent(logit - part)
}

fn heading(aspect: Aspect) -> Heading {
    match aspect {
        Aspect::Volume | Aspect::Conversations => Heading::Time,
        Aspect::RecentVolume | Aspect::Fresh | Aspect::Silence => Heading::Recency,
        Aspect::Weeks | Aspect::Span => Heading::Regularity,
        Aspect::Mutual | Aspect::Balance => Heading::Reciprocity,
        Aspect::Share => Heading::Priority,
        Aspect::Deepest | Aspect::Hours => Heading::Depth,
    }
}

fn rests_on(ground: Ground) -> Which {
    match ground {
        Ground::RecommendedByThem => Which::Recommendations(Side::Them),
        Ground::RecommendedByMe => Which::Recommendations(Side::Me),
        Ground::Endorsements => Which::Endorsements,
        Ground::NoteByThem => Which::Notes(Side::Them),
        Ground::NoteByMe => Which::Notes(Side::Me),
        Ground::PhoneBook => Which::AddressBook,
        Ground::Birthday => Which::Birthdays,
        Ground::Elsewhere => Which::Word,
        Ground::SameEmployer => Which::Positions,
        Ground::SameSchool => Which::Studies,
    }
}

fn contact_sentence(aspect: Aspect, z: f64, case: &Case<'_>) -> Say {
    let stats = case.stats;
    match aspect {
        Aspect::Volume => Say::new("tie-volume").number("contacts", stats.n()),
        Aspect::RecentVolume if z >= 0.0 => Say::new("tie-much-lately"),
        Aspect::RecentVolume => Say::new("tie-little-lately"),
        Aspect::Conversations => conversations(case),
        Aspect::Weeks => Say::new("tie-weeks").number("weeks", stats.n_periods()),
        Aspect::Span => between(case),
        Aspect::Mutual => Say::new("tie-both-wrote")
            .number("mine", stats.n_by(Some(Side::Me)))
            .number("theirs", stats.n_by(Some(Side::Them))),
        Aspect::Balance => Say::new("tie-their-share").number("percent", their_percent(case)),
        Aspect::Share => Say::new("tie-share").number("percent", attention_percent(case)),
        Aspect::Deepest => Say::new("tie-longest").number("contacts", stats.longest_conversation()),
        Aspect::Hours => Say::new("tie-hours").number("hours", stats.n_hours()),
        Aspect::Fresh => ago(Say::new("tie-last"), case),
        Aspect::Silence if has_rhythm(case) => gap(ago(Say::new("tie-quiet"), case), case),
        Aspect::Silence => ago(Say::new("tie-quiet-few"), case),
    }
}

fn conversations(case: &Case<'_>) -> Say {
    let stats = case.stats;
    let since = stats.first().and_then(day_of).map_or(String::new(), |day| day.year().to_string());
    let say = match stats.n_conversations() {
        0 | 1 => return ago(Say::new("tie-one-conversation"), case),
        n if has_rhythm(case) => Say::new("tie-conversations").number("conversations", n),
        n => Say::new("tie-conversations-few").number("conversations", n),
    };
    let say = ago(say.number("weeks", stats.n_periods()).text("since", since), case);
    if has_rhythm(case) { gap(say, case) } else { say }
}

/// Fewer conversations tell no habit.
const A_HABIT: u32 = 5;

/// Whether the two spoke so often that there is a usual gap.
fn has_rhythm(case: &Case<'_>) -> bool {
    case.stats.n_conversations() >= A_HABIT
}

fn between(case: &Case<'_>) -> Say {
    let days = (case.stats.first().and_then(day_of), case.stats.last().and_then(day_of));
    match days {
        (Some(first), Some(last)) if first != last => {
            Say::new("tie-between").day("first", first).day("last", last)
        }
        (_, Some(day)) => Say::new("tie-on-one-day").day("day", day),
        (_, None) => Say::new("tie-unknown"),
    }
}

fn manner_sentence(sign: Sign, case: &Case<'_>) -> Say {
    let stats = case.stats;
    let of = |id, (part, n): (u32, u32)| Say::new(id).number("part", part).number("contacts", n);
    match sign {
        Sign::TheirAnswers => pace("tie-they-answer", Side::Them, case),
        Sign::MyAnswers => pace("tie-you-answer", Side::Me, case),
        Sign::PrivateReach => of("tie-private", stats.n_private()),
        Sign::OffHours => {
            let n_off = n_off_hours(stats, case.around.usual.office_from);
            of("tie-off-hours", (n_off, stats.n()))
        }
        Sign::Meetings => Say::new("tie-met").number("times", stats.n_meetings()),
        Sign::Quiet => {
            let last = stats.last_two_way().unwrap_or(case.now);
            let (n, unit) = spoken(((case.now - 1 - last).max(0) / DAY) as f64);
            Say::new("tie-worn").number("ago", n).text("ago_unit", unit)
        }
        Sign::Left => {
            let left = part_left(stats, &case.weights.ruler, case.now);
            Say::new("tie-left").number("percent", (100.0 * left).round())
        }
    }
}

/// The way answers take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Mail,
    Chat,
}

/// The way most answers of this side took, and how quickly they came.
fn most_answers(side: Side, case: &Case<'_>) -> (Pace, Way) {
    let [mail, chat] = case.stats.manner.answers.of(side);
    if mail.n >= chat.n { (mail, Way::Mail) } else { (chat, Way::Chat) }
}

/// How long this side takes to answer, by the way most answers took.
fn pace(id: &'static str, side: Side, case: &Case<'_>) -> Say {
    let (most, way) = match most_answers(side, case) {
        (most, Way::Mail) => (most, "mail"),
        (most, Way::Chat) => (most, "chat"),
    };
    let minutes = most.mean().map_or(0.0, |mean| mean.exp() / 60.0);
    let (after, unit) = match minutes {
        ..90.0 => (minutes.round().max(1.0), "minutes"),
        90.0..2_880.0 => ((minutes / 60.0).round(), "hours"),
        _ => ((minutes / 1_440.0).round(), "days"),
    };
    Say::new(id).text("way", way).number("after", after).text("after_unit", unit)
}

fn evidence_sentence(ground: Ground, case: &Case<'_>) -> Say {
    let evidence = case.evidence;
    let years = |overlap: Option<super::Overlap>| {
        overlap.map_or(1.0, |overlap| overlap.years.round().max(1.0))
    };
    match ground {
        Ground::RecommendedByThem => {
            Say::new("tie-recommended-by-them").number("times", evidence.recommended_by_them)
        }
        Ground::RecommendedByMe => {
            Say::new("tie-recommended-by-me").number("times", evidence.recommended_by_me)
        }
        Ground::Endorsements => Say::new("tie-endorsed").number("times", evidence.endorsements),
        Ground::NoteByThem => Say::new("tie-note-by-them"),
        Ground::NoteByMe => Say::new("tie-note-by-me"),
        Ground::PhoneBook => Say::new("tie-phone-book"),
        Ground::Birthday => Say::new("tie-birthday"),
        Ground::Elsewhere => Say::new("tie-elsewhere"),
        Ground::SameEmployer => {
            Say::new("tie-same-employer").number("years", years(evidence.same_employer))
        }
        Ground::SameSchool => {
            Say::new("tie-same-school").number("years", years(evidence.same_school))
        }
    }
}

/// Adds how long ago the last contact was; what happened today is 0 days ago.
fn ago(say: Say, case: &Case<'_>) -> Say {
    let last = case.stats.last().unwrap_or(case.now);
    let (n, unit) = spoken(((case.now - 1 - last).max(0) / DAY) as f64);
    say.number("ago", n).text("ago_unit", unit)
}

/// Adds the usual gap, of at least a day.
fn gap(say: Say, case: &Case<'_>) -> Say {
    let own = case.stats.median_gap_seconds();
    let seconds = own.unwrap_or_else(|| usual_gap_seconds(case.stats, case.around));
    let (n, unit) = spoken((seconds / DAY as f64).round().max(1.0));
    say.number("gap", n).text("gap_unit", unit)
}

/// A number of days as people would say it: nobody has been quiet for 1,240 days.
pub(crate) fn spoken(days: f64) -> (f64, &'static str) {
    if days < 60.0 {
        (days, "days")
    } else if days < 730.0 {
        ((days / 30.44).round(), "months")
    } else {
        ((days / 365.25).round(), "years")
    }
}

/// Their part of what the two wrote of late.
fn their_percent(case: &Case<'_>) -> f64 {
    let slow = case.stats.slow_masses(case.now, &case.weights.ruler);
    let both = slow.by_me + slow.by_them;
    if both > 0.0 { (100.0 * slow.by_them / both).round() } else { 50.0 }
}

/// The tie's part of all the owner's contact, with one digit where it is small.
fn attention_percent(case: &Case<'_>) -> f64 {
    let mass = case.stats.slow_masses(case.now, &case.weights.ruler).total();
    let total = case.around.total_mass;
    if total > 0.0 { (1_000.0 * mass / total).round() / 10.0 } else { 0.0 }
}
