//! An invitation that LinkedIn tells by mail: the second source of invitations, often years older than
//! any archive.
//!
//! Read in this order: [`words`] (which of the lines are the sender's own), [`page`] (what only the
//! part for browsers shows), and here. The links of such a mail are credentials: who has one can accept
//! in the owner's name or stop her mail. Of an address the profile is taken and the rest dropped, before
//! anything is put down.

mod page;
mod words;

use mail_parser::MessageParser;
use people::handle::{Email, Named, Profile};
use people::{Handle, Side, What, When, name};

use super::addresses::{self, Mailbox};
use super::headers::Headers;
use super::machine;
use crate::page::Page;

use words::Words;

/// An invitation, as the mail tells it.
#[derive(Debug)]
pub(super) struct Invitation {
    about: Handle,
    name: Option<String>,
    note: Option<String>,
    headline: Option<String>,
    place: Option<String>,
    is_pictured: Option<bool>,
}

impl Invitation {
    /// Reads the invitation in this mail; `None` where the mail is anything else.
    pub(super) fn read(mail: &[u8], headers: &Headers<'_>, sender: &Mailbox) -> Option<Self> {
        if !is_invitation(headers, &sender.email) {
            return None;
        }
        let parsed = MessageParser::default().parse(mail)?;
        let text = parsed.body_text(0).unwrap_or_default();
        let html = parsed.html_bodies().next().and_then(|part| part.text_contents());
        let html = html.filter(|html| html.contains('<')).unwrap_or_default();
        let name = member(&sender.name);
        let about = profile(&text)
            .or_else(|| profile(html))
            .map(Handle::Profile)
            .or_else(|| name.as_deref().and_then(Named::parse).map(Handle::Named))?;
        let subject = addresses::words(headers.subject);
        let words = Words::read(&text, name.as_deref(), &subject);
        let (shown, is_pictured) = page::read(html, name.as_deref());
        Some(Self {
            about,
            name,
            note: words.note,
            headline: words.headline.or(shown.headline),
            place: words.place.or(shown.place),
            is_pictured,
        })
    }

    /// Puts it down.
    pub(super) fn put_down(self, line: u64, when: When, page: &mut Page<'_>) {
        let about = self.about;
        page.fact(line, &about, when, What::Invited { by: Side::Them, note: self.note });
        let told = [
            self.name.map(What::Named),
            self.headline.map(What::Headline),
            self.place.map(|place| What::Lives { place }),
            self.is_pictured.map(What::Pictured),
        ];
        told.into_iter().flatten().for_each(|what| page.state(line, &about, what));
    }
}

/// By LinkedIn's own word for the mail where it has one, else by who sent it. That somebody accepted,
/// and that an invitation still waits, are other news.
fn is_invitation(headers: &Headers<'_>, sender: &Email) -> bool {
    let template = headers.linkedin_template.to_ascii_lowercase();
    let has = |word: &[u8]| memchr::memmem::find(&template, word).is_some();
    if !template.is_empty() {
        return has(b"invite") && !has(b"accept") && !has(b"remind");
    }
    let is_from_door = machine::is_linkedin(sender) && sender.as_str().starts_with("invitations@");
    let subject = name::fold(&addresses::words(headers.subject));
    is_from_door && !subject.split(' ').any(|word| OTHER_NEWS.contains(&word))
}

/// Words in the subject of mail that tells what became of an invitation, folded.
const OTHER_NEWS: [&str; 16] = [
    "accepted",
    "accettato",
    "akzeptiert",
    "angenommen",
    "acceptee",
    "aceptado",
    "acepto",
    "aceitou",
    "reminder",
    "waiting",
    "promemoria",
    "attesa",
    "erinnerung",
    "rappel",
    "recordatorio",
    "lembrete",
];

/// The member whose name LinkedIn puts before its own address.
fn member(shown: &str) -> Option<String> {
    let end = [" via LinkedIn", " tramite LinkedIn", " über LinkedIn", " por LinkedIn"];
    let name = end.iter().find_map(|end| shown.strip_suffix(end)).unwrap_or(shown);
    let name = name::tidy(name);
    let is_own = name::fold(&name).contains("linkedin");
    (!name.is_empty() && !is_own).then_some(name)
}

/// The first profile that is linked to. LinkedIn's mail writes `/comm/in/` for `/in/`.
fn profile(text: &str) -> Option<Profile> {
    text.match_indices("linkedin.com/").find_map(|(at, host)| {
        let path = &text[at + host.len()..];
        let path = path.strip_prefix("comm/").unwrap_or(path);
        let end = path.find(|c: char| c.is_whitespace() || "\"'<>)]?#&".contains(c));
        Profile::parse(&format!("{host}{}", &path[..end.unwrap_or(path.len())]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_found_behind_a_link_and_nothing_of_the_credential_stays() {
        let text = "See https://www.linkedin.com/comm/mynetwork/?otpToken=s3cret and \
                    https://www.linkedin.com/comm/in/bo-ek-1?midToken=s3cret&trk=eml";
        assert_eq!(profile(text).unwrap().url(), "https://www.linkedin.com/in/bo-ek-1");
        assert_eq!(profile("https://www.linkedin.com/in/"), None);
    }

    #[test]
    fn the_name_of_a_site_is_no_member() {
        assert_eq!(member("Bo Ek via LinkedIn").as_deref(), Some("Bo Ek"));
        assert_eq!(member("LinkedIn"), None);
        assert_eq!(member("LinkedIn Invitations"), None);
        assert_eq!(member(""), None);
    }

    #[track_caller]
    fn check(headers: &str, expected: bool) {
        let mail = format!("From: Bo Ek <invitations@linkedin.com>\n{headers}\n\n");
        let (headers, _) = Headers::read(mail.as_bytes());
        let sender = addresses::read(headers.from).remove(0);
        assert_eq!(is_invitation(&headers, &sender.email), expected, "{mail}");
    }

    #[test]
    fn only_the_first_news_of_an_invitation_is_one() {
        check("Subject: I want to connect", true);
        check("Subject: Voglio collegarmi\nX-LinkedIn-Template: email_m2m_invite_single_01", true);
        check("Subject: Bo Ek accepted your invitation", false);
        check("Subject: Promemoria: Bo Ek vuole collegarsi", false);
        check("Subject: Hello\nX-LinkedIn-Template: email_accept_invite_single_02", false);
        check("Subject: People you may know\nX-LinkedIn-Template: email_pymk_02", false);
    }
}
