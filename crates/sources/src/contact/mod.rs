//! One contact of an address book, whatever program kept it, and what follows from a whole book of them.
//!
//! A card is the owner's own word that its addresses are one human, but a number on many cards is a
//! switchboard and `info@` is an office: those join nobody. Numbers without a country get that of the
//! other numbers in the book, where these agree. Sources fill in [`Contact`]s; [`Contacts`] puts them
//! down when all are known.

mod birthday;
mod country;

use std::collections::{BTreeMap, BTreeSet};

use people::fact::Birthday;
use people::handle::{Email, Named, Phone, Profile};
use people::{Handle, What, When, name};

pub(crate) use birthday::Order;
pub(crate) use country::Countries;

use crate::page::Page;

/// What one card, row or entry says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Contact {
    pub(crate) line: u64,
    pub(crate) name: String,
    pub(crate) also_named: Vec<String>,
    pub(crate) profiles: Vec<Profile>,
    pub(crate) emails: Vec<String>,
    pub(crate) phones: Vec<String>,
    pub(crate) employer: String,
    pub(crate) role: String,
    pub(crate) place: String,
    pub(crate) headline: String,
    pub(crate) born: Option<Birthday>,
    /// A day of birth in figures, whose order only the whole book tells.
    pub(crate) born_in_figures: String,
    pub(crate) notes: String,
    /// Lists and labels it stands under.
    pub(crate) lists: Vec<String>,
    /// What else the program keeps of the two: calls, meetings, messages.
    pub(crate) events: Vec<(When, What)>,
    /// The owner's own card.
    pub(crate) is_owner: bool,
}

/// All contacts of one file.
#[derive(Debug, Default)]
pub(crate) struct Contacts {
    all: Vec<Contact>,
    /// Whether the file's language writes the day before the month.
    pub(crate) day_first: bool,
}

/// Contacts of one file. The largest address books have some ten thousand.
const MOST: usize = 500_000;
/// Addresses and numbers of one contact. More are no human's.
const MOST_ADDRESSES: usize = 50;
/// Cards on which a number may stand and still be somebody's: home and the two who live there.
const MOST_SHARING: u32 = 2;
/// The list of a contact that names none.
const DEFAULT_LIST: &str = "contacts";

impl Contacts {
    /// Takes in a contact.
    pub(crate) fn push(&mut self, contact: Contact, page: &mut Page<'_>) {
        if self.all.len() < MOST {
            self.all.push(contact);
        } else {
            page.problem(contact.line, "more contacts than an address book can have", "");
        }
    }

    /// Puts all of them down.
    pub(crate) fn put_down(self, page: &mut Page<'_>) {
        let countries = Countries::of(self.all.iter().flat_map(|contact| &contact.phones));
        let order = Order::of(self.all.iter().map(|contact| contact.born_in_figures.as_str()));
        let order = order.or(self.day_first.then_some(Order::DayFirst));
        let addressed: Vec<Addressed> =
            self.all.iter().map(|contact| Addressed::of(contact, &countries, page)).collect();
        let mut cards: BTreeMap<&Handle, u32> = BTreeMap::new();
        for handle in addressed.iter().flat_map(|found| &found.handles) {
            *cards.entry(handle).or_default() += 1;
        }
        let is_shared = |handle: &Handle| {
            matches!(handle, Handle::Phone(_))
                && cards.get(handle).is_some_and(|n| *n > MOST_SHARING)
                || is_office(handle)
        };
        for (contact, found) in self.all.iter().zip(&addressed) {
            put_down(contact, &found.handles, (&is_shared, order), page);
        }
    }
}

/// A contact's handles, the one that names a human most surely first.
struct Addressed {
    handles: Vec<Handle>,
}

