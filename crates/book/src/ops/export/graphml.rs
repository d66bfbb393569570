//! The graph as `GraphML` (graphml.graphdrawing.org), which graph programs read.

use std::io::Write;

use super::graph::{ATTRIBUTES, Drawn, Edge, OWNER, attributes, escaped};
use crate::Error;

/// Writes the graph.
pub(super) fn write(Drawn { people, edges }: &Drawn, out: &mut impl Write) -> Result<(), Error> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    for (name, kind) in ATTRIBUTES {
        writeln!(
            out,
            " <key id=\"{name}\" for=\"node\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"
        )?;
    }
    for (name, kind) in [("kind", "string"), ("weight", "double")] {
        writeln!(
            out,
            " <key id=\"{name}\" for=\"edge\" attr.name=\"{name}\" attr.type=\"{kind}\"/>"
        )?;
    }
    writeln!(out, " <graph edgedefault=\"undirected\">")?;
    writeln!(out, "  <node id=\"{OWNER}\"/>")?;
    for person in people {
        write!(out, "  <node id=\"{}\">", escaped(&person.id))?;
        for (name, value) in attributes(person) {
            write!(out, "<data key=\"{name}\">{}</data>", escaped(&value))?;
        }
        writeln!(out, "</node>")?;
    }
    for Edge { a, b, kind, weight } in edges {
        write!(out, "  <edge source=\"{}\" target=\"{}\">", escaped(a), escaped(b))?;
        write!(out, "<data key=\"kind\">{kind}</data><data key=\"weight\">{weight:.4}</data>")?;
        writeln!(out, "</edge>")?;
    }
    writeln!(out, " </graph>\n</graphml>")?;
    Ok(())
}
