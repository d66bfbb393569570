//! Which mail is from a machine, a list or a crowd, and so from nobody.
//!
//! Told by headers that such mail has and people's has not, and by addresses nobody reads. Every reason
//! is counted with the sender, so that a person taken for a machine can be found. When in doubt it is a
//! person: a machine among people is seen at once, a person among machines never.

use people::handle::Email;

use super::addresses::Mailbox;
use super::headers::{Headers, Signs};
use crate::out::LeftOut;

/// Why mail with these headers is from nobody, if it is.
pub(super) fn by_headers(signs: &Signs<'_>) -> Option<LeftOut> {
    let precedence = signs.precedence.to_ascii_lowercase();
    let is_bulk = ["bulk", "junk"].iter().any(|word| precedence.starts_with(word.as_bytes()));
    let auto = signs.auto_submitted.to_ascii_lowercase();
    if !signs.ticket.is_empty() {
        Some(LeftOut::Ticket)
    } else if !signs.list.is_empty() || precedence.starts_with(b"list") {
        Some(LeftOut::List)
    } else if !signs.unsubscribe.is_empty() || is_bulk {
        Some(LeftOut::Bulk)
    } else if !signs.automatic.is_empty() || (!auto.is_empty() && !auto.starts_with(b"no")) {
        Some(LeftOut::Automatic)
    } else {
        None
    }
}

/// Why mail of this sender is from nobody, if it is.
pub(super) fn by_sender(sender: &Mailbox, headers: &Headers<'_>) -> Option<LeftOut> {
    let (address, domain) = (sender.email.as_str(), sender.email.domain());
    let local = address.split('@').next().unwrap_or_default();
    if is_from_linkedin(sender, headers) {
        return Some(LeftOut::Notification);
    }
    if is_noreply(local) || NOBODY.contains(&local) {
        return Some(LeftOut::NoReply);
    }
    let is_service = SERVICES.iter().any(|service| {
        domain == *service || domain.strip_suffix(service).is_some_and(|rest| rest.ends_with('.'))
    });
    if is_service || NOTIFIERS.contains(&local) {
        return Some(LeftOut::Notification);
    }
    is_relayed(&sender.name).then_some(LeftOut::Relayed)
}

/// Whether LinkedIn sent it, by its address or by what it puts into its headers.
pub(super) fn is_from_linkedin(sender: &Mailbox, headers: &Headers<'_>) -> bool {
    let signs = [headers.signs.linkedin, headers.linkedin_template];
    is_linkedin(&sender.email) || signs.iter().any(|sign| !sign.is_empty())
}

/// LinkedIn's own addresses. The display name is a member's, the mail is not.
pub(super) fn is_linkedin(email: &Email) -> bool {
    let domain = email.domain();
    domain == "linkedin.com" || domain.ends_with(".linkedin.com")
}

/// `no-reply`, `noreply-maps`, `donotreply`, in the languages such addresses are made in.
fn is_noreply(local: &str) -> bool {
    let plain: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    let begins = [
        "noreply",
        "donotreply",
        "dontreply",
        "nonrispondere",
        "norisponda",
        "nepasrepondre",
        "keineantwort",
        "nichtantworten",
        "noresponder",
        "naoresponda",
    ];
    begins.iter().any(|word| plain.starts_with(word) || plain.ends_with(word))
}

/// Local parts that are nobody's, whole.
const NOBODY: [&str; 12] = [
    "mailer-daemon",
    "postmaster",
    "bounce",
    "bounces",
    "daemon",
    "root",
    "nobody",
    "autoreply",
    "auto-reply",
    "autoresponder",
    "undisclosed-recipients",
    "devnull",
];

/// Local parts of services that write by themselves, whole.
const NOTIFIERS: [&str; 18] = [
    "notification",
    "notifications",
    "notify",
    "notifier",
    "alert",
    "alerts",
    "newsletter",
    "newsletters",
    "mailer",
    "updates",
    "digest",
    "noticias",
    "avvisi",
    "notifiche",
    "benachrichtigung",
    "calendar-notification",
    "drive-shares-noreply",
    "invitations",
];

/// Sites whose mail is never a person's own. Where people write through a site, their name is beside the
/// site's address, and the site's own export has what they wrote.
const SERVICES: [&str; 14] = [
    "facebookmail.com",
    "twitter.com",
    "x.com",
    "instagram.com",
    "calendly.com",
    "slack.com",
    "atlassian.net",
    "trello.com",
    "asana.com",
    "notion.so",
    "docs.google.com",
    "meetup.com",
    "eventbrite.com",
    "zoom.us",
];

/// `Ada Rossi via Garden Club`: a list that puts its own address in place of the writer's.
fn is_relayed(name: &str) -> bool {
    let name = name.to_lowercase();
    [" via ", " tramite ", " über ", " por medio de "].iter().any(|word| {
        name.split_once(word)
            .is_some_and(|(who, what)| !who.trim().is_empty() && !what.trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headers: &str, expected: Option<LeftOut>) {
        let mail = format!("{headers}\n\n");
        let (headers, _) = Headers::read(mail.as_bytes());
        let sender = super::super::addresses::read(headers.from).remove(0);
        let found = by_headers(&headers.signs).or_else(|| by_sender(&sender, &headers));
        assert_eq!(found, expected, "{mail}");
    }

    #[test]
    fn a_letter_of_a_person_is_a_letter() {
        check("From: Ada Rossi <ada@works.example>\nReceived: from mail.works.example", None);
        check("From: Ada <ada@works.example>\nAuto-Submitted: no", None);
        check("From: Ada <ada@works.example>\nPrecedence: normal", None);
    }

    #[test]
    fn a_list_a_newsletter_and_an_answering_machine_are_nobody() {
        check(
            "From: Ada <ada@works.example>\nList-Id: <garden.works.example>",
            Some(LeftOut::List),
        );
        check(
            "From: Shop <shop@works.example>\nList-Unsubscribe: <https://works.example/u>",
            Some(LeftOut::Bulk),
        );
        check("From: Shop <shop@works.example>\nPrecedence: bulk", Some(LeftOut::Bulk));
        check(
            "From: Ada <ada@works.example>\nAuto-Submitted: auto-replied",
            Some(LeftOut::Automatic),
        );
        check(
            "From: Help <help@works.example>\nX-Zendesk-From-Account-Id: 1",
            Some(LeftOut::Ticket),
        );
    }

    #[test]
    fn an_address_nobody_reads_is_nobody() {
        for local in
            ["no-reply", "noreply-billing", "do_not_reply", "mailer-daemon", "non-rispondere"]
        {
            check(&format!("From: Works <{local}@works.example>"), Some(LeftOut::NoReply));
        }
        check("From: Works <notifications@works.example>", Some(LeftOut::Notification));
    }

    #[test]
    fn a_person_whose_name_looks_like_a_machine_is_a_person() {
        for address in [
            "noreen@works.example",
            "alerta.rossi@works.example",
            "bounceur@works.example",
            "info@ada.example",
            "replyada@works.example",
        ] {
            check(&format!("From: Ada <{address}>"), None);
        }
        check("From: Via Col <via@works.example>", None);
    }

    #[test]
    fn a_name_that_a_list_or_a_site_wears_is_not_its_own() {
        check("From: Ada Rossi via Garden Club <club@works.example>", Some(LeftOut::Relayed));
        check("From: Ada Rossi <messages-noreply@linkedin.com>", Some(LeftOut::Notification));
    }
}
