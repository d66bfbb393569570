//! What only the part for browsers shows: whether there is a picture, and often the place.

use mail_parser::decoders::html::html_to_text;
use people::name;

use super::words::{self, Words};

/// Reads the part for browsers. Whether they have a picture is `None` where no picture is surely theirs:
/// the owner's own stands in the same mail.
pub(super) fn read(html: &str, name: Option<&str>) -> (Words, Option<bool>) {
    if html.is_empty() {
        return (Words::default(), None);
    }
    let text = html_to_text(html);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let own = lines.iter().skip_while(|line| !words::is_name(line, name)).skip(1);
    let (headline, place) = words::about(own.copied());
    (Words { note: None, headline, place }, is_pictured(html, name))
}

fn is_pictured(html: &str, name: Option<&str>) -> Option<bool> {
    let portraits: Vec<Picture<'_>> =
        pictures(html).filter(|picture| picture.is_portrait().is_some()).collect();
    let named = portraits.iter().find(|picture| {
        name.is_some_and(|name| name::key(&picture.alt.replace("&#39;", "'")) == name::key(name))
    });
    match (named, portraits.as_slice()) {
        (Some(theirs), _) => theirs.is_portrait(),
        (None, [only]) => only.is_portrait(),
        (None, _) => None,
    }
}

/// A picture in a page.
#[derive(Debug)]
struct Picture<'a> {
    address: &'a str,
    alt: &'a str,
}

impl Picture<'_> {
    /// Whether it shows a face or stands for a missing one; `None` where it is anything else.
    fn is_portrait(&self) -> Option<bool> {
        let has = |part: &str| self.address.contains(part);
        if has("ghost") {
            return Some(false);
        }
        let is_face = ["profile-displayphoto", "profile-framedphoto", "/mpr/mpr/", "/shrink_"];
        is_face.iter().any(|part| has(part)).then_some(true)
    }
}

fn pictures(html: &str) -> impl Iterator<Item = Picture<'_>> {
    html.match_indices("<img").map(|(at, _)| {
        let tag = &html[at..];
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        Picture { address: attribute(tag, "src"), alt: attribute(tag, "alt") }
    })
}

/// The value of an attribute; empty where there is none.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let value = tag.match_indices(name).find_map(|(at, _)| {
        let rest = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next()
    });
    value.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: Option<bool>) {
        assert_eq!(read(html, Some("Bo Ek")).1, expected, "{html}");
    }

    const FACE: &str = "https://media.licdn.com/dms/image/profile-displayphoto-shrink_200_200/0/1";

    #[test]
    fn a_picture_is_theirs_when_it_bears_their_name_or_is_the_only_one() {
        check(
            &format!("<img src=\"{FACE}\" alt=\"Bo Ek\"><img alt='Carla' src='{FACE}'>"),
            Some(true),
        );
        check(&format!("<IMG><img src='{FACE}'>"), Some(true));
        check(&format!("<img src='{FACE}'><img src='{FACE}'>"), None);
    }

    #[test]
    fn a_placeholder_is_no_picture_and_a_logo_says_nothing() {
        check(
            "<img alt='Bo Ek' src='https://static.licdn.com/ghost_person_80x80.png'>",
            Some(false),
        );
        check("<img src='https://static.licdn.com/logo.png'>", None);
    }

    #[test]
    fn the_place_stands_under_the_headline() {
        let (words, _) =
            read("<p>Bo Ek</p><p>Beekeeper at Works</p><p>Turin, Italy</p>", Some("Bo Ek"));
        assert_eq!(words.headline.as_deref(), Some("Beekeeper at Works"));
        assert_eq!(words.place.as_deref(), Some("Turin, Italy"));
    }
}
