//! Words: the sentences we say to the owner, in English and Italian.
//!
//! Everything below speaks by message id ([`people::Say`]); here an id becomes a sentence. Both
//! languages stand in `en.ftl` and `it.ftl`, compiled in, and a test fails when either lacks one.
//! Numbers and days are written the way each language writes them, never the way the machine is set
//! up. What is *not* here: any decision about what to say.

mod language;
mod moved;
mod problems;
mod written;

#[cfg(test)]
mod complete;

use std::borrow::Cow;
use std::sync::LazyLock;

use book::views::goals::Understood;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use people::Say;
use people::own_field::Value as Own;
use people::say::Arg;
use serde_json::Value;

pub(crate) use language::Language;
pub(crate) use written::count;

/// One language's sentences.
pub(crate) struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Words({:?})", self.language)
    }
}

static ENGLISH: LazyLock<Words> =
    LazyLock::new(|| Words::read(Language::English, include_str!("en.ftl")));
static ITALIAN: LazyLock<Words> =
    LazyLock::new(|| Words::read(Language::Italian, include_str!("it.ftl")));

/// The argument that is the key of a field of work: it is put into words wherever it stands.
const FIELD: &str = "field";

impl Words {
    /// The words of a language; read once, on first use, so that a command that says nothing is quick.
    pub(crate) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Italian => &ITALIAN,
        }
    }

    /// Which language these are.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Puts a sentence into words.
    pub(crate) fn say(&self, say: &Say) -> String {
        self.sentence(&say.id, &self.args(say))
    }

    fn args<'a>(&self, say: &'a Say) -> FluentArgs<'a> {
        let mut args = FluentArgs::with_capacity(say.args.len());
        for (name, arg) in &say.args {
            match arg {
                Arg::Text(key) if name == FIELD => args.set(FIELD, self.one_of(FIELD, key)),
                arg => args.set(name.as_ref(), self.value(arg)),
            }
        }
        args
    }

    /// What to do next about something that went wrong: the attribute `hint` of its message.
    pub(crate) fn hint(&self, say: &Say) -> Option<String> {
        self.formatted(&say.id, Some("hint"), &self.args(say))
    }

    /// What went wrong, and after a semicolon what to do next.
    pub(crate) fn told(&self, say: &Say) -> String {
        let said = self.say(say);
        self.hint(say).map_or_else(|| said.clone(), |hint| format!("{said}; {hint}"))
    }

    /// A sentence or word that takes no arguments.
    pub(crate) fn word(&self, id: &str) -> String {
        self.sentence(id, &FluentArgs::new())
    }

    /// The word for one of a closed set of keys: `one_of("circle", "close")` is message `circle-close`.
    pub(crate) fn one_of(&self, family: &str, key: &str) -> String {
        let id = format!("{family}-{key}");
        if self.bundle.has_message(&id) { self.word(&id) } else { key.to_owned() }
    }

    /// A class of pairs: `name, employer; against it: birthday`.
    pub(crate) fn class(&self, class: &str) -> String {
        let list = |kinds: &str| -> String {
            let kinds = kinds.split(['+', '~']).map(|what| self.one_of("kind", what));
            kinds.collect::<Vec<_>>().join(", ")
        };
        match class.split_once('~') {
            None => list(class),
            Some((alike, against)) => self.say(
                &Say::new("pairs-kind").text("for", list(alike)).text("against", list(against)),
            ),
        }
    }

    /// What one thing in a goal was understood as.
    pub(crate) fn understood(&self, understood: &Understood) -> String {
        match understood.kind {
            "help" => self.one_of("help", &understood.what),
            "work" | "branch" => self.one_of("field", &understood.what),
            _ => understood.what.clone(),
        }
    }

    /// A value of a field of the owner's own, as it is written here.
    pub(crate) fn own_value(&self, kind: &str, written: &str) -> String {
        match (kind, Own::read(written)) {
            ("yes-no", Own::YesNo(is_so)) => {
                self.one_of("answer", if is_so { "yes" } else { "no" })
            }
            ("day", Own::Day(day)) => self.day(day),
            _ => written.to_owned(),
        }
    }

    /// A calendar day, `12 March 2024`.
    pub(crate) fn day(&self, day: Date) -> String {
        written::day(day, self.language)
    }

    /// A moment as its day and time in UTC, the only zone a book knows.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        written::moment(at, self.language)
    }

    /// A number with the language's separators, at most one decimal.
    pub(crate) fn number(&self, number: f64) -> String {
        written::number(number, self.language)
    }

    /// A number with one place after the point.
    pub(crate) fn tenths(&self, number: f64) -> String {
        written::tenths(number, self.language)
    }

    /// Replaces every `{"say": …, "args": …}` in a document by its sentence.
    pub(crate) fn spoken(&self, value: Value) -> Value {
        match value {
            Value::Object(map) => match self.spoken_object(&map) {
                Some(sentence) => Value::String(sentence),
                None => Value::Object(map.into_iter().map(|(k, v)| (k, self.spoken(v))).collect()),
            },
            Value::Array(items) => items.into_iter().map(|item| self.spoken(item)).collect(),
            plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => plain,
        }
    }

    fn spoken_object(&self, map: &serde_json::Map<String, Value>) -> Option<String> {
        let (Some(Value::String(id)), Some(Value::Object(given)), 2) =
            (map.get("say"), map.get("args"), map.len())
        else {
            return None;
        };
        let mut args = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            match value {
                Value::String(key) if name == FIELD => args.set(FIELD, self.one_of(FIELD, key)),
                value => args.set(name.as_str(), self.value_in_json(value)),
            }
        }
        Some(self.sentence(id, &args))
    }

    fn sentence(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.formatted(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message, or one of its attributes.
    fn formatted(&self, id: &str, part: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match part {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // An argument a sentence lacks shows as its name; the tests in `complete` find it.
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some(match self.language {
            Language::English => sentence,
            Language::Italian => written::elided(sentence),
        })
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Day(day) => FluentValue::from(self.day(*day)),
        }
    }

    /// A document writes days as ISO text, so text that is one is taken for a day.
    fn value_in_json<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::String(text) => match (text.len(), text.parse::<Date>()) {
                (10, Ok(day)) => FluentValue::from(self.day(day)),
                _ => FluentValue::from(text.as_str()),
            },
            Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or(f64::NAN)),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                FluentValue::from(value.to_string())
            }
        }
    }

    /// Reads one language's file. A part that is not Fluent is left out here and found by a test.
    fn read(language: Language, text: &str) -> Self {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks would stand in terminals and JSON as stray characters; pages use <bdi>.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::English => |value, _| written::value(value, Language::English),
            Language::Italian => |value, _| written::value(value, Language::Italian),
        }));
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_sentence_writes_numbers_and_days_as_its_language_does() {
        let say = Say::new("test-sentence").number("n", 1457.0).day("on", date(2024, 3, 12));
        for (language, sentence) in [
            (Language::English, "1,457 people since 12 March 2024."),
            (Language::Italian, "1.457 people since 12 marzo 2024."),
        ] {
            let words = Words::read(language, "test-sentence = { $n } people since { $on }.");
            assert_eq!(words.say(&say), sentence);
        }
    }

    #[test]
    fn a_document_carries_sentences_instead_of_their_ids() {
        let words = Words::read(
            Language::Italian,
            "seen = { $n ->\n [one] Una\n *[other] { $n }\n } da { $who }, { $on }.",
        );
        let document =
            json!({"a": [{"say": "seen", "args": {"n": 1.0, "who": "Ada", "on": "2024-03-01"}}]});
        assert_eq!(words.spoken(document), json!({"a": ["Una da Ada, 1º marzo 2024."]}));
    }

    #[test]
    fn an_object_that_only_looks_like_a_sentence_stays() {
        let words = Words::of(Language::English);
        let document = json!({"say": "x", "args": {}, "more": 1});
        assert_eq!(words.spoken(document.clone()), document);
    }

    #[test]
    fn a_message_nobody_wrote_shows_its_id() {
        assert_eq!(Words::of(Language::English).word("no-such-message"), "no-such-message");
    }
}
