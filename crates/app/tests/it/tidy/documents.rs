//! Documents do not lie: what they name exists, and what exists is named where it should be.
//!
//! A document that is wrong once is not read again, so each promise here that can be checked is checked.

use std::process::Command;

use super::check;
use super::repository::{File, files, folders, has, root, text};

/// Both guides for owners.
const GUIDES: [&str; 2] = ["docs/guide/en.md", "docs/guide/it.md"];

#[test]
fn every_document_of_the_house_is_there() {
    let documents = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "STYLE.md",
        "GLOSSARY.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "LICENSE",
    ];
    let faults: Vec<_> = documents
        .iter()
        .filter(|document| !has(document))
        .map(|document| format!("{document} is missing"))
        .collect();
    check("a newcomer finds what they look for", documents.len(), &faults);
    assert!(text("CHANGELOG.md").contains("## Unreleased"), "CHANGELOG.md has no `## Unreleased`");
}

#[test]
fn every_source_has_its_format_written_down() {
    let names: Vec<_> = sources::ALL.iter().map(|source| source.name()).collect();
    let faults: Vec<_> = names
        .iter()
        .map(|name| format!("docs/formats/{name}.md"))
        .filter(|page| !has(page))
        .map(|page| format!("{page} is missing: say what its files really look like"))
        .collect();
    check("every source of `sources::ALL` is described", names.len(), &faults);
}

#[test]
fn the_architecture_names_every_crate_and_module_folder() {
    let architecture = text("ARCHITECTURE.md");
    let crates = folders("crates");
    let mut faults = Vec::new();
    for name in &crates {
        if !architecture.contains(&format!("`{name}`")) {
            faults.push(format!("ARCHITECTURE.md does not name the crate `{name}`"));
        }
        for folder in folders(&format!("crates/{name}/src")) {
            if !architecture.contains(&format!("{folder}/")) {
                faults.push(format!("ARCHITECTURE.md does not name crates/{name}/src/{folder}/"));
            }
        }
    }
    check("the map shows every room", crates.len(), &faults);
}

#[test]
fn every_rule_the_architecture_relies_on_exists() {
    let named: Vec<_> =
        in_backticks(text("ARCHITECTURE.md")).filter(|word| is_test(word)).collect();
    let rust: Vec<_> = files().iter().filter(|file| file.is(".rs")).collect();
    let exists = |test: &str| {
        let defined = format!("fn {test}(");
        rust.iter().any(|file| file.text.contains(&defined))
    };
    let faults: Vec<_> = named
        .iter()
        .filter(|test| !exists(test))
        .map(|test| format!("ARCHITECTURE.md relies on the test `{test}`, which is nowhere"))
        .collect();
    check("an invariant names the test that holds it", named.len(), &faults);
}

/// Test names are sentences; nothing else we write in backticks is as long.
fn is_test(word: &str) -> bool {
    word.matches('_').count() >= 3 && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[test]
fn every_path_a_document_names_exists() {
    let mut n_paths = 0;
    let mut faults = Vec::new();
    for document in documents() {
        let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let named = in_backticks(&document.text).filter(|word| is_path(word)).map(str::to_owned);
        let linked = links(&document.text).map(|link| resolved(folder, link));
        for path in named.chain(linked) {
            n_paths += 1;
            if !has(&path) {
                faults.push(format!("{}: there is no `{path}`", document.path));
            }
        }
    }
    check("documents name what exists", n_paths, &faults);
}

/// A path from the root that is meant literally: no pattern, no placeholder.
fn is_path(word: &str) -> bool {
    let begins = ["crates/", "docs/", "scripts/", ".ci/"];
    begins.iter().any(|begin| word.starts_with(begin)) && !word.contains([' ', '<', '*', '…', '{'])
}

/// Targets of Markdown links into the repository.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let inside = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    inside.filter_map(|target| target.split('#').next())
}

fn resolved(folder: &str, link: &str) -> String {
    let mut parts: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn both_guides_explain_every_command() {
    let commands = commands();
    let mut faults = Vec::new();
    for guide in GUIDES {
        let explained = text(guide);
        let is_missing = |command: &&String| !explained.contains(&format!("cerchia {command}"));
        for command in commands.iter().filter(is_missing) {
            faults.push(format!("{guide} does not explain `cerchia {command}`"));
        }
    }
    check("the guides explain the whole program", commands.len(), &faults);
}

#[test]
fn decisions_are_numbered_and_argued() {
    let decisions: Vec<_> = files().iter().filter(|file| file.is_under("docs/decisions")).collect();
    let mut faults = Vec::new();
    for (number, decision) in (1..).zip(&decisions) {
        if !decision.path.contains(&format!("/{number:04}-")) {
            faults.push(format!("{}: should be number {number:04}", decision.path));
        }
        let parts = ["## Question", "## Choice", "## Alternatives"];
        for part in parts.iter().filter(|part| !decision.text.contains(**part)) {
            faults.push(format!("{}: has no `{part}`", decision.path));
        }
    }
    check("decisions can be found and understood", decisions.len(), &faults);
}

#[test]
fn the_readme_has_its_two_commands() {
    let readme = text("README.md");
    let commands = ["cargo run --release -- demo", "scripts/test"];
    let faults: Vec<_> = commands
        .iter()
        .filter(|command| !readme.contains(**command))
        .map(|command| format!("README.md does not show `{command}`"))
        .collect();
    check("see it work, run its tests", commands.len(), &faults);
}

fn documents() -> impl Iterator<Item = &'static File> {
    files().iter().filter(|file| file.is(".md"))
}

/// What stands in single backticks; fenced blocks are left out.
fn in_backticks(text: &str) -> impl Iterator<Item = &str> {
    let outside_fences = text.split("\n```").step_by(2);
    let lines = outside_fences.flat_map(str::lines);
    lines.flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The commands the program offers, by its own word.
fn commands() -> Vec<String> {
    let help = help();
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = names.filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

#[expect(clippy::disallowed_methods, reason = "the program itself knows its commands best")]
fn help() -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_cerchia"));
    let output = program.args(["--lang", "en", "--help"]).current_dir(root()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
