//! A column: what it holds, and how two of its values compare.

use std::collections::HashMap;

use people::linkage::{ABSENT, Comparison, is_one_slip, jaro_winkler};
use people::name::{self, Words};
use people::organisation::Organisation;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Given,
    Family,
    FullName,
    BirthDate,
    Email,
    Phone,
    Company,
    Street,
    Suburb,
    Postcode,
    City,
    Country,
    Occupation,
    Region,
    NationalId,
}

impl Kind {
    /// Every kind, in the order of comparison.
    pub(crate) const ALL: [Self; 15] = [
        Self::Given,
        Self::Family,
        Self::FullName,
        Self::BirthDate,
        Self::Email,
        Self::Phone,
        Self::Company,
        Self::Street,
        Self::Suburb,
        Self::Postcode,
        Self::City,
        Self::Country,
        Self::Occupation,
        Self::Region,
        Self::NationalId,
    ];

    /// The column's name in a table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::FullName => "full_name",
            Self::BirthDate => "birth_date",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Company => "company",
            Self::Street => "street",
            Self::Suburb => "suburb",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Country => "country",
            Self::Occupation => "occupation",
            Self::Region => "region",
            Self::NationalId => "national_id",
        }
    }

    /// How pairs of one human usually come out: the same, a slip apart, alike, different.
    fn usual(self) -> [f64; 4] {
        match self {
            Self::Given | Self::Family | Self::FullName => [0.75, 0.10, 0.05, 0.10],
            Self::BirthDate | Self::NationalId => [0.80, 0.10, 0.04, 0.06],
            Self::Email | Self::Phone => [0.70, 0.10, 0.05, 0.15],
            Self::Company | Self::Occupation => [0.50, 0.10, 0.10, 0.30],
            Self::Street | Self::Suburb | Self::Postcode | Self::City => [0.65, 0.10, 0.10, 0.15],
            Self::Country | Self::Region => [0.85, 0.02, 0.03, 0.10],
        }
    }

    /// The comparable form of a value.
    fn fold(self, raw: &str) -> String {
        match self {
            Self::BirthDate | Self::Phone => raw.chars().filter(char::is_ascii_digit).collect(),
            Self::Email => raw.trim().to_lowercase(),
            Self::Company => Organisation::parse(raw)
                .map_or_else(String::new, |house| house.words().replace(' ', "")),
            Self::Given | Self::Family => Words::of(raw).words.join(" "),
            Self::Postcode | Self::NationalId => {
                name::fold(raw).chars().filter(|c| *c != ' ').collect()
            }
            _ => name::fold(raw),
        }
    }

    /// Whether it says where somebody is and what they do, which many share: two of these find nobody.
    pub(crate) fn is_circumstance(self) -> bool {
        matches!(self, Self::Company | Self::City | Self::Country | Self::Occupation | Self::Region)
    }

    /// Whether values are compared by the likeness of their letters.
    fn is_name_like(self) -> bool {
        match self {
            Self::Given
            | Self::Family
            | Self::FullName
            | Self::Company
            | Self::Street
            | Self::Suburb
            | Self::City
            | Self::Country
            | Self::Occupation
            | Self::Region => true,
            Self::BirthDate | Self::Email | Self::Phone | Self::Postcode | Self::NationalId => {
                false
            }
        }
    }

    /// The level of two different values.
    fn compare(self, a: &[u8], b: &[u8]) -> u8 {
        let is_alike = match self {
            Self::BirthDate => is_other_order(a, b) || shared_beginning(a, b) >= 4,
            Self::Email => local(a) == local(b) || jaro_winkler(a, b) >= ALIKE,
            Self::Phone | Self::Postcode | Self::NationalId => {
                2 * shared_beginning(a, b) >= a.len().max(b.len())
            }
            Self::Given | Self::Family => is_initial(a, b) || jaro_winkler(a, b) >= FAINTLY_ALIKE,
            _ => jaro_winkler(a, b) >= FAINTLY_ALIKE,
        };
        let is_slip = match self {
            Self::BirthDate => is_one_slip(a, b) || is_day_for_month(a, b),
            Self::Phone | Self::Postcode | Self::NationalId => is_one_slip(a, b),
            _ => is_one_slip(a, b) || jaro_winkler(a, b) >= NEARLY_THE_SAME,
        };
        match (is_slip, is_alike) {
            (true, _) => 2,
            (false, true) => 3,
            (false, false) => DIFFERENT,
        }
    }
}

