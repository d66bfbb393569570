//! Whom to ask for a recommendation: who saw the work, would vouch for it, and whose word counts.
//!
//! Having seen the work comes first (Pallais and Sands 2016 find that referrals carry what the referrer knows of the
//! work): who is close and never worked with the owner is not asked, however much the two write. What somebody
//! saw grows old. It misleads where two worked together and only met: no file tells of that, and the owner knows it.

use jiff::civil::Date;

use super::request::{self, rests};
use super::stay::{Shared, years_between};
use super::{Answer, Case, Mine, Part, Question, Verdict, Weights, logistic};
use crate::fact::Side;
use crate::occupation::Level;
use crate::say::Say;
use crate::tie::{Carries, Which};

/// Whether to ask somebody for a recommendation.
#[must_use]
pub fn recommendation(case: &Case<'_>, mine: &Mine, weights: &Weights, today: Date) -> Verdict {
    if let Some(written) = case.vouched.by_them {
        return Verdict::Already(match written.on {
            Some(on) => Say::new("ask-already-on").text("name", case.name).day("on", on),
            None => Say::new("ask-already").text("name", case.name),
        });
    }
    if !case.is_known() {
        return Verdict::No(Say::new("ask-no-tie").text("name", case.name));
    }
    let Some(knows) = knows(case, weights, today) else {
        return Verdict::No(Say::new("ask-no-work").text("name", case.name));
    };
    if let Some(rests) = rests(case, Question::Recommendation, weights, today) {
        return Verdict::Rests(rests);
    }
    let mut parts = vec![knows, willing(case, weights), credible(case, mine, weights)];
    let [known, willing, counts] = weights.exponents;
    let [a, b, c] = [0, 1, 2].map(|at: usize| parts[at].value);
    parts.extend(balance(case, weights));
    parts.extend(request::part(case, weights, today));
    let lowered: f64 = parts[3..].iter().map(|part| part.value).product();
    let score = a.powf(known) * (b * lowered).powf(willing) * c.powf(counts);
    Verdict::Ask(Answer { score: 100.0 * score, parts })
}

/// How much they know of the owner's work; `None` where they saw none of it.
fn knows(case: &Case<'_>, weights: &Weights, today: Date) -> Option<Part> {
    let direct = (case.work.weeks / weights.weeks_a_year).min(weights.most_years);
    // An export tells since when somebody was seen there, which is later than since when they were.
    let years = |shared: &Shared| shared.years.unwrap_or(0.0).max(weights.unknown_years);
    let beside: f64 = case.shared.iter().map(years).sum::<f64>().min(weights.most_years);
    let wrote = f64::from(u8::from(case.vouched.by_me.is_some()));
    let met = f64::from(u8::from(case.work.meetings >= weights.many && direct > 0.0));
    let seen = direct
        + weights.same_house * beside
        + weights.recommended * wrote
        + weights.many_meetings * met;
    let last = last_work(case);
    let age = last.map_or(0.0, |last| years_between(last, today));
    let value = (1.0 - (-seen).exp()) * (-age / weights.half_life_years).exp2();
    let is_seen = value >= weights.least_known_work;
    is_seen.then(|| {
        let (say, facts) = seen_in(case, direct, last);
        Part::new("knows", value, say, facts)
    })
}

/// The last day on which the two worked together.
fn last_work(case: &Case<'_>) -> Option<Date> {
    let at_work = case.work.last_on.filter(|_| case.work.weeks > 0.0);
    let shared = case.shared.iter().filter_map(|shared| shared.last_on).max();
    at_work.max(shared).max(case.vouched.by_me.and_then(|written| written.on))
}

