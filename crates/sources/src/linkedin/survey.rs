//! A first look through an archive, before anything is put down: who the owner is, and how new it is.
//!
//! Every message needs to know which side is the owner's, and every document the day it was made, so
//! both are found beforehand. The messages, which may be a million, are looked through only when the
//! invitations did not tell.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use jiff::civil::Date;
use people::{Fact, Handle, name};

use super::archive::{Archive, Found, Kind};
use super::endorsements::Click;
use super::owner::Owner;
use super::{connections, invitations, messages, profile};
use crate::files::Files;
use crate::out::{Document, LeftOut, Mark, Out, Problem};
use crate::page::Page;
use crate::table::{Opened, Table};

/// What is known before reading, and carried through it.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) owner: Owner,
    /// The newest day that connections and invitations speak of, else messages.
    pub(super) newest_day: Option<Date>,
    clicks: HashMap<String, HashSet<Click>>,
}

/// How often each name and handle stood where only the owner can stand.
#[derive(Debug, Default)]
pub(super) struct Sightings {
    pub(super) names: HashMap<String, u32>,
    pub(super) handles: HashMap<Handle, u32>,
    pub(super) newest_day: Option<Date>,
}

impl Survey {
    pub(super) fn of(archive: &Archive, files: &dyn Files) -> Self {
        let mut survey = Self::default();
        each_table(archive, files, Kind::Profile, |table, page| {
            for name in profile::names(table, page) {
                survey.owner.learn_name(&name);
            }
        });
        let mut seen = Sightings::default();
        each_table(archive, files, Kind::Invitations, |table, page| {
            invitations::sight(table, &mut seen, page);
        });
        each_table(archive, files, Kind::Connections, |table, page| {
            connections::sight(table, &mut seen, page);
        });
        survey.newest_day = seen.newest_day;
        survey.learn(&seen);
        let is_dated = |found: &Found| found.exported_on(files).is_some();
        let has_day = seen.newest_day.is_some() || archive.found.iter().all(is_dated);
        if !survey.owner.has_profile() || !has_day {
            survey.look_through_messages(archive, files);
        }
        survey
    }

    /// Endorsements already put down from this folder, told twice by some archives.
    pub(super) fn clicks_of(&mut self, folder: &str) -> &mut HashSet<Click> {
        self.clicks.entry(folder.to_owned()).or_default()
    }

    fn look_through_messages(&mut self, archive: &Archive, files: &dyn Files) {
        let mut seen = Sightings::default();
        each_table(archive, files, Kind::Messages, |table, page| {
            messages::sight(table, &self.owner, &mut seen, page);
        });
        self.newest_day = self.newest_day.or(seen.newest_day);
        if !self.owner.has_profile() {
            self.learn_from_conversations(&seen);
        }
    }

    /// Names and handles in the owner's place; a mistaken row or two do not make another owner.
    fn learn(&mut self, seen: &Sightings) {
        for name in often(&seen.names) {
            self.owner.learn_name(name);
        }
        for handle in often(&seen.handles) {
            self.owner.learn_handle(handle.clone());
        }
    }

    /// The participant of most conversations is the owner, unless two are in as many.
    fn learn_from_conversations(&mut self, seen: &Sightings) {
        if let Some(handle) = most(&seen.handles) {
            self.owner.learn_handle(handle.clone());
        }
        if let Some(name) = most(&seen.names) {
            self.owner.learn_name(name);
        }
    }
}

impl Sightings {
    pub(super) fn owner(&mut self, raw_name: &str, handle: Option<Handle>) {
        let key = name::key(raw_name);
        if !key.is_empty() {
            *self.names.entry(key).or_default() += 1;
        }
        if let Some(handle) = handle {
            *self.handles.entry(handle).or_default() += 1;
        }
    }

    pub(super) fn day(&mut self, day: Option<Date>) {
        self.newest_day = self.newest_day.max(day);
    }
}

fn often<K: Eq + Hash>(counts: &HashMap<K, u32>) -> impl Iterator<Item = &K> {
    let most = counts.values().copied().max().unwrap_or(0);
    counts.iter().filter(move |(_, count)| **count >= most.div_ceil(10)).map(|(key, _)| key)
}

fn most<K: Eq + Hash>(counts: &HashMap<K, u32>) -> Option<&K> {
    let (key, count) = counts.iter().max_by_key(|(_, count)| **count)?;
    let is_alone = counts.values().filter(|other| *other == count).count() == 1;
    is_alone.then_some(key)
}

fn each_table(
    archive: &Archive,
    files: &dyn Files,
    kind: Kind,
    mut look: impl FnMut(&mut Table<'_>, &mut Page<'_>),
) {
    for found in archive.found.iter().filter(|found| found.kind == kind) {
        if let Opened::Table(mut table) = found.open(files) {
            look(&mut table, &mut Page::new(&found.path, &mut Nowhere));
        }
    }
}

/// Forgets everything: what is wrong with a row is said when it is read, not when it is looked at.
struct Nowhere;

impl Out for Nowhere {
    fn document(&mut self, _: Document) {}
    fn fact(&mut self, _: Fact, _: u64) {}
    fn problem(&mut self, _: Problem) {}
    fn left_out(&mut self, _: LeftOut, _: &str) {}
    fn read_up_to(&mut self, _: Mark) {}
    fn not_used(&mut self, _: &str) {}
    fn absent(&mut self, _: &'static str) {}
}
