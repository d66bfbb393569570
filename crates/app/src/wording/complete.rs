//! Holds the two languages complete: the same messages with the same arguments in both, every message
//! that some code says, and none that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Language;

/// Messages named by joining a family and a key ([`super::Words::one_of`]).
const FAMILIES: [(&str, &[&str]); 9] = [
    ("circle", &["support", "sympathy", "close", "active", "known", "connected", "unknown"]),
    ("circle-means", &["support", "sympathy", "close", "active", "known", "connected", "unknown"]),
    ("status", &["active", "cooling", "lapsing", "dormant", "long-dormant"]),
    ("pile", &["let-in", "ask-first", "leave", "later", "decided", "accepted"]),
    ("decided", &["let-in", "ask-first", "leave", "later", "answered", "undone", "taken-back"]),
    ("reply", &["yes", "no", "unknown"]),
    ("say", &["yes", "no", "unknown"]),
    (
        "question",
        &[
            "know", "note", "mutual", "face", "place", "work", "voice", "common", "count", "value",
            "gut",
        ],
    ),
    ("event", &["removed", "moved", "renamed", "new-address"]),
];

fn text(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("en.ftl"),
        Language::Italian => include_str!("it.ftl"),
    }
}

/// Message ids with the arguments they use.
fn messages(language: Language) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut messages = BTreeMap::new();
    let mut current = "";
    for line in text(language).lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once('=')
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            current = id.trim();
            assert!(
                messages.insert(current, BTreeSet::new()).is_none(),
                "`{current}` stands twice"
            );
        }
        for argument in line.split('$').skip(1) {
            let end = argument.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            messages.entry(current).or_default().insert(&argument[..end.unwrap_or(argument.len())]);
        }
    }
    messages
}

/// All Rust text of the workspace's crates.
fn code() -> String {
    let mut code = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                #[expect(clippy::disallowed_methods, reason = "a test that reads its own source")]
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    code
}

/// The string that follows each of these calls.
fn said(code: &str) -> BTreeSet<&str> {
    let calls = ["Say::new(", ".word("];
    let after = calls.iter().flat_map(|call| code.split(call).skip(1));
    after
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .filter(|id| !["test-sentence", "no-such-message"].contains(id))
        .filter(|id| id.contains('-') && !id.contains(' '))
        .collect()
}

#[test]
fn both_languages_say_the_same_things() {
    assert_eq!(messages(Language::English), messages(Language::Italian));
}

#[test]
fn every_file_is_fluent_throughout() {
    for language in Language::ALL {
        let read = fluent_bundle::FluentResource::try_new(text(language).to_owned());
        if let Err((_, errors)) = read {
            panic!("{language:?}: {errors:?}");
        }
    }
}

#[test]
fn everything_said_has_words() {
    let code = code();
    let messages = messages(Language::English);
    let said = said(&code);
    assert!(said.len() > 20, "found too little to check: {said:?}");
    let wordless: Vec<_> = said.into_iter().filter(|id| !messages.contains_key(id)).collect();
    assert!(wordless.is_empty(), "no words for {wordless:?}");
    for (family, keys) in FAMILIES {
        for key in keys {
            let id = format!("{family}-{key}");
            assert!(messages.contains_key(id.as_str()), "no words for `{id}`");
        }
    }
}

#[test]
fn no_words_are_left_that_nobody_says() {
    let code = code();
    let families: BTreeSet<String> = FAMILIES
        .iter()
        .flat_map(|(family, keys)| keys.iter().map(move |key| format!("{family}-{key}")))
        .collect();
    let unsaid: Vec<_> = messages(Language::English)
        .into_keys()
        .filter(|id| !code.contains(&format!("\"{id}\"")) && !families.contains(*id))
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}
