//! What people do: the kind of work, the level and the house, read from a role, a headline or an employer.
//!
//! A headline has several parts (*Editor | Speaker | Mum of two*), some of them past (*ex-banker*), some beside
//! the work. Each part is read by itself, with word lists of six languages: what people do (`data/functions.txt`),
//! where (`data/industries.txt`), at which level (`data/levels.txt`), and what is no work (`data/asides.txt`). The
//! lists are common knowledge, written by hand; words they don't have are no trade, which is not the same as
//! another trade. Coarse on purpose: it tells an editor from a broker and from a translator, not a good one from
//! a bad one.
//!
//! Read in this order: [`Occupation`] (a whole headline), [`Level`], `lexicon` (how phrases are found).

mod level;
pub(crate) mod lexicon;

use std::collections::BTreeSet;
use std::sync::LazyLock;

pub use level::Level;

use self::lexicon::{Lexicon, words};

static FUNCTIONS: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("data/functions.txt")));
static INDUSTRIES: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("data/industries.txt")));
static ASIDES: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("data/asides.txt")));

/// A kind of work within a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Trade {
    /// The field, as a stable word: `words`.
    pub field: &'static str,
    /// The kind of work in it: `editing`.
    pub name: &'static str,
}

/// What somebody does, as a role or a headline tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occupation {
    /// Its parts, in the order written.
    pub parts: Vec<Part>,
}

/// One part of a headline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// As written, without the house.
    pub written: String,
    /// What it names that people do.
    pub functions: Vec<Trade>,
    /// In which branch, by a word of its own or by the house.
    pub industries: Vec<Trade>,
    /// At which level.
    pub level: Option<Level>,
    /// The house that stands behind *at*, *presso*, *bei*, *chez*.
    pub house: Option<String>,
    /// It is over: *ex*, *former*, *già*.
    pub is_past: bool,
}

impl Occupation {
    /// Reads a role or a headline. Parts that are about the rest of life are left out.
    ///
    /// ```
    /// use people::occupation::{Level, Occupation};
    ///
    /// let read = Occupation::read("Founder & Editor @ Blue Fox | ex-Banker | Mum of two");
    /// assert_eq!(read.field(), Some("words"));
    /// assert_eq!(read.level(), Some(Level::Owner));
    /// assert_eq!(read.parts[0].house.as_deref(), Some("Blue Fox"));
    /// assert!(read.parts[1].is_past);
    /// assert_eq!(read.parts.len(), 2);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self { parts: split(text).into_iter().filter_map(Part::read).collect() }
    }

    /// What they do now: functions first, then branches, in the order written. Where everything is over,
    /// nothing.
    pub fn trades(&self) -> impl Iterator<Item = Trade> + '_ {
        let now = || self.parts.iter().filter(|part| !part.is_past);
        let functions = now().flat_map(|part| &part.functions);
        functions.chain(now().flat_map(|part| &part.industries)).copied()
    }

    /// The field of what they do now: that of the first function, else of the branch.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        self.trades().next().map(|trade| trade.field)
    }

    /// The most telling level they work at now.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        self.parts.iter().filter(|part| !part.is_past).filter_map(|part| part.level).min()
    }
}

impl Part {
    /// Reads one part; `None` for one that is empty or about the rest of life.
    fn read(text: &str) -> Option<Self> {
        let (written, house) = before_house(text);
        let mut text = words(written);
        let is_past = text.first().is_some_and(|word| PAST.contains(&word.as_str()));
        if is_past {
            text.remove(0);
        }
        if (text.is_empty() && house.is_none()) || !ASIDES.all(&text).is_empty() {
            return None;
        }
        let mut industries = trades(&INDUSTRIES, &beside_functions(&text));
        industries
            .extend(house.map(|house| trades(&INDUSTRIES, &words(house))).unwrap_or_default());
        Some(Self {
            written: written.trim().to_owned(),
            functions: trades(&FUNCTIONS, &text),
            industries,
            level: Level::of(&text),
            house: house.map(|house| house.trim().to_owned()),
            is_past,
        })
    }
}

/// The field of a role or a headline, as a stable word; `None` where no word of it is known.
#[must_use]
pub fn field_of(role: &str) -> Option<&'static str> {
    Occupation::read(role).field()
}

