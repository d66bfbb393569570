//! Folders and labels in which mail lies: what was sent, and what is not between people at all.
//!
//! Their names are in the language of whoever set the mailbox up. Gmail's labels come as one list,
//! encoded as a whole, and are decoded before they are divided.

use std::collections::HashMap;

use people::name;

use crate::out::LeftOut;

/// What a folder or label says of the mail in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The owner sent it.
    Sent,
    /// It is left out.
    Out(LeftOut),
}

/// What this name of a folder or label means, if it means anything.
pub(super) fn meaning(folder: &str) -> Option<Meaning> {
    let plain = name::fold(folder.trim_start_matches("[Gmail]").trim_matches(['/', '.', ' ']));
    let is = |names: &[&str]| names.contains(&plain.as_str());
    if is(&SENT) {
        return Some(Meaning::Sent);
    }
    [
        (LeftOut::Spam, &SPAM[..]),
        (LeftOut::Trash, &TRASH),
        (LeftOut::Draft, &DRAFTS),
        (LeftOut::Chat, &CHATS),
    ]
    .into_iter()
    .find(|(_, names)| is(names))
    .map(|(why, _)| Meaning::Out(why))
}

/// Lists of Gmail's labels met so far. A mailbox has a few hundred different ones on all its mails.
#[derive(Debug, Default)]
pub(super) struct Labels(HashMap<Box<[u8]>, Option<Meaning>>);

/// Lists remembered.
const MOST: usize = 10_000;

impl Labels {
    /// What a list of labels means.
    pub(super) fn meaning(&mut self, labels: &[u8]) -> Option<Meaning> {
        if let Some(known) = self.0.get(labels) {
            return *known;
        }
        let meaning = of_labels(labels);
        if self.0.len() < MOST {
            self.0.insert(labels.into(), meaning);
        }
        meaning
    }
}

/// What a list of Gmail's labels means. What is left out is left out, also if it was sent.
fn of_labels(labels: &[u8]) -> Option<Meaning> {
    if labels.is_empty() {
        return None;
    }
    let labels = super::addresses::words(labels);
    let meanings: Vec<Meaning> =
        labels.split(',').filter_map(|label| meaning(label.trim().trim_matches('"'))).collect();
    let out = meanings.iter().find(|meaning| **meaning != Meaning::Sent);
    out.or(meanings.first()).copied()
}

/// What the path of a mailbox means: the name of its file or of a folder it is in.
pub(super) fn of_path(path: &str) -> Option<Meaning> {
    let parts = path.rsplit('/').take(4);
    parts
        .flat_map(|part| {
            let part =
                part.strip_suffix(".mbox").or_else(|| part.strip_suffix(".sbd")).unwrap_or(part);
            // Maildir++ writes a folder below another as `.Archive.Sent`.
            std::iter::once(part)
                .chain(part.starts_with('.').then(|| part.rsplit('.').next()).flatten())
        })
        .find_map(meaning)
}

// All as `name::fold` writes them: small letters without accents.
const SENT: [&str; 27] = [
    "sent",
    "sent mail",
    "sent items",
    "sent messages",
    "inviata",
    "inviati",
    "posta inviata",
    "messaggi inviati",
    "gesendet",
    "gesendete elemente",
    "gesendete objekte",
    "envoye",
    "envoyes",
    "messages envoyes",
    "elements envoyes",
    "enviado",
    "enviados",
    "elementos enviados",
    "enviadas",
    "itens enviados",
    "correo enviado",
    "verzonden",
    "verzonden items",
    "skickat",
    "sendt",
    "wyslane",
    "lahetetyt",
];
const SPAM: [&str; 12] = [
    "spam",
    "junk",
    "junk e mail",
    "junk email",
    "posta indesiderata",
    "indesiderata",
    "junk mail",
    "courrier indesirable",
    "indesirables",
    "correo no deseado",
    "lixo eletronico",
    "ongewenst",
];
const TRASH: [&str; 21] = [
    "trash",
    "bin",
    "deleted",
    "deleted items",
    "deleted messages",
    "cestino",
    "posta eliminata",
    "eliminati",
    "papierkorb",
    "geloschte elemente",
    "geloscht",
    "corbeille",
    "elements supprimes",
    "papelera",
    "elementos eliminados",
    "lixeira",
    "lixo",
    "prullenbak",
    "verwijderde items",
    "kosz",
    "papirkurv",
];
const DRAFTS: [&str; 15] = [
    "draft",
    "drafts",
    "bozza",
    "bozze",
    "entwurf",
    "entwurfe",
    "brouillon",
    "brouillons",
    "borrador",
    "borradores",
    "rascunho",
    "rascunhos",
    "concepten",
    "utkast",
    "kladder",
];
const CHATS: [&str; 4] = ["chat", "chats", "conversazioni chat", "hangouts"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_known_in_the_language_of_its_mailbox() {
        assert_eq!(meaning("Posta inviata"), Some(Meaning::Sent));
        assert_eq!(meaning("Gelöschte Elemente"), Some(Meaning::Out(LeftOut::Trash)));
        assert_eq!(meaning("Éléments envoyés"), Some(Meaning::Sent));
        assert_eq!(meaning("Sentinel"), None);
    }

    #[test]
    fn a_list_of_labels_is_decoded_before_it_is_divided() {
        let encoded = b"=?UTF-8?Q?Importanti,Posta_inviata,Citt=C3=A0?=";
        assert_eq!(of_labels(encoded), Some(Meaning::Sent));
        assert_eq!(of_labels(b"Sent,Trash"), Some(Meaning::Out(LeftOut::Trash)));
        assert_eq!(of_labels(b"Inbox,Important"), None);
    }

    #[test]
    fn a_path_says_where_a_mailbox_lay() {
        assert_eq!(of_path("Takeout/Mail/Spam.mbox"), Some(Meaning::Out(LeftOut::Spam)));
        assert_eq!(of_path("Mail/.Archive.Sent/cur/1:2,S"), Some(Meaning::Sent));
        assert_eq!(of_path("Deleted Messages.mbox/mbox"), Some(Meaning::Out(LeftOut::Trash)));
        assert_eq!(of_path("Takeout/Mail/All mail Including Spam and Trash.mbox"), None);
    }
}
