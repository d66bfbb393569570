//! The repository as text: every file a person would read, with its path from the root.
//!
//! Read once and shared by the rules. What git keeps for itself, what cargo builds and what is no UTF-8
//! (pictures, archives, fixtures in old encodings) is not text and is left out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A text file of the repository.
pub(super) struct File {
    /// Its path from the root, with `/` between parts.
    pub(super) path: String,
    /// What it says.
    pub(super) text: String,
}

impl File {
    /// The file's name without folders and without what follows its first dot.
    pub(super) fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }

    pub(super) fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    pub(super) fn is_under(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether it is part of a program, and not a test, an example or a fixture.
    pub(super) fn is_program(&self) -> bool {
        self.is(".rs") && self.path.contains("/src/") && !test_modules().contains(&self.path)
    }

    /// Paths that a module of this file, in a file of its own, may have.
    fn paths_of(&self, module: &str) -> [String; 2] {
        let stem = self.path.trim_end_matches(".rs");
        let is_root = ["mod", "lib", "main"].contains(&self.stem());
        let folder =
            if is_root { stem.rsplit_once('/').map_or("", |(folder, _)| folder) } else { stem };
        [format!("{folder}/{module}.rs"), format!("{folder}/{module}/mod.rs")]
    }

    /// Its lines without `#[cfg(test)]` modules.
    pub(super) fn code(&self) -> Vec<&str> {
        let mut kept = Vec::new();
        let mut lines = self.text.lines().peekable();
        while let Some(line) = lines.next() {
            if line.trim() != "#[cfg(test)]" {
                kept.push(line);
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indent));
            let opens = lines.next().is_some_and(|item| item.ends_with('{'));
            while opens && lines.next().is_some_and(|line| line != end) {}
        }
        kept
    }

    /// Its code as one text, without lines that are comments; those may speak of anything.
    pub(super) fn statements(&self) -> String {
        let lines = self.code().into_iter().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Paths of files that are `#[cfg(test)]` modules of others.
fn test_modules() -> &'static BTreeSet<String> {
    static PATHS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let rust = files().iter().filter(|file| file.is(".rs"));
        rust.flat_map(|file| {
            let after = file.text.split("#[cfg(test)]").skip(1);
            let modules = after.filter_map(|rest| rest.trim_start().strip_prefix("mod "));
            let modules = modules.filter_map(|rest| rest.lines().next()?.strip_suffix(';'));
            modules.flat_map(|module| file.paths_of(module)).collect::<Vec<_>>()
        })
        .collect()
    });
    &PATHS
}

/// Every text file, in the order of paths.
pub(super) fn files() -> &'static [File] {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(|| {
        let mut files = Vec::new();
        walk(&root(), &mut files);
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files
    });
    &FILES
}

/// The text of one file, which must be there.
#[track_caller]
pub(super) fn text(path: &str) -> &'static str {
    let found = files().iter().find(|file| file.path == path);
    found.map_or_else(|| panic!("there is no `{path}`"), |file| file.text.as_str())
}

/// Whether the repository has this file or folder.
pub(super) fn has(path: &str) -> bool {
    root().join(path).exists()
}

/// Names of the folders directly inside this one, sorted; none when it does not exist.
pub(super) fn folders(path: &str) -> Vec<String> {
    let Ok(entries) = root().join(path).read_dir() else { return Vec::new() };
    let folders = entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The folder that holds everything.
pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if is_of_a_tool(&name) {
            continue;
        }
        if path.is_dir() {
            walk(&path, files);
        } else if let Some(text) = read(&path) {
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}

fn is_of_a_tool(name: &str) -> bool {
    let is_ours = [".ci", ".gitignore", ".gitattributes"].contains(&name);
    name == "target" || (name.starts_with('.') && !is_ours)
}

#[expect(clippy::disallowed_methods, reason = "these rules are about the files themselves")]
fn read(path: &Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

#[test]
fn tests_are_not_counted_as_code() {
    let text = "fn one() {}\n#[cfg(test)]\nmod tests {\n    fn two() {}\n}\nfn three() {}\n";
    let file = File { path: "crates/people/src/one.rs".to_owned(), text: text.to_owned() };
    assert_eq!(file.code(), ["fn one() {}", "fn three() {}"]);
}

#[test]
fn a_module_in_its_own_file_is_found_beside_or_below() {
    let file = |path: &str| File { path: path.to_owned(), text: String::new() };
    let beside = file("crates/people/src/lib.rs").paths_of("tests");
    assert_eq!(beside, ["crates/people/src/tests.rs", "crates/people/src/tests/mod.rs"]);
    let below = file("crates/people/src/name.rs").paths_of("tests");
    assert_eq!(below[0], "crates/people/src/name/tests.rs");
}
