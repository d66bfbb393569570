//! Arrows between crates, and what a crate must not know: the shape of the house.
//!
//! Read from cargo's own description of the workspace, so that a renamed or conditional dependency is
//! seen too. Only what goes into the program counts; tests may use more. Why a test and not cargo-deny:
//! `docs/decisions/0005-arrows-by-our-own-test.md`.

use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use super::check;
use super::repository::{File, files, folders, root, text};

/// Each of our crates, and everything it may use. `*` is: what it likes, except [`WRAPPED`].
const MAY_USE: [(&str, &[&str]); 4] = [
    ("cerchia-people", &["deunicode", "jiff", "unicode-normalization"]),
    (
        "cerchia-sources",
        &[
            "cerchia-people",
            "csv",
            "csv-core",
            "encoding_rs",
            "hayro-syntax",
            "jiff",
            "mail-parser",
            "memchr",
            "quick-xml",
            "serde_json",
        ],
    ),
    ("cerchia-book", &["cerchia-people", "cerchia-sources", "*"]),
    ("cerchia", &["cerchia-people", "cerchia-book", "*"]),
];

/// Crates that only one of ours may name.
const WRAPPED: [(&str, &str, &str); 13] = [
    ("rusqlite", "cerchia-book", "only the book speaks SQL"),
    ("csv", "cerchia-sources", "only sources parse files"),
    ("csv-core", "cerchia-sources", "only sources parse files"),
    ("encoding_rs", "cerchia-sources", "only sources parse files"),
    ("hayro-syntax", "cerchia-sources", "only sources parse files"),
    ("mail-parser", "cerchia-sources", "only sources parse files"),
    ("quick-xml", "cerchia-sources", "only sources parse files"),
    ("axum", "cerchia", "only the app has faces"),
    ("maud", "cerchia", "only the app has faces"),
    ("clap", "cerchia", "only the app has faces"),
    ("fluent-bundle", "cerchia", "only the app has words"),
    ("tokio", "cerchia", "only the app is asynchronous"),
    ("ureq", "cerchia", "only the app has a door to a model"),
];

/// Crates that could send something somewhere.
const SENDERS: [&str; 8] =
    ["reqwest", "ureq", "hyper-util", "isahc", "curl", "attohttpc", "lettre", "openssl-sys"];

/// What the pure crates never name: files, processes, network, clock, environment, threads.
const WORLD: [&str; 13] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
    "TimeZone::system",
    "println!",
    "eprintln!",
    "option_env!",
];

/// The one crate and the one file that ask a model, when its owner does.
const DOOR: (&str, &str, &str) = ("cerchia", "ureq", "crates/app/src/model.rs");

struct Edge {
    from: String,
    to: String,
    is_elsewhere: bool,
}

#[test]
fn a_crate_uses_only_what_it_may() {
    let ours = MAY_USE.map(|(name, _)| name);
    let may_use = |edge: &Edge| {
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == edge.from) else {
            return false;
        };
        let is_ours = ours.contains(&edge.to.as_str());
        allowed.contains(&edge.to.as_str()) || (!is_ours && allowed.contains(&"*"))
    };
    let faults: Vec<_> = edges()
        .iter()
        .filter(|edge| !may_use(edge))
        .map(|edge| {
            format!("{} may not use {}: a new edge needs a decision record", edge.from, edge.to)
        })
        .collect();
    check("arrows: people ◄── sources ◄── book ◄── app", edges().len(), &faults);
}

#[test]
fn a_wrapped_crate_has_one_wrapper() {
    let mut faults = Vec::new();
    let mut n_wrapped = 0;
    for (wrapped, wrapper, why) in WRAPPED {
        let users = edges().iter().filter(|edge| edge.to == wrapped);
        for user in users {
            n_wrapped += 1;
            if user.from != wrapper {
                faults.push(format!("{} may not use {wrapped}: {why}", user.from));
            }
        }
    }
    check("some crates are named in one of ours only", n_wrapped, &faults);
}

#[test]
fn nothing_we_use_could_send_something_somewhere() {
    let faults: Vec<_> = edges()
        .iter()
        .filter(|edge| SENDERS.contains(&edge.to.as_str()))
        .filter(|edge| (edge.from.as_str(), edge.to.as_str()) != (DOOR.0, DOOR.1))
        .map(|edge| format!("{} uses {}: nothing leaves the machine", edge.from, edge.to))
        .collect();
    check("no crate of ours can make requests, but for the one door", edges().len(), &faults);
}

#[test]
fn there_is_one_door_and_one_way_to_it() {
    let (_, sender, door) = DOOR;
    let ours = ["people", "sources", "book", "app"];
    let programs = ours.iter().flat_map(|name| programs_of(name));
    let (within, others): (Vec<_>, Vec<_>) = programs.partition(|file| file.path == door);
    let is_used = within.iter().any(|file| !naming(file, &["ureq::"]).is_empty());
    assert!(is_used, "{door} names no {sender}: was the door moved?");
    let mut faults: Vec<_> = others.iter().flat_map(|file| naming(file, &[sender])).collect();
    // Whoever may have it opened shows what is sent, and does it when told to.
    let askers = ["crates/app/src/cli/draft.rs", "crates/app/src/web/pages/proposals.rs"];
    let strangers = others.iter().filter(|file| !askers.contains(&file.path.as_str()));
    faults.extend(strangers.flat_map(|file| naming(file, &["model::ask(", "crate::model"])));
    check("only one file calls out, and only two have it do so", others.len(), &faults);
}

#[test]
fn every_crate_we_use_is_published() {
    let faults: Vec<_> = edges()
        .iter()
        .filter(|edge| edge.is_elsewhere)
        .map(|edge| format!("{} takes {} from a place of its own", edge.from, edge.to))
        .collect();
    check("no dependency from git or another registry", edges().len(), &faults);
}

