//! A deed: one operation as the log holds it, and what it did in a sentence.
//!
//! The log, the timeline of a person and whoever takes something back say it with the same words. Nothing of what an
//! operation changed is read here besides the first thing it ruled.

use ::people::Say;
use ::people::scenario::ask::Came;
use rusqlite::Row;

use crate::ops;
use crate::rulings::{closeness, jottings, own, wishes};

/// One operation.
#[derive(Debug)]
pub(crate) struct Deed {
    pub(crate) op: i64,
    /// Its key.
    pub(crate) what: String,
    /// What it was done to; empty where that was forgotten.
    subject: String,
    /// The key of what it ruled first, and the value.
    ruled: String,
}

/// Operations about one person; what named them went with them.
const NAMES_SOMEBODY: [&str; 29] = [
    "answer",
    "decide",
    "tick",
    "note",
    "tag",
    "field",
    "pin",
    "label",
    "compare",
    "skip",
    "elsewhere",
    "let-go",
    "gave",
    "got",
    "introduced",
    "no-help",
    "talked",
    "pass",
    "pass-idea",
    "snooze",
    "cadence",
    "asked",
    "wish-for",
    "same",
    "not-same",
    "split",
    "paste",
    "rename",
    "put-off",
];

impl Deed {
    /// From a row with the number and the key of an operation, its subject, and what was ruled.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (subject, ruled): (Option<String>, Option<String>) =
            (row.get("subject")?, row.get("ruled")?);
        Ok(Self {
            op: row.get("id")?,
            what: row.get("key")?,
            subject: subject.unwrap_or_default(),
            ruled: ruled.unwrap_or_default(),
        })
    }

    /// What it did, in a sentence.
    pub(crate) fn says(&self) -> Say {
        let what = self.what.as_str();
        let (key, value) = self.key_and_value();
        let id = match what {
            _ if self.subject.is_empty() && NAMES_SOMEBODY.contains(&what) => "did-forgotten",
            "question" => return self.about_question(),
            "note" | "tag" | "tag-all" | "field" | "list" | "goal" | "offer" => self.jotted(),
            "let-go" | "let-all-go" | "gave" | "got" | "introduced" | "no-help" => self.given(),
            "talked" | "pass" | "pass-idea" | "snooze" | "cadence" | "handful" => self.kept(),
            "asked" | "wish-for" => self.turned_to(),
            "template" | "model" | "stance" | "unlearn" | "own" | "words" | "columns" => {
                self.settled()
            }
            _ => self.did(),
        };
        let question = match what {
            "asked" => value.split(' ').next().unwrap_or_default(),
            _ => key.strip_prefix(ops::ANSWER).unwrap_or_default(),
        };
        Say::new(id)
            .text("subject", &self.subject)
            .text("question", question)
            .text("ruled", self.told())
    }

    /// A ruling is a key and a value; the key of an answer names its question.
    fn key_and_value(&self) -> (&str, &str) {
        self.ruled.split_once(' ').unwrap_or((&self.ruled, ""))
    }

    /// Whether nothing stands behind the key: it was taken away.
    fn is_dropped(&self) -> bool {
        self.ruled.ends_with(' ')
    }

    /// The sentence for what the owner wrote: of a person, of what she looks for, of a list.
    fn jotted(&self) -> &'static str {
        let is_new = self.key_and_value().0 == jottings::note_key(self.op);
        let (written, dropped) = match self.what.as_str() {
            "note" if is_new => ("did-note", "did-no-note"),
            "note" => ("did-edit-note", "did-no-note"),
            "tag" => ("did-tag", "did-untag"),
            "tag-all" => ("did-tag-all", "did-tag-all"),
            "field" => ("did-field", "did-no-field"),
            "list" => ("did-list", "did-no-list"),
            "goal" => ("did-goal", "did-no-goal"),
            _ => ("did-offer", "did-no-offer"),
        };
        if self.is_dropped() { dropped } else { written }
    }

    /// What was done about connections, and what was noted of help.
    fn given(&self) -> &'static str {
        match (self.what.as_str(), self.ruled.split([' ', ':']).nth(1)) {
            ("let-go", Some("keep")) => "did-keep",
            ("let-go", Some("let-go")) => "did-let-go",
            ("let-go", Some("later")) => "did-part-later",
            ("let-go", _) => "did-unpart",
            ("let-all-go", _) => "did-let-all-go",
            ("gave", _) => "did-gave",
            ("got", _) => "did-got",
            ("introduced", _) => "did-introduced",
            _ => "did-no-help",
        }
    }

    /// What was said of keeping in touch.
    fn kept(&self) -> &'static str {
        match (self.what.as_str(), self.is_dropped()) {
            ("talked", _) => "did-talked",
            ("pass", _) => "did-pass",
            ("pass-idea", _) => "did-pass-idea",
            ("snooze", false) => "did-snooze",
            ("snooze", true) => "did-not-snooze",
            ("cadence", false) => "did-cadence",
            ("cadence", true) => "did-no-cadence",
            _ => "did-handful",
        }
    }

    /// What was asked of somebody, and who is wished for.
    fn turned_to(&self) -> &'static str {
        match self.what.as_str() {
            "asked" if self.told() == Came::Waiting.key() => "did-ask",
            "asked" => "did-came-of-ask",
            _ => match self.key_and_value() {
                (wishes::STATE, _) => "did-wish-came-to",
                (wishes::WISHED, "") => "did-wish-no-more",
                _ => "did-wish-for",
            },
        }
    }

    /// What the owner settled about herself, her templates and her files.
    fn settled(&self) -> &'static str {
        match (self.what.as_str(), self.ruled.as_str()) {
            ("template", "template ") => "did-reset-template",
            ("template", _) => "did-template",
            ("model", "model ") => "did-no-model",
            ("model", _) => "did-model",
            ("stance", _) => "did-stance",
            ("unlearn", _) => "did-unlearn",
            ("own", ruled) if ruled.ends_with(own::NOT_MINE) => "did-disown",
            ("own", _) => "did-own",
            ("words", _) if self.subject.is_empty() => "did-drop-words",
            ("words", _) => "did-keep-words",
            _ => "did-columns",
        }
    }

    /// The sentence for anything else.
    fn did(&self) -> &'static str {
        match (self.what.as_str(), self.ruled.as_str()) {
            ("import", _) => "did-import",
            ("paste", _) => "did-paste",
            ("answer", ruled) if ruled.starts_with("answer:own-") => "did-answer-own",
            ("answer", _) => "did-answer",
            ("decide", _) => "did-decide",
            ("decide-all", _) => "did-decide-all",
            ("tick", "done ") => "did-untick",
            ("tick", _) => "did-tick",
            ("pin", _) => "did-pin",
            ("label", _) => "did-label",
            ("compare", ruled) if ruled.ends_with(closeness::ALIKE) => "did-alike",
            ("compare", _) => "did-compare",
            ("skip", _) => "did-skip",
            ("elsewhere", "elsewhere ") => "did-not-elsewhere",
            ("elsewhere", _) => "did-elsewhere",
            ("same", _) => "did-same",
            ("not-same", _) => "did-not-same",
            ("split", _) => "did-split",
            ("rename", "name ") => "did-unname",
            ("rename", _) => "did-rename",
            ("prefer", _) => "did-prefer",
            ("accept", _) => "did-accept",
            ("put-off", _) => "did-put-off",
            ("forget", _) => "did-forget",
            _ => "did-undo",
        }
    }

    /// What was changed about a question: which part of it, its key but for the order, and what it became.
    fn about_question(&self) -> Say {
        let mut parts = self.ruled.splitn(3, ' ');
        let (part, value) = match parts.next() {
            Some("order") => ("order", ""),
            part => (part.unwrap_or_default(), parts.nth(1).unwrap_or_default()),
        };
        let id = match (part, value) {
            ("order", _) => "did-move-question",
            ("own", "") => "did-remove-question",
            ("own", _) => "did-add-question",
            ("off", "") => "did-ask-question",
            ("off", _) => "did-leave-question",
            ("wording", "") => "did-unword-question",
            ("wording", _) => "did-word-question",
            _ => "did-weigh-question",
        };
        Say::new(id).text("question", &self.subject).text("ruled", value)
    }

    /// What of the value a sentence may tell.
    fn told(&self) -> String {
        let (key, value) = self.key_and_value();
        let first = || value.split(' ').next().unwrap_or_default().to_owned();
        match self.what.as_str() {
            // What was shown or written is nobody's business in a log.
            "template" | "note" | "list" => String::new(),
            // The day of the talk, or the one the note is put off until.
            "label" | "talked" | "snooze" => first(),
            "tag" | "field" if self.is_dropped() => jottings::name_in(key),
            "field" => jottings::field_shown(value),
            // The last word, behind those that say whose it is.
            "cadence" => value.rsplit(' ').next().unwrap_or_default().to_owned(),
            // The words of a note, without its number and its day.
            "gave" | "got" => value.splitn(3, ' ').nth(2).unwrap_or_default().to_owned(),
            // The question, the day, and what came of it.
            "asked" => value.split(' ').nth(2).unwrap_or_default().to_owned(),
            _ => value.to_owned(),
        }
    }
}
