//! What we say to the owner, before it is put into a language: a message and its arguments.
//!
//! Rules speak by message id; the sentences stand in `app/src/wording/{en,it}.ftl`, and a test fails
//! when one has no sentence. Nothing here formats a date or a number: languages differ.

use std::borrow::Cow;

use jiff::civil::Date;

/// One sentence to say: the id of its message, and what goes into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Say {
    /// The Fluent message id, like `know-wrote-both-ways`.
    ///
    /// Owned only where a sentence was written down and comes back.
    pub id: Cow<'static, str>,
    /// Arguments by name, in the order given.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words that stand as they are: a name, an employer, a quotation.
    Text(String),
    /// A count or a measure that chooses the plural form.
    Number(f64),
    /// A calendar day.
    Day(Date),
}

impl Say {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), args: Vec::new() }
    }

    /// Adds words.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), Arg::Text(text.into())));
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: impl Into<f64>) -> Self {
        self.args.push((Cow::Borrowed(name), Arg::Number(number.into())));
        self
    }

    /// Adds a day.
    #[must_use]
    pub fn day(mut self, name: &'static str, day: Date) -> Self {
        self.args.push((Cow::Borrowed(name), Arg::Day(day)));
        self
    }
}
