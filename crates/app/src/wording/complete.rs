//! Holds the two languages complete where the repository's rules on words cannot look: that messages
//! take the same arguments in both, that every member of a family has words, and that Fluent can read
//! it all. That whatever is said exists, and is said somewhere, is checked there.

use std::collections::{BTreeMap, BTreeSet};

use super::Language;

/// Messages named by joining a family and a key ([`super::Words::one_of`]).
const FAMILIES: [(&str, &[&str]); 64] = [
    ("advice", &["let-in", "ask-first", "leave", "later"]),
    ("answer", &["yes", "no", "unknown"]),
    ("asked", &QUESTIONS),
    ("circle", &CIRCLES),
    ("circle-means", &CIRCLES),
    ("decided", &["let-in", "ask-first", "leave", "later", "answered", "undone", "taken-back"]),
    ("amount", &["much", "some", "little"]),
    ("ask", &ASKS),
    ("ask-did", &["asked", "came", "undone"]),
    ("ask-example", &["introduction", "job", "recommendation"]),
    ("ask-field", &["introduction", "job", "recommendation"]),
    ("ask-means", &ASKS),
    ("ask-note", &ASKS),
    ("came", &["waiting", "answered", "helped", "declined", "led-to"]),
    ("wish", &["wished", "approached", "in-touch"]),
    ("wish-say", &["approached", "in-touch", "as-shown", "remove"]),
    ("wishes-did", &["wished", "removed", "state", "undone"]),
    ("draft", &OUTCOMES),
    ("cadence-often", &["2w", "6w", "3m", "6m", "1y", "never", "none"]),
    ("keep-did", &["talked", "passed", "put-off", "undone"]),
    ("keep-how", &["talked", "passed", "put-off", "wrote"]),
    ("keep-kind", &["owed", "birthday", "news", "cadence", "cooling", "dormant"]),
    ("guessed", &["note", "letters", "place"]),
    ("shown", &["ticked", "connected", "gone", "written"]),
    ("task", &["accept", "ask", "ignore", "remove"]),
    ("templates", &["kept", "reset", "undone"]),
    ("todo", &["ticked", "unticked", "undone"]),
    (
        "source",
        &[
            "linkedin",
            "mail",
            "calendar",
            "vcard",
            "google-contacts",
            "outlook-contacts",
            "whatsapp",
            "facebook",
            "x",
            "sms-backup",
            "monica",
            "columns",
            "pasted",
        ],
    ),
    ("emphasis", &["less", "usual", "more", "most"]),
    ("event", &["removed", "moved", "new-role", "renamed", "new-address"]),
    (
        "left-out",
        &[
            "sponsored",
            "vendor-mail",
            "draft",
            "chatbot",
            "empty",
            "repeated",
            "owner-only",
            "list",
            "bulk",
            "automatic",
            "no-reply",
            "notification",
            "relayed",
            "ticket",
            "spam",
            "trash",
            "chat",
            "crowd",
            "notice",
            "cancelled",
            "alone",
            "nameless",
            "all-day",
        ],
    ),
    (
        "kind",
        &[
            "name",
            "employer",
            "connected",
            "contact",
            "addresses",
            "company",
            "letter",
            "birthday",
            "rivals",
        ],
    ),
    (
        "outcome",
        &[
            "one-source",
            "one-owner",
            "one-evidence",
            "ask-evidence",
            "apart-owner",
            "apart-evidence",
        ],
    ),
    (
        "settled",
        &[
            "same",
            "not-same",
            "later",
            "accepted",
            "split",
            "first",
            "name",
            "placed",
            "skipped",
            "compared",
            "corrected",
            "elsewhere",
            "retracted",
            "noted",
            "note-gone",
            "asked",
            "came",
            "wished",
            "note",
            "tag",
            "field",
            "undone",
        ],
    ),
    ("correct", &["too-high", "too-low"]),
    ("found", &["people", "employers", "notes", "messages"]),
    ("lists", &["saved", "removed", "undone"]),
    ("moment", &["message", "meeting", "invitation", "note", "decision", "change", "known"]),
    ("place-means", &["support", "sympathy", "close", "active", "known", "connected"]),
    ("me-state", &["learned", "confirmed", "refused"]),
    (
        "thing",
        &[
            "named", "headline", "lives", "pictured", "tallied", "knows", "posts", "worked",
            "studied", "presents", "also",
        ],
    ),
    ("tally", &["connections", "followers", "mutual"]),
    ("let-go-pile", &PARTINGS),
    ("let-go-pile-about", &PARTINGS),
    ("part", &["keep", "let-go"]),
    ("parted", &["keep", "let-go", "later", "together", "taken-back", "undone"]),
    ("returned", &["wrote", "called", "met", "invited", "connected"]),
    ("way", &["messages", "mail", "chats", "meetings"]),
    ("give-idea", &["answer", "recommend", "introduce"]),
    ("give-carry", &["they", "you", "even"]),
    ("gave", &["introduced", "passed", "noted", "note-gone", "undone"]),
    ("help-kind", &["gave", "got", "introduced"]),
    ("help", &["recommendation", "introduction", "work", "advice", "hiring", "collaboration"]),
    ("goals", &["goal", "offer"]),
    ("goals-none", &["goal", "offer"]),
    ("goals-add", &["goal", "offer"]),
    ("goals-example", &["goal", "offer"]),
    ("cli-goals-next", &["goal", "offer"]),
    ("pile", &["let-in", "ask-first", "leave", "later", "decided", "accepted"]),
    ("question", &QUESTIONS),
    ("say", &["yes", "no", "unknown"]),
    ("stance", &STANCES),
    ("stance-means", &STANCES),
    ("status", &["active", "cooling", "lapsing", "dormant", "long-dormant"]),
];

