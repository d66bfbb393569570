//! How the judgement agrees with the owner: with what they said about people, and with what came of what it
//! foretold. The numbers of closeness are only worth what is told here.

use ::people::Say;
use ::people::tie::learn::{Agreement as Agreed, LearnWeights, Learned};
use ::people::tie::{self, Part, Way};
use jiff::civil::Date;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use super::shown::Spoken;
use crate::{Book, Error};

/// How far the judgement can be trusted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// `calibration/1`.
    #[serde(skip_deserializing, default = "schema")]
    pub schema: &'static str,
    /// Things the owner said: circles, comparisons, too high or too low.
    pub labels: u32,
    /// Agreement with them as shipped.
    pub before: Agreement,
    /// Agreement, with labels that were held out, of what was learned from the others.
    pub after: Agreement,
    /// Whether the order of people follows what was learned; else the shipped weights hold.
    pub is_learned: bool,
    /// Whether the scale is the owner's; else closeness is on the shipped one.
    pub is_scaled: bool,
    /// What closenesses on the shipped scale are on the owner's; empty where the shipped one holds.
    pub scale: Vec<Rescaled>,
    /// Main ways of contact of which nothing was imported: `messages`, `mail`, `chats`, `meetings`.
    pub missing: Vec<String>,
    /// What moved, the furthest first; empty where nothing was taken.
    pub moved: Vec<Moved>,
    /// Where it errs, the worst first.
    pub errs: Vec<Errs>,
    /// What the owner's past says of pulse; `null` where it holds too few ties.
    pub back_test: Option<BackTest>,
}

/// How often two orders agree.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Pairs of people in which they do.
    pub agree: u32,
    /// Of so many pairs. What was said of one closeness alone is no pair.
    pub of: u32,
    /// How unlikely what the owner said was held, on average: -ln of the probability. A coin has 0.69.
    pub surprise: f64,
}

/// One closeness on both scales, out of a hundred.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rescaled {
    /// As shipped.
    pub shipped: f64,
    /// What it is now.
    pub now: f64,
}

/// One weight that the owner's word moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// The part of closeness, by the name its factor has.
    pub part: String,
    /// The shipped weight, in log-odds for one unit.
    pub shipped: f64,
    /// What was added to it.
    pub by: f64,
    /// How far that may be off: a standard error.
    pub error: f64,
}

/// One kind of ties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errs {
    /// By what ways the two are in contact: `mail`, `chat`, `calls`, `meetings`, `several` or `none`.
    pub kind: String,
    /// Pairs with such a tie in which it does not agree.
    pub misses: u32,
    /// Of so many pairs.
    pub of: u32,
}

/// What pulse would have foretold on the owner's past.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BackTest {
    /// The day up to which the past was judged.
    pub cut_on: Date,
    /// For how many days after it contact was foretold.
    pub ahead_days: i32,
    /// Ties judged.
    pub ties: u32,
    /// Part of them that were in contact both ways in that time. 0 to 1.
    pub came: f64,
    /// As shipped.
    pub shipped: Foretold,
    /// On a scale fitted half a year before.
    pub fitted: Foretold,
    /// Tenths of the ties, the least likely first.
    pub bins: Vec<Bin>,
}

/// How well it was foretold.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Foretold {
    /// How far chances and what came are apart, on average over tenths. 0 is perfect.
    pub error: f64,
    /// How far they would be apart by chance alone, were every chance right.
    pub by_chance: f64,
    /// By which part the squared error is smaller than that of foretelling the average. 1 is perfect.
    pub skill: f64,
}

/// Ties with like chances.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// How many.
    pub n: u32,
    /// Their chance on average. 0 to 1.
    pub foretold: f64,
    /// Part of them that came. 0 to 1.
    pub came: f64,
    /// Lower end of the 80 % interval of that part, for so few ties.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

fn schema() -> &'static str {
    "calibration/1"
}

/// How far the judgement can be trusted, as of the last judging. In a book without imports nothing was said
/// and nothing is known.
///
/// # Errors
/// When the disk fails.
pub fn calibration(book: &Book) -> Result<Calibration, Error> {
    let mut query = book.connection.prepare_cached("select document from calibration")?;
    let document: Option<String> = query.query_row([], |row| row.get("document")).optional()?;
    let written = document.and_then(|document| serde_json::from_str(&document).ok());
    Ok(written.unwrap_or_else(Calibration::nothing))
}

/// From how many words on it is tried what they teach.
#[must_use]
pub fn enough() -> u32 {
    LearnWeights::default().least_labels
}

impl Calibration {
    /// What was learned, and what the past tells.
    pub(crate) fn of(learned: &Learned, lookback: Option<&tie::Lookback>, held: &[Way]) -> Self {
        Self {
            schema: schema(),
            labels: learned.n_labels,
            before: agreement(learned.before),
            after: agreement(learned.after),
            is_learned: learned.is_taken,
            is_scaled: learned.is_scaled,
            scale: scale(learned),
            missing: missing(held),
            moved: moved(learned),
            errs: learned
                .misses
                .iter()
                .map(|miss| Errs {
                    kind: miss.kind.key().to_owned(),
                    misses: miss.misses,
                    of: miss.of,
                })
                .collect(),
            back_test: lookback.map(back_test),
        }
    }

    /// Before anything was judged.
    fn nothing() -> Self {
        let none = Agreement { agree: 0, of: 0, surprise: 0.0 };
        Self {
            schema: schema(),
            labels: 0,
            before: none,
            after: none,
            is_learned: false,
            is_scaled: false,
            scale: Vec::new(),
            missing: missing(&[]),
            moved: Vec::new(),
            errs: Vec::new(),
            back_test: None,
        }
    }

