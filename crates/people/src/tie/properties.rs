//! What must hold of every tie, whatever its events: properties over generated ones.
//!
//! Rules about particular facts stand beside the code they are about.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::ruler::{DAY, end_of};
use super::testing::{around, gather};
use super::{
    Around, Channel, Circle, Closeness, Coverage, Event, Evidence, Reach, Stats, Tie, Weights,
    judge,
};
use crate::fact::Side;

const TODAY: Date = date(2024, 4, 1);

/// A side, or both.
fn by() -> impl Strategy<Value = Option<Side>> {
    prop_oneof![4 => Just(Some(Side::Me)), 4 => Just(Some(Side::Them)), 1 => Just(None)]
}

fn channel() -> impl Strategy<Value = Channel> {
    use Channel::{Call, Gesture, Mail, Meeting, Message};
    prop_oneof![
        6 => Just(Message),
        2 => Just(Mail),
        1 => Just(Call),
        1 => Just(Meeting),
        1 => Just(Gesture),
    ]
}

fn reach() -> impl Strategy<Value = Reach> {
    prop_oneof![Just(Reach::Private), Just(Reach::Work), Just(Reach::Open)]
}

/// An event in the six years before today.
fn event() -> impl Strategy<Value = Event> {
    let age = prop_oneof![0..90 * DAY, 0..6 * 365 * DAY];
    (age, by(), 1_u32..20, 0.1_f64..3.0, (channel(), reach())).prop_map(
        |(age, by, others, mass, (channel, reach))| Event {
            at: end_of(TODAY) - 1 - age,
            by,
            others,
            mass,
            channel,
            reach,
        },
    )
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(event(), 0..60)
}

fn evidence() -> impl Strategy<Value = Evidence> {
    (any::<bool>(), any::<bool>(), 0_u32..3, 0_u32..9, 0_u32..2).prop_map(
        |(is_connected, is_in_phone_book, recommended_by_them, endorsements, notes_by_me)| {
            Evidence {
                is_connected,
                is_in_phone_book,
                recommended_by_them,
                endorsements,
                notes_by_me,
                ..Evidence::default()
            }
        },
    )
}

fn circle() -> impl Strategy<Value = Option<Circle>> {
    prop::option::of(prop::sample::select(Circle::ALL.to_vec()))
}

fn judged(stats: &Stats, evidence: &Evidence, around: &Around, today: Date) -> Tie {
    judge(stats, evidence, around, &Weights::default(), today)
}

/// What a tie is seen against when it is one of two; the other stays as it is.
fn beside(stats: &Stats, today: Date) -> Around {
    let other = gather([8, 40, 70, 200].map(|days| message(Side::Me, TODAY, days)));
    let coverage = Coverage { has_messages: true, ..Coverage::default() };
    Around::of([stats, &other], coverage, &Weights::default().ruler, today)
}

fn message(by: Side, today: Date, days_ago: i64) -> Event {
    let at = end_of(today) - 1 - days_ago * DAY;
    Event { at, by: Some(by), others: 1, mass: 1.0, channel: Channel::Message, reach: Reach::Open }
}

/// As unknown is neither more nor less than anything, only known values are compared.
fn is_at_most(lower: Option<f64>, upper: Option<f64>) -> bool {
    lower.zip(upper).is_none_or(|(lower, upper)| lower <= upper + 1e-9)
}

