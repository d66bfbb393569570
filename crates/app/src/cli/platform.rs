//! What the terminal takes from the machine: the data folder, the language, the browser. Nothing below
//! this crate asks the machine for any of them.

use std::path::PathBuf;

use people::Say;

use super::failure::Failure;
use crate::wording::Language;

/// The book's file: the one named, else `cerchia.book` in the platform's data folder.
pub(crate) fn book_path(named: Option<PathBuf>) -> Result<PathBuf, Failure> {
    if let Some(path) = named {
        return Ok(path);
    }
    let folder = data_folder().ok_or_else(|| Failure::Usage(Say::new("error-no-data-folder")))?;
    Ok(folder.join("cerchia").join("cerchia.book"))
}

fn data_folder() -> Option<PathBuf> {
    let home = || variable("HOME").map(PathBuf::from);
    if cfg!(target_os = "windows") {
        return variable("APPDATA").map(PathBuf::from);
    }
    if cfg!(target_os = "macos") {
        return home().map(|home| home.join("Library").join("Application Support"));
    }
    let xdg = variable("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    xdg.or_else(|| home().map(|home| home.join(".local").join("share")))
}

/// The language the machine is set to, if it is one of ours; English otherwise.
pub(crate) fn language() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
    match set {
        Some(locale) if locale.starts_with("it") => Language::Italian,
        _ => Language::English,
    }
}

#[expect(clippy::disallowed_methods, reason = "the face is where the environment is read")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Opens an address in the browser the owner uses. When there is none, the address was printed.
#[expect(clippy::disallowed_methods, reason = "the owner asked for their browser with --open")]
pub(crate) fn open_in_browser(url: &str) {
    let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[url])
    } else if cfg!(target_os = "windows") {
        ("rundll32", &["url.dll,FileProtocolHandler", url])
    } else {
        ("xdg-open", &[url])
    };
    drop(std::process::Command::new(program).args(args).spawn());
}
