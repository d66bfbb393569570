#!/usr/bin/env python3
"""Burt's constraint by python-igraph, as the yardstick for `measure_graph`; `scripts/bench` calls it.

    graph_by_igraph.py make EDGES_CSV                 a made graph: 30,000 people, a million ties
    graph_by_igraph.py measure EDGES_CSV OURS_CSV     CPU seconds, and how far the two answers lie apart

Ties come from made occasions, each a group of people who live near each other in the list, so that there are
as many triangles as among people who meet. The same every time. Not a judgement of anybody: numbers only.
"""

import csv
import random
import sys
import time

PEOPLE, TIES = 30_000, 1_000_000


def make(path):
    chance = random.Random(1)
    weights = {}
    while len(weights) < TIES:
        middle = chance.randrange(PEOPLE)
        near = [min(max(int(chance.gauss(middle, 60)), 0), PEOPLE - 1) for _ in range(chance.randint(3, 30))]
        there = sorted(set(near + [chance.randrange(PEOPLE)]))
        for at, a in enumerate(there):
            for b in there[at + 1 :]:
                weights[a, b] = weights.get((a, b), 0.0) + 1.0 / (len(there) - 1)
    with open(path, "w", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["a", "b", "weight"])
        rows.writerows([a, b, f"{min(weight, 1.0):.4f}"] for (a, b), weight in weights.items())


def measure(path, ours):
    import igraph

    with open(path, newline="") as edges:
        rows = [(int(row["a"]), int(row["b"]), float(row["weight"])) for row in csv.DictReader(edges)]
    graph = igraph.Graph(n=PEOPLE, edges=[(a, b) for a, b, _ in rows])
    begun = time.process_time()
    theirs = graph.constraint(weights=[weight for *_, weight in rows])
    took = time.process_time() - begun
    with open(ours, newline="") as measured:
        apart = [
            abs(float(row["constraint"]) - theirs[int(row["node"])])
            for row in csv.DictReader(measured)
            if row["constraint"]
        ]
    assert len(apart) > PEOPLE / 2, "hardly anybody was measured"
    print(f"{took:.3f} {max(apart):.1e}")


if __name__ == "__main__":
    {"make": make, "measure": measure}[sys.argv[1]](*sys.argv[2:])
