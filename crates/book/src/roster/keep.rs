//! Whom it may be time to write to, written down: one row for each person and reason, as of Monday. Which of them the
//! week is made of is chosen when it is looked at, by what the owner said since.

use std::collections::HashMap;

use jiff::civil::Date;
use people::digest::Digest;
use people::fact::Birthday;
use people::occupation::Occupation;
use people::scenario::goal::{Goal, Told};
use people::scenario::keep::birthday::birthday;
use people::scenario::keep::cadence::cadence;
use people::scenario::keep::cooling::{CoolingWeights, cooling};
use people::scenario::keep::dormant::{ASLEEP_DAYS, Sleeper, dormant};
use people::scenario::keep::news::{Change, news};
use people::scenario::keep::owed::{Act, OwedWeights, owed, waiting};
use people::scenario::keep::{Kind, Reminder, Standing};
use people::tie::{self, Around, Stats, Weights, usual_gap_seconds};
use people::{Handle, Side, What};
use rusqlite::{Connection, OptionalExtension};

use super::overview::Derived;
use super::past::day_of;
use super::ties;
use crate::Error;
use crate::rulings::goals::{self, Aim};
use crate::rulings::keep::{self, Cadences};
use crate::rulings::{Ruling, own};
use crate::views::shown::Spoken;

/// Writes the reminders of everybody.
pub(crate) fn write(book: &Connection, derived: Derived<'_>, today: Date) -> Result<(), Error> {
    let bench = Bench::of(book, derived)?;
    let mut insert = book.prepare_cached(include_str!("insert_reminder.sql"))?;
    for person in (0..derived.roll.plates_of.len()).filter(|person| !bench.is_gone(*person)) {
        let ruled: Vec<Ruling> =
            ties::about(derived.gathered, &derived.roll.plates_of[person]).cloned().collect();
        let standing = bench.standing(person);
        let sleeper = bench.sleeper(person, &standing);
        for reminder in bench.reminders(person, (&standing, sleeper.as_ref()), &ruled)? {
            let then = sleeper.filter(|_| reminder.kind == Kind::Dormant);
            insert.execute(rusqlite::named_params! {
                ":kind": reminder.kind.key(),
                ":person": derived.written.rows[person],
                ":weight": reminder.weight,
                ":says": serde_json::to_string(&Spoken(reminder.told(today))).unwrap_or_default(),
                ":last_on": standing.last_on.map(|day| day.to_string()),
                ":acted_on": derived.ties.personal.acted_on[person].map(|day| day.to_string()),
                ":closeness_then": then.map(|sleeper| sleeper.score_then),
            })?;
        }
    }
    Ok(())
}

/// What everybody is judged against.
struct Bench<'a> {
    book: &'a Connection,
    derived: Derived<'a>,
    around: Around,
    weights: Weights,
    cadences: Cadences,
    goals: Vec<Goal>,
    /// The newest change of each person, by row, with the day of the export that showed it.
    news: HashMap<i64, (Change, Date)>,
}

impl<'a> Bench<'a> {
    fn of(book: &'a Connection, derived: Derived<'a>) -> Result<Self, Error> {
        let (ties, weights) = (derived.ties, derived.ties.weights());
        let spoken = ties.personal.stats.iter().filter(|stats| stats.n() > 0);
        let texts = goals::texts(book, Aim::Goal)?;
        Ok(Self {
            around: Around::of(
                spoken,
                ties.around.coverage,
                &weights.ruler,
                ties.personal.first_day,
            ),
            cadences: Cadences::of(derived.gathered.rulings.about(own::SUBJECT)),
            goals: texts.iter().map(|text| Goal::read(text)).collect(),
            news: newest_changes(book)?,
            book,
            derived,
            weights,
        })
    }

    fn first_day(&self) -> Date {
        self.derived.ties.personal.first_day
    }

    /// Whether the account has gone: there is nobody to write to.
    fn is_gone(&self, person: usize) -> bool {
        let gathered = self.derived.gathered;
        let mut worn = self.derived.roll.plates_of[person].iter();
        worn.all(|at| matches!(gathered.plates[*at].handle, Handle::Closed(_)))
    }

    fn stats(&self, person: usize) -> &Stats {
        &self.derived.ties.personal.stats[person]
    }

    /// How the two stand on Monday.
    fn standing(&self, person: usize) -> Standing {
        let (judged, stats) = (&self.derived.ties.of[person], self.stats(person));
        let silent = Standing {
            circle: judged.circle,
            score: judged.tie.closeness.score().unwrap_or(0.0),
            status: None,
            usual_gap_days: 0.0,
            last_on: stats.last().and_then(day_of),
            writes_by_trade: false,
        };
        if !stats.is_two_way() {
            return silent;
        }
        let evidence = ties::evidence(self.derived.gathered, &self.derived.roll.plates_of[person]);
        let tie = tie::judge(stats, &evidence, &self.around, &self.weights, self.first_day());
        Standing {
            // Never further in than it is shown: a circle has room for so many.
            circle: judged.pinned.unwrap_or(tie.circle.max(judged.circle)),
            score: tie.closeness.score().unwrap_or(0.0),
            status: tie.status,
            usual_gap_days: usual_gap_seconds(stats, &self.around) / SECONDS_A_DAY,
            ..silent
        }
    }

