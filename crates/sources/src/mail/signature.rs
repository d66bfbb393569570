//! What a writer says of herself at the foot of her letters: the address of her profile.
//!
//! Nothing else in a signature is sure enough to join two handles. A profile is the writer's where its
//! address holds the first and the last word of the name she writes under; so a colleague's profile, or
//! the one in a letter she answers, is never taken for hers. The body is searched as it stands, undecoded,
//! because most letters have none.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use people::handle::Profile;
use people::name;

/// The profile of whoever writes under this name, if the letter shows it.
pub(super) fn profile(body: &[u8], shown: &str) -> Option<Profile> {
    // Most letters have no such link: nothing is made of the name before there is one.
    LINK.find(body)?;
    // What stands behind a comma is a degree, or the first name.
    let key = Some(name::key(shown)).filter(|key| key.contains(' '));
    let key = key.unwrap_or_else(|| name::fold(shown));
    let (first, last) = (key.split(' ').next()?, key.rsplit(' ').next()?);
    if first == last || first.len() < 2 || last.len() < 2 {
        return None;
    }
    LINK.find_iter(body).take(MOST_LINKS).find_map(|at| {
        let profile = Profile::parse(&address(body.get(at..)?))?;
        let slug = name::fold(profile.slug());
        (slug.contains(first) && slug.contains(last)).then_some(profile)
    })
}

/// Made once: every letter is searched.
static LINK: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("linkedin.com/in/"));
/// Links looked at in one letter.
const MOST_LINKS: usize = 20;
/// Bytes of a link that are looked at.
const LONGEST_LINK: usize = 200;

/// The address that begins here, with the soft line breaks of quoted-printable taken out.
fn address(rest: &[u8]) -> String {
    let window = String::from_utf8_lossy(&rest[..rest.len().min(LONGEST_LINK)]);
    let joined = window.replace("=\r\n", "").replace("=\n", "");
    let end = joined.find(|c: char| c.is_whitespace() || "\"'<>()[]?#&=,;".contains(c));
    joined[..end.unwrap_or(joined.len())].trim_end_matches(['.', '/']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, shown: &str, expected: Option<&str>) {
        let found = profile(body.as_bytes(), shown);
        assert_eq!(found.as_ref().map(Profile::slug), expected);
    }

    #[test]
    fn a_profile_that_bears_the_writers_name_is_hers() {
        check(
            "Ciao\n-- \nAda Rossi\nhttps://www.linkedin.com/in/ada-rossi-1/\n",
            "Ada Rossi",
            Some("ada-rossi-1"),
        );
        check(
            "<a href=3D\"https://it.linkedin.com/in/ada-ro=\r\nssi?trk=3Dx\">",
            "Rossi, Ada",
            Some("ada-rossi"),
        );
    }

    #[test]
    fn a_colleagues_profile_is_not_the_writers() {
        check("Meet Bo: https://www.linkedin.com/in/bo-ek", "Ada Rossi", None);
        check("> https://www.linkedin.com/in/ada-bianchi", "Ada Rossi", None);
        check("https://www.linkedin.com/in/ada", "Ada", None);
        check("https://www.linkedin.com/company/rossi", "Ada Rossi", None);
    }
}
