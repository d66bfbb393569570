//! Judges ties from bare events, so that the model can be held against data with known answers.
//!
//! ```text
//! judge_events TASK_JSON [EVENTS_CSV] > judged.csv
//! ```
//!
//! Events are `ego,contact,ts,dir,k,mass`; the task says what to judge, on what day, and with which
//! periods. Everything that judges is the library's; here are only tables. Unlike a book, a task has
//! many owners, each with their own people around them.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io::{self, Read};
use std::path::Path;

use csv::StringRecord;
use people::Side;
use people::tie::{
    Around, Aspect, Channel, Closeness, Coverage, Event, Factors, Norm, Norms, Odds, Reach, Ruler,
    Stats, Usual, Weights, lapse,
};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task_path, events_path) = match arguments.as_slice() {
        [task] => (task, None),
        [task, events] => (task, Some(events.as_str()).filter(|path| *path != "-")),
        _ => return Err("usage: judge_events TASK_JSON [EVENTS_CSV] > judged.csv".into()),
    };
    let task = Task::read(Path::new(task_path))?;
    let world = World::gather(open(events_path)?, &task)?;
    let judged: Vec<Judged> = task.pairs.iter().map(|pair| world.judge(pair, &task)).collect();
    let norms = if task.is_shipped { Norms::default() } else { norms_of(&judged) };
    write(&judged, &norms, &task)?;
    Ok(())
}

/// Whom we judge, as `(ego, contact)`.
type Pair = (String, String);

/// The settings of a task. Seconds.
struct Task {
    now: i64,
    history_start: i64,
    is_shipped: bool,
    target: &'static [Aspect],
    weights: Weights,
    pairs: Vec<Pair>,
}

impl Task {
    fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        let settings: Value = serde_json::from_reader(file(path)?)?;
        let whole = |key| settings[key].as_i64().ok_or(format!("`{key}` is no whole number"));
        let measure = |key| settings[key].as_f64().ok_or(format!("`{key}` is no number"));
        let word = |key| settings[key].as_str().ok_or(format!("`{key}` is no text"));
        let history_start = whole("history_start")?;
        let ruler = Ruler {
            chat_gap_seconds: whole("session_gap_s")?,
            mail_gap_seconds: whole("session_gap_s")?,
            period_seconds: whole("period_s")?,
            periods_from: history_start,
            half_life_fast_seconds: measure("half_life_fast_s")?,
            half_life_slow_seconds: measure("half_life_slow_s")?,
            half_life_fresh_seconds: measure("half_life_fresh_s")?,
        };
        let pairs = path.parent().unwrap_or(Path::new(".")).join(word("pairs")?);
        Ok(Self {
            now: whole("now")?,
            history_start,
            is_shipped: word("standardise")? == "shipped",
            target: if word("target")? == "bond" { &Aspect::BOND } else { &Aspect::PULSE },
            weights: Weights { ruler, ..Weights::default() },
            pairs: read_pairs(file(&pairs)?)?,
        })
    }
}

/// Everything that happened, and what each tie is seen against.
struct World {
    stats: HashMap<Pair, Stats>,
    total_mass: HashMap<String, f64>,
    median_gap_seconds: Option<f64>,
}

impl World {
    fn gather(events: impl Read, task: &Task) -> Result<Self, Box<dyn Error>> {
        let mut stats = HashMap::new();
        let mut total_mass: HashMap<String, f64> = HashMap::new();
        for (pair, mut events) in read_events(events, task)? {
            events.sort_by_key(|event| event.at);
            let mut tie = Stats::default();
            for event in &events {
                tie.add(event, &task.weights.ruler);
            }
            let mass = tie.slow_masses(task.now, &task.weights.ruler).total();
            *total_mass.entry(pair.0.clone()).or_default() += mass;
            stats.insert(pair, tie);
        }
        let mut gaps: Vec<f64> = stats.values().filter_map(Stats::median_gap_seconds).collect();
        gaps.sort_by(f64::total_cmp);
        let median_gap_seconds = (!gaps.is_empty())
            .then(|| f64::midpoint(gaps[gaps.len() / 2], gaps[(gaps.len() - 1) / 2]));
        Ok(Self { stats, total_mass, median_gap_seconds })
    }

    fn judge(&self, pair: &Pair, task: &Task) -> Judged {
        let around = Around {
            total_mass: self.total_mass.get(&pair.0).copied().unwrap_or(0.0),
            median_gap_seconds: self.median_gap_seconds,
            history_seconds: (task.now - task.history_start) as f64,
            coverage: Coverage::default(),
            usual: Usual::default(),
        };
        let stats = self.stats.get(pair).cloned().unwrap_or_default();
        let factors = Factors::of(&stats, &around, &task.weights.ruler, task.now);
        let lapse = lapse(&stats, &task.weights.silence, task.now);
        Judged { pair: pair.clone(), n: stats.n(), factors, lapse }
    }
}

/// One pair, before it is known what is usual.
struct Judged {
    pair: Pair,
    n: u32,
    factors: Factors,
    lapse: Option<f64>,
}

