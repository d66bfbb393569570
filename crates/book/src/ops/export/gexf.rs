//! The graph as GEXF 1.3 (gexf.net), which Gephi reads.

use std::io::Write;

use super::graph::{ATTRIBUTES, Drawn, Edge, OWNER, attributes, escaped};
use crate::Error;

/// Writes the graph.
pub(super) fn write(Drawn { people, edges }: &Drawn, out: &mut impl Write) -> Result<(), Error> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">")?;
    writeln!(out, " <graph defaultedgetype=\"undirected\">\n  <attributes class=\"node\">")?;
    for (name, kind) in ATTRIBUTES {
        writeln!(out, "   <attribute id=\"{name}\" title=\"{name}\" type=\"{kind}\"/>")?;
    }
    writeln!(out, "  </attributes>\n  <nodes>\n   <node id=\"{OWNER}\" label=\"{OWNER}\"/>")?;
    for person in people {
        let (id, name) = (escaped(&person.id), escaped(&person.name));
        write!(out, "   <node id=\"{id}\" label=\"{name}\"><attvalues>")?;
        for (name, value) in attributes(person) {
            write!(out, "<attvalue for=\"{name}\" value=\"{}\"/>", escaped(&value))?;
        }
        writeln!(out, "</attvalues></node>")?;
    }
    writeln!(out, "  </nodes>\n  <edges>")?;
    for (at, Edge { a, b, kind, weight }) in edges.iter().enumerate() {
        let (a, b) = (escaped(a), escaped(b));
        writeln!(
            out,
            "   <edge id=\"{at}\" source=\"{a}\" target=\"{b}\" label=\"{kind}\" weight=\"{weight:.4}\"/>"
        )?;
    }
    writeln!(out, "  </edges>\n </graph>\n</gexf>")?;
    Ok(())
}