/// Where they saw it, by what tells most.
fn seen_in(case: &Case<'_>, direct: f64, last: Option<Date>) -> (Say, Which) {
    let house = case.shared.iter().max_by(|a, b| {
        let years = |shared: &Shared| shared.years.unwrap_or(0.0);
        years(a).total_cmp(&years(b))
    });
    let year = |on: Date| on.year().to_string();
    let named = |id| Say::new(id).text("name", case.name);
    match (house, last) {
        (Some(at), _) if at.is_now => {
            (named("ask-knows-now").text("house", &at.house), Which::Contact)
        }
        (Some(at), _) if at.years.is_some() => {
            let until = at.last_on.map(year).unwrap_or_default();
            let years = at.years.unwrap_or_default().max(1.0).round();
            let say = named("ask-knows-colleagues").text("house", &at.house);
            (say.number("years", years).text("until", until), Which::Contact)
        }
        (_, Some(on)) if direct > 0.0 => {
            let say = named("ask-knows-work").number("meetings", case.work.meetings);
            let say = say.number("weeks", case.work.weeks.max(1.0).round()).day("on", on);
            (say, if case.work.meetings > 0 { Which::Meetings } else { Which::Letters(Side::Them) })
        }
        (Some(at), _) if case.vouched.by_me.is_none() => {
            (named("ask-knows-house").text("house", &at.house), Which::Positions)
        }
        _ => (named("ask-knows-wrote"), Which::Recommendations(Side::Me)),
    }
}

/// Whether they would: as close as the two are, more where one has vouched for the other, and less where the tie has
/// gone to sleep.
fn willing(case: &Case<'_>, weights: &Weights) -> Part {
    let close = case.probability().unwrap_or(0.0);
    let has_vouched = case.vouched.by_me.is_some() || case.vouched.endorsed > 0;
    let gladly = if has_vouched { 1.0 - (1.0 - close) * (1.0 - weights.goodwill) } else { close };
    let value = (gladly * case.alive(weights)).sqrt();
    let id = match (case.vouched.by_me.is_some(), case.vouched.endorsed, close) {
        (true, ..) => "ask-willing-wrote",
        (false, 1.., _) => "ask-willing-endorsed",
        (false, 0, 0.45..) => "ask-willing-close",
        (false, 0, _) => "ask-willing-some",
    };
    let say = Say::new(id).text("name", case.name);
    let say = match case.last_two_way_on {
        Some(on) => say.day("on", on),
        None => say.text("on", "–"),
    };
    let facts = match id {
        "ask-willing-wrote" => Which::Recommendations(Side::Me),
        "ask-willing-endorsed" => Which::Endorsements,
        _ => Which::Contact,
    };
    Part::new("willing", value, say, facts)
}

/// Who mostly gives already is asked a little later.
pub(super) fn balance(case: &Case<'_>, weights: &Weights) -> Option<Part> {
    let carries = case.give_and_take?.carries();
    let say = || Say::new("ask-balance-theirs").text("name", case.name);
    (carries == Carries::Them)
        .then(|| Part::new("balance", weights.carried, say(), Which::By(Side::Them)))
}

/// Whether their word would count: from above, from who paid, from the same field.
fn credible(case: &Case<'_>, mine: &Mine, weights: &Weights) -> Part {
    let steps = case.level.and_then(rank).zip(mine.level.and_then(rank));
    let steps = steps.map_or(0.0, |(theirs, mine)| (theirs - mine) / 2.0);
    let is_client = case.shared.is_empty() && case.work.weeks > 0.0;
    let is_same = case.field.is_some_and(|field| mine.fields.iter().any(|mine| mine == field));
    let counts = |is_so: bool, weight: f64| if is_so { weight } else { 0.0 };
    let odds = weights.seniority * steps
        + counts(is_client, weights.client)
        + counts(is_same, weights.same_field);
    let id = match (steps > 0.0, is_client, is_same) {
        (true, ..) => "ask-credible-senior",
        (false, true, _) => "ask-credible-client",
        (false, false, true) => "ask-credible-field",
        (false, false, false) => "ask-credible-unknown",
    };
    let facts = if id == "ask-credible-client" { Which::Contact } else { Which::Positions };
    Part::new("credible", logistic(odds), Say::new(id).text("name", case.name), facts)
}