/// Mean and sample standard deviation of every factor over the judged pairs.
fn norms_of(judged: &[Judged]) -> Norms {
    Norms::by(|aspect| {
        let values: Vec<f64> = judged.iter().filter_map(|row| row.factors.get(aspect)).collect();
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let sd = (squares / (n - 1.0)).sqrt();
        let is_spread = sd > 1e-9; // below is only the rounding of a constant
        Norm { mean, sd: if is_spread { sd } else { 0.0 } }
    })
}

fn write(judged: &[Judged], norms: &Norms, task: &Task) -> Result<(), csv::Error> {
    let mut out = csv::Writer::from_writer(io::stdout().lock());
    let mut titles: Vec<String> =
        ["ego", "contact", "n", "bond", "pulse"].map(str::to_owned).into();
    titles.extend(Aspect::ALL.map(|aspect| format!("x_{}", aspect.key())));
    titles.extend(["score", "low", "high", "lapse"].map(str::to_owned));
    out.write_record(&titles)?;
    for row in judged {
        let strength = row.factors.mean(task.target, norms);
        let mut cells = vec![row.pair.0.clone(), row.pair.1.clone(), row.n.to_string()];
        cells.push(cell(row.factors.mean(&Aspect::BOND, norms)));
        cells.push(cell(row.factors.mean(&Aspect::PULSE, norms)));
        cells.extend(Aspect::ALL.map(|aspect| cell(row.factors.get(aspect))));
        cells.extend(score(strength, row.n, &task.weights).map(cell));
        cells.push(cell(row.lapse));
        out.write_record(&cells)?;
    }
    out.flush()?;
    Ok(())
}

/// Score, and the ends of its 80 % interval.
fn score(strength: Option<f64>, n: u32, weights: &Weights) -> [Option<f64>; 3] {
    let odds = strength.map(|s| Odds::of(s, n, Coverage::default(), &weights.scale));
    match odds.map(|odds| odds.closeness(&weights.scale)) {
        Some(Closeness::Known { score, low, high }) => [score, low, high].map(Some),
        Some(Closeness::Unknown) | None => [None; 3],
    }
}

/// As many digits as the number has; nothing where it can't exist.
fn cell(value: Option<f64>) -> String {
    value.map_or(String::new(), |value| value.to_string())
}

/// The events in the history, by pair; in a fixed order, so that sums come out the same every time.
fn read_events(
    input: impl Read,
    task: &Task,
) -> Result<BTreeMap<Pair, Vec<Event>>, Box<dyn Error>> {
    let mut table = csv::Reader::from_reader(input);
    let columns = columns(&mut table, ["ego", "contact", "ts", "dir", "k", "mass"])?;
    let mut events: BTreeMap<Pair, Vec<Event>> = BTreeMap::new();
    let mut record = StringRecord::new();
    while table.read_record(&mut record)? {
        let [ego, contact, ts, dir, k, mass] = columns.map(|column| &record[column]);
        let at = ts.parse()?;
        let by = match dir {
            "out" => Some(Side::Me),
            "in" => Some(Side::Them),
            "both" => None,
            other => return Err(format!("`{other}` is not out, in or both").into()),
        };
        if (task.history_start..task.now).contains(&at) {
            let channel = Channel::Message;
            let event = Event {
                at,
                by,
                others: k.parse()?,
                mass: mass.parse()?,
                channel,
                reach: Reach::Open,
            };
            events.entry((ego.to_owned(), contact.to_owned())).or_default().push(event);
        }
    }
    Ok(events)
}

fn read_pairs(input: impl Read) -> Result<Vec<Pair>, Box<dyn Error>> {
    let mut table = csv::Reader::from_reader(input);
    let columns = columns(&mut table, ["ego", "contact"])?;
    let mut pairs = Vec::new();
    for record in table.records() {
        let record = record?;
        let [ego, contact] = columns.map(|column| record[column].to_owned());
        pairs.push((ego, contact));
    }
    Ok(pairs)
}

/// Where the columns of these names stand.
fn columns<const N: usize>(
    table: &mut csv::Reader<impl Read>,
    names: [&str; N],
) -> Result<[usize; N], Box<dyn Error>> {
    let titles = table.headers()?;
    let mut found = [0; N];
    for (place, name) in found.iter_mut().zip(names) {
        let at = titles.iter().position(|title| title == name);
        *place = at.ok_or_else(|| format!("no column `{name}`"))?;
    }
    Ok(found)
}

fn open(path: Option<&str>) -> Result<Box<dyn Read>, Box<dyn Error>> {
    Ok(match path {
        Some(path) => Box::new(file(Path::new(path))?),
        None => Box::new(io::stdin().lock()),
    })
}

#[expect(clippy::disallowed_methods, reason = "an example is a program and opens its files")]
fn file(path: &Path) -> Result<io::BufReader<std::fs::File>, Box<dyn Error>> {
    let file = std::fs::File::open(path).map_err(|err| format!("`{}`: {err}", path.display()))?;
    Ok(io::BufReader::new(file))
}
