//! Words to the owner: both languages whole, every sentence used, none of the words we do not say.
//!
//! Messages are read line by line: an id stands at the beginning of a line, what belongs to it is
//! indented. That is all of Fluent's grammar that these rules need.

use std::collections::{BTreeMap, BTreeSet};

use super::check;
use super::repository::{File, files, text};

/// The languages, and the file of each.
const LANGUAGES: [(&str, &str); 2] =
    [("English", "crates/app/src/wording/en.ftl"), ("Italian", "crates/app/src/wording/it.ftl")];

/// What we never say to a person about people. Two words are held against the text side by side.
const NEVER_SAID: [&str; 10] = [
    "lead",
    "leads",
    "crm",
    "contact score",
    "decay",
    "overdue",
    "fake",
    "fakes",
    "streak",
    "streaks",
];

/// Calls whose first argument is the id of a message.
const LOOKUPS: [&str; 2] = ["Say::new(", ".word("];

/// The call that joins a family and a key, as in `one_of("circle", "close")` for `circle-close`.
const JOINING: &str = "one_of(\"";

/// A text of this many words or more is no label or heading any more, but a sentence.
const WORDS_OF_A_SENTENCE: usize = 14;

/// What a sentence may end in.
const ENDS: [char; 9] = ['.', '?', '!', ':', '…', '}', '”', '»', ')'];

type Messages = BTreeMap<&'static str, String>;

#[test]
fn every_message_is_in_both_languages() {
    let [one, other] = LANGUAGES.map(|(_, path)| messages(path));
    let [one_name, other_name] = LANGUAGES.map(|(name, _)| name);
    let mut faults: Vec<_> = missing(&one, &other)
        .map(|id| format!("`{id}` is in {one_name} and not in {other_name}"))
        .collect();
    faults.extend(
        missing(&other, &one).map(|id| format!("`{id}` is in {other_name} and not in {one_name}")),
    );
    check("both languages are complete", one.len(), &faults);
}

fn missing<'a>(wanted: &'a Messages, held: &'a Messages) -> impl Iterator<Item = &'a str> {
    wanted.keys().filter(|id| !held.contains_key(*id)).copied()
}

#[test]
fn a_message_takes_the_same_arguments_in_both_languages() {
    let [one, other] = LANGUAGES.map(|(_, path)| messages(path));
    let pairs = one.iter().filter_map(|(id, said)| Some((id, said, other.get(id)?)));
    let faults: Vec<_> = pairs
        .filter(|(_, said, also)| arguments(said) != arguments(also))
        .map(|(id, said, also)| {
            format!("`{id}` takes {:?} and {:?}", arguments(said), arguments(also))
        })
        .collect();
    check("a message says the same in both languages", one.len(), &faults);
}

fn arguments(said: &str) -> BTreeSet<&str> {
    let named = said.split('$').skip(1);
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    named.map(|rest| &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())]).collect()
}

#[test]
fn no_message_is_written_twice() {
    let mut faults = Vec::new();
    let mut n_messages = 0;
    for (_, path) in LANGUAGES {
        let mut seen = BTreeSet::new();
        for id in text(path).lines().filter_map(id_of) {
            n_messages += 1;
            if !seen.insert(id) {
                faults.push(format!("{path}: `{id}` stands twice; the first one is never said"));
            }
        }
    }
    check("a message stands once in a file", n_messages, &faults);
}

#[test]
fn every_message_that_is_looked_up_exists() {
    let known = messages(LANGUAGES[0].1);
    let mut n_looked_up = 0;
    let mut faults = Vec::new();
    for file in programs() {
        for id in looked_up(&file.statements()) {
            n_looked_up += 1;
            if !known.contains_key(id) {
                faults.push(format!("{}: says `{id}`, which has no words", file.path));
            }
        }
    }
    check("whatever is said has words", n_looked_up, &faults);
}

/// The ids that some code looks up by writing them out.
fn looked_up(code: &str) -> Vec<&str> {
    let calls = LOOKUPS.iter().flat_map(|call| code.split(call).skip(1));
    calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let programs: Vec<_> = programs().map(File::statements).collect();
    let ftl = LANGUAGES.map(|(_, path)| text(path));
    let known = messages(LANGUAGES[0].1);
    let is_said = |id: &str| {
        let written_out = format!("\"{id}\"");
        let in_words = [format!("{{ {id} }}"), format!("{{{id}}}")];
        programs.iter().any(|code| code.contains(&written_out) || joins(code, id))
            || in_words.iter().any(|used| ftl.iter().any(|words| words.contains(used)))
    };
    let faults: Vec<_> = known
        .keys()
        .filter(|id| !is_said(id))
        .map(|id| format!("`{id}` is never said; remove it from both languages"))
        .collect();
    check("no message lies about unused", known.len(), &faults);
}

/// Whether the code puts ids of this family together.
fn joins(code: &str, id: &str) -> bool {
    let mut families = id.match_indices('-').map(|(dash, _)| &id[..dash]);
    families.any(|family| {
        code.contains(&format!("{JOINING}{family}\"")) || code.contains(&format!("\"{family}-{{"))
    })
}