    fn reminders(
        &self,
        person: usize,
        (standing, sleeper): (&Standing, Option<&Sleeper>),
        ruled: &[Ruling],
    ) -> Result<Vec<Reminder>, Error> {
        let (row, today) = (self.derived.written.rows[person], self.first_day());
        let acts = self.derived.ties.acts.newest(person, &keep::talked(ruled));
        let said =
            self.cadences.said(keep::own_cadence(ruled), &keep::tags(ruled), standing.circle);
        let texts = self.texts(waiting(&acts))?;
        let text_of = |words: Digest| texts.get(&words).cloned();
        // What people do is read of the few whose letters wait.
        let writes_by_trade = !waiting(&acts).is_empty() && self.writes_by_trade(person);
        let standing = &Standing { writes_by_trade, ..*standing };
        let of_news = |(change, seen_on): &(Change, Date)| news(change, *seen_on, standing, today);
        let found = [
            owed(&acts, standing, text_of, &OwedWeights::default(), today),
            self.born(person).and_then(|born| birthday(born, standing, today)),
            self.news.get(&row).and_then(of_news),
            cadence(&said, standing, today),
            cooling(standing, &CoolingWeights::default(), today),
            sleeper.and_then(|sleeper| dormant(sleeper, standing, today)),
        ];
        Ok(found.into_iter().flatten().collect())
    }

    /// The words of these letters, where they are kept.
    fn texts(&self, letters: &[Act]) -> Result<HashMap<Digest, String>, Error> {
        let mut query = self.book.prepare_cached("select text from letter where words = ?1")?;
        let mut texts = HashMap::new();
        for letter in letters.iter().filter(|letter| letter.is_letter) {
            let words = letter.words.0.cast_signed();
            let text = query.query_row([words], |row| row.get("text")).optional()?;
            texts.extend(text.map(|text| (letter.words, text)));
        }
        Ok(texts)
    }

    fn facts(&self, person: usize) -> impl Iterator<Item = &What> {
        let worn = &self.derived.roll.plates_of[person];
        worn.iter()
            .flat_map(|at| &self.derived.gathered.plates[*at].known)
            .map(|known| &known.fact.what)
    }

    /// The birthday told; of several one with a year.
    fn born(&self, person: usize) -> Option<Birthday> {
        let born = self.facts(person).filter_map(|what| match what {
            What::Born(born) => Some(*born),
            _ => None,
        });
        born.max_by_key(|born| (born.year.is_some(), *born))
    }

    /// What is known of somebody who may be asleep.
    fn sleeper(&self, person: usize, standing: &Standing) -> Option<Sleeper> {
        let (stats, row) = (self.stats(person), self.derived.written.rows[person]);
        let last_on = standing.last_on.filter(|_| stats.is_two_way())?;
        standing.silence_days(self.first_day()).filter(|days| *days >= ASLEEP_DAYS)?;
        let evidence = ties::evidence(self.derived.gathered, &self.derived.roll.plates_of[person]);
        let then = tie::closeness(stats, &evidence, &self.around, &self.weights, last_on);
        let masses = stats.masses();
        let sent = masses.by_me + masses.by_them;
        let begun = f64::from(stats.opened_by(Side::Me));
        let answered = f64::from(stats.replies_by(Side::Them)) / begun;
        let is_from_them = |what: &What| matches!(what, What::Recommended { by: Side::Them, .. });
        Some(Sleeper {
            score_then: then.score().unwrap_or(0.0),
            balance: (sent > 0.0).then(|| 2.0 * masses.by_me.min(masses.by_them) / sent),
            answered: (begun > 0.0).then_some(answered),
            has_recommended: self.facts(person).any(is_from_them),
            has_moved: self.news.get(&row).is_some_and(|(_, seen_on)| *seen_on > last_on),
            mutual: self.facts(person).find_map(mutual),
            meets_goal: (!self.goals.is_empty()).then(|| self.meets_goal(person)),
        })
    }

    /// Whether they hire or sell for a living.
    fn writes_by_trade(&self, person: usize) -> bool {
        let role = self.derived.written.portraits[person].role.as_deref().unwrap_or_default();
        let occupation = Occupation::read(role);
        occupation.trades().any(|trade| ["hiring", "selling"].contains(&trade.name))
    }

    fn meets_goal(&self, person: usize) -> bool {
        let portrait = &self.derived.written.portraits[person];
        let headlines = self.facts(person).filter_map(|what| match what {
            What::Headline(line) => Some(line.clone()),
            _ => None,
        });
        let places = self.facts(person).filter_map(|what| match what {
            What::Lives { place } => Some(place.clone()),
            _ => None,
        });
        let works: Vec<String> = portrait.role.iter().cloned().chain(headlines).collect();
        let (houses, places): (Vec<String>, Vec<String>) =
            (portrait.employer.iter().cloned().collect(), places.collect());
        let told = Told { works: &works, houses: &houses, places: &places };
        self.goals.iter().any(|goal| goal.is_met(&told))
    }
}

const SECONDS_A_DAY: f64 = 86_400.0;

fn mutual(what: &What) -> Option<u32> {
    match what {
        What::Tallied { of: people::fact::Tally::Mutual, count, .. } => Some(*count),
        _ => None,
    }
}

fn newest_changes(book: &Connection) -> Result<HashMap<i64, (Change, Date)>, Error> {
    let mut query = book.prepare_cached(include_str!("news.sql"))?;
    let mut rows = query.query([])?;
    let mut changes = HashMap::new();
    while let Some(row) = rows.next()? {
        let (kind, became): (String, String) = (row.get("kind")?, row.get("became")?);
        let change = if kind == "moved" { Change::Moved(became) } else { Change::NewRole(became) };
        let seen_on: String = row.get("seen_on")?;
        if let Ok(seen_on) = seen_on.parse() {
            changes.insert(row.get("person")?, (change, seen_on));
        }
    }
    Ok(changes)
}