/// The branch that an employer's name tells.
#[must_use]
pub fn industries(text: &str) -> Vec<Trade> {
    trades(&INDUSTRIES, &words(text))
}

/// The branch that these words, already folded, stand for, where they name nothing else besides: *publishing* is
/// a branch, and *Lanterna Publishing* a house.
#[must_use]
pub fn branch(text: &[String]) -> Option<Trade> {
    let met: usize = INDUSTRIES.all(text).iter().map(|found| found.at.len()).sum();
    trades(&INDUSTRIES, text).into_iter().next().filter(|_| met == text.len())
}

/// What these words, already folded, name that people do or a branch they are in.
#[must_use]
pub fn trades_in(text: &[String]) -> Vec<Trade> {
    let mut all = trades(&FUNCTIONS, text);
    all.extend(trades(&INDUSTRIES, &beside_functions(text)));
    all
}

/// The fields of [`trades_in`].
#[must_use]
pub fn fields_in(text: &[String]) -> BTreeSet<&'static str> {
    trades_in(text).into_iter().map(|trade| trade.field).collect()
}

/// Every field there is, for whoever has words for them.
#[must_use]
pub fn all_fields() -> BTreeSet<&'static str> {
    let lines = include_str!("data/functions.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('/')).map(|(field, _)| field).collect()
}

fn trades(lexicon: &Lexicon, text: &[String]) -> Vec<Trade> {
    let mut trades: Vec<Trade> = Vec::new();
    for found in lexicon.all(text) {
        let Some((field, name)) = found.key.split_once('/') else { continue };
        let trade = Trade { field, name };
        if !trades.contains(&trade) {
            trades.push(trade);
        }
    }
    trades
}

/// Words before what is over, folded.
const PAST: [&str; 9] =
    ["ex", "former", "formerly", "previously", "gia", "ehemals", "ehemalige", "ancien", "ancienne"];

/// The words that no function is told by: the *editoriale* of an editorial director is no branch.
fn beside_functions(text: &[String]) -> Vec<String> {
    let taken: Vec<_> = FUNCTIONS.all(text).into_iter().map(|found| found.at).collect();
    let is_left = |at: &usize| !taken.iter().any(|range| range.contains(at));
    (0..text.len()).filter(is_left).map(|at| text[at].clone()).collect()
}

/// Marks between the parts of a headline.
const BETWEEN: [char; 9] = ['|', '•', '·', '●', ';', ',', '/', '∙', '–'];

/// Cuts a headline into parts. A dash with spaces around it parts, one inside a word joins.
fn split(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| BETWEEN.contains(&c) || c == '—');
    parts.flat_map(|part| part.split(" - ")).filter(|part| !part.trim().is_empty()).collect()
}

/// Words before a house. Those that are also an article or a preposition of place (*bei*, *en*) are taken only
/// with a capital behind them.
const AT: [&str; 8] = [" @ ", " @", " at ", " presso ", " chez ", " bei ", " en ", " na "];

