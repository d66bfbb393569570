//! What resolution knows of one handle: its names, days and employers, gathered from facts.

use jiff::civil::Date;

use crate::fact::{Birthday, Fact, Side, What, When};
use crate::handle::Handle;
use crate::name;

/// One handle with what tells its bearer from others.
#[derive(Debug, Clone)]
pub struct Plate {
    /// The handle.
    pub handle: Handle,
    /// Comparable names it was shown under ([`name::key`]).
    pub names: Vec<String>,
    /// Days on which a connection with it was made.
    pub connected_on: Vec<Date>,
    /// Names it was shown under, as written.
    pub shown: Vec<String>,
    /// Employers stated for it, as written.
    pub employers: Vec<String>,
    /// Towns stated for it, in comparable form.
    pub towns: Vec<String>,
    /// Whether it stands in an address book of the owner's.
    pub is_in_address_book: bool,
    /// Days of birth stated for it.
    pub born: Vec<Birthday>,
    /// First and last second of contact under it.
    pub contact: Option<(i64, i64)>,
    /// Other handles the source says are the same human.
    pub also: Vec<Handle>,
    /// Invitations between it and the owner: whose, and the second.
    pub invited: Vec<(Side, i64)>,
    /// First and last export that list it as a connection.
    pub listed: Option<(Date, Date)>,
}

impl Plate {
    /// A plate nothing is known of yet, apart from the name a bare-name handle carries itself.
    #[must_use]
    pub fn new(handle: Handle) -> Self {
        let names = match &handle {
            Handle::Named(named) => vec![named.key().to_owned()],
            _ => Vec::new(),
        };
        Self {
            handle,
            names,
            connected_on: Vec::new(),
            shown: Vec::new(),
            employers: Vec::new(),
            towns: Vec::new(),
            is_in_address_book: false,
            born: Vec::new(),
            contact: None,
            also: Vec::new(),
            invited: Vec::new(),
            listed: None,
        }
    }

    /// Names as they are written; where none is shown, the one a bare-name handle carries.
    pub(super) fn written(&self) -> impl Iterator<Item = &String> {
        self.shown.iter().chain(self.names.iter().filter(|_| self.shown.is_empty()))
    }

    /// Takes in a fact about this handle. `seen` is the first and last export that states it.
    pub fn learn(&mut self, fact: &Fact, seen: Option<(Date, Date)>) {
        match &fact.what {
            What::Named(shown) => {
                add(&mut self.names, name::key(shown));
                add(&mut self.shown, name::tidy(shown));
            }
            What::WorksAt { employer, .. } => add(&mut self.employers, name::tidy(employer)),
            What::Lives { place } => add(&mut self.towns, town(place)),
            What::InAddressBook { .. } => self.is_in_address_book = true,
            What::Born(day) => add(&mut self.born, *day),
            What::Also(other) => add(&mut self.also, other.clone()),
            What::Connected => {
                if let When::Day(day) = fact.when {
                    add(&mut self.connected_on, day);
                }
                self.listed = span(self.listed, seen);
            }
            What::Invited { by, .. } => {
                if let When::Instant(moment) = fact.when {
                    add(&mut self.invited, (*by, moment.as_second()));
                }
            }
            What::Wrote { .. }
            | What::Addressed { .. }
            | What::Among { .. }
            | What::Met { .. }
            | What::Declined { .. }
            | What::Called { .. }
            | What::Recommended { .. }
            | What::Endorsed { .. }
            | What::Follows { .. }
            | What::Headline(_)
            | What::Pictured(_)
            | What::Noted(_)
            | What::Tallied { .. }
            | What::Knows(_)
            | What::Posts(_)
            | What::Worked { .. }
            | What::Studied { .. }
            | What::Skilled(_)
            | What::Presents { .. }
            | What::FollowsCompany(_)
            | What::SignedUp { .. } => {}
        }
    }
}

/// The town of a place as it is written, `Turin, Piedmont, Italy`.
fn town(place: &str) -> String {
    name::fold(place.split(',').next().unwrap_or_default())
}

fn add<T: PartialEq>(values: &mut Vec<T>, value: T) {
    if !values.contains(&value) {
        values.push(value);
    }
}

fn span(a: Option<(Date, Date)>, b: Option<(Date, Date)>) -> Option<(Date, Date)> {
    match (a, b) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, other) => one.or(other),
    }
}
