//! Who is nobody: addresses that a whole office reads, and names that stand for no name.
//!
//! Several people write from `info@`, and every closed account is called *LinkedIn Member*. What is known of
//! such a plate says nothing about a human, so likeness looks at neither.

use super::plate::Plate;
use crate::handle::Handle;
use crate::name;

/// Whether a plate is no human's own.
pub(super) fn is_nobody(plate: &Plate) -> bool {
    match &plate.handle {
        Handle::Me | Handle::Closed(_) => true,
        Handle::Email(email) => ROLES.contains(&email.local()),
        Handle::Profile(_)
        | Handle::Member(_)
        | Handle::Phone(_)
        | Handle::Account(_)
        | Handle::Named(_) => false,
    }
}

/// Whether what is written is no name but stands for one.
pub(super) fn is_no_name(written: &str) -> bool {
    NO_NAMES.contains(&name::fold(written).as_str())
}

/// Parts before the `@` that name an office.
const ROLES: [&str; 40] = [
    "info",
    "office",
    "team",
    "sales",
    "support",
    "contact",
    "contacts",
    "hello",
    "hi",
    "mail",
    "admin",
    "administration",
    "press",
    "media",
    "jobs",
    "careers",
    "hr",
    "billing",
    "accounts",
    "accounting",
    "service",
    "help",
    "helpdesk",
    "noreply",
    "no-reply",
    "newsletter",
    "news",
    "marketing",
    "events",
    "segreteria",
    "amministrazione",
    "commerciale",
    "kontakt",
    "vertrieb",
    "contatti",
    "contacto",
    "secretariat",
    "reception",
    "postmaster",
    "webmaster",
];

/// What programs write where an account is closed, folded.
const NO_NAMES: [&str; 8] = [
    "linkedin member",
    "linkedin user",
    "membro di linkedin",
    "utente linkedin",
    "mitglied von linkedin",
    "membre linkedin",
    "utilisateur linkedin",
    "miembro de linkedin",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_nobody_and_a_person_there_is_somebody() {
        let plate = |handle: &str| Plate::new(Handle::read(handle).unwrap());
        assert!(is_nobody(&plate("email:info@bluefox.example")));
        assert!(is_nobody(&plate("closed:7")));
        assert!(!is_nobody(&plate("email:ada@bluefox.example")));
    }

    #[test]
    fn a_closed_account_has_no_name() {
        assert!(is_no_name("LinkedIn Member"));
        assert!(!is_no_name("Ada Rossi"));
    }
}
