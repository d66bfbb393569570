//! Rules about single files: that each says what it is for, stays graspable, and tells nothing about the
//! machine it was written on.

use std::collections::BTreeMap;

use super::check;
use super::repository::{File, files, has, root, text};

/// The most lines a file has without its tests; above some 400 there is usually a second concept in it.
const MOST_LINES: usize = 500;

/// Names that say what the author did not decide.
const DRAWERS: [&str; 7] = ["utils", "helpers", "common", "misc", "types", "manager", "service"];

#[test]
fn every_file_opens_with_what_it_is_for() {
    let rust: Vec<_> = files().iter().filter(|file| file.is(".rs")).collect();
    let silent = rust.iter().filter(|file| !file.text.starts_with("//! "));
    let faults: Vec<_> = silent
        .map(|file| {
            format!("{}: begin with `//!` lines: what this is, why, and what not", file.path)
        })
        .collect();
    check("every .rs file has a header", rust.len(), &faults);
}

#[test]
fn every_sql_file_opens_with_what_it_is_for() {
    let sql: Vec<_> = files().iter().filter(|file| file.is(".sql")).collect();
    let silent = sql.iter().filter(|file| !file.text.starts_with("-- "));
    let faults: Vec<_> =
        silent.map(|file| format!("{}: begin with `--` and what it is for", file.path)).collect();
    check("every .sql file has a first comment", sql.len(), &faults);
}

#[test]
fn no_file_outgrows_its_reader() {
    let programs: Vec<_> = files().iter().filter(|file| file.is_program()).collect();
    let lengths = programs.iter().map(|file| (file, file.code().len()));
    let faults: Vec<_> = lengths
        .filter(|(_, n_lines)| *n_lines > MOST_LINES)
        .map(|(file, n_lines)| {
            format!("{}: {n_lines} lines without tests; look for the second concept", file.path)
        })
        .collect();
    check(&format!("no file has more than {MOST_LINES} lines"), programs.len(), &faults);
}

#[test]
fn no_file_is_a_drawer() {
    let in_crates: Vec<_> = files().iter().filter(|file| file.is_under("crates")).collect();
    let faults: Vec<_> = in_crates
        .iter()
        .filter(|file| is_a_drawer(file))
        .map(|file| format!("{}: name it by the concept it holds", file.path))
        .collect();
    check(&format!("no file is called {}", DRAWERS.join(", ")), in_crates.len(), &faults);
}

/// A question is named by its key, and one of the eleven asks what two people have in `common`.
fn is_a_drawer(file: &File) -> bool {
    let is_question = file.text.contains(&format!("key: \"{}\"", file.stem()));
    let mut parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or(part));
    !is_question && parts.any(|part| DRAWERS.contains(&part))
}

#[test]
fn each_module_is_one_file_or_one_folder() {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files().iter().filter(|file| file.is_program()) {
        let module = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
        if let Some(other) = seen.insert(module, &file.path) {
            faults.push(format!("{other} and {}: keep one", file.path));
        }
    }
    check("a module is written in one place", seen.len(), &faults);
}

#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    // Put together here, or this file would be the first to be found.
    let paths = ["work", "home", "root", "Users"].map(|folder| format!("/{folder}/"));
    let faults: Vec<_> = files()
        .iter()
        .flat_map(|file| paths.iter().map(move |path| (file, path)))
        .filter(|(file, path)| names_a_path(&file.text, path))
        .map(|(file, path)| format!("{}: holds a path under `{path}`", file.path))
        .collect();
    check("no file holds a path of somebody's machine", files().len(), &faults);
}

/// Whether this path begins somewhere in the text; in the middle of an address it is another thing.
fn names_a_path(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"._-~{}$".contains(c))
    })
}

#[test]
fn crates_come_from_the_one_public_registry() {
    let public = "registry+https://github.com/rust-lang/crates.io-index";
    let lines = text("Cargo.lock").lines().filter_map(|line| line.strip_prefix("source = "));
    let sources: Vec<_> = lines.map(|source| source.trim_matches('"')).collect();
    let faults: Vec<_> = sources
        .iter()
        .filter(|source| **source != public)
        .map(|source| format!("Cargo.lock: `{source}` is not a place everybody can reach"))
        .collect();
    check("every crate is fetched from the public registry", sources.len(), &faults);
}

#[test]
fn no_file_names_a_package_host() {
    let hosts = [["index.", "crates.io"], ["static.", "crates.io"], ["registry.", "npmjs.org"]];
    let hosts = hosts.map(|parts| parts.concat());
    let faults: Vec<_> = files()
        .iter()
        .filter(|file| hosts.iter().any(|host| file.text.contains(host)))
        .map(|file| format!("{}: names the host of a package registry", file.path))
        .collect();
    check("where packages come from is cargo's affair", files().len(), &faults);
}

#[test]
fn there_is_one_clippy_configuration() {
    let paths: Vec<_> = files().iter().filter(|file| file.stem() == "clippy").collect();
    let faults: Vec<_> = paths
        .iter()
        .filter(|file| file.path != "clippy.toml")
        .map(|file| format!("{}: replaces the one at the root and drops its bans", file.path))
        .collect();
    check("one clippy.toml, at the root", paths.len(), &faults);
}

#[test]
fn the_commands_of_the_readme_can_be_run() {
    let scripts = ["scripts/test", "scripts/bench", ".ci/run"];
    let faults: Vec<_> = scripts
        .iter()
        .filter(|script| !has(script) || !is_executable(script))
        .map(|script| format!("{script}: is missing or not executable"))
        .collect();
    check("scripts can be started", scripts.len(), &faults);
}

#[cfg(unix)]
fn is_executable(path: &str) -> bool {
    use std::os::unix::fs::PermissionsExt;

    let described = root().join(path).metadata();
    described.is_ok_and(|metadata| metadata.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(_path: &str) -> bool {
    true // the bit does not exist here; the test run on other systems sees it
}

#[test]
fn the_ci_runs_nothing_that_a_person_cannot() {
    let lines = text(".ci/run").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let lines: Vec<_> = lines.collect();
    let allowed = ["set -euo pipefail", "cd \"$(dirname \"$0\")/..\"", "exec scripts/test"];
    let faults: Vec<_> = lines
        .iter()
        .filter(|line| !allowed.contains(line))
        .map(|line| format!(".ci/run: move `{line}` into scripts/test"))
        .collect();
    check(".ci/run calls scripts/test and nothing else", lines.len(), &faults);
}

#[test]
fn the_end_of_an_address_is_no_path_of_a_machine() {
    let path = ["", "work", ""].join("/");
    assert!(names_a_path(&format!("see {path}notes"), &path));
    assert!(!names_a_path(&format!("https://lin.example{path}1"), &path));
}