proptest! {
    #[test]
    fn statistics_read_back_from_bytes_are_the_same(events in events()) {
        let stats = gather(events);
        prop_assert_eq!(Stats::from_bytes(&stats.to_bytes()), Some(stats));
    }

    #[test]
    fn damaged_bytes_are_never_a_panic(events in events(), at in 0_usize..400, byte: u8) {
        let mut bytes = gather(events).to_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let read = Stats::from_bytes(&bytes).unwrap_or_default();
        let _tie = judged(&read, &Evidence::default(), &around(), TODAY);
        prop_assert_eq!(Stats::from_bytes(&bytes[..at]), None);
    }

    #[test]
    fn statistics_kept_until_later_are_those_gathered_later(events in events()) {
        let (early, late): (Vec<_>, Vec<_>) =
            events.into_iter().partition(|event| event.at < end_of(TODAY) - 365 * DAY);
        let ruler = Weights::default().ruler;
        let mut resumed = Stats::from_bytes(&gather(early.clone()).to_bytes()).unwrap();
        let mut late_in_order = late.clone();
        late_in_order.sort_by_key(|event| event.at);
        for event in &late_in_order {
            resumed.add(event, &ruler);
        }
        prop_assert_eq!(resumed, gather(early.into_iter().chain(late)));
    }

    #[test]
    fn with_nothing_new_anywhere_nothing_rises(events in events(), evidence in evidence(), days in 1_i32..900) {
        let stats = gather(events);
        let later = TODAY + days.days();
        let now = judged(&stats, &evidence, &beside(&stats, TODAY), TODAY);
        let then = judged(&stats, &evidence, &beside(&stats, later), later);
        prop_assert!(is_at_most(then.bond, now.bond));
        prop_assert!(is_at_most(then.pulse, now.pulse));
        prop_assert!(is_at_most(then.closeness.score(), now.closeness.score()));
        prop_assert!(is_at_most(now.lapse, then.lapse));
        prop_assert!(then.circle >= now.circle && then.status >= now.status);
    }

    #[test]
    fn a_message_from_the_quieter_side_never_lowers_anything(mut events in events(), is_mine: bool) {
        let (quieter, louder) =
            if is_mine { (Side::Me, Side::Them) } else { (Side::Them, Side::Me) };
        let at = end_of(TODAY) - DAY + 60;
        // Leaves an hour that was not used before, and nothing that came later.
        events.retain(|event| event.at % DAY >= 3_600 && event.at <= at);
        // Still the quieter side with the message, or it would tip the balance the other way.
        events.push(message(quieter, TODAY, 400));
        let lead = gather(events.clone()).masses().total() + 2.0;
        events.push(Event { mass: lead, ..message(louder, TODAY, 1) });
        let before = gather(events.clone());
        events.push(Event { at, ..message(quieter, TODAY, 0) });
        let after = gather(events);
        let (before, after) = (
            judged(&before, &Evidence::default(), &beside(&before, TODAY), TODAY),
            judged(&after, &Evidence::default(), &beside(&after, TODAY), TODAY),
        );
        prop_assert!(is_at_most(before.bond, after.bond), "{before:?} {after:?}");
        prop_assert!(is_at_most(before.pulse, after.pulse), "{before:?} {after:?}");
    }

    #[test]
    fn a_group_message_adds_no_more_than_a_direct_one(events in events(), by in by(), others in 2_u32..20) {
        let direct = Event { by, ..message(Side::Me, TODAY, 0) };
        let with = |event| gather(events.iter().copied().chain([event]));
        let (group, direct) = (with(Event { others, ..direct }), with(direct));
        let tie = |stats| judged(stats, &Evidence::default(), &around(), TODAY);
        let mass = |stats: &Stats| stats.masses().total();
        prop_assert!(mass(&group) < mass(&direct));
        let (group, direct) = (tie(&group), tie(&direct));
        let volume = |tie: &Tie| tie.factors.iter().find(|f| f.name == "vol").map(|f| f.value);
        prop_assert!(is_at_most(volume(&group), volume(&direct)));
    }

    #[test]
    fn a_channel_we_do_not_hold_widens_the_interval(events in events(), evidence in evidence()) {
        let stats = gather(events);
        let mut less = around();
        less.coverage.n_missing += 1;
        less.coverage.has_messages = false;
        let (all, less) =
            (judged(&stats, &evidence, &around(), TODAY), judged(&stats, &evidence, &less, TODAY));
        prop_assert_eq!(all.closeness.score(), less.closeness.score());
        if let (Closeness::Known { low, high, .. }, Closeness::Known { low: lower, high: higher, .. }) =
            (all.closeness, less.closeness)
        {
            prop_assert!(lower < low && high < higher);
        }
    }

    #[test]
    fn what_the_reasons_add_comes_to_the_score(events in events(), evidence in evidence(), circle in circle()) {
        let tie = judged(&gather(events), &evidence, &around(), TODAY);
        let ties = [tie.clone(), circle.map_or(tie.clone(), |circle| tie.placed(circle))];
        for tie in ties {
            let sum: f64 = tie.factors.iter().map(|factor| factor.points).sum();
            let score = tie.closeness.score().unwrap_or(0.0);
            prop_assert!((sum - score).abs() < 1e-6, "{sum} {score}");
        }
    }

    #[test]
    fn talking_elsewhere_too_never_makes_us_surer(events in events(), evidence in evidence()) {
        let stats = gather(events);
        // In log-odds: near an end of the scale the same doubt is fewer points.
        let width = |talks_elsewhere| {
            let evidence = Evidence { talks_elsewhere, ..evidence };
            let odds = |points: f64| (points / (100.0 - points)).ln();
            match judged(&stats, &evidence, &around(), TODAY).closeness {
                Closeness::Known { low, high, .. } => odds(high) - odds(low),
                Closeness::Unknown => 0.0,
            }
        };
        prop_assert!(width(true) > width(false) - 1e-6);
    }

    #[test]
    fn an_explanation_never_points_the_other_way(events in events(), evidence in evidence()) {
        let tie = judged(&gather(events), &evidence, &around(), TODAY);
        let weights = Weights::default();
        for factor in &tie.factors {
            let aspect = super::Aspect::ALL.into_iter().find(|a| a.key() == factor.name);
            let z = aspect.and_then(|aspect| weights.norms.z(aspect, factor.value));
            // Of evidence the value itself is log-odds; what only went one way is worth nothing.
            let is_moved = !["one_way", "start"].contains(&factor.name);
            let value = z.unwrap_or(if is_moved { factor.value } else { 0.0 });
            prop_assert!(factor.points * value >= 0.0 && factor.pulse_points * value >= 0.0);
        }
    }

    #[test]
    fn what_went_one_way_is_never_a_tie(mut events in events(), evidence in evidence()) {
        for event in &mut events {
            event.by = Some(Side::Them);
        }
        let silent = judged(&Stats::default(), &evidence, &around(), TODAY);
        let tie = judged(&gather(events), &evidence, &around(), TODAY);
        prop_assert_eq!(tie.closeness, silent.closeness);
        prop_assert!(tie.circle >= Circle::Known && tie.status.is_none() && tie.bond.is_none());
        prop_assert!(tie.pulse.is_none() && tie.lapse.is_none() && tie.last_two_way_on.is_none());
    }

    #[test]
    fn a_connection_changes_no_closeness_that_stands_without_it(events in events(), evidence in evidence()) {
        let stats = gather(events);
        let with = Evidence { is_connected: true, ..evidence };
        let without = Evidence { is_connected: false, ..evidence };
        let judged = |evidence| judged(&stats, evidence, &around(), TODAY).closeness;
        prop_assert!(judged(&without) == Closeness::Unknown || judged(&without) == judged(&with));
    }
}