#[test]
fn the_workspace_has_the_crates_of_its_picture() {
    let mut ours: Vec<_> = MAY_USE.map(|(name, _)| name.to_owned()).into();
    ours.sort();
    let mut found: Vec<_> = packages().iter().filter_map(name_of).collect();
    found.sort();
    assert_eq!(found, ours, "a further crate needs a decision record, and a line in `MAY_USE`");
}

#[test]
fn each_crate_has_at_most_one_integration_test_binary() {
    let mut faults = Vec::new();
    for package in packages() {
        let tests: Vec<_> = list(package, "targets").filter(|target| is_test(target)).collect();
        let is_fine = tests.len() < 2 && tests.iter().all(|test| test["name"] == "it");
        if !is_fine {
            faults.push(format!("{}: one binary called `it`, with modules", package["name"]));
        }
    }
    check("one integration test binary a crate", packages().len(), &faults);
}

fn is_test(target: &Value) -> bool {
    target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "test"))
}

#[test]
fn every_crate_takes_the_lints_of_the_workspace() {
    let crates = folders("crates");
    let manifests = crates.iter().map(|folder| format!("crates/{folder}/Cargo.toml"));
    let faults: Vec<_> = manifests
        .filter(|manifest| !text(manifest).contains("[lints]\nworkspace = true"))
        .map(|manifest| format!("{manifest}: write `[lints]` and `workspace = true`"))
        .collect();
    check("no crate has lints of its own", crates.len(), &faults);
}

#[test]
fn pure_crates_know_no_world() {
    let pure: Vec<_> = programs_of("people").chain(programs_of("sources")).collect();
    let faults: Vec<_> = pure.iter().flat_map(|file| naming(file, &WORLD)).collect();
    check("people and sources touch no file, clock, environment or network", pure.len(), &faults);
}

#[test]
fn views_only_look() {
    let writing = ["insert ", "update ", "delete ", "create ", "drop ", "alter ", "replace "];
    let views: Vec<_> =
        files().iter().filter(|file| file.is_under("crates/book/src/views")).collect();
    let mut faults = Vec::new();
    for file in &views {
        if file.is(".rs") {
            faults
                .extend(naming(file, &["Book::change", ".change(", ".execute(", "execute_batch"]));
        }
        let statements = file.text.lines().filter(|_| file.is(".sql"));
        let writes = |line: &str| writing.iter().any(|verb| line.to_lowercase().starts_with(verb));
        for line in statements.filter(|line| writes(line.trim_start())) {
            faults.push(format!("{}: a view does not write: `{line}`", file.path));
        }
    }
    check("only `Book::change` writes; views look", views.len(), &faults);
}

#[test]
fn a_face_opens_no_connection() {
    let app: Vec<_> = programs_of("app").collect();
    let outward = ["TcpStream", "UdpSocket", "to_socket_addrs", "lookup_host", "0.0.0.0"];
    let faults: Vec<_> = app.iter().flat_map(|file| naming(file, &outward)).collect();
    check("the app listens on loopback and calls nobody", app.len(), &faults);
}

#[test]
fn a_page_fetches_nothing_from_elsewhere() {
    let pages: Vec<_> = files().iter().filter(|file| file.is_under("crates/app/src/web")).collect();
    let outward =
        ["src=\"http", "src=\\\"http", "srcset=", "url(http", "url(\"http", "@import", "//cdn"];
    let faults: Vec<_> = pages.iter().flat_map(|file| naming(file, &outward)).collect();
    check("pages carry all they need", pages.len(), &faults);
}

fn programs_of(name: &str) -> impl Iterator<Item = &'static File> {
    let folder = format!("crates/{name}/src");
    files().iter().filter(move |file| file.is_program() && file.is_under(&folder))
}

/// One sentence for each of these that the file's code names.
fn naming(file: &File, banned: &[&str]) -> Vec<String> {
    let code = file.statements();
    let named = banned.iter().filter(|word| code.contains(**word));
    named.map(|word| format!("{}: names `{word}`", file.path)).collect()
}

/// Who uses whom in the program: normal and build dependencies of our crates.
fn edges() -> &'static [Edge] {
    static EDGES: LazyLock<Vec<Edge>> = LazyLock::new(|| {
        let of_package = |package: &Value| -> Vec<Edge> {
            let from = name_of(package).unwrap_or_default();
            let dependencies = list(package, "dependencies").filter(|used| used["kind"] != "dev");
            dependencies.map(|used| edge(&from, used)).collect()
        };
        packages().iter().flat_map(of_package).collect()
    });
    &EDGES
}

fn edge(from: &str, used: &Value) -> Edge {
    let public = "registry+https://github.com/rust-lang/crates.io-index";
    let is_elsewhere = used["source"].as_str().is_some_and(|source| source != public);
    Edge { from: from.to_owned(), to: name_of(used).unwrap_or_default(), is_elsewhere }
}

fn name_of(described: &Value) -> Option<String> {
    described["name"].as_str().map(str::to_owned)
}

fn list<'a>(described: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    described[key].as_array().into_iter().flatten()
}

/// Our crates, as cargo describes them.
fn packages() -> &'static [Value] {
    static PACKAGES: LazyLock<Vec<Value>> = LazyLock::new(|| {
        let described: Value = serde_json::from_slice(&cargo_metadata()).unwrap();
        described["packages"].as_array().cloned().unwrap_or_default()
    });
    &PACKAGES
}

#[expect(clippy::disallowed_methods, reason = "cargo alone knows how it reads a manifest")]
fn cargo_metadata() -> Vec<u8> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--no-deps", "--offline"]);
    let output = cargo.current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}
