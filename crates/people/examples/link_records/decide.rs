//! Which records are one person: compare, learn, weigh, put together.

use std::collections::HashMap;

use people::linkage::{Chance, Linkage, Model, Pattern, Scored, probability, put_together};

use crate::column::{Column, Kind, SAME};
use crate::keys;
use crate::table::Table;

/// Pairs drawn to see how often two people agree.
const RANDOM_PAIRS: u32 = 100_000;
/// Pairs the even spread of levels is worth, so that nothing is impossible.
const EVEN_PAIRS: f64 = 1.0;
/// Pairs looked at that agree in one column, to learn how the others agree.
const LEARNING_PAIRS: usize = 30_000;
/// Rounds in which the share of pairs that are one human settles, at most.
const SETTLING_ROUNDS: u32 = 20;
/// Log-odds that the share moves in a round, below which it has settled.
const SETTLED: f64 = 0.01;
/// Weights from which a pair is listed.
const LEAST_LISTED: f64 = -6.0;

/// Groups are one from a little below even odds on the mean: what is missing or wrong in one record makes it
/// unlike some of its own, and a group of strangers lies far lower. One value for all tables, chosen with the
/// answers of four public sets in sight; from -2 to 0 each of them does well.
const LINKAGE: Linkage = Linkage { least: -1.0, cap: 8.0, most: 400 };

/// Who is one person, and the pairs that were weighed.
pub(crate) struct Linked {
    pub(crate) first_of: Vec<u32>,
    pub(crate) scored: Vec<Scored>,
}

/// Links the records of a table.
pub(crate) fn link(table: &Table) -> Linked {
    let mut weigher = Weigher::new(table);
    weigher.learn();
    let pairs = keys::pairs(table);
    let mut scored: Vec<Scored> =
        pairs.iter().map(|(a, b)| Scored { a, b, odds: weigher.weight(a, b) }).collect();
    weigher.settle_prior(&scored);
    scored.iter_mut().for_each(|pair| pair.odds += weigher.model.prior);
    scored.retain(|pair| pair.odds > LEAST_LISTED);
    let holds_nobody_twice = table.n_lists > 1 && holds_nobody_twice(table, &scored);
    if holds_nobody_twice {
        scored.retain(|pair| table.lists[pair.a as usize] != table.lists[pair.b as usize]);
        compete(&mut scored, table.len());
    }
    let may_join = |a: &[u32], b: &[u32]| {
        !holds_nobody_twice
            || a.iter()
                .all(|a| b.iter().all(|b| table.lists[*a as usize] != table.lists[*b as usize]))
    };
    let weigh = |a, b| weigher.model.prior + weigher.weight(a, b);
    let first_of = put_together(table.len(), &scored, LINKAGE, weigh, may_join);
    Linked { first_of, scored }
}

/// Whether every list names each person once: then what is alike within a list is two people.
fn holds_nobody_twice(table: &Table, scored: &[Scored]) -> bool {
    let (mut within, mut across) = (0.0, 0.0);
    for pair in scored {
        let is_within = table.lists[pair.a as usize] == table.lists[pair.b as usize];
        *(if is_within { &mut within } else { &mut across }) += probability(pair.odds);
    }
    within < MOST_WITHIN * across
}

/// Expected pairs within lists, of those across, below which lists hold nobody twice.
const MOST_WITHIN: f64 = 0.1;

/// Where a record can have one partner only, every other one that it may have speaks against this.
fn compete(scored: &mut [Scored], n: usize) {
    let mut sum = vec![0.0; n];
    for pair in scored.iter() {
        let odds = pair.odds.exp();
        sum[pair.a as usize] += odds;
        sum[pair.b as usize] += odds;
    }
    for pair in scored.iter_mut() {
        let odds = pair.odds.exp();
        let others = sum[pair.a as usize] + sum[pair.b as usize] - 2.0 * odds;
        pair.odds -= (1.0 + others.max(0.0)).ln();
    }
}

/// Weighs pairs of a table's records.
struct Weigher<'a> {
    table: &'a Table,
    columns: Vec<&'a Column>,
    /// The texts of each record beside each other, by number: two records are compared column by column, and
    /// millions of them are, so that it matters that a record is in one place.
    values: Vec<u32>,
    model: Model,
    given: Option<usize>,
    family: Option<usize>,
    worth: Vec<Worth>,
}

/// What a comparison is worth, in log-odds.
struct Worth {
    levels: Vec<f64>,
    /// Of each text, that both have it.
    same: Vec<f64>,
}

impl<'a> Weigher<'a> {
    fn new(table: &'a Table) -> Self {
        let has_names = table.columns.iter().any(|column| column.kind == Kind::Family);
        let columns: Vec<&Column> = table
            .columns
            .iter()
            .filter(|column| !(has_names && column.kind == Kind::FullName))
            .collect();
        let model = Model::new(columns.iter().map(|column| column.comparison()).collect());
        let position = |kind| columns.iter().position(|column| column.kind == kind);
        let (given, family) = (position(Kind::Given), position(Kind::Family));
        let records = 0..table.len();
        let values = records.flat_map(|at| columns.iter().map(move |c| c.values[at])).collect();
        Self { table, columns, values, model, given, family, worth: Vec::new() }
    }