#[test]
fn the_words_stay_calm() {
    let mut n_looked_at = 0;
    let mut faults = Vec::new();
    for (_, path) in LANGUAGES {
        for (id, said) in messages(path) {
            n_looked_at += 1;
            faults.extend(never_said(&said).map(|word| format!("{path}: `{id}` says `{word}`")));
        }
    }
    for file in programs().filter(|file| file.is_under("crates/app/src/cli")) {
        let help = file.text.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
        for line in help {
            n_looked_at += 1;
            faults.extend(never_said(line).map(|word| format!("{}: says `{word}`", file.path)));
        }
    }
    check("people are not leads, and nothing is a fault of theirs", n_looked_at, &faults);
}

fn never_said(said: &str) -> impl Iterator<Item = &'static str> {
    let words = said.to_lowercase();
    let words: Vec<_> =
        words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words = format!(" {} ", words.join(" "));
    NEVER_SAID.into_iter().filter(move |word| words.contains(&format!(" {word} ")))
}

#[test]
fn a_sentence_ends_like_one() {
    let mut n_sentences = 0;
    let mut faults = Vec::new();
    for (_, path) in LANGUAGES {
        for (id, said) in messages(path) {
            for sentence in parts(&said).into_iter().filter(|part| is_sentence(part)) {
                n_sentences += 1;
                if !sentence.ends_with(ENDS) {
                    faults.push(format!("{path}: `{id}` is a sentence without an end"));
                }
            }
        }
    }
    check("sentences end in punctuation", n_sentences, &faults);
}

#[test]
fn a_message_ends_alike_in_both_languages() {
    let [one, other] = LANGUAGES.map(|(_, path)| messages(path));
    let pairs: Vec<_> =
        one.iter().filter_map(|(id, said)| Some((id, said, other.get(id)?))).collect();
    let stops = |said: &str| parts(said).last().is_some_and(|part| part.ends_with(['.', '?', '!']));
    let faults: Vec<_> = pairs
        .iter()
        .filter(|(_, said, also)| stops(said) != stops(also))
        .map(|(id, ..)| format!("`{id}` is a sentence in one language and a label in the other"))
        .collect();
    check("a sentence is a sentence in both languages", pairs.len(), &faults);
}

/// What may end a sentence in this message: the whole, or each variant of a choice that ends it.
fn parts(said: &str) -> Vec<&str> {
    let is_choice = said.contains("->") && said.trim_end().ends_with('}');
    if !is_choice {
        return vec![said.trim()];
    }
    said.lines().filter_map(|line| Some(line.trim().split_once("] ")?.1)).collect()
}

/// Labels and headings are short and stop nowhere; what we quote begins small.
fn is_sentence(said: &str) -> bool {
    let is_long = said.split_whitespace().count() >= WORDS_OF_A_SENTENCE;
    let stops_inside = [". ", "? ", "! "].iter().any(|stop| said.contains(stop));
    said.starts_with(char::is_uppercase) && (is_long || stops_inside)
}

/// The messages of one file: its ids, and what each says with its attributes.
fn messages(path: &str) -> Messages {
    let mut messages = Messages::new();
    let mut current = None;
    for line in text(path).lines() {
        if let Some(id) = id_of(line) {
            let said = line.split_once('=').map(|(_, said)| said.trim().to_owned());
            messages.insert(id, said.unwrap_or_default());
            current = Some(id);
        } else if !line.starts_with([' ', '\t', '}']) && !line.is_empty() {
            current = None; // a comment or a term
        } else if let Some(said) = current.and_then(|id| messages.get_mut(id)) {
            said.push('\n');
            said.push_str(line.trim_end());
        }
    }
    messages
}

/// The id of the message that begins on this line.
fn id_of(line: &'static str) -> Option<&'static str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then_some(id)
}

fn programs() -> impl Iterator<Item = &'static File> {
    files().iter().filter(|file| file.is_program())
}

#[test]
fn a_word_inside_another_is_not_meant() {
    assert_eq!(never_said("Leading, misleading.").count(), 0);
    assert_eq!(never_said("A new Lead!").collect::<Vec<_>>(), ["lead"]);
    assert_eq!(never_said("the contact\n  score").collect::<Vec<_>>(), ["contact score"]);
}

#[test]
fn an_id_that_is_put_together_is_said() {
    assert!(joins("words.one_of(\"circle\", key)", "circle-support"));
    assert!(joins("format!(\"circle-{key}\")", "circle-support"));
    assert!(!joins("words.word(\"circle-known\")", "circle-support"));
}

#[test]
fn an_id_on_the_next_line_is_looked_up() {
    assert_eq!(looked_up("Say::new(\"know-met\").day(\"day\", day)"), ["know-met"]);
    assert_eq!(looked_up("Say::new(\n    \"know-met\",\n)"), ["know-met"]);
    assert!(looked_up("Say::new(id)").is_empty());
}

#[test]
fn each_variant_that_ends_a_message_is_a_sentence() {
    let said = "{ $n ->\n    [one] One person.\n   *[other] { $n } people.\n}";
    assert_eq!(parts(said), ["One person.", "{ $n } people."]);
    assert_eq!(parts("You met on { $day }"), ["You met on { $day }"]);
}