const ASKS: [&str; 3] = ["recommendation", "introduction", "job"];

const OUTCOMES: [&str; 12] = [
    "ask-first",
    "let-in",
    "invite",
    "introduce",
    "recommend",
    "ask-recommendation",
    "ask-introduction",
    "tell-work",
    "reply",
    "keep-in-touch",
    "congratulate",
    "birthday",
];

const CIRCLES: [&str; 7] =
    ["support", "sympathy", "close", "active", "known", "connected", "unknown"];

const PARTINGS: [&str; 5] = ["plain", "twice", "later", "keep", "let-go"];

const STANCES: [&str; 7] =
    ["open", "selective", "close-circle", "job-seeker", "freelancer", "founder", "recruiter"];

const QUESTIONS: [&str; 11] =
    ["know", "note", "mutual", "face", "place", "work", "voice", "common", "count", "value", "gut"];

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
            messages.insert(current, BTreeSet::new());
        }
        for argument in line.split('$').skip(1) {
            let end = argument.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            messages.entry(current).or_default().insert(&argument[..end.unwrap_or(argument.len())]);
        }
    }
    messages
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
fn every_part_of_a_closeness_has_words() {
    let messages = messages(Language::English);
    for part in people::tie::Part::all() {
        let id = format!("part-{}", part.key());
        assert!(messages.contains_key(id.as_str()), "no words for `{id}`");
    }
}

#[test]
fn every_field_and_kind_of_help_has_words_that_are_understood_again() {
    let messages = messages(Language::English);
    for field in people::occupation::all_fields() {
        assert!(messages.contains_key(format!("field-{field}").as_str()), "no words for `{field}`");
    }
    for help in people::scenario::goal::Help::ALL {
        for language in Language::ALL {
            let said = super::Words::of(language).one_of("help", help.key());
            let read = people::scenario::goal::Goal::read(&said);
            let wanted = people::scenario::goal::Facet::Help(help);
            assert!(read.facets.contains(&wanted), "{said}: {read:?}");
        }
    }
}

#[test]
fn every_member_of_a_family_has_words() {
    let messages = messages(Language::English);
    for (family, keys) in FAMILIES {
        for key in keys {
            let id = format!("{family}-{key}");
            assert!(messages.contains_key(id.as_str()), "no words for `{id}`");
        }
    }
}