    /// Agreement of the order that is shown.
    #[must_use]
    pub fn shown(&self) -> Agreement {
        if self.is_learned { self.after } else { self.before }
    }

    /// How often the order agrees with the owner, and on whom it errs most, in sentences.
    #[must_use]
    pub fn agrees(&self) -> Vec<Spoken> {
        let Agreement { agree, of, surprise: _ } = self.shown();
        if of == 0 {
            let said =
                if self.labels == 0 { "calibration-nothing-said" } else { "calibration-no-pairs" };
            return vec![Say::new(said).into()];
        }
        let agrees = Say::new("calibration-agrees").number("agree", agree).number("of", of);
        let worst = self.errs.first().filter(|errs| errs.misses > 0 && errs.of >= LEAST_PAIRS);
        let errs = worst.map(|errs| {
            Say::new("calibration-errs")
                .text("kind", &errs.kind)
                .number("misses", errs.misses)
                .number("of", errs.of)
        });
        std::iter::once(agrees).chain(errs).map(Spoken).collect()
    }

    /// What moved, or why nothing did.
    #[must_use]
    pub fn moves(&self) -> Vec<Spoken> {
        let enough = enough();
        let (before, after) = (self.before, self.after);
        let order = if self.is_learned {
            Say::new("calibration-moved")
        } else if self.labels < enough {
            Say::new("calibration-too-little").number("said", self.labels).number("enough", enough)
        } else {
            Say::new("calibration-no-better")
        };
        let order = order
            .number("before", before.agree)
            .number("after", after.agree)
            .number("of", after.of);
        let scale = if self.is_scaled { "calibration-scaled" } else { "calibration-unscaled" };
        let rescaled = self.scale.iter().map(|scale| {
            Say::new("calibration-rescaled")
                .number("shipped", scale.shipped.round())
                .number("now", scale.now.round())
        });
        [order, Say::new(scale)].into_iter().chain(rescaled).map(Spoken).collect()
    }

    /// What the intervals are wider for.
    #[must_use]
    pub fn lacks(&self) -> Vec<Spoken> {
        let ways = self.missing.iter().map(|way| Say::new("calibration-missing").text("way", way));
        ways.map(Spoken).collect()
    }
}

impl Moved {
    /// The weight that holds, between the ends of its 80 % interval.
    #[must_use]
    pub fn now(&self) -> (f64, f64, f64) {
        let now = self.shipped + self.by;
        let reach = tie::Weights::default().scale.half_width * self.error;
        (now - reach, now, now + reach)
    }
}

/// Pairs with ties of one kind from which on it is said on which it errs: of two one proves nothing.
const LEAST_PAIRS: u32 = 5;

impl BackTest {
    /// What the past tells, in sentences.
    #[must_use]
    pub fn says(&self) -> Vec<Spoken> {
        let percent = |share: f64| (100.0 * share).round();
        let what = Say::new("calibration-past")
            .day("cut", self.cut_on)
            .number("ties", self.ties)
            .number("days", self.ahead_days)
            .number("came", percent(self.came));
        let error = Say::new("calibration-error")
            .number("error", percent(self.fitted.error))
            .number("chance", percent(self.fitted.by_chance));
        let skill = if self.fitted.skill > 0.0 {
            Say::new("calibration-skill").number("percent", percent(self.fitted.skill))
        } else {
            Say::new("calibration-no-skill")
        };
        [what, error, skill].map(Spoken).into()
    }
}

fn agreement(agreed: Agreed) -> Agreement {
    Agreement { agree: agreed.agree, of: agreed.of, surprise: agreed.surprise }
}

/// Closenesses that are told on both scales: the rims of the circles a reader knows.
const TOLD: [f64; 3] = [20.0, 45.0, 70.0];

fn scale(learned: &Learned) -> Vec<Rescaled> {
    let tie::Leanings { stretch, shift, .. } = learned.leanings;
    let logit = |percent: f64| (percent / (100.0 - percent)).ln();
    let now = |shipped| tie::percent(stretch * logit(shipped) + shift);
    let told = TOLD.iter().filter(|_| learned.is_scaled);
    told.map(|shipped| Rescaled { shipped: *shipped, now: now(*shipped) }).collect()
}

fn missing(held: &[Way]) -> Vec<String> {
    let missing = Way::ALL.into_iter().filter(|way| !held.contains(way));
    missing.map(|way| way.key().to_owned()).collect()
}

fn moved(learned: &Learned) -> Vec<Moved> {
    let weights = tie::Weights::default();
    let mut moved: Vec<Moved> = Part::all()
        .map(|part| Moved {
            part: part.key().to_owned(),
            shipped: part.shipped(&weights),
            by: learned.leanings.of(part),
            error: learned.spread.of(part),
        })
        .filter(|moved| moved.by != 0.0)
        .collect();
    moved.sort_by(|one, other| other.by.abs().total_cmp(&one.by.abs()));
    moved
}

fn back_test(lookback: &tie::Lookback) -> BackTest {
    let foretold = |of: tie::Calibration| Foretold {
        error: of.error,
        by_chance: of.by_chance,
        skill: of.skill,
    };
    BackTest {
        cut_on: lookback.cut_on,
        ahead_days: lookback.ahead_days,
        ties: lookback.ties,
        came: lookback.came,
        shipped: foretold(lookback.shipped),
        fitted: foretold(lookback.fitted),
        bins: lookback
            .bins
            .iter()
            .map(|bin| Bin {
                n: bin.n,
                foretold: bin.foretold,
                came: bin.came,
                low: bin.low,
                high: bin.high,
            })
            .collect(),
    }
}