    /// The texts of a record, by number, in the order of the columns.
    fn record(&self, at: u32) -> &[u32] {
        let from = at as usize * self.columns.len();
        &self.values[from..from + self.columns.len()]
    }

    fn pattern(&self, a: u32, b: u32) -> Pattern {
        let (a, b) = (self.record(a), self.record(b));
        (0..self.columns.len())
            .fold(Pattern::default(), |pattern, at| pattern.with(at, self.level(at, a, b)))
    }

    fn level(&self, at: usize, a: &[u32], b: &[u32]) -> u8 {
        let level = self.columns[at].level(a[at], b[at]);
        let is_name = Some(at) == self.given || Some(at) == self.family;
        if level > 2 && is_name && self.are_exchanged(a, b) { 2 } else { level }
    }

    /// Given name and family name in each other's place.
    fn are_exchanged(&self, a: &[u32], b: &[u32]) -> bool {
        let (Some(given), Some(family)) = (self.given, self.family) else { return false };
        let names = |record: &[u32]| {
            Some((
                self.columns[given].text(record[given])?,
                self.columns[family].text(record[family])?,
            ))
        };
        let (Some((given, family)), Some(others)) = (names(a), names(b)) else { return false };
        (family, given) == others
    }

    /// The log-odds of two records; what is rare and shared says more.
    fn weight(&self, a: u32, b: u32) -> f64 {
        let (a, b) = (self.record(a), self.record(b));
        let worth = self.worth.iter().enumerate();
        worth
            .map(|(at, worth)| match self.level(at, a, b) {
                SAME => worth.same[a[at] as usize],
                level => worth.levels[usize::from(level)],
            })
            .sum()
    }

    /// Reckons what levels and texts are worth, once and not for every pair.
    fn price(&mut self) {
        let comparisons = self.columns.iter().zip(&self.model.comparisons);
        self.worth = comparisons
            .map(|(column, comparison)| Worth {
                levels: (0..=comparison.m.len()).map(|level| comparison.weight(level)).collect(),
                same: (0..column.texts.len())
                    .map(|value| {
                        let value = u32::try_from(value).unwrap_or(0);
                        (comparison.m[0] / column.share(value)).ln()
                    })
                    .collect(),
            })
            .collect();
    }

    fn learn(&mut self) {
        let n = u32::try_from(self.table.len()).unwrap_or(u32::MAX);
        let mut chance = Chance::default();
        let random: Vec<Pattern> = (0..RANDOM_PAIRS)
            .map(|_| (chance.below(n), chance.below(n)))
            .filter(|(a, b)| a != b)
            .map(|(a, b)| self.pattern(a, b))
            .collect();
        self.model.count_random(random.into_iter(), EVEN_PAIRS);
        let mut seen = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            let pairs = agreeing(column, &mut chance);
            let mut counted: HashMap<Pattern, f64> = HashMap::new();
            for (a, b) in &pairs {
                *counted.entry(self.pattern(*a, *b)).or_default() += 1.0;
            }
            let mut counted: Vec<(Pattern, f64)> = counted.into_iter().collect();
            counted.sort_by_key(|(pattern, _)| *pattern);
            seen.push(self.model.expect(&counted, &[at]));
        }
        self.model.settle(&seen);
        self.price();
    }

    /// The share of all pairs that are one human, so that as many come out as were expected.
    fn settle_prior(&mut self, scored: &[Scored]) {
        let n = f64::from(u32::try_from(self.table.len()).unwrap_or(u32::MAX));
        let all = n * (n - 1.0) / 2.0;
        let mut prior = -(n.ln());
        for _ in 0..SETTLING_ROUNDS {
            let expected: f64 = scored.iter().map(|pair| probability(prior + pair.odds)).sum();
            let share = (expected / all).clamp(1e-12, 0.5);
            let settled = (share / (1.0 - share)).ln();
            if (settled - std::mem::replace(&mut prior, settled)).abs() < SETTLED {
                break;
            }
        }
        self.model.prior = prior;
    }
}

/// Pairs that have the same text in a column, at most so many.
fn agreeing(column: &Column, chance: &mut Chance) -> Vec<(u32, u32)> {
    let mut by_value: Vec<(u32, u32)> = (0..)
        .zip(&column.values)
        .filter(|(_, value)| **value != 0)
        .map(|(record, value)| (*value, record))
        .collect();
    by_value.sort_unstable();
    let blocks: Vec<&[(u32, u32)]> =
        by_value.chunk_by(|a, b| a.0 == b.0).filter(|block| block.len() > 1).collect();
    let all: usize = blocks.iter().map(|block| block.len() * (block.len() - 1) / 2).sum();
    let mut pairs = Vec::new();
    for block in blocks {
        let of_block = block.len() * (block.len() - 1) / 2;
        if all <= LEARNING_PAIRS {
            for (at, (_, a)) in block.iter().enumerate() {
                pairs.extend(block[at + 1..].iter().map(|(_, b)| (*a, *b)));
            }
            continue;
        }
        let wanted = (of_block * LEARNING_PAIRS).div_ceil(all);
        let n = u32::try_from(block.len()).unwrap_or(u32::MAX);
        for _ in 0..wanted {
            let (a, b) = (chance.below(n) as usize, chance.below(n) as usize);
            if a != b {
                pairs.push((block[a].1, block[b].1));
            }
        }
    }
    pairs
}
