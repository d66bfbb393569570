//! Which language to speak: the two there are, and how a browser's wishes choose between them.
//!
//! What is *not* looked at: the machine's locale. The same command gives the same words everywhere.

use unic_langid::LanguageIdentifier;

/// A language everything is written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Language {
    /// English, also for whoever wishes a language we don't have.
    #[default]
    English,
    /// Italian.
    Italian,
}

impl Language {
    /// Every language, in the order they are offered.
    pub(crate) const ALL: [Self; 2] = [Self::English, Self::Italian];

    /// Its tag, as it stands in `lang` attributes and on the command line.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
        }
    }

    /// What its speakers call it.
    pub(crate) fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Italian => "Italiano",
        }
    }

    /// Reads `it`, `it-IT`, `it_CH.UTF-8`; `None` for a language we don't have.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language an `Accept-Language` header likes best among ours; `None` when it likes none.
    pub(crate) fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for wish in header.split(',') {
            let mut parts = wish.split(';');
            let language = parts.next().and_then(Self::parse);
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok());
            let quality: f32 = quality.unwrap_or(1.0);
            if let Some(language) = language
                && quality > best.map_or(0.0, |(quality, _)| quality)
            {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }

    /// The same for Fluent, which chooses plural forms by it.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        // Our tags are tags; a wrong one would be the root language, and a test would show it.
        self.tag().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, language: Option<Language>) {
        assert_eq!(Language::accepted(header), language);
    }

    #[test]
    fn the_best_liked_language_we_have_is_spoken() {
        check("it-IT,it;q=0.9,en;q=0.8", Some(Language::Italian));
        check("de, en;q=0.5, it;q=0.7", Some(Language::Italian));
        check("en-GB", Some(Language::English));
    }

    #[test]
    fn of_two_liked_alike_the_first_is_spoken() {
        check("it, en", Some(Language::Italian));
        check("en;q=0.5, it;q=0.5", Some(Language::English));
    }

    #[test]
    fn a_language_refused_or_unknown_is_not_spoken() {
        check("it;q=0, en;q=0.1", Some(Language::English));
        check("it;q=0", None);
        check("de, fr;q=0.9", None);
        check("", None);
        check(";;q=,,", None);
    }
}