/// Likeness from which two texts are a slip apart.
const NEARLY_THE_SAME: f64 = 0.93;
/// Likeness from which two addresses are alike.
const ALIKE: f64 = 0.88;
/// Likeness from which two names are alike.
const FAINTLY_ALIKE: f64 = 0.82;
/// Texts so short that one letter makes a slip.
const SHORT: usize = 3;
/// The level of equal values.
pub(crate) const SAME: u8 = 1;
/// The last level.
const DIFFERENT: u8 = 4;

fn shared_beginning(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

fn is_initial(a: &[u8], b: &[u8]) -> bool {
    (a.len() == 1 || b.len() == 1) && a.first() == b.first()
}

fn local(address: &[u8]) -> &[u8] {
    address.split(|byte| *byte == b'@').next().unwrap_or_default()
}

/// Year, month and day with day and month exchanged.
fn is_day_for_month(a: &[u8], b: &[u8]) -> bool {
    a.len() == 8 && b.len() == 8 && a[..4] == b[..4] && a[4..6] == b[6..] && a[6..] == b[4..6]
}

/// The same month and day of another year.
fn is_other_order(a: &[u8], b: &[u8]) -> bool {
    a.len() == 8 && b.len() == 8 && a[4..] == b[4..]
}

/// The values of one column, each distinct text once.
pub(crate) struct Column {
    /// What it holds.
    pub(crate) kind: Kind,
    /// The text of each record, by number; 0 where there is none.
    pub(crate) values: Vec<u32>,
    /// The texts, folded.
    pub(crate) texts: Vec<String>,
    /// The letters of each text, one bit a letter.
    letters: Vec<u32>,
    /// How many records have each text.
    pub(crate) counts: Vec<u32>,
    known: HashMap<String, u32>,
}

impl Column {
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            kind,
            values: Vec::new(),
            texts: vec![String::new()],
            letters: vec![0],
            counts: vec![0],
            known: HashMap::new(),
        }
    }

    /// Takes in the value of the next record.
    pub(crate) fn push(&mut self, raw: &str) {
        let folded = self.kind.fold(raw);
        if folded.is_empty() {
            self.values.push(0);
            self.counts[0] += 1;
            return;
        }
        let number = match self.known.get(&folded) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.texts.len()).unwrap_or(0);
                self.letters.push(folded.bytes().fold(0, |all, byte| all | 1 << (byte % 32)));
                self.texts.push(folded.clone());
                self.counts.push(0);
                self.known.insert(folded, number);
                number
            }
        };
        self.counts[number as usize] += 1;
        self.values.push(number);
    }

    /// Whether it tells anybody apart: it holds at least two texts.
    pub(crate) fn says_something(&self) -> bool {
        self.texts.len() > 2
    }

    /// The text of a number, if it is one.
    pub(crate) fn text(&self, value: u32) -> Option<&str> {
        (value != 0).then(|| self.texts[value as usize].as_str())
    }

    /// The comparison before anything is learned.
    pub(crate) fn comparison(&self) -> Comparison {
        Comparison::new(&self.kind.usual())
    }

    /// The level at which two texts compare, by number.
    pub(crate) fn level(&self, a: u32, b: u32) -> u8 {
        match (a, b) {
            (0, _) | (_, 0) => ABSENT,
            (a, b) if a == b => SAME,
            (a, b) if self.kind.is_name_like() && !self.may_be_alike(a, b) => DIFFERENT,
            (a, b) => self.kind.compare(self.letters_of(a), self.letters_of(b)),
        }
    }

    /// Whether two texts have so many letters in common that Jaro and Winkler could find them alike. Most pairs
    /// have not, and this is seen without comparing them letter by letter.
    fn may_be_alike(&self, a: u32, b: u32) -> bool {
        let (one, other) = (self.letters_of(a), self.letters_of(b));
        let (letters, others) = (self.letters[a as usize], self.letters[b as usize]);
        let kept = |text: &[u8], missing: u32| {
            let n = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX));
            (n - f64::from(missing.count_ones())).max(0.0) / n
        };
        let jaro = (kept(one, letters & !others) + kept(other, others & !letters) + 1.0) / 3.0;
        let common = u32::try_from(shared_beginning(one, other).min(4)).unwrap_or(0);
        let most = jaro + 0.1 * f64::from(common) * (1.0 - jaro);
        most >= FAINTLY_ALIKE || one.len().min(other.len()) <= SHORT
    }

    fn letters_of(&self, value: u32) -> &[u8] {
        self.texts[value as usize].as_bytes()
    }

    /// How often a record that says anything says this.
    pub(crate) fn share(&self, value: u32) -> f64 {
        let said = self.values.len() - self.counts[0] as usize;
        f64::from(self.counts[value as usize]) / f64::from(u32::try_from(said).unwrap_or(u32::MAX))
    }
}
