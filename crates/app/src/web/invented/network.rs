//! Invented networks: one of a usual size, an empty one, and one as large as they get.

use std::collections::BTreeMap;

use book::views::network::{Diversity, Employer, Estimate, Network, Point};
use jiff::civil::date;

use super::TODAY;
use super::people::{event, people};

pub(in crate::web) fn network() -> Network {
    let point = |on, connections, in_touch| Point { on, connections, in_touch };
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
        strong: Estimate { expected: 43.4, low: 36.2, high: 51.0 },
        effective_number: Some(61.0),
        hollow_share: Some(0.757),
        circles: people().circles.into_iter().collect(),
        diversity: Diversity { employers_by_strength: Some(19.0), employers_by_count: Some(412.0) },
        bridges: Vec::new(),
        series: vec![
            point(date(2020, 1, 15), 412, 71),
            point(date(2021, 3, 2), 655, 83),
            point(date(2022, 9, 20), 1_190, 90),
            point(date(2024, 3, 9), 1_457, 88),
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

pub(in crate::web) fn no_network() -> Network {
    Network {
        connections: 0,
        closed: 0,
        with_evidence: 0,
        two_way: 0,
        circles: BTreeMap::new(),
        series: Vec::new(),
        employers: Vec::new(),
        events: Vec::new(),
        effective_number: None,
        hollow_share: None,
        ..network()
    }
}

/// As large as LinkedIn lets a network grow.
pub(in crate::web) fn large_network() -> Network {
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
        ..network()
    }
}
