//! A search's conditions as conditions of the index: each one a list of rows, so that none reads every person.

use jiff::civil::Date;
use people::own_field::Value as Own;
use rusqlite::types::Value;

use super::span::Days;
use super::{Condition, Filter, Order};

/// A condition on `person.id`, with what is bound in it. The SQL is ours alone: whatever somebody typed is bound.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clause {
    pub(crate) sql: &'static str,
    pub(crate) is_not: bool,
    pub(crate) bound: Vec<Value>,
}

impl Clause {
    /// One with a single thing bound in it.
    pub(crate) fn of(sql: &'static str, bound: impl Into<Value>) -> Self {
        Self { sql, is_not: false, bound: vec![bound.into()] }
    }

    /// It as SQL.
    pub(crate) fn condition(&self) -> String {
        format!("person.id {}in ({})", if self.is_not { "not " } else { "" }, self.sql)
    }
}

const TAG: &str = "select person from tagged where tag in (select value from json_each(?))";
const ANY_TAG: &str = "select person from tagged";
const CIRCLE: &str = "select id from person where circle in (select value from json_each(?))";
const HOUSE: &str = "select id from person where house = ?";
const STATED: &str =
    "select person from stated where kind = ? and what in (select value from json_each(?))";
const LAST: &str = "select id from person where last_two_way_on between ? and ?";
const SINCE: &str = "select id from person where connected_on between ? and ?";
const FIELD: &str = "select person from own_field where field = ?";
const FIELD_TEXT: &str = "select person from own_field where field = ? and folded = ?";
const NUMBER_LESS: &str = "select person from own_field where field = ? and number < ?";
const NUMBER_EQUAL: &str = "select person from own_field where field = ? and number = ?";
const NUMBER_MORE: &str = "select person from own_field where field = ? and number > ?";
const DAY_LESS: &str =
    "select person from own_field where field = ? and kind = 'day' and value < ?";
const DAY_MORE: &str =
    "select person from own_field where field = ? and kind = 'day' and value > ?";
const NOBODY: &str = "select id from person where id < 0";

/// The conditions, seen from a day; `house` finds the row of an employer.
pub(crate) fn clauses<E>(
    filter: &Filter,
    house: impl Fn(&str) -> Result<Option<i64>, E>,
    today: Date,
) -> Result<Vec<Clause>, E> {
    let clause = |term: &super::Term| {
        let (sql, bound) = match &term.condition {
            Condition::At(name) => match house(name)? {
                Some(row) => (HOUSE, vec![Value::Integer(row)]),
                None => (NOBODY, Vec::new()),
            },
            condition => narrowed(condition, today),
        };
        Ok(Clause { sql, is_not: term.is_not, bound })
    };
    filter.terms.iter().map(clause).collect()
}

fn narrowed(condition: &Condition, today: Date) -> (&'static str, Vec<Value>) {
    match condition {
        Condition::Tag(tags) if tags.iter().any(|tag| tag == "*") => (ANY_TAG, Vec::new()),
        Condition::Tag(tags) => (TAG, vec![list(tags)]),
        Condition::Circle(circles) => (CIRCLE, vec![list(circles)]),
        Condition::Place(towns) => (STATED, vec![text("place"), list(towns)]),
        Condition::Work(fields) => (STATED, vec![text("work"), list(fields)]),
        Condition::Quiet(ago) => (LAST, between(ago.days(today))),
        Condition::Last(days) => (LAST, between(*days)),
        Condition::Since(days) => (SINCE, between(*days)),
        Condition::Field(name, None) => (FIELD, vec![text(name)]),
        Condition::Field(name, Some((order, wanted))) => field(name, *order, wanted),
        // Found by its row, above.
        Condition::At(_) => (NOBODY, Vec::new()),
    }
}

/// Numbers compare as numbers and days as days; words are only the same or not.
fn field(name: &str, order: Order, wanted: &str) -> (&'static str, Vec<Value>) {
    let name = text(name);
    match (Own::read(wanted), order) {
        (Own::Number(number), order) => {
            let sql = match order {
                Order::Less => NUMBER_LESS,
                Order::Equal => NUMBER_EQUAL,
                Order::More => NUMBER_MORE,
            };
            (sql, vec![name, Value::Real(number)])
        }
        (Own::YesNo(is_so), _) => {
            (NUMBER_EQUAL, vec![name, Value::Real(f64::from(u8::from(is_so)))])
        }
        (Own::Day(day), Order::Less) => (DAY_LESS, vec![name, text(&day.to_string())]),
        (Own::Day(day), Order::More) => (DAY_MORE, vec![name, text(&day.to_string())]),
        (Own::Day(_) | Own::Text(_), _) => {
            (FIELD_TEXT, vec![name, text(&people::name::fold(wanted))])
        }
    }
}

fn between(days: Days) -> Vec<Value> {
    vec![text(&days.first.to_string()), text(&days.last.to_string())]
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn list(texts: &[impl serde::Serialize]) -> Value {
    Value::Text(serde_json::to_string(texts).unwrap_or_default())
}
