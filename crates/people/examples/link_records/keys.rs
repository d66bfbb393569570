//! What records are sorted by to find pairs: every two columns together, whole or in part.

use people::digest::Digest;
use people::linkage::Pairs;
use people::name::sound;

use crate::column::{Column, Kind};
use crate::table::Table;

/// Of so few records every pair is compared.
const SMALL: usize = 1_500;
/// Records that may share a key; a larger block tells nobody apart.
const MOST: usize = 10;
/// Records that may share a key made from a part of a value.
const MOST_IN_PART: usize = 6;

/// A part of a value by which it is found again when something in it is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// The first letters.
    Beginning,
    /// What it sounds like: the same in most spellings of one name.
    Sound,
}

const PARTS: [Part; 3] = [Part::Whole, Part::Beginning, Part::Sound];
/// Letters of a beginning.
const LETTERS: usize = 4;

/// A shorter sound is everybody's.
const LEAST_SOUND: usize = 3;

/// The pairs of a table that are worth a comparison.
pub(crate) fn pairs(table: &Table) -> Pairs {
    let mut pairs = Pairs::default();
    if table.len() <= SMALL {
        let mut all: Vec<(u64, u32)> = records(table.len()).map(|record| (0, record)).collect();
        pairs.share(&mut all, SMALL);
        return pairs.once();
    }
    let keyed: Vec<Vec<Vec<Option<u64>>>> =
        table.columns.iter().map(|column| PARTS.map(|part| keys(column, part)).into()).collect();
    for (at, one) in keyed.iter().enumerate() {
        pairs.share(&mut sorted(&one[0], None), MOST);
        for (other, beside) in keyed.iter().zip(&table.columns).skip(at + 1) {
            if table.columns[at].kind.is_circumstance() && beside.kind.is_circumstance() {
                continue;
            }
            pairs.share(&mut sorted(&one[0], Some(&other[0])), MOST);
            for part in 1..PARTS.len() {
                pairs.share(&mut sorted(&one[part], Some(&other[0])), MOST_IN_PART);
                pairs.share(&mut sorted(&one[0], Some(&other[part])), MOST_IN_PART);
            }
        }
    }
    share_exchanged_names(table, &mut pairs);
    pairs.once()
}

/// Given and family name in each other's place.
fn share_exchanged_names(table: &Table, pairs: &mut Pairs) {
    let column = |kind| table.columns.iter().find(|column: &&Column| column.kind == kind);
    let (Some(given), Some(family)) = (column(Kind::Given), column(Kind::Family)) else { return };
    let mut keys: Vec<(u64, u32)> = records(table.len())
        .filter_map(|record| {
            let given = given.text(given.values[record as usize])?;
            let family = family.text(family.values[record as usize])?;
            let mut names = [given, family];
            names.sort_unstable();
            Some((Digest::of(&names).0, record))
        })
        .collect();
    pairs.share(&mut keys, MOST);
}

fn records(n: usize) -> std::ops::Range<u32> {
    0..u32::try_from(n).unwrap_or(u32::MAX)
}

/// The key of every record in one part of a column.
fn keys(column: &Column, part: Part) -> Vec<Option<u64>> {
    let of_text: Vec<Option<u64>> =
        column.texts.iter().map(|text| of(text, part).map(|part| Digest::of(&[&part]).0)).collect();
    column.values.iter().map(|value| of_text[*value as usize]).collect()
}

fn of(text: &str, part: Part) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let part = match part {
        Part::Whole => text.to_owned(),
        Part::Beginning if letters.len() > LETTERS => letters[..LETTERS].iter().collect(),
        Part::Beginning => String::new(),
        Part::Sound => {
            Some(sound(text)).filter(|sound| sound.len() >= LEAST_SOUND).unwrap_or_default()
        }
    };
    (!part.is_empty()).then_some(part)
}

fn sorted(one: &[Option<u64>], other: Option<&Vec<Option<u64>>>) -> Vec<(u64, u32)> {
    let n = one.len();
    records(n)
        .filter_map(|record| {
            let first = one[record as usize]?;
            let second = match other {
                Some(other) => other[record as usize]?,
                None => 0,
            };
            Some((first.rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ second, record))
        })
        .collect()
}
