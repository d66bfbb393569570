//! How the judgement agrees with the owner: with what they said about people, and with what came of what it
//! foretold. The numbers of closeness are only worth what is told here.

use ::people::tie::learn::{Agreement as Agreed, Learned};
use ::people::tie::{self, Part};
use jiff::civil::Date;
use serde::Serialize;

use crate::roster::{gather, lookback, persons, ties};
use crate::{Book, Error};

/// How far the judgement can be trusted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calibration {
    /// `calibration/1`.
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
    /// What moved, the furthest first; empty where nothing was taken.
    pub moved: Vec<Moved>,
    /// Where it errs, the worst first.
    pub errs: Vec<Errs>,
    /// What the owner's past says of pulse; `null` where it holds too few ties.
    pub back_test: Option<BackTest>,
}

/// How often two orders agree.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Agreement {
    /// Pairs in which they do.
    pub agree: u32,
    /// Of so many pairs.
    pub of: u32,
    /// How unlikely what the owner said was held, on average: -ln of the probability. A coin has 0.69.
    pub surprise: f64,
}

/// One weight that the owner's word moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moved {
    /// The part of closeness, by the name its factor has.
    pub part: &'static str,
    /// The shipped weight, in log-odds for one unit.
    pub shipped: f64,
    /// What was added to it.
    pub by: f64,
    /// How far that may be off: a standard error.
    pub error: f64,
}

/// One kind of ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Errs {
    /// By what ways the two are in contact: `mail`, `chat`, `calls`, `meetings`, `several` or `none`.
    pub kind: &'static str,
    /// Pairs with such a tie in which it does not agree.
    pub misses: u32,
    /// Of so many pairs.
    pub of: u32,
}

/// What pulse would have foretold on the owner's past.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Foretold {
    /// How far chances and what came are apart, on average over tenths. 0 is perfect.
    pub error: f64,
    /// By which part the squared error is smaller than that of foretelling the average. 1 is perfect.
    pub skill: f64,
}

/// Ties with like chances.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bin {
    /// How many.
    pub n: u32,
    /// Their chance on average. 0 to 1.
    pub foretold: f64,
    /// Part of them that came. 0 to 1.
    pub came: f64,
}

/// How far the judgement can be trusted. Reads every message once more: not for a page that is opened all
/// the time.
///
/// # Errors
/// When the disk fails.
pub fn calibration(book: &Book, today: Date) -> Result<Calibration, Error> {
    let book = &book.connection;
    let gathered = gather::gather(book)?;
    let (roll, rows) = persons::written(book, &gathered)?;
    let learned = ties::learned(book, &gathered, (&roll, &rows), today)?;
    let back_test = lookback::of(book, &gathered, &roll, today)?.map(back_test);
    Ok(Calibration {
        schema: "calibration/1",
        labels: learned.n_labels,
        before: agreement(learned.before),
        after: agreement(learned.after),
        is_learned: learned.is_taken,
        is_scaled: learned.is_scaled,
        moved: moved(&learned),
        errs: learned
            .misses
            .iter()
            .map(|miss| Errs { kind: miss.kind.key(), misses: miss.misses, of: miss.of })
            .collect(),
        back_test,
    })
}

fn agreement(agreed: Agreed) -> Agreement {
    Agreement { agree: agreed.agree, of: agreed.of, surprise: agreed.surprise }
}

fn moved(learned: &Learned) -> Vec<Moved> {
    let weights = tie::Weights::default();
    let mut moved: Vec<Moved> = Part::all()
        .map(|part| Moved {
            part: part.key(),
            shipped: part.shipped(&weights),
            by: learned.leanings.of(part),
            error: learned.spread.of(part),
        })
        .filter(|moved| moved.by != 0.0)
        .collect();
    moved.sort_by(|one, other| other.by.abs().total_cmp(&one.by.abs()));
    moved
}

fn back_test(lookback: tie::Lookback) -> BackTest {
    let foretold = |of: tie::Calibration| Foretold { error: of.error, skill: of.skill };
    BackTest {
        cut_on: lookback.cut_on,
        ahead_days: lookback.ahead_days,
        ties: lookback.ties,
        came: lookback.came,
        shipped: foretold(lookback.shipped),
        fitted: foretold(lookback.fitted),
        bins: lookback
            .bins
            .into_iter()
            .map(|bin| Bin { n: bin.n, foretold: bin.foretold, came: bin.came })
            .collect(),
    }
}
