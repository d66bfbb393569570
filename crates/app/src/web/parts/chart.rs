//! Lines over time, each with its name at its end, on one scale that starts at nothing.
//!
//! One scale on purpose. On two scales a small number can be drawn as high as a large one, which is the
//! flattery this product exists to end. What is unsure is drawn with its interval; what a line lacks is a
//! gap and not a nought.

use jiff::civil::{Date, date};
use maud::{Markup, html};

use crate::wording::Words;

/// One line: its class, its name, and its points in the order of time.
#[derive(Debug, Clone)]
pub(in crate::web) struct Line {
    pub(in crate::web) class: &'static str,
    pub(in crate::web) name: String,
    pub(in crate::web) points: Vec<Mark>,
}

/// A point of a line; the interval is as narrow as the point where it is known exactly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::web) struct Mark {
    pub(in crate::web) on: Date,
    pub(in crate::web) at: f64,
    pub(in crate::web) low: f64,
    pub(in crate::web) high: f64,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 250.0;
const LEFT: f64 = 48.0;
const RIGHT: f64 = 160.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 28.0;
/// Names at the lines' ends need this much room between them.
const NAME_GAP: f64 = 20.0;
/// Years written below a chart. More would touch on a telephone.
const MOST_YEARS: i16 = 5;

/// Where days and numbers lie in the picture.
struct Scale {
    first: Date,
    last: Date,
    most: f64,
}

impl Scale {
    fn of(lines: &[Line]) -> Option<Self> {
        let marks = || lines.iter().flat_map(|line| &line.points);
        let days = || marks().map(|mark| mark.on);
        let most = marks().map(|mark| mark.high).fold(1.0, f64::max);
        let (first, last) = (days().min()?, days().max()?);
        (first < last).then(|| Self { first, last, most: round_above(most) })
    }

    fn x(&self, day: Date) -> f64 {
        let days = |to: Date| f64::from((to - self.first).get_days());
        LEFT + (WIDTH - LEFT - RIGHT) * days(day) / days(self.last)
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value.max(0.0) / self.most
    }

    /// The beginnings of years to write below: every one, or every second and so on, up to the last.
    fn years(&self) -> Vec<Date> {
        let (first, last) = (self.first.year() + 1, self.last.year());
        let step = (last - first) / MOST_YEARS + 1;
        let offset = (last - first).rem_euclid(step);
        let years = (first + offset..=last).step_by(usize::try_from(step).unwrap_or(1));
        years.map(|year| date(year, 1, 1)).collect()
    }

    fn path(&self, points: impl Iterator<Item = (Date, f64)>) -> String {
        let at = |(day, value)| format!("{:.1} {:.1}", self.x(day), self.y(value));
        points.map(at).collect::<Vec<_>>().join("L")
    }
}

/// The chart; nothing where no two days are told, since one point is no line. `label` says what it shows.
pub(in crate::web) fn chart(words: &Words, lines: &[Line], label: &str) -> Markup {
    let Some(scale) = Scale::of(lines) else { return html! {} };
    html! {
        svg.lines viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) {
            @for part in [0.0, 0.5, 1.0] {
                @let height = scale.y(part * scale.most);
                path.grid d=(format!("M{LEFT} {height:.1}H{:.1}", WIDTH - RIGHT)) {}
                text.scale.end x=(LEFT - 8.0) y=(format!("{:.1}", height + 4.0)) { (words.number(part * scale.most)) }
            }
            @for line in lines { (draw(line, &scale)) }
            @for (line, height) in lines.iter().zip(names(lines, &scale)) {
                @if let Some(last) = line.points.last() {
                    text.(line.class) x=(format!("{:.1}", scale.x(last.on) + 10.0)) y=(format!("{:.1}", height + 4.0)) {
                        (line.name) " " tspan.value { (words.number(last.at.round())) }
                    }
                }
            }
            (days(words, &scale))
        }
    }
}

