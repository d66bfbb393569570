//! Invented networks: one of a usual size, an empty one, and one as large as they get.

use std::collections::BTreeMap;

use book::views::network::{
    Between, Breadth, Bridge, Community, Concentration, Diversity, Employer, Estimate, Figures,
    Linking, Named, Network, Openness, Point, Range, Shore, ShoreKind, Turnover, World, WorldLink,
};
use jiff::civil::{Date, date};

use super::people::{event, people};
use super::{HOSTILE, TODAY};

pub(in crate::web) fn network() -> Network {
    let employer = |names: &[&str], connections, real| Employer {
        name: names[0].to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        connections,
        real,
    };
    Network {
        schema: "network/1",
        today: TODAY,
        connections: 1_457,
        closed: 14,
        with_evidence: 355,
        two_way: 267,
        strong: Some(estimate(43.4, 36.2, 51.0)),
        figures: figures(),
        circles: people().circles.into_iter().collect(),
        series: vec![
            point(date(2019, 12, 31), false, (400, 52, 21.0)),
            point(date(2020, 1, 15), true, (412, 71, 24.0)),
            point(date(2021, 3, 2), true, (655, 83, 31.0)),
            point(date(2022, 9, 20), true, (1_190, 90, 39.0)),
            point(date(2024, 3, 9), true, (1_457, 88, 43.4)),
        ],
        employers: vec![
            employer(&["Lanterna Press", "LANTERNA PRESS srl"], 41, 12),
            employer(&["Molo Books"], 28, 3),
            employer(&["<b>Acme</b> & Sons", "<b>ACME</b>"], 17, 0),
        ],
        events: vec![
            event("removed", "Ugo Prandi", "Ugo Prandi is no longer among your connections."),
            event(
                "moved",
                "Anneliese Okonkwo-Strand",
                "Anneliese Okonkwo-Strand moved from Molo Books to Fjordlys.",
            ),
        ],
    }
}

fn estimate(expected: f64, low: f64, high: f64) -> Estimate {
    Estimate { expected, low, high }
}

fn point(on: Date, is_export: bool, (connections, in_touch, strong): (u64, u64, f64)) -> Point {
    Point {
        on,
        is_export,
        connections: Some(connections),
        in_touch: Some(in_touch),
        strong: Some(estimate(strong, strong - 7.0, strong + 8.0)),
        effective_number: Some(strong * 1.4),
        effective_range: Some(Range { low: strong * 1.3, high: strong * 1.5 }),
    }
}

fn figures() -> Figures {
    let breadth = |n: f64, like, all| Breadth {
        by_strength: Some(estimate(n, n - 2.0, n + 2.5)),
        if_like_the_list: Some(like),
        by_count: Some(all),
    };
    let quarter = |quarter: &str, opened, lapsed| {
        let quarter = quarter.to_owned();
        Turnover { quarter, opened, lapsed }
    };
    Figures {
        effective_number: Some(61.0),
        effective_range: Some(Range { low: 55.0, high: 66.0 }),
        evenness: Some(estimate(0.42, 0.39, 0.45)),
        size_strength_gap: Some(estimate(0.958, 0.955, 0.962)),
        hollow_share: Some(0.757),
        concentration: Concentration {
            top_1: Some(estimate(0.05, 0.04, 0.06)),
            top_3: Some(estimate(0.13, 0.11, 0.14)),
            gini: Some(estimate(0.48, 0.45, 0.51)),
        },
        two_way_lately: 38,
        dormant_strong: 17,
        turnover: vec![
            quarter("2023-Q1", 4, 2),
            quarter("2023-Q2", 2, 3),
            quarter("2023-Q3", 0, 6),
            quarter("2023-Q4", 5, 1),
            quarter("2024-Q1", 3, 0),
        ],
        diversity: Diversity {
            employers_by_strength: Some(19.0),
            employers_by_count: Some(412.0),
            employers: breadth(19.0, 48.0, 412.0),
            fields: breadth(4.0, 9.0, 11.0),
            places: Breadth::default(),
        },
        reciprocity: Some(estimate(0.71, 0.68, 0.74)),
        one_way_load: Some(0.18),
        openness: Some(Openness {
            constraint: Between { if_none: 0.03, if_all: 0.07 },
            effective_size: Between { if_none: 212.0, if_all: 164.0 },
            people: 267,
            pairs: 340,
        }),
        bridges: bridges(),
        world: world(),
    }
}

fn named(name: &str) -> Named {
    Named { id: "00112233445566aa".to_owned(), name: name.to_owned() }
}

fn bridges() -> Vec<Bridge> {
    let bridge = |name: &str, kind, to: &str, alone| Bridge {
        person: named(name),
        to: Shore { kind, name: to.to_owned(), people: 28 },
        alone,
        weak: true,
        rank: 1,
        closeness: 24.0,
        low: 13.0,
        high: 39.0,
    };
    vec![
        bridge("Anneliese Okonkwo-Strand", ShoreKind::Employer, "Molo Books", true),
        bridge("Ugo Prandi", ShoreKind::Community, "Ada Rossi, Bo Lind", false),
        bridge(HOSTILE[0], ShoreKind::Employer, HOSTILE[1], true),
    ]
}

fn world() -> World {
    let community = |people, share, holds: &[&str], employer: Option<&str>| Community {
        people,
        share: Some(share),
        holds: holds.iter().map(|name| named(name)).collect(),
        employer: employer.map(str::to_owned),
    };
    let link = |a, b, weight| WorldLink { a, b, weight };
    World {
        n_communities: 5,
        communities: vec![
            community(38, 0.22, &["Ada Rossi", "Bo Lind", "Ugo Prandi"], Some("Lanterna Press")),
            community(21, 0.14, &["Anneliese Okonkwo-Strand"], None),
            community(90, 0.11, &["Cosimo Ferrara", HOSTILE[0]], Some(HOSTILE[1])),
            community(5, 0.04, &[HOSTILE[2]], None),
            community(3, 0.0, &["Zoë Park"], None),
        ],
        links: vec![link(0, 1, 3.4), link(0, 2, 0.7), link(1, 3, 1.2)],
        linking: vec![Linking {
            person: named("Bo Lind"),
            communities: vec![0, 1, 2],
            participation: 0.44,
        }],
        pairs: 340,
    }
}

pub(in crate::web) fn no_network() -> Network {
    Network {
        connections: 0,
        closed: 0,
        with_evidence: 0,
        two_way: 0,
        strong: None,
        figures: Figures::default(),
        circles: BTreeMap::new(),
        series: Vec::new(),
        employers: Vec::new(),
        events: Vec::new(),
        ..network()
    }
}

/// Connections and nothing else: a list without anybody known.
pub(in crate::web) fn list_alone() -> Network {
    Network {
        circles: BTreeMap::from([("unknown", 1_443)]),
        figures: Figures { hollow_share: Some(1.0), ..Figures::default() },
        series: Vec::new(),
        strong: None,
        with_evidence: 0,
        two_way: 0,
        events: Vec::new(),
        ..network()
    }
}

/// As large as LinkedIn lets a network grow.
pub(in crate::web) fn large_network() -> Network {
    let mut large = network();
    let community = large.figures.world.communities[2].clone();
    large.figures.world.communities.resize(60, community);
    large.figures.world.n_communities = 154;
    Network {
        connections: 30_000,
        circles: BTreeMap::from([
            ("support", 5),
            ("sympathy", 14),
            ("close", 49),
            ("active", 160),
            ("known", 2_300),
            ("connected", 21_472),
            ("unknown", 6_000),
        ]),
        ..large
    }
}
