//! Who sits in a conversation, by the addresses and names its rows show.
//!
//! A person is seated once, however many rows and spellings of their address there are. Whether two
//! seats are one human is not judged here, and neither is which of them is the owner's.

use std::collections::HashMap;

use people::{Handle, Side};

use super::directory::{self, Directory};

/// Somebody who takes part.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) face: Face,
    /// As shown; empty where rows give only an address.
    pub(super) name: String,
    pub(super) has_written: bool,
    /// The owner's side or the other, once it is known.
    pub(super) side: Option<Side>,
}

/// How a row shows a person.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Face {
    Profile(Handle),
    /// Without an address: archives before mid-2023 give none for recipients.
    Name,
    /// `LinkedIn Member`.
    Closed,
}

#[derive(Debug, Default)]
pub(super) struct Seats {
    pub(super) people: Vec<Person>,
    /// Places by the bytes of an address, or of a name after a zero byte.
    places: HashMap<Vec<u8>, usize>,
}

/// Far more than LinkedIn lets into a conversation. A cell can be made to list any number.
const MAX_PEOPLE: usize = 1_000;

impl Seats {
    /// The place of whoever this row shows by address and name; `None` when it shows nobody.
    pub(super) fn seat(
        &mut self,
        address: &[u8],
        name: &str,
        directory: &mut Directory,
    ) -> Option<usize> {
        self.seat_profile(address.trim_ascii(), name, directory).or_else(|| self.seat_name(name))
    }

    /// Seats everybody in a row's lists of recipients.
    pub(super) fn seat_all(&mut self, cell: &[u8], to: &str, directory: &mut Directory) {
        let n_addresses = directory::addresses(cell).count();
        if n_addresses <= 1 && self.seat_profile(cell.trim_ascii(), to, directory).is_some() {
            return;
        }
        // Names go with addresses only where there are as many of them.
        let names: Vec<&str> = to.split(',').collect();
        let names = if names.len() == n_addresses { names } else { vec![""; n_addresses] };
        let mut is_seated = false;
        for (address, name) in directory::addresses(cell).zip(names) {
            is_seated |= self.seat_profile(address, name.trim(), directory).is_some();
        }
        if !is_seated {
            for name in names_in(to) {
                self.seat_name(&name);
            }
        }
    }

    /// Takes the file's word for which side the sender is on; the rest are on the other.
    pub(super) fn give_sides(&mut self, sender: usize, sender_side: Side) {
        for (place, person) in self.people.iter_mut().enumerate() {
            let is_mine = (place == sender) == (sender_side == Side::Me);
            person.side = Some(if is_mine { Side::Me } else { Side::Them });
        }
    }

    /// Whether nobody more is let in.
    pub(super) fn are_taken(&self) -> bool {
        self.people.len() >= MAX_PEOPLE
    }

    pub(super) fn clear(&mut self) {
        self.people.clear();
        self.places.clear();
    }

    fn seat_profile(
        &mut self,
        address: &[u8],
        name: &str,
        directory: &mut Directory,
    ) -> Option<usize> {
        if address.is_empty() {
            return None;
        }
        // What stands where a name is missing is no name.
        let name = if name.as_bytes() == super::CLOSED { "" } else { name };
        if let Some(place) = self.places.get(address).copied() {
            let known = &mut self.people[place].name;
            if known.is_empty() {
                name.clone_into(known);
            }
            return Some(place);
        }
        if self.are_taken() {
            return None;
        }
        let face = Face::Profile(directory.handle(address)?);
        let place = self.place_of(face, name);
        self.places.insert(address.to_vec(), place);
        Some(place)
    }

    fn seat_name(&mut self, name: &str) -> Option<usize> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        if name.as_bytes() == super::CLOSED {
            return Some(self.place_of(Face::Closed, ""));
        }
        let key = [&[0], name.as_bytes()].concat();
        if let Some(place) = self.places.get(&key) {
            return Some(*place);
        }
        if self.are_taken() {
            return None;
        }
        self.people.push(Person::new(Face::Name, name));
        self.places.insert(key, self.people.len() - 1);
        Some(self.people.len() - 1)
    }

    /// The place of a face, taken if nobody has it yet.
    fn place_of(&mut self, face: Face, name: &str) -> usize {
        let place = self.people.iter().position(|person| person.face == face);
        place.unwrap_or_else(|| {
            self.people.push(Person::new(face, name));
            self.people.len() - 1
        })
    }
}

impl Person {
    fn new(face: Face, name: &str) -> Self {
        Self { face, name: name.to_owned(), has_written: false, side: None }
    }

    pub(super) fn has_profile(&self) -> bool {
        matches!(self.face, Face::Profile(_))
    }
}

/// Names in a cell that lists them with commas, although names have commas: what has two words is a
/// name, what has one (`PhD`) goes with the name before it.
fn names_in(to: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in to.split(',') {
        let is_name = part.split_whitespace().nth(1).is_some();
        match names.last_mut() {
            Some(last) if !is_name => {
                last.push(',');
                last.push_str(part);
            }
            Some(_) | None => names.push(part.to_owned()),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_before_a_credential_does_not_make_another_name() {
        assert_eq!(names_in("Ada Rossi, PhD,Bruno Neri"), ["Ada Rossi, PhD", "Bruno Neri"]);
        assert_eq!(names_in("Ada Rossi"), ["Ada Rossi"]);
        assert_eq!(names_in("李小龙"), ["李小龙"]);
    }

    #[test]
    fn spellings_of_one_address_are_one_seat() {
        let (mut seats, mut directory) = (Seats::default(), Directory::default());
        let raw = "https://www.linkedin.com/in/zoë".as_bytes();
        let encoded = b"https://www.linkedin.com/in/zo%C3%AB";
        assert_eq!(seats.seat(raw, "", &mut directory), Some(0));
        assert_eq!(seats.seat(encoded, "Zoë", &mut directory), Some(0));
        assert_eq!(seats.people.len(), 1);
    }

    #[test]
    fn a_room_has_an_end() {
        let (mut seats, mut directory) = (Seats::default(), Directory::default());
        let cell: Vec<String> =
            (0..5_000).map(|n| format!("https://www.linkedin.com/in/p{n}")).collect();
        seats.seat_all(cell.join(",").as_bytes(), "", &mut directory);
        assert!(seats.are_taken());
        assert_eq!(seats.people.len(), MAX_PEOPLE);
    }
}