impl Addressed {
    fn of(contact: &Contact, countries: &Countries, page: &mut Page<'_>) -> Self {
        let mut handles: Vec<Handle> =
            contact.profiles.iter().cloned().map(Handle::Profile).collect();
        for written in contact.emails.iter().filter(|written| !written.trim().is_empty()) {
            match Email::parse(written) {
                Some(email) => handles.push(Handle::Email(email)),
                None => page.problem(contact.line, "not an e-mail address", written),
            }
        }
        for written in contact.phones.iter().filter(|written| !written.trim().is_empty()) {
            match Phone::parse(written) {
                Some(phone) => handles.push(Handle::Phone(countries.complete(phone))),
                None => page.problem(contact.line, "not a telephone number of a person", written),
            }
        }
        let mut seen = BTreeSet::new();
        handles.retain(|handle| seen.insert(handle.clone()));
        handles.truncate(MOST_ADDRESSES);
        Self { handles }
    }
}

/// An address that a whole office reads.
fn is_office(handle: &Handle) -> bool {
    let Handle::Email(email) = handle else { return false };
    OFFICES.contains(&email.as_str().split('@').next().unwrap_or_default())
}

const OFFICES: [&str; 16] = [
    "info",
    "office",
    "sales",
    "contact",
    "contacts",
    "hello",
    "admin",
    "support",
    "segreteria",
    "amministrazione",
    "kontakt",
    "contatti",
    "vertrieb",
    "contacto",
    "secretariat",
    "reception",
];

type Judgement<'a> = (&'a dyn Fn(&Handle) -> bool, Option<Order>);

fn put_down(
    contact: &Contact,
    handles: &[Handle],
    (is_shared, order): Judgement<'_>,
    page: &mut Page<'_>,
) {
    let line = contact.line;
    let shown = name::tidy(&contact.name);
    if contact.is_owner {
        handles.iter().for_each(|own| page.state(line, &Handle::Me, What::Also(own.clone())));
        if !shown.is_empty() {
            page.state(line, &Handle::Me, What::Named(shown));
        }
        return;
    }
    let own: Vec<&Handle> = handles.iter().filter(|handle| !is_shared(handle)).collect();
    let by_name = Named::marked(&shown, Some("in address book")).map(Handle::Named);
    // A card with nothing but an office on it is somebody there, known by name.
    let Some(about) =
        own.first().copied().cloned().or(by_name).or_else(|| handles.first().cloned())
    else {
        page.problem(line, "no name and no address to know this contact by", "");
        return;
    };
    for other in own.iter().filter(|other| ***other != about) {
        page.state(line, &about, What::Also((*other).clone()));
    }
    for name in std::iter::once(&shown).chain(&contact.also_named).filter(|name| !name.is_empty()) {
        page.state(line, &about, What::Named(name.clone()));
    }
    let lists = if contact.lists.is_empty() {
        vec![DEFAULT_LIST.to_owned()]
    } else {
        contact.lists.clone()
    };
    for list in lists {
        page.state(line, &about, What::InAddressBook { list });
    }
    put_down_words(contact, &about, page);
    for (when, what) in &contact.events {
        page.fact(line, &about, *when, what.clone());
    }
    let in_figures = contact.born_in_figures.as_str();
    let born = contact.born.or_else(|| birthday::read(in_figures, order));
    match born {
        Some(day) => page.state(line, &about, What::Born(day)),
        None if birthday::says_something(in_figures) => {
            page.problem(line, "not a date", in_figures);
        }
        None => {}
    }
}

fn put_down_words(contact: &Contact, about: &Handle, page: &mut Page<'_>) {
    let line = contact.line;
    let (employer, role) = (name::tidy(&contact.employer), name::tidy(&contact.role));
    if !employer.is_empty() || !role.is_empty() {
        page.state(line, about, What::WorksAt { employer, role });
    }
    let place = name::tidy(&contact.place);
    if !place.is_empty() {
        page.state(line, about, What::Lives { place });
    }
    let headline = name::tidy(&contact.headline);
    if !headline.is_empty() {
        page.state(line, about, What::Headline(headline));
    }
    if !contact.notes.trim().is_empty() {
        page.state(line, about, What::Noted(contact.notes.trim().to_owned()));
    }
}
