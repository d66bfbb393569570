//! What holds of all measures: strangers add nothing but hollowness, names and order nothing at all.

use jiff::civil::{Date, date};

use super::{Exchange, Member, Quality, Quarter, measure};
use crate::organisation::House;
use crate::tie::{Closeness, Status};

const TODAY: Date = date(2024, 4, 1);

fn closeness(score: f64, reach: f64) -> Closeness {
    Closeness::Known { score, low: (score - reach).max(1.0), high: (score + reach).min(99.0) }
}

fn tie(score: f64, employer: u32) -> Member<'static> {
    Member {
        is_connection: true,
        has_evidence: true,
        is_two_way: true,
        closeness: closeness(score, 0.0),
        is_placed: false,
        closeness_then: Closeness::Unknown,
        status: Some(Status::Active),
        employer: Some(House::numbered(employer)),
        field: None,
        place: None,
        exchange: Exchange { by_me: 3.0, by_them: 1.0, lately_by_me: 9, lately_by_them: 5 },
        first_on: Some(date(2020, 1, 6)),
        last_on: Some(date(2024, 3, 1)),
        lapses: &[],
    }
}

fn stranger() -> Member<'static> {
    Member {
        has_evidence: false,
        is_two_way: false,
        closeness: Closeness::Unknown,
        status: None,
        employer: None,
        exchange: Exchange::default(),
        first_on: None,
        last_on: None,
        ..tie(0.0, 0)
    }
}

fn network() -> Vec<Member<'static>> {
    let employers = [0, 1, 2, 0, 3];
    let scores = [91.0, 72.0, 60.0, 48.0, 31.0, 22.0, 12.0, 55.0];
    let mut ties: Vec<Member<'_>> = Vec::new();
    for (at, score) in scores.into_iter().enumerate() {
        let closeness = closeness(score, 9.0);
        ties.push(Member { closeness, ..tie(score, employers[at % employers.len()]) });
    }
    ties
}

#[track_caller]
fn near(measured: Option<f64>, expected: f64) {
    let is_near = measured.is_some_and(|measured| (measured - expected).abs() < 1e-9);
    assert!(is_near, "{measured:?} is not {expected}");
}

#[test]
fn four_equal_ties_count_as_four() {
    let ties = [tie(50.0, 0), tie(50.0, 1), tie(50.0, 2), tie(50.0, 3)];
    let measured = measure(&ties, TODAY);
    near(measured.effective_number.map(|n| n.expected), 4.0);
    near(measured.evenness.map(|n| n.expected), 1.0);
    near(measured.employers.by_strength.map(|n| n.expected), 4.0);
    near(measured.gini.map(|n| n.expected), 0.0);
    near(measured.top_1.map(|n| n.expected), 0.25);
}

#[test]
fn a_thousand_strangers_add_nothing_but_hollowness() {
    let mut crowd = network();
    let alone = measure(&crowd, TODAY);
    crowd.extend(std::iter::repeat_n(stranger(), 992));
    let crowded = measure(&crowd, TODAY);
    near(crowded.hollow_share, 0.992);
    assert_eq!(alone.hollow_share, Some(0.0));
    // The gap says how hollow the list is, in other words; nothing else may move.
    let hollow =
        |quality: Quality| Quality { hollow_share: None, size_strength_gap: None, ..quality };
    assert_eq!(hollow(alone), hollow(crowded));
}

#[test]
fn the_order_of_people_makes_no_difference() {
    let mut people = network();
    people.extend([stranger(), tie(33.0, 4)]);
    let one = measure(&people, TODAY);
    people.reverse();
    people.rotate_left(3);
    assert_eq!(measure(&people, TODAY), one);
}

#[test]
fn an_empty_network_has_no_share_of_anything() {
    assert_eq!(measure(&[], TODAY), Quality::default());
}

#[test]
fn of_strangers_alone_no_strength_is_told() {
    let measured = measure(&[stranger(), stranger()], TODAY);
    assert_eq!((measured.strong, measured.effective_number), (None, None));
    assert_eq!((measured.employers.by_strength, measured.gini), (None, None));
    assert_eq!((measured.reciprocity, measured.one_way_load), (None, None));
}

#[test]
fn weak_ties_are_not_counted_as_parts_of_strong_ones() {
    let measured = measure(&[tie(30.0, 0), tie(40.0, 1)], TODAY);
    near(measured.strong.map(|strong| strong.expected), 0.0);
}

