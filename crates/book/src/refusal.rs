//! What the book refuses though it could do it, one case each.
//!
//! Owners read these in their language: [`Refusal::say`] names the sentence, and the faces have the
//! words for it and for what to do next. The English here is for whoever reads a trace.

use jiff::civil::Date;
use people::Say;

/// Why something that could be done must not be.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Several people bear the name.
    #[error("`{name}` may be any of {n}: {candidates}")]
    Ambiguous {
        /// The name given.
        name: String,
        /// How many bear it.
        n: u32,
        /// The first few, each with the id that means nobody else.
        candidates: String,
    },
    /// The operation was taken back before.
    #[error("operation {0} was taken back already")]
    TakenBack(i64),
    /// A later import went on where this one ended.
    #[error("operation {op} goes on where {base} ended")]
    RestsOn {
        /// The operation to be taken back.
        base: i64,
        /// The one that goes on.
        op: i64,
    },
    /// Nothing was ever done, or all of it taken back.
    #[error("there is nothing to take back")]
    NothingToTakeBack,
    /// A file of that name would be overwritten.
    #[error("`{0}` is there already")]
    FileExists(String),
    /// Every name beside the book for what it held before is taken.
    #[error("too many books were kept before restoring")]
    TooManyKept,
    /// The owner cannot be forgotten by their own book.
    #[error("this is you")]
    Owner,
    /// Two references mean one person already.
    #[error("both are `{0}`")]
    OnePerson(String),
    /// Nothing would be left to stand apart from.
    #[error("`{0}` has one handle only")]
    OneHandle(String),
    /// A ruling needs something to know the person by.
    #[error("this person has no handle")]
    NoHandle,
    /// Nobody is closer than themselves.
    #[error("both are the same person")]
    SamePerson,
    /// What isn't shown is neither too high nor too low.
    #[error("no closeness of this person is known")]
    NothingShown,
    /// Putting off until then puts nothing off.
    #[error("{0} is not to come")]
    NotToCome(Date),
    /// Who is decided does not come back on a day.
    #[error("only what is put off comes back on a day")]
    OnlyLaterComesBack,
    /// There are fewer questions.
    #[error("there are {0} questions")]
    NoPlace(usize),
    /// The owner asks that already.
    #[error("`{0}` is asked already")]
    AskedAlready(String),
    /// The same was kept before.
    #[error("all of this was kept before")]
    PastedAlready,
    /// Whoever is connected is not invited.
    #[error("`{0}` is a connection already")]
    ConnectedAlready(String),
    /// Whoever is known need not be wished for.
    #[error("`{0}` is known already")]
    KnownAlready(String),
    /// Nobody has talked on a day to come.
    #[error("{0} is still to come")]
    NotYet(Date),
    /// More people than fit into a week.
    #[error("a week has room for {0} people")]
    NoHandful(usize),
    /// Not how people say how often.
    #[error("`{0}` does not say how often")]
    NoCadence(String),
    /// Nobody of a group was chosen.
    #[error("nobody is chosen")]
    NobodyChosen,
    /// Only a connection can be let go.
    #[error("`{0}` is no connection")]
    NoConnection(String),
    /// Whoever has something to lose is decided about alone.
    #[error("something would be lost with `{0}`")]
    SomethingToLose(String),
    /// Help has words, and few.
    #[error("a note of help has 1 to {0} letters")]
    NoHelp(usize),
    /// One introduction is one, whoever is named first.
    #[error("`{0}` were introduced today already")]
    IntroducedAlready(String),
    /// There is nothing to do about what was not decided.
    #[error("nothing was decided about this invitation")]
    NothingDecided,
    /// A template asks for something drafts don't have.
    #[error("there is no placeholder `{name}`")]
    NoPlaceholder {
        /// The placeholder.
        name: String,
        /// Those there are.
        known: String,
    },
    /// A brace of a template opens and does not close.
    #[error("a brace stands alone")]
    OpenBrace {
        /// The placeholders there are.
        known: String,
    },
    /// A template has no text.
    #[error("the template is empty")]
    EmptyTemplate,
    /// A model stands on this machine or in the owner's own network, by its number.
    #[error("`{0}` is not an address of the owner's own")]
    NoServer(String),
    /// A model has a name, and a short one.
    #[error("a model has a name of 1 to {0} letters")]
    NoModelName(usize),
    /// No model may be asked.
    #[error("no model is set, or there is no draft for one")]
    NoModel,
    /// What would be sent is not what was shown.
    #[error("what would be sent is not what was shown")]
    OtherThanShown,
    /// One of the eleven can be left out, and not taken away.
    #[error("`{0}` is one of the eleven questions")]
    ShippedQuestion(String),
    /// A question has words, and few.
    #[error("a question has 1 to {0} letters")]
    NoQuestion(usize),
    /// Nothing in it is of a kind any source reads.
    #[error("`{0}` holds no file that Cerchia knows")]
    NothingKnown(String),
    /// An export of everything that is cut short, altered, or of a newer program.
    #[error("`{name}`, line {line}: {why}")]
    BrokenExport {
        /// The file.
        name: String,
        /// Where in it.
        line: usize,
        /// What does not fit.
        why: String,
    },
    /// A whole book can't be added to another.
    #[error("`{0}` is an export of a whole book, and this one is not empty")]
    WholeBook(String),
    /// It looks like a table of people, and nobody has said which column is what.
    #[error("`{name}` looks like a list of people; its columns seem to be `{columns}`")]
    NeedsColumns {
        /// The file.
        name: String,
        /// The mapping it suggests.
        columns: String,
    },
    /// No mapping of columns.
    #[error("`{0}` does not say which column is what")]
    NoColumns(String),
    /// Nothing was pasted, or nothing of it was left to keep.
    #[error("nothing was pasted")]
    NothingPasted,
    /// More than any profile has.
    #[error("this is longer than any profile")]
    PastedTooMuch,
    /// A text that is no profile.
    #[error("this is no profile")]
    NoProfile,
    /// A PDF without text, or broken.
    #[error("no text can be read in this PDF")]
    NoTextInPdf,
    /// The profile shows somebody else.
    #[error("this is the profile of `{shown}`, not of `{name}`")]
    OtherPerson {
        /// The name it shows.
        shown: String,
        /// The person it was pasted for.
        name: String,
    },
    /// What came of an ask can be told once there is one.
    #[error("nothing of the kind was asked of this person")]
    NothingAsked,
    /// A line is longer than it may be.
    #[error("a line here has {0} letters at most")]
    TooLong(usize),
    /// A list of more is no list of wishes.
    #[error("a wish list has room for {0}")]
    WishListFull(usize),
    /// A note without a word, or with too many letters.
    #[error("a note has words, at most {0} letters")]
    NoNote(usize),
    /// A tag without a letter, or with too many.
    #[error("a tag has letters, at most {0}")]
    NoTag(usize),
    /// Nobody fits who could be given a tag.
    #[error("there is nobody to tag")]
    NobodyToTag,
    /// The name of a field has no letters, or it or the value has too many.
    #[error("a field has a name, and a value of at most {0} letters")]
    NoField(usize),
    /// A condition of a search makes no sense.
    #[error("`{part}` is not understood; an example is `{example}`")]
    NoFilter {
        /// What was written.
        part: String,
        /// One that would do.
        example: String,
    },
    /// A part of the people cannot be had in this format.
    #[error("only tables and cards can hold a part of the people")]
    OnlyWhole,
    /// A list to be saved has no name, or narrows nothing.
    #[error("a list has a name and a search")]
    NoList,
    /// No words to look for, or too many.
    #[error("`{0}` is no goal")]
    NoGoal(String),
    /// A file the disk does not give us.
    #[error("`{name}` can't be read: {why}")]
    Unreadable {
        /// The file or folder.
        name: String,
        /// What the system says.
        why: std::io::Error,
    },
    /// It calls itself a zip.
    #[error("`{0}` is not a zip archive, or its download broke off")]
    NotAZip(String),
    /// Only its owner has the password.
    #[error("`{0}` is locked with a password")]
    Locked(String),
    /// More files than any export has.
    #[error("`{name}` is larger than any export: it holds {n} files")]
    TooManyFiles {
        /// The archive.
        name: String,
        /// Files in it.
        n: u64,
    },
    /// More bytes than any export has, or packed tighter than anything but a bomb.
    #[error("`{name}` is larger than any export: `{path}` would unpack to {bytes} bytes")]
    TooLarge {
        /// The archive.
        name: String,
        /// The file in it.
        path: String,
        /// What it would unpack to.
        bytes: u64,
    },
    /// A folder that holds much more than an export.
    #[error("`{name}` holds more than {n} files")]
    FolderTooFull {
        /// The folder.
        name: String,
        /// The most files we look at.
        n: u64,
    },
}