/// The part before the house, and the house.
fn before_house(text: &str) -> (&str, Option<&str>) {
    let is_house = |rest: &str| rest.trim_start().chars().next().is_some_and(|c| !c.is_lowercase());
    let cut = AT.iter().find_map(|at| {
        let place = text.find(at)?;
        let rest = &text[place + at.len()..];
        is_house(rest).then_some((&text[..place], rest))
    });
    match cut {
        Some((before, house)) => (before, Some(house.trim()).filter(|house| !house.is_empty())),
        None => (text, text.strip_prefix('@').map(str::trim)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A title, what it names as `field/name`, and the level.
    #[track_caller]
    fn check(table: &[(&str, &str, &str)]) {
        for (title, expected, level) in table {
            let read = Occupation::read(title);
            let trades: Vec<_> =
                read.trades().map(|trade| format!("{}/{}", trade.field, trade.name)).collect();
            assert_eq!(trades.join(" "), *expected, "{title}");
            assert_eq!(read.level().map_or("", Level::key), *level, "{title}");
        }
    }

    #[test]
    fn english_titles() {
        check(&[
            ("CEO", "", "chief"),
            ("VP, Sales", "sales/selling", "head"),
            ("PM", "projects/projects", ""),
            ("HR Business Partner", "recruiting/people", "head"),
            ("Senior Software Engineer", "software/development", "senior"),
            ("Product Manager", "projects/product", "manager"),
            ("Commissioning Editor", "words/editing", ""),
            ("Video Editor", "images/film", ""),
            ("Head of Communications", "words/press", "head"),
            ("Freelance writer", "words/writing", "independent"),
            ("Chief Happiness Officer", "", "chief"),
            ("Founder", "", "owner"),
            ("Marketing Intern", "marketing/marketing", "junior"),
            ("Civil engineer", "building/building", ""),
            ("Retired teacher", "teaching/school", "retired"),
            ("Open to work | Data Analyst", "data/analysis", "looking"),
            ("Literary agent", "words/agenting", ""),
            ("CFO", "finance/accounting", "chief"),
        ]);
    }

    #[test]
    fn italian_titles_in_both_genders() {
        check(&[
            ("Direttrice editoriale", "words/editing", "head"),
            ("Direttore editoriale", "words/editing", "head"),
            ("Redattrice", "words/editing", ""),
            ("Addetto stampa", "words/press", "staff"),
            ("Addetta alle vendite", "sales/selling", "staff"),
            ("Resp. Marketing", "marketing/marketing", "head"),
            ("Responsabile Risorse Umane", "recruiting/people", "head"),
            ("Libera professionista", "", "independent"),
            ("Amministratrice delegata", "", "chief"),
            ("Sviluppatrice software", "software/development software/software", ""),
            ("Avvocata", "law/law", ""),
            ("Impiegata amministrativa", "office/administration", ""),
            ("Studentessa presso Università di Torino", "teaching/schools", "student"),
            ("Stagista grafico", "design/graphic", "junior"),
            ("Insegnante in pensione", "teaching/school", "retired"),
            ("Titolare di libreria", "", "owner"),
        ]);
    }

    #[test]
    fn titles_of_four_more_languages() {
        check(&[
            ("Geschäftsführerin", "", "chief"),
            ("Softwareentwicklerin", "software/development", ""),
            ("Lektorin bei Verlag Blau", "words/editing words/publishing", ""),
            ("Steuerberater", "finance/accounting", ""),
            ("Traductrice indépendante", "words/translation", "independent"),
            ("Chef de projet", "projects/projects", ""),
            ("Directeur général", "", "chief"),
            ("Abogada", "law/law", ""),
            ("Jefa de prensa", "words/press", "head"),
            ("Desenvolvedora", "software/development", ""),
            ("Jornalista", "words/journalism", ""),
        ]);
    }

    #[test]
    fn a_headline_is_its_parts_without_what_is_over_or_beside_the_work() {
        check(&[
            ("Editor | Speaker | Mum of two", "words/editing coaching/coaching", ""),
            ("ex-Banker, now beekeeper", "farming/farming", ""),
            ("Former CEO @ Acme", "", ""),
            ("Book lover • Travel addict", "", ""),
            ("Già avvocato", "", ""),
            ("Aspiring novelist", "", ""),
            ("Writer - Translator", "words/writing words/translation", ""),
            ("Co-founder at Acme Ltd", "", "owner"),
            ("", "", ""),
            ("🚀🚀🚀", "", ""),
        ]);
    }

    #[test]
    fn the_house_tells_the_branch() {
        let part = |text: &str| Occupation::read(text).parts[0].clone();
        let editor = part("Direttrice presso Edizioni Lanterna");
        assert_eq!(editor.house.as_deref(), Some("Edizioni Lanterna"));
        assert_eq!(editor.industries, [Trade { field: "words", name: "publishing" }]);
        assert_eq!(part("Analyst at First Bank of Somewhere").industries[0].field, "finance");
        assert_eq!(part("Good at everything").house, None);
    }

    #[test]
    fn a_word_without_a_trade_is_none() {
        assert_eq!(field_of("Chief Happiness Officer"), None);
        assert_eq!(field_of("你好"), None);
        assert_eq!(field_of("Redakteurin"), Some("words"));
    }
}
