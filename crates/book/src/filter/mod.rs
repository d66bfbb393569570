//! The small language by which people are narrowed: `editor tag:"book fair" circle:close,active quiet:>6m -at:Acme`.
//!
//! Words are looked for in names, work, handles, tags and fields; what has a colon narrows; a minus before it means
//! everybody else. What only looks like it, as an address does, is words. A value that makes no sense is refused with
//! what would, because a list that quietly left something out would be believed.

mod narrow;
mod span;

use people::name;
use people::occupation::{all_fields, field_of};
use people::place::town_of;
use people::tie::Circle;

pub(crate) use narrow::{Clause, clauses};
use span::{Ago, Days};

use crate::{Error, Refusal};

/// Whom a search means.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Filter {
    /// Words that must occur; empty where none were given.
    pub(crate) words: String,
    pub(crate) terms: Vec<Term>,
}

/// One condition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Term {
    /// Those of whom it does not hold.
    is_not: bool,
    condition: Condition,
}

#[derive(Debug, Clone, PartialEq)]
enum Condition {
    /// Any of these tags, folded; `*` is any at all.
    Tag(Vec<String>),
    /// Any of these circles.
    Circle(Vec<&'static str>),
    /// The employer, as written.
    At(String),
    /// Any of these towns, by their comparable names.
    Place(Vec<String>),
    /// Any of these fields of work.
    Work(Vec<String>),
    /// The last time both wrote is so long ago.
    Quiet(Ago),
    /// It was then.
    Last(Days),
    /// The connection was made then.
    Since(Days),
    /// A field of the owner's own, folded, and what its value is to be.
    Field(String, Option<(Order, String)>),
}

/// How a value is to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Less,
    Equal,
    More,
}

/// The words that narrow, and an example of each.
pub(crate) const KEYS: [(&str, &str); 9] = [
    ("tag", "tag:\"book fair\""),
    ("circle", "circle:close,active"),
    ("at", "at:\"Lanterna Press\""),
    ("place", "place:Turin"),
    ("work", "work:publishing"),
    ("quiet", "quiet:>6m"),
    ("last", "last:>2024"),
    ("since", "since:<2020-06-30"),
    ("field", "field:\"met in=Turin\""),
];

impl Filter {
    /// Reads what somebody typed.
    pub(crate) fn read(text: &str) -> Result<Self, Error> {
        let mut filter = Self::default();
        for token in tokens(text) {
            match term(&token)? {
                Some(term) => filter.terms.push(term),
                None => {
                    filter.words.push_str(&token.replace('"', " "));
                    filter.words.push(' ');
                }
            }
        }
        filter.words = filter.words.trim().to_owned();
        Ok(filter)
    }
}

/// Pieces between white space, where quotes hold white space together.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut is_quoted = false;
    for c in text.chars() {
        let c = if "“”«»".contains(c) { '"' } else { c };
        is_quoted ^= c == '"';
        if c.is_whitespace() && !is_quoted {
            tokens.push(String::new());
        } else if let Some(token) = tokens.last_mut() {
            token.push(c);
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// The condition a piece stands for; `None` where it is words.
fn term(token: &str) -> Result<Option<Term>, Error> {
    let (is_not, bare) = match token.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, token),
    };
    let Some((key, value)) = bare.split_once(':') else { return Ok(None) };
    let key = key.to_lowercase();
    let Some((_, example)) = KEYS.into_iter().find(|(known, _)| *known == key) else {
        return Ok(None);
    };
    let value = name::tidy(&value.replace('"', " "));
    let condition = condition(&key, &value).ok_or_else(|| {
        Error::from(Refusal::NoFilter { part: token.to_owned(), example: example.to_owned() })
    })?;
    Ok(Some(Term { is_not, condition }))
}

fn condition(key: &str, value: &str) -> Option<Condition> {
    match key {
        "tag" if value == "*" => Some(Condition::Tag(vec!["*".to_owned()])),
        "tag" => Some(Condition::Tag(each(value, |tag| Some(name::fold(tag)))?)),
        "circle" => {
            let circle = |word: &str| Circle::of_key(&word.to_lowercase()).map(Circle::key);
            Some(Condition::Circle(each(value, circle)?))
        }
        "at" => (!name::fold(value).is_empty()).then(|| Condition::At(value.to_owned())),
        "place" => Some(Condition::Place(each(value, town_of)?)),
        "work" => Some(Condition::Work(each(value, work)?)),
        "quiet" => Ago::read(value).map(Condition::Quiet),
        "last" => Days::read(value).map(Condition::Last),
        "since" => Days::read(value).map(Condition::Since),
        _ => field(value),
    }
}

/// Alternatives between commas; `None` where one makes no sense.
fn each<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let alternatives = value.split(',').map(str::trim).filter(|word| !name::fold(word).is_empty());
    let read: Vec<T> = alternatives.map(read).collect::<Option<_>>()?;
    (!read.is_empty()).then_some(read)
}

/// A field of work by its own word, or by what people in it call themselves.
fn work(word: &str) -> Option<String> {
    let folded = name::fold(word).replace(' ', "-");
    let known = all_fields().into_iter().find(|field| *field == folded);
    known.or_else(|| field_of(word)).map(str::to_owned)
}

/// `coffee`, `met in=Turin`, `children>1`.
fn field(value: &str) -> Option<Condition> {
    let mark = value.find(['=', '<', '>']);
    let (written, test) = match mark {
        Some(at) => (&value[..at], Some((&value[at..=at], value[at + 1..].trim()))),
        None => (value, None),
    };
    let folded = name::fold(written);
    let test = match test {
        Some((_, "")) => return None,
        Some((mark, wanted)) => Some((Order::read(mark), wanted.to_owned())),
        None => None,
    };
    (!folded.is_empty()).then_some(Condition::Field(folded, test))
}

impl Order {
    fn read(mark: &str) -> Self {
        match mark {
            "<" => Self::Less,
            ">" => Self::More,
            _ => Self::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> (String, Vec<String>) {
        let filter = Filter::read(text).unwrap();
        let told =
            |term: &Term| format!("{}{:?}", if term.is_not { "-" } else { "" }, term.condition);
        (filter.words, filter.terms.iter().map(told).collect())
    }

    #[test]
    fn words_and_conditions_stand_in_any_order() {
        let (words, terms) = keys("anna tag:\"Book Fair\" circle:close,Active rossi -tag:done");
        assert_eq!(words, "anna rossi");
        assert_eq!(
            terms,
            ["Tag([\"book fair\"])", "Circle([\"close\", \"active\"])", "-Tag([\"done\"])"]
        );
    }

    #[test]
    fn what_only_looks_like_a_condition_is_words() {
        for text in ["https://www.linkedin.com/in/ada", "re: hello", "12:30", "-ada", ":"] {
            let (words, terms) = keys(text);
            assert!(terms.is_empty(), "{text}");
            assert_eq!(words, text);
        }
    }

    #[test]
    fn a_value_that_makes_no_sense_is_refused() {
        for text in
            ["circle:nearest", "tag:", "quiet:soon", "since:yesterday", "field:=", "at:\"\""]
        {
            assert_eq!(Filter::read(text).unwrap_err().kind(), "refused", "{text}");
        }
    }

    #[test]
    fn places_and_work_are_known_under_several_words() {
        let (_, terms) = keys("place:Torino work:editor");
        let (_, same) = keys("place:turin work:publishing");
        assert_eq!(terms, same);
    }

    #[test]
    fn an_example_of_each_key_is_understood() {
        for (key, example) in KEYS {
            assert_eq!(Filter::read(example).unwrap().terms.len(), 1, "{key}");
        }
    }
}
