//! Legal forms: part of what a house is called, no part of its name. `Blue Fox GmbH & Co. KG` is
//! `blue fox`.
//!
//! A name that consists of nothing else (`SAS`, `AB`) is left as it is.

use super::phrases::{self, Phrases};
use super::vocabulary::is_glue;

static AT_THE_END: Phrases = Phrases::new(|| phrases::list(include_str!("data/legal.txt")));
static AT_THE_FRONT: Phrases = Phrases::new(|| phrases::list(include_str!("data/legal_front.txt")));

/// From so many words on, the last of them may be *company* and no part of the name.
const WORDS_WITH_COMPANY: usize = 3;

/// The name without legal forms.
pub(super) fn without(text: &str) -> &str {
    let mut name = text;
    while let Some(shorter) = AT_THE_END.before(name).or_else(|| before_company(name)) {
        name = before_glue(shorter);
    }
    match AT_THE_FRONT.after(name) {
        Some(rest) if !rest.is_empty() => rest,
        Some(_) | None => name,
    }
}

/// Whether a word is a legal form.
pub(super) fn is_form(word: &str) -> bool {
    AT_THE_END.are(word)
}

fn before_company(name: &str) -> Option<&str> {
    let before = name.strip_suffix(" company")?;
    (name.split(' ').count() >= WORDS_WITH_COMPANY).then_some(before)
}

/// Without the *and* that bound the legal form to the name.
fn before_glue(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((before, last)) if is_glue(last) => before,
        Some(_) | None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(without(text), expected);
    }

    #[test]
    fn legal_forms_go_one_by_one() {
        check("blue fox spa", "blue fox");
        check("blue fox gmbh co kg", "blue fox");
        check("blue fox and co ltd", "blue fox");
        check("blue fox societa per azioni", "blue fox");
        check("blue fox sp z oo", "blue fox");
        check("ditta blue fox sas", "blue fox");
        check("the blue fox company", "the blue fox");
    }

    #[test]
    fn a_name_of_nothing_else_is_kept() {
        check("sas", "sas");
        check("ab", "ab");
        check("communication company", "communication company");
    }
}
