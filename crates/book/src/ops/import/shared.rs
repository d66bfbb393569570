//! Sharing the files of a parcel out among the sources, and reading what is new of them.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashSet};

use sources::files::{Selected, is_litter};
use sources::{Files, Mark, Out as _, Problem, Source};

use super::Progress;
use super::counted::Counted;
use super::noting::{Examples, Noting};
use crate::Error;
use crate::change::Change;
use crate::intake::{Handed, Parcel};
use crate::ledger::known;
use crate::ledger::words::Words;
use crate::ledger::write::{Found, Writer};
use crate::views::imports::Proposal;

/// A source and the files it reads, by their place in the parcel.
type Share = (&'static dyn Source, Vec<usize>);

/// Which source reads which files of a parcel. Each file is read by the first that claims it.
pub(super) fn shares(files: &dyn Files) -> Vec<Share> {
    let mut left: Vec<usize> = (0..files.paths().len()).collect();
    let mut shares: Vec<Share> = Vec::new();
    for source in sources::ALL {
        let claimed = source.claims(&Selected::new(files, left.clone()));
        let share: Vec<usize> = claimed.iter().filter_map(|at| left.get(*at).copied()).collect();
        if !share.is_empty() {
            let taken: HashSet<usize> = share.iter().copied().collect();
            left.retain(|index| !taken.contains(index));
            shares.push((*source, share));
        }
    }
    shares
}

/// Reads everything that is new into the ledger.
pub(super) fn read(
    change: &Change<'_>,
    handed: &[Handed],
    progress: &dyn Fn(Progress),
    examples: &mut Examples,
) -> Result<Found, Error> {
    let mut writer = Writer::new(change)?;
    let parcels = || handed.iter().flat_map(|handed| &handed.parcels);
    let (total, read) = (parcels().map(Parcel::n_bytes).sum(), Cell::new(0));
    for parcel in parcels() {
        let damaged = RefCell::default();
        let counted = Counted { parcel, read: &read, total, progress, damaged: &damaged };
        let mut unread: BTreeSet<usize> = BTreeSet::new();
        let mut unclaimed: BTreeSet<usize> = (0..parcel.paths().len()).collect();
        for (source, share) in shares(parcel) {
            share.iter().for_each(|index| _ = unclaimed.remove(index));
            let fresh = fresh(change, parcel, (source, share))?;
            if fresh.is_empty() {
                continue;
            }
            writer.begin(source.name());
            let share = Selected::new(&counted, fresh);
            source.read(&share, &mut Noting { writer: &mut writer, examples: &mut *examples });
            for index in damaged.take() {
                writer.discard(&parcel.paths()[index]);
                unread.insert(index);
            }
        }
        unclaimed.retain(|index| !is_litter(&parcel.paths()[*index]));
        for index in unclaimed {
            let file = parcel.paths()[index].clone();
            if let Some(mapping) = sources::columns::propose(parcel, index) {
                // To be read when the owner has said what its columns are.
                unread.insert(index);
                let columns = mapping.to_string();
                writer.found.proposals.push(Proposal { file, columns });
            } else {
                writer.not_used(&file);
            }
        }
        let marks = writer.take_marks()?;
        remember(change, parcel, &unread, &marks)?;
    }
    for (path, why) in handed.iter().flat_map(|handed| &handed.refused) {
        writer.problem(Problem { file: path.clone(), line: None, why, example: String::new() });
    }
    writer.finish()
}

/// The files of a share that have to be read. Those that mean the same alone are not read again beside
/// a new one; the import then rests on the one that read them.
fn fresh(
    change: &Change<'_>,
    parcel: &Parcel,
    (source, share): Share,
) -> Result<Vec<usize>, Error> {
    let read_by = |index: &usize| parcel.known[*index].read_by;
    if share.iter().any(|index| read_by(index).is_none()) && !source.reads_each_alone() {
        return Ok(share);
    }
    let (known, fresh): (Vec<usize>, Vec<usize>) =
        share.into_iter().partition(|index| read_by(index).is_some());
    let grown = fresh.iter().filter_map(|index| parcel.known[*index].grown.map(|(_, op)| op));
    let bases: BTreeSet<i64> = known.iter().filter_map(read_by).chain(grown).collect();
    bases.into_iter().try_for_each(|base| known::rest_on(change, base))?;
    Ok(fresh)
}

/// Remembers what was read, so that it is not read again.
fn remember(
    change: &Change<'_>,
    parcel: &Parcel,
    unread: &BTreeSet<usize>,
    marks: &[(String, Mark)],
) -> Result<(), Error> {
    let words = Words::of(change)?;
    for index in (0..parcel.paths().len()).filter(|index| !unread.contains(index)) {
        if parcel.known[index].read_by.is_none() {
            for identity in words.known_as(parcel.identity(index)) {
                known::note(change, identity)?;
            }
        }
    }
    for (path, mark) in marks {
        let Some(index) = parcel.paths().iter().position(|known| known == path) else { continue };
        if let Some(sample) = parcel.sample(index, mark.bytes)? {
            for sample in words.known_as(sample) {
                known::note_mark(change, *mark, sample)?;
            }
        }
    }
    Ok(())
}
