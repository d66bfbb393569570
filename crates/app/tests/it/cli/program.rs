//! Runs the program in a folder of its own, with a fixed day and nothing from the machine it runs on.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// The day everything is judged for.
pub(super) const TODAY: &str = "2026-03-02";

/// A folder with a book in it, gone when the test ends.
pub(super) struct Desk {
    pub(super) folder: PathBuf,
}

/// What a command said, and its exit status.
pub(super) struct Said {
    pub(super) out: String,
    pub(super) err: String,
    pub(super) status: Option<i32>,
}

impl Desk {
    pub(super) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("cerchia-it-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    #[expect(clippy::disallowed_methods, reason = "a test writes what the program reads")]
    pub(super) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    #[expect(clippy::disallowed_methods, reason = "the program is what is tried")]
    pub(super) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cerchia"));
        command.env_clear().env("HOME", &self.folder).current_dir(&self.folder);
        command.args(["--book", "test.book", "--today", TODAY]).args(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    pub(super) fn run(&self, args: &[&str]) -> Said {
        let Output { status, stdout, stderr } = self.command(args).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { out: text(stdout), err: text(stderr), status: status.code() }
    }

    /// Runs a command that has to succeed in silence on standard error.
    #[track_caller]
    pub(super) fn say(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!((said.status, said.err.as_str()), (Some(0), ""), "{args:?}");
        said.out
    }

    /// The document a command prints with `--json`.
    #[track_caller]
    pub(super) fn json(&self, args: &[&str]) -> Value {
        let args = [args, &["--json"]].concat();
        serde_json::from_str(&self.say(&args)).unwrap()
    }

    /// The id of the invitation that this person sent.
    #[track_caller]
    pub(super) fn invitation_of(&self, name: &str) -> String {
        let desk = self.json(&["invitations", "--state", "all"]);
        let all = desk["invitations"].as_array().unwrap();
        let found = all.iter().find(|invitation| invitation["name"] == name).unwrap();
        found["id"].as_str().unwrap().to_owned()
    }

    /// Several commands and what each said, ready to be kept.
    pub(super) fn transcript(&self, commands: &[&[&str]]) -> String {
        let mut transcript = String::new();
        for command in commands {
            let Said { out, err, status } = self.run(command);
            let command = command.join(" ");
            transcript += &format!("$ cerchia {command}\n{out}{err}");
            if status != Some(0) {
                transcript += &format!("[exit status {}]\n", status.unwrap_or(-1));
            }
            transcript.push('\n');
        }
        self.steady(&transcript)
    }

    /// Without what differs from run to run: the folder, times of day, how long it took, and the last
    /// digits of fractions, which processors need not agree on.
    fn steady(&self, said: &str) -> String {
        let said = said.replace(&*self.folder.to_string_lossy(), "[folder]");
        said.lines().map(|line| steady_line(line) + "\n").collect()
    }
}

fn steady_line(line: &str) -> String {
    if let Some((before, after)) = line.split_once(" UTC  ") {
        let number = before.trim_start().split("  ").next().unwrap_or_default();
        return format!("{number:>4}  [moment]  {after}");
    }
    for (opening, closing) in [
        ("Done in ", " second"),
        ("Fatto in ", " second"),
        ("people, in ", " second"),
        ("persone, in ", " second"),
    ] {
        if let Some((before, after)) = line.split_once(opening)
            && let Some((_, after)) = after.split_once(closing)
        {
            // One second or several.
            let after = after.trim_start_matches(char::is_alphabetic);
            return format!("{before}{opening}[some]{closing}{after}");
        }
    }
    let Some((name, value)) = line.split_once("\": ") else { return line.to_owned() };
    if name.ends_with("\"seconds") {
        return format!("{name}\": [some],");
    }
    // A moment of the clock has a fraction; one that a file tells has none.
    if name.ends_with("\"at") && value.contains('.') {
        return format!("{name}\": [moment],");
    }
    match value.trim_end_matches(',').parse::<f64>() {
        Ok(number) if value.contains('.') => format!("{name}\": {number:.2}"),
        _ => line.to_owned(),
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// A path as an argument.
pub(super) fn path_text(path: &Path) -> &str {
    path.to_str().unwrap()
}