impl Refusal {
    /// The sentence for it, still without a language.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table: one line for each refusal")]
    pub fn say(&self) -> Say {
        match self {
            Self::Ambiguous { name, n, candidates } => {
                let say = Say::new("error-ambiguous").text("name", name);
                say.number("n", *n).text("candidates", candidates)
            }
            Self::TakenBack(op) => Say::new("error-taken-back").text("op", op.to_string()),
            Self::RestsOn { base, op } => {
                Say::new("error-rests-on").text("base", base.to_string()).text("op", op.to_string())
            }
            Self::NothingToTakeBack => Say::new("error-nothing-to-take-back"),
            Self::FileExists(path) => Say::new("error-file-exists").text("path", path),
            Self::TooManyKept => Say::new("error-too-many-kept"),
            Self::Owner => Say::new("error-owner"),
            Self::OnePerson(name) => Say::new("error-one-person").text("name", name),
            Self::OneHandle(name) => Say::new("error-one-handle").text("name", name),
            Self::NoHandle => Say::new("error-no-handle"),
            Self::SamePerson => Say::new("error-same-person"),
            Self::NothingShown => Say::new("error-nothing-shown"),
            Self::NotToCome(day) => Say::new("error-not-to-come").day("on", *day),
            Self::OnlyLaterComesBack => Say::new("error-only-later"),
            Self::NoPlace(n) => Say::new("error-no-place").number("n", *n as f64),
            Self::AskedAlready(words) => Say::new("error-asked-already").text("words", words),
            Self::PastedAlready => Say::new("error-pasted-already"),
            Self::ConnectedAlready(name) => Say::new("error-connected-already").text("name", name),
            Self::KnownAlready(name) => Say::new("error-known-already").text("name", name),
            Self::NotYet(day) => Say::new("error-not-yet").day("on", *day),
            Self::NoHandful(most) => Say::new("error-no-handful").number("most", *most as f64),
            Self::NoCadence(word) => Say::new("error-no-cadence").text("word", word),
            Self::NobodyChosen => Say::new("error-nobody-chosen"),
            Self::NoConnection(name) => Say::new("error-no-connection").text("name", name),
            Self::SomethingToLose(name) => Say::new("error-something-to-lose").text("name", name),
            Self::NoHelp(most) => Say::new("error-no-help").number("most", *most as f64),
            Self::IntroducedAlready(two) => Say::new("error-introduced-already").text("two", two),
            Self::NothingDecided => Say::new("error-nothing-decided"),
            Self::NoPlaceholder { name, known } => {
                Say::new("error-no-placeholder").text("name", name).text("known", known)
            }
            Self::OpenBrace { known } => Say::new("error-open-brace").text("known", known),
            Self::EmptyTemplate => Say::new("error-empty-template"),
            Self::NoServer(url) => Say::new("error-no-server").text("url", url),
            Self::NoModelName(most) => Say::new("error-no-model-name").number("most", *most as f64),
            Self::NoModel => Say::new("error-no-model"),
            Self::OtherThanShown => Say::new("error-other-than-shown"),
            Self::ShippedQuestion(key) => Say::new("error-shipped-question").text("key", key),
            Self::NoQuestion(most) => Say::new("error-no-words").number("most", *most as f64),
            Self::NothingKnown(name) => Say::new("error-nothing-known").text("name", name),
            Self::BrokenExport { name, line, why } => {
                let say = Say::new("error-broken-export").text("name", name).text("why", why);
                say.text("line", line.to_string())
            }
            Self::WholeBook(name) => Say::new("error-whole-book").text("name", name),
            Self::NeedsColumns { name, columns } => {
                Say::new("error-needs-columns").text("name", name).text("columns", columns)
            }
            Self::NoColumns(part) => Say::new("error-no-columns").text("part", part),
            Self::NothingPasted => Say::new("error-nothing-pasted"),
            Self::PastedTooMuch => Say::new("error-pasted-too-much"),
            Self::NoProfile => Say::new("error-no-profile"),
            Self::NoTextInPdf => Say::new("error-no-text-in-pdf"),
            Self::OtherPerson { shown, name } => {
                Say::new("error-other-person").text("shown", shown).text("name", name)
            }
            Self::NothingAsked => Say::new("error-nothing-asked"),
            Self::TooLong(most) => Say::new("error-too-long").number("most", *most as f64),
            Self::WishListFull(most) => {
                Say::new("error-wish-list-full").number("most", *most as f64)
            }
            Self::NoFilter { part, example } => {
                Say::new("error-no-filter").text("part", part).text("example", example)
            }
            Self::OnlyWhole => Say::new("error-only-whole"),
            Self::NoList => Say::new("error-not-a-list"),
            Self::NoNote(most) => Say::new("error-not-a-note").number("most", *most as f64),
            Self::NoTag(most) => Say::new("error-not-a-tag").number("most", *most as f64),
            Self::NobodyToTag => Say::new("error-nobody-to-tag"),
            Self::NoField(most) => Say::new("error-not-a-field").number("most", *most as f64),
            Self::NoGoal(text) => Say::new("error-not-a-goal").text("text", text),
            Self::Unreadable { name, why } => {
                Say::new("error-unreadable").text("name", name).text("why", why.to_string())
            }
            Self::NotAZip(name) => Say::new("error-not-a-zip").text("name", name),
            Self::Locked(name) => Say::new("error-locked").text("name", name),
            Self::TooManyFiles { name, n } => {
                Say::new("error-too-many-files").text("name", name).number("n", *n as f64)
            }
            Self::TooLarge { name, path, bytes } => {
                let say = Say::new("error-too-large").text("name", name).text("path", path);
                say.number("bytes", *bytes as f64)
            }
            Self::FolderTooFull { name, n } => {
                Say::new("error-folder-too-full").text("name", name).number("n", *n as f64)
            }
        }
    }

    /// The file it is about, where it is about one.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::FileExists(name)
            | Self::NothingKnown(name)
            | Self::NeedsColumns { name, .. }
            | Self::BrokenExport { name, .. }
            | Self::WholeBook(name)
            | Self::NotAZip(name)
            | Self::Locked(name)
            | Self::Unreadable { name, .. }
            | Self::TooManyFiles { name, .. }
            | Self::TooLarge { name, .. }
            | Self::FolderTooFull { name, .. } => Some(name),
            // All others are about what the owner said, and not about a file.
            _ => None,
        }
    }
}
