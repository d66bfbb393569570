//! Words and names as the site writes them.

use people::Handle;
use people::handle::Named;
use people::name;
use serde_json::Value;

/// Puts letters together that were taken apart into the bytes of their UTF-8. Words that were not are
/// left as they are.
pub(super) fn mend(words: &str) -> String {
    let bytes: Option<Vec<u8>> = words.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| words.to_owned())
}

/// The first of these members that holds words.
pub(super) fn words(value: &Value, members: &[&str]) -> Option<String> {
    members.iter().find_map(|member| value.get(member)?.as_str()).map(mend)
}

/// Somebody by name; a name the site wears for those who have left is nobody's.
pub(super) fn handle(shown: &str) -> Option<Handle> {
    let folded = name::fold(shown);
    let is_gone = GONE.contains(&folded.as_str());
    let named = Named::marked(shown, Some("on facebook")).filter(|_| !is_gone);
    named.map(Handle::Named)
}

/// What the site calls people who have left, folded.
const GONE: [&str; 9] = [
    "facebook user",
    "utente di facebook",
    "utente facebook",
    "facebook nutzer",
    "utilisateur de facebook",
    "usuario de facebook",
    "utilizador do facebook",
    "usuario do facebook",
    "instagram user",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_taken_apart_are_put_together_and_others_left() {
        assert_eq!(mend("Zo\u{c3}\u{ab}"), "Zoë");
        assert_eq!(mend("\u{f0}\u{9f}\u{90}\u{9d}"), "🐝");
        assert_eq!(mend("Zoë"), "Zoë");
        assert_eq!(mend("Ada 🐝"), "Ada 🐝");
    }

    #[test]
    fn who_has_left_the_site_is_nobody() {
        assert_eq!(handle("Facebook User"), None);
        assert_eq!(handle(""), None);
        assert!(handle("Ada Rossi").is_some());
    }
}