/// How far up a level is, in steps; `None` where it tells nothing of that.
fn rank(level: Level) -> Option<f64> {
    match level {
        Level::Owner | Level::Chief => Some(4.0),
        Level::Head => Some(3.0),
        Level::Manager => Some(2.0),
        Level::Independent | Level::Senior => Some(1.5),
        Level::Staff => Some(1.0),
        Level::Junior | Level::Student => Some(0.0),
        Level::Retired | Level::Looking => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::case::{Vouched, Work, Written};
    use super::super::testing::{TODAY, case};
    use super::*;
    use crate::tie::Closeness;

    fn ask(case: &Case<'_>) -> Verdict {
        recommendation(case, &Mine::default(), &Weights::default(), TODAY)
    }

    #[track_caller]
    fn score(case: &Case<'_>) -> f64 {
        match ask(case) {
            Verdict::Ask(answer) => answer.score,
            other => panic!("{other:?}"),
        }
    }

    fn at_work(weeks: f64, last_on: Date) -> Work {
        Work { meetings: 12, contacts: 60, weeks, last_on: Some(last_on) }
    }

    fn colleague(years: f64, last_on: Date) -> [Shared; 1] {
        let house = "Works".to_owned();
        [Shared { house, years: Some(years), last_on: Some(last_on), is_now: false }]
    }

    #[test]
    fn who_is_close_and_never_saw_the_work_is_not_asked() {
        assert!(matches!(ask(&case()), Verdict::No(say) if say.id == "ask-no-work"));
    }

    #[test]
    fn who_is_not_known_is_not_asked() {
        let work = at_work(30.0, date(2026, 10, 1));
        let stranger = Case { closeness: Closeness::Unknown, work, ..case() };
        assert!(matches!(ask(&stranger), Verdict::No(say) if say.id == "ask-no-tie"));
        let one_way = Case { last_two_way_on: None, work, ..case() };
        assert!(matches!(ask(&one_way), Verdict::No(say) if say.id == "ask-no-tie"));
    }

    #[test]
    fn who_wrote_one_is_shown_apart() {
        let by_them = Some(Written { on: Some(date(2019, 5, 1)) });
        let vouched = Vouched { by_them, ..Vouched::default() };
        assert!(matches!(ask(&Case { vouched, ..case() }), Verdict::Already(_)));
    }

    #[test]
    fn what_was_seen_long_ago_counts_less() {
        let lately = Case { work: at_work(26.0, date(2026, 10, 1)), ..case() };
        let once = Case { work: at_work(26.0, date(2018, 10, 1)), ..case() };
        assert!(score(&lately) > 1.3 * score(&once));
    }

    #[test]
    fn working_together_counts_more_than_working_beside_each_other() {
        let together = Case { work: at_work(52.0, date(2025, 1, 1)), ..case() };
        let shared = colleague(2.0, date(2025, 1, 1));
        let beside = Case { shared: &shared, ..case() };
        assert!(score(&together) > score(&beside));
    }

    #[test]
    fn a_word_from_above_counts_more() {
        let shared = colleague(2.0, date(2025, 1, 1));
        let mine = Mine { level: Some(Level::Staff), ..Mine::default() };
        let of = |level| {
            let case = Case { shared: &shared, level: Some(level), ..case() };
            let Verdict::Ask(answer) = recommendation(&case, &mine, &Weights::default(), TODAY)
            else {
                panic!("{level:?}")
            };
            (answer.score, answer.parts[2].say.id.to_string())
        };
        let (above, below) = (of(Level::Head), of(Level::Junior));
        assert!(above.0 > below.0);
        assert_eq!(above.1, "ask-credible-senior");
    }

    #[test]
    fn who_is_warm_is_asked_before_who_is_asleep() {
        let work = at_work(26.0, date(2026, 10, 1));
        let asleep = Case { work, pulse: Some(-2.0), ..case() };
        assert!(score(&Case { work, ..case() }) > score(&asleep));
    }

    #[test]
    fn every_part_says_itself_and_nothing_else_makes_the_score() {
        let Verdict::Ask(answer) = ask(&Case { work: at_work(26.0, TODAY), ..case() }) else {
            panic!("somebody to ask")
        };
        let names: Vec<_> = answer.parts.iter().map(|part| part.name).collect();
        assert_eq!(names, ["knows", "willing", "credible"]);
        let [a, b, c] = [0, 1, 2].map(|at: usize| answer.parts[at].value);
        let score = 100.0 * a.powf(0.4) * b.powf(0.4) * c.powf(0.2);
        assert!((answer.score - score).abs() < 1e-9);
    }
}