#[test]
fn an_interval_holds_its_number_and_grows_with_doubt() {
    let sure: Vec<Member<'_>> = network();
    let unsure = sure.iter().map(|member| {
        let score = member.closeness.score().unwrap();
        Member { closeness: closeness(score, 25.0), ..*member }
    });
    let (sure, unsure) = (measure(&sure, TODAY), measure(&unsure.collect::<Vec<_>>(), TODAY));
    let indices: [fn(&Quality) -> super::Estimate; 5] = [
        |quality| quality.strong.unwrap(),
        |quality| quality.effective_number.unwrap(),
        |quality| quality.top_3.unwrap(),
        |quality| quality.gini.unwrap(),
        |quality| quality.employers.by_strength.unwrap(),
    ];
    for index in indices {
        for quality in [&sure, &unsure] {
            let found = index(quality);
            assert!(found.low < found.expected && found.expected < found.high, "{found:?}");
        }
        let width = |quality| index(quality).high - index(quality).low;
        assert!(width(&unsure) > width(&sure));
    }
}

#[test]
fn strength_with_one_employer_is_narrower_than_the_list() {
    let mut people: Vec<Member<'_>> = (0..10).map(|_| tie(80.0, 0)).collect();
    for employer in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] {
        people.push(Member { employer: Some(House::numbered(employer)), ..stranger() });
    }
    let employers = measure(&people, TODAY).employers;
    near(employers.by_strength.map(|n| n.expected), 1.0);
    assert!(employers.by_count.unwrap() > 5.0);
    assert!(employers.if_like_the_list.unwrap() > 2.0);
}

#[test]
fn give_and_take_is_measured_with_those_who_give_or_take() {
    let even = Exchange { by_me: 2.0, by_them: 2.0, ..Exchange::default() };
    let unheard = Member {
        is_two_way: false,
        closeness: Closeness::Unknown,
        exchange: Exchange { by_me: 6.0, ..Exchange::default() },
        ..tie(0.0, 0)
    };
    let measured = measure(&[Member { exchange: even, ..tie(60.0, 0) }, unheard], TODAY);
    near(measured.reciprocity.map(|index| index.expected), 1.0);
    near(measured.one_way_load, 0.75);
    assert_eq!(measured.two_way_lately, 0);
}

#[test]
fn a_tie_lapses_when_a_year_of_silence_is_full() {
    let quiet = Member {
        first_on: Some(date(2021, 8, 1)),
        last_on: Some(date(2022, 11, 20)),
        ..tie(20.0, 0)
    };
    let turnover = measure(&[tie(50.0, 1), quiet], TODAY).turnover;
    let told = |year, number| {
        let quarter = Quarter { year, number };
        let found = turnover.iter().find(|turnover| turnover.quarter == quarter);
        found.map(|turnover| (turnover.opened, turnover.lapsed))
    };
    assert_eq!(told(2020, 1), None, "everybody is new in the first year of a record");
    assert_eq!(told(2021, 2), Some((0, 0)));
    assert_eq!(told(2021, 3), Some((1, 0)));
    assert_eq!(told(2023, 4), Some((0, 1)));
    assert_eq!(turnover.last().map(|last| last.quarter), Some(Quarter::of(TODAY)));
}

#[test]
fn a_silence_that_was_broken_was_one() {
    let broken = Member { lapses: &[date(2022, 5, 1)], ..tie(50.0, 0) };
    let told = |people: &[Member<'_>]| {
        let turnover = measure(people, TODAY).turnover;
        let lapsed = |told: &super::Turnover| (told.lapsed > 0).then_some(told.quarter);
        turnover.iter().filter_map(lapsed).collect::<Vec<_>>()
    };
    assert_eq!(told(&[broken]), [Quarter { year: 2022, number: 2 }]);
    assert_eq!(told(&[tie(50.0, 0)]), []);
}

#[test]
fn a_tie_that_was_strong_and_sleeps_is_stock() {
    let asleep = Member {
        status: Some(Status::Dormant),
        closeness_then: closeness(70.0, 0.0),
        ..tie(25.0, 0)
    };
    let weak = Member { closeness_then: closeness(30.0, 0.0), ..asleep };
    assert_eq!(measure(&[asleep, weak, tie(70.0, 1)], TODAY).dormant_strong, 1);
}
