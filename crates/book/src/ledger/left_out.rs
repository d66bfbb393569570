//! What an import left out on purpose, counted by reason and by whose it was, so that the owner can look
//! whether a person was taken for a machine.

use std::collections::{BTreeMap, HashMap};

use sources::LeftOut;

use crate::views::imports::{LeftOutShown, Whose};

/// The count while a source reads.
#[derive(Debug, Default)]
pub(crate) struct LeftOutCounts {
    of: BTreeMap<LeftOut, HashMap<String, u64>>,
    n_names: usize,
}

/// Names counted one by one; the mail of a life has some ten thousand senders that are machines.
const MOST_NAMES: usize = 50_000;
/// Names of each reason that the report shows, those left out most often.
const NAMES_SHOWN: usize = 100;

impl LeftOutCounts {
    /// Counts one thing left out.
    pub(crate) fn add(&mut self, why: LeftOut, whose: &str) {
        let names = self.of.entry(why).or_default();
        if let Some(count) = names.get_mut(whose) {
            *count += 1;
            return;
        }
        let whose = if self.n_names < MOST_NAMES { whose } else { "" };
        self.n_names += 1;
        *names.entry(whose.to_owned()).or_default() += 1;
    }

    /// The account of it, by the reason's word.
    pub(crate) fn shown(self) -> BTreeMap<String, LeftOutShown> {
        self.of.into_iter().map(|(why, names)| (why.key().to_owned(), shown(names))).collect()
    }
}

fn shown(names: HashMap<String, u64>) -> LeftOutShown {
    let count = names.values().sum();
    let mut whose: Vec<Whose> = names
        .into_iter()
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, count)| Whose { name, count })
        .collect();
    whose.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    let n_names = whose.len() as u64;
    whose.truncate(NAMES_SHOWN);
    LeftOutShown { count, n_names, whose }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_it_was_is_shown_most_often_first() {
        let mut counts = LeftOutCounts::default();
        for whose in ["news@works.example", "shop@works.example", "shop@works.example", ""] {
            counts.add(LeftOut::Empty, whose);
        }
        let shown = counts.shown().remove("empty").unwrap();
        let names: Vec<&str> = shown.whose.iter().map(|whose| whose.name.as_str()).collect();
        assert_eq!((shown.count, shown.n_names), (4, 2));
        assert_eq!(names, ["shop@works.example", "news@works.example"]);
    }
}
