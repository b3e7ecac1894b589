//! GraphML: who acted towards whom, a node for each actor and an edge for each ordered pair, for network programs.
//!
//! Memory grows with the pairs, not with the events. Of an event without recipient the actors act towards one another.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use demarche_schema::{Entity, Record};

use super::Outgoing;

/// A network of events being counted.
#[derive(Debug, Clone, Default)]
pub struct Graphml {
    nodes: BTreeMap<String, Node>,
    edges: BTreeMap<(String, String), Edge>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    code: String,
    sector: String,
    /// How often each name stands for it.
    names: BTreeMap<String, usize>,
}

#[derive(Debug, Clone, Default)]
struct Edge {
    events: u64,
    occurrences: BTreeSet<i64>,
    quads: [u64; 4],
    scale: f64,
    first: Option<String>,
    last: Option<String>,
}

/// What an edge carries: its name, its GraphML type, what it says.
const OF_EDGES: [(&str, &str); 9] = [
    ("events", "long"),
    ("occurrences", "long"),
    ("verbal_cooperation", "long"),
    ("material_cooperation", "long"),
    ("verbal_conflict", "long"),
    ("material_conflict", "long"),
    ("mean_scale", "double"),
    ("first", "string"),
    ("last", "string"),
];

impl Graphml {
    /// Counts a report; one that is no event, or names nobody or one party alone, is passed over. Whether it was counted.
    pub fn add(&mut self, out: Outgoing<'_>) -> bool {
        let Record::Event { head, event } = &out.found.record else { return false };
        let mut pairs: Vec<(&Entity, &Entity)> = Vec::new();
        if event.recipient.is_empty() {
            for (at, actor) in event.actor.iter().enumerate() {
                let others = event.actor.iter().enumerate().filter(|(other, _)| *other != at);
                pairs.extend(others.map(|(_, other)| (actor, other)));
            }
        } else {
            pairs.extend(event.actor.iter().flat_map(|actor| event.recipient.iter().map(move |other| (actor, other))));
        }
        for &(actor, other) in &pairs {
            let ends = (self.node(actor), self.node(other));
            let edge = self.edges.entry(ends).or_default();
            edge.events += 1;
            edge.occurrences.insert(out.occurrence);
            edge.scale += f64::from(event.event_scale);
            if let Some(count) = edge.quads.get_mut(usize::from(event.quad_code).wrapping_sub(1)) {
                *count += 1;
            }
            if let Some(date) = &head.date {
                edge.first = edge.first.take().into_iter().chain([date.clone()]).min();
                edge.last = edge.last.take().into_iter().chain([date.clone()]).max();
            }
        }
        !pairs.is_empty()
    }

    fn node(&mut self, entity: &Entity) -> String {
        let sector = entity.sector.map_or("", |sector| sector.as_str());
        let code = if entity.code.is_empty() { "-" } else { &entity.code };
        let id = if sector.is_empty() { code.to_owned() } else { format!("{code}:{sector}") };
        let node = self.nodes.entry(id.clone()).or_default();
        (node.code, node.sector) = (entity.code.clone(), sector.to_owned());
        *node.names.entry(entity.name.clone()).or_default() += 1;
        id
    }

    /// The network as GraphML.
    #[must_use]
    pub fn finish(&self) -> String {
        let mut out = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
        );
        let mut key = |name: &str, of: &str, kind: &str| {
            let _ = writeln!(out, "  <key id=\"{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>");
        };
        ["code", "sector", "name"].iter().for_each(|name| key(name, "node", "string"));
        OF_EDGES.iter().for_each(|(name, kind)| key(name, "edge", kind));
        out.push_str("  <graph id=\"events\" edgedefault=\"directed\">\n");
        for (id, node) in &self.nodes {
            let name = node.names.iter().max_by_key(|(_, count)| **count).map_or("", |(name, _)| name);
            let data = [("code", node.code.clone()), ("sector", node.sector.clone()), ("name", name.to_owned())];
            let _ = writeln!(out, "    <node id=\"{}\">{}</node>", escaped(id), told(&data));
        }
        for ((from, to), edge) in &self.edges {
            let values = [
                edge.events.to_string(),
                edge.occurrences.len().to_string(),
                edge.quads[0].to_string(),
                edge.quads[1].to_string(),
                edge.quads[2].to_string(),
                edge.quads[3].to_string(),
                format!("{:.3}", edge.scale / edge.events.max(1) as f64),
                edge.first.clone().unwrap_or_default(),
                edge.last.clone().unwrap_or_default(),
            ];
            let data: Vec<(&str, String)> = OF_EDGES.iter().map(|(name, _)| *name).zip(values).collect();
            let _ = writeln!(
                out,
                "    <edge source=\"{}\" target=\"{}\">{}</edge>",
                escaped(from),
                escaped(to),
                told(&data)
            );
        }
        out.push_str("  </graph>\n</graphml>\n");
        out
    }
}

fn told(data: &[(&str, String)]) -> String {
    let said = data.iter().filter(|(_, value)| !value.is_empty());
    said.map(|(key, value)| format!("<data key=\"{key}\">{}</data>", escaped(value))).collect()
}

/// A text that XML may hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