/// What stands below: years, or in a short time its two ends.
fn days(words: &Words, scale: &Scale) -> Markup {
    let (years, ground, below) = (scale.years(), HEIGHT - BOTTOM, HEIGHT - 6.0);
    html! {
        @if years.len() > 1 {
            @for year in years {
                path.grid d=(format!("M{:.1} {ground}v5", scale.x(year))) {}
                text.scale.middle x=(format!("{:.1}", scale.x(year))) y=(below) { (year.year()) }
            }
        } @else {
            text.scale x=(LEFT) y=(below) { (words.day(scale.first)) }
            text.scale.end x=(WIDTH - RIGHT) y=(below) { (words.day(scale.last)) }
        }
    }
}

fn draw(line: &Line, scale: &Scale) -> Markup {
    let is_unsure = line.points.iter().any(|mark| mark.high > mark.low);
    let up = line.points.iter().map(|mark| (mark.on, mark.high));
    let back = line.points.iter().rev().map(|mark| (mark.on, mark.low));
    html! {
        @if is_unsure { path.band-of.(line.class) d=(format!("M{}Z", scale.path(up.chain(back)))) {} }
        path.(line.class) d=(format!("M{}", scale.path(line.points.iter().map(|mark| (mark.on, mark.at))))) {}
        @for mark in &line.points {
            circle.(line.class) cx=(format!("{:.1}", scale.x(mark.on))) cy=(format!("{:.1}", scale.y(mark.at))) r="3" {}
        }
    }
}

/// How high each name stands: at its line's end, or as far below the name above it as it must.
fn names(lines: &[Line], scale: &Scale) -> Vec<f64> {
    let end = |line: &Line| line.points.last().map_or(0.0, |mark| scale.y(mark.at));
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| end(&lines[*b]).total_cmp(&end(&lines[*a])));
    let mut heights = vec![0.0; lines.len()];
    let mut below = f64::INFINITY;
    for line in order {
        // From the lowest upwards, so that no name slides under the scale.
        heights[line] = end(&lines[line]).min(below - NAME_GAP);
        below = heights[line];
    }
    heights
}

/// The next number above that one would write on a scale: 1,457 becomes 1,500.
fn round_above(most: f64) -> f64 {
    let step = 10_f64.powf(most.log10().floor()) / 2.0;
    (most / step).ceil() * step
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn line(ends: f64) -> Line {
        let mark = |on, at| Mark { on, at, low: at, high: at };
        let points = vec![mark(date(2020, 1, 1), 0.0), mark(date(2024, 1, 1), ends)];
        Line { class: "size", name: String::new(), points }
    }

    #[test]
    fn names_of_lines_that_end_together_do_not_lie_upon_each_other() {
        let lines = [line(50.0), line(51.0), line(49.0), line(1_000.0)];
        let scale = Scale::of(&lines).unwrap();
        let mut heights = names(&lines, &scale);
        heights.sort_by(f64::total_cmp);
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= NAME_GAP - 1e-9), "{heights:?}");
    }

    #[test]
    fn few_years_are_written_and_the_last_is_among_them() {
        let years = |to| {
            let marks =
                [date(2016, 12, 31), to].map(|on| Mark { on, at: 1.0, low: 1.0, high: 1.0 });
            let scale = Scale::of(&[Line { points: marks.to_vec(), ..line(1.0) }]).unwrap();
            scale.years().into_iter().map(Date::year).collect::<Vec<_>>()
        };
        assert_eq!(years(date(2020, 3, 9)), [2017, 2018, 2019, 2020]);
        assert_eq!(years(date(2026, 11, 20)), [2018, 2020, 2022, 2024, 2026]);
        assert_eq!(years(date(2017, 3, 9)), [2017]);
    }

    #[test]
    fn a_single_day_is_no_line() {
        let one = Line { points: line(3.0).points[..1].to_vec(), ..line(3.0) };
        assert!(Scale::of(&[one]).is_none());
        assert!(Scale::of(&[]).is_none());
    }
}
