//! Addresses within the site and the one outside it we link to, built only from parts made safe.
//!
//! Names come from strangers. A name becomes part of an address through [`segment`] and [`query`], and
//! a profile only if it reads as one, so no text of theirs can open another site or run as a script.

use axum::http::Uri;
use people::handle::Profile;

/// One piece of a path or of a query: everything but unreserved characters percent-encoded (RFC 3986, 2.3).
pub(super) fn segment(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for byte in raw.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// A path with the query of those pairs that have a value.
pub(super) fn query(path: &str, pairs: &[(&str, Option<&str>)]) -> String {
    let mut out = path.to_owned();
    let given = pairs.iter().filter_map(|(name, value)| value.map(|value| (name, value)));
    for (at, (name, value)) in given.filter(|(_, value)| !value.is_empty()).enumerate() {
        out.push(if at == 0 { '?' } else { '&' });
        out.push_str(&format!("{name}={}", segment(value)));
    }
    out
}

/// A person's page.
pub(super) fn person(id: &str) -> String {
    format!("/people/{}", segment(id))
}

/// The box for a person's profile, which comes back to where it was opened.
pub(super) fn paste(id: &str, back: &str) -> String {
    query(&format!("{}/profile", person(id)), &[("back", Some(back))])
}

/// An invitation's page.
pub(super) fn invitation(id: &str) -> String {
    format!("/invitations/{}", segment(id))
}

/// The page of a group of invitations.
pub(super) fn group(id: &str) -> String {
    format!("/invitations/groups/{}", segment(id))
}

/// The draft to whoever sent an invitation.
pub(super) fn draft(id: &str) -> String {
    format!("/invitations/{}/draft", segment(id))
}

/// The draft of a first note to a person.
pub(super) fn first_note(id: &str) -> String {
    format!("{}/draft", person(id))
}

/// Whom to ask, of one of the questions.
pub(super) fn ask(question: &str, to: Option<&str>) -> String {
    query("/ask", &[("question", Some(question)), ("to", to)])
}

/// The draft of a note to a person, for some reason.
pub(super) fn note(id: &str, outcome: &str) -> String {
    query(&first_note(id), &[("outcome", Some(outcome))])
}

/// The page of two people who may be one.
pub(super) fn suggestion(id: &str) -> String {
    format!("/suggestions/{}", segment(id))
}

/// A profile on LinkedIn; `None` for anything that isn't one.
pub(super) fn profile(raw: &str) -> Option<String> {
    let profile = Profile::parse(raw)?;
    Some(format!("https://www.linkedin.com/in/{}", segment(profile.slug())))
}

/// A value in a query as it stands there; ours need no decoding.
pub(super) fn value<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The same address without its wish for a language, ready for another one.
pub(super) fn without_language(uri: &Uri) -> String {
    let query = uri.query().unwrap_or_default();
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).collect();
    let end = if kept.is_empty() { "?".to_owned() } else { format!("?{}&", kept.join("&")) };
    format!("{}{end}", uri.path())
}

/// A path of this site that a form wants to come back to; the first page for anything else.
pub(super) fn local(raw: &str) -> &str {
    let is_path = raw.starts_with('/') && !raw.starts_with("//");
    let is_plain = raw.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_path && is_plain { raw } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_any_kind_stays_one_segment() {
        assert_eq!(segment("a/../b?c#d"), "a%2F..%2Fb%3Fc%23d");
        assert_eq!(segment("Zoë \"x\""), "Zo%C3%AB%20%22x%22");
        assert_eq!(segment("p-1_~."), "p-1_~.");
    }

    #[test]
    fn a_query_carries_only_what_was_given() {
        let pairs = [("q", Some("a&b")), ("circle", None), ("from", Some(""))];
        assert_eq!(query("/people", &pairs), "/people?q=a%26b");
        assert_eq!(query("/people", &[]), "/people");
    }

    #[test]
    fn only_a_profile_is_linked_to_outside() {
        assert_eq!(
            profile("www.linkedin.com/in/zoë").as_deref(),
            Some("https://www.linkedin.com/in/zo%C3%AB")
        );
        for raw in ["javascript:alert(1)", "https://evil.example/in/ada", "data:text/html,x", ""] {
            assert_eq!(profile(raw), None);
        }
    }

    #[test]
    fn a_form_comes_back_to_this_site_only() {
        assert_eq!(local("/invitations?pile=leave"), "/invitations?pile=leave");
        for raw in ["//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nb", ""] {
            assert_eq!(local(raw), "/");
        }
    }
}
