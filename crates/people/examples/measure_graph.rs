//! Measures a graph of weighted ties, so that the library can be held against others.
//!
//! ```text
//! measure_graph EDGES_CSV > measured.csv
//! ```
//!
//! Edges are `a,b,weight` with whole numbers for nodes and a heading; what is printed is
//! `node,constraint,effective_size,community`, with nothing where a node has no ties. How long each step
//! took and how good the communities are goes to standard error.

use std::error::Error;
use std::io::{self, Write as _};
use std::time::Instant;

use people::graph::{Edge, Graph, communities, holes};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: measure_graph EDGES_CSV > measured.csv")?;
    let edges = read(&path)?;
    let n_nodes = edges.iter().map(|edge| edge.a.max(edge.b) + 1).max().unwrap_or(0);
    let mut timer = timer();
    let graph = Graph::of(n_nodes, &edges);
    timer(format!("graph of {} nodes and {} ties", graph.n_nodes(), graph.n_edges()))?;
    let holes = holes::holes(&graph);
    timer("constraint and effective size".to_owned())?;
    let found = communities::communities(&graph);
    timer(format!("{} communities, modularity {:.4}", found.n, found.modularity))?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    writeln!(out, "node,constraint,effective_size,community")?;
    for (node, (holes, community)) in holes.iter().zip(&found.of).enumerate() {
        let (Some(holes), Some(community)) = (holes, community) else {
            writeln!(out, "{node},,,")?;
            continue;
        };
        writeln!(out, "{node},{},{},{community}", holes.constraint, holes.effective_size)?;
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "an example reads the file it is given")]
fn read(path: &str) -> Result<Vec<Edge>, Box<dyn Error>> {
    let mut rows = csv::Reader::from_reader(std::fs::File::open(path)?);
    let mut edges = Vec::new();
    for row in rows.records() {
        let row = row?;
        edges.push(Edge { a: row[0].parse()?, b: row[1].parse()?, weight: row[2].parse()? });
    }
    Ok(edges)
}

/// Says how long it took since it was last asked.
#[expect(clippy::disallowed_methods, reason = "an example measures its own time")]
fn timer() -> impl FnMut(String) -> io::Result<()> {
    let mut begun = Instant::now();
    move |what| {
        let took = begun.elapsed();
        begun = Instant::now();
        writeln!(io::stderr(), "{:8.3} s  {what}", took.as_secs_f64())
    }
}
