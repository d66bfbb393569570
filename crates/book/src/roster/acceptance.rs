//! Which suggestions of a class can be accepted at once.
//!
//! Whoever may be either of two people is left to be asked about one by one: pairs that have a rival; and of
//! people who hang together through the pairs of a class, at most one may have a profile, unless there are only
//! two. And nobody is joined by way of others with whom the owner said they are not.

use std::collections::{BTreeMap, HashMap, HashSet};

use people::Handle;
use people::resolve::Clusters;
use rusqlite::Connection;

use super::suggestions::Pair;
use crate::rulings::{Rulings, identity};
use crate::{Error, Sought, find};

/// The pairs of a class.
#[derive(Debug, Default)]
pub(crate) struct Acceptance {
    /// Those that can be joined at once.
    pub(crate) pairs: Vec<Pair>,
    /// How many are better asked about one by one.
    pub(crate) left_out: u64,
}

/// The pairs of a class that are at least this probable and not put off; an error where no pair is of it.
pub(crate) fn of(
    book: &Connection,
    class: &str,
    least_probability: f64,
) -> Result<Acceptance, Error> {
    let mut query = book.prepare_cached(include_str!("suggestions_of_class.sql"))?;
    let pairs: Vec<Pair> = query
        .query_map((class, least_probability), Pair::read)?
        .collect::<rusqlite::Result<_>>()?;
    if pairs.is_empty() && !is_a_class(book, class)? {
        return Err(Error::no(Sought::Class, class));
    }
    let knots = Knots::of(&pairs);
    let apart = knots.ruled_apart(book)?;
    let mut acceptance = Acceptance::default();
    for (knot, members) in &knots.members {
        let mine: Vec<&Pair> = pairs.iter().filter(|pair| knots.of[&pair.a] == *knot).collect();
        let has_rival = mine.iter().any(|pair| has_rival(pair));
        if !has_rival && !apart.contains(knot) && (mine.len() == 1 || n_listed(book, members)? <= 1)
        {
            acceptance.pairs.extend(mine.into_iter().cloned());
        } else {
            acceptance.left_out += mine.len() as u64;
        }
    }
    let place: HashMap<&str, usize> =
        pairs.iter().enumerate().map(|(at, pair)| (pair.id.as_str(), at)).collect();
    acceptance.pairs.sort_by_key(|pair| place[pair.id.as_str()]);
    Ok(acceptance)
}

/// Whether any pair is of this class, however sure.
fn is_a_class(book: &Connection, class: &str) -> Result<bool, Error> {
    let mut query = book.prepare_cached("select 1 from suggestion where class = ?1")?;
    Ok(query.exists([class])?)
}

/// What evidence is called that tells of somebody else who may be meant.
const RIVALS: &str = "rivals";

fn has_rival(pair: &Pair) -> bool {
    pair.evidence.iter().any(|reason| reason.what == RIVALS)
}

/// People who hang together through pairs.
struct Knots {
    /// The knot of each person's row.
    of: HashMap<i64, usize>,
    members: BTreeMap<usize, Vec<i64>>,
}

impl Knots {
    fn of(pairs: &[Pair]) -> Self {
        let mut rows: Vec<i64> = pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        rows.sort_unstable();
        rows.dedup();
        let at: HashMap<i64, usize> = rows.iter().enumerate().map(|(at, row)| (*row, at)).collect();
        let mut clusters = Clusters::new(rows.len());
        for pair in pairs {
            clusters.join(at[&pair.a], at[&pair.b]);
        }
        let mut members: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
        for row in &rows {
            members.entry(clusters.root(at[row])).or_default().push(*row);
        }
        let of = rows.iter().map(|row| (*row, clusters.root(at[row]))).collect();
        Self { of, members }
    }

    /// Knots that hold two people the owner holds for two.
    fn ruled_apart(&self, book: &Connection) -> Result<HashSet<usize>, Error> {
        let mut apart = HashSet::new();
        let rulings = Rulings::load(book)?;
        for word in identity::words(&rulings).iter().filter(|word| !word.is_same) {
            let (a, b) = (self.knot(book, &word.a)?, self.knot(book, &word.b)?);
            apart.extend(a.filter(|knot| b == Some(*knot)));
        }
        Ok(apart)
    }

    fn knot(&self, book: &Connection, handle: &Handle) -> Result<Option<usize>, Error> {
        Ok(find::bearer(book, handle)?.and_then(|row| self.of.get(&row)).copied())
    }
}

/// How many of these people LinkedIn lists.
fn n_listed(book: &Connection, rows: &[i64]) -> Result<usize, Error> {
    let mut n_listed = 0;
    for row in rows {
        let worn = find::by_row(book, *row)?.worn;
        let is_listed = |handle: &Handle| matches!(handle, Handle::Profile(_) | Handle::Member(_));
        n_listed += usize::from(worn.iter().any(is_listed));
    }
    Ok(n_listed)
}
