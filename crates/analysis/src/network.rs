//! Positions as an actor-issue network, in the shapes that users of Discourse Network Analyzer work with.
//!
//! Two modes: organisations and concepts (here: issues), an edge for each organisation, issue and stance, weighing by positions. A state
//! is one organisation with all its organs; sectors that are not its voice stand apart (`RUS:OPP`). `agreement` is 1 for
//! `supports`, `demands`, `offers`, `accepts` and 0 for `opposes`, `refuses`. What others ascribe to a holder is left out. The
//! statement list has the columns of DNA's event list, semicolons between them, then further variables.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use demarche_schema::Stance;
use serde::Serialize;

use crate::background::Background;
use crate::day;
use crate::dossier::{Dossier, PositionRow};
use crate::state::is_for;
use crate::words::escape;

/// An edge: one organisation, one issue, one stance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NetworkEdge {
    /// The organisation.
    pub actor: String,
    /// Id of the issue.
    pub issue: String,
    /// Label of the issue.
    pub label: String,
    /// The stance.
    pub stance: Stance,
    /// 1 for, 0 against.
    pub agreement: u8,
    /// Positions.
    pub weight: u64,
    /// Documents they stand in.
    pub documents: u64,
    /// Day of the first.
    pub first: String,
    /// Day of the last.
    pub last: String,
}

/// Names of those who hold a position, each once.
fn holders(dossier: &Dossier, position: &PositionRow) -> Vec<String> {
    let parties = dossier.sets[position.holder as usize].iter();
    let mut names: Vec<String> = parties.map(|&party| dossier.parties[party as usize].side()).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    names.dedup();
    names
}

/// An edge while its positions are counted.
struct Counted {
    weight: u64,
    docs: Vec<u32>,
    first: i32,
    last: i32,
}

/// The edges of the network, by actor, issue and stance.
#[must_use]
pub fn network(dossier: &Dossier) -> Vec<NetworkEdge> {
    let mut edges: BTreeMap<(String, u32, Stance), Counted> = BTreeMap::new();
    for position in dossier.positions.iter().filter(|position| !position.hearsay) {
        let day = position.row.day;
        for actor in holders(dossier, position) {
            let new = || Counted { weight: 0, docs: Vec::new(), first: day, last: day };
            let edge = edges.entry((actor, position.issue, position.stance)).or_insert_with(new);
            edge.weight += 1;
            edge.docs.push(dossier.sentences[position.row.sentence as usize].doc);
            edge.last = day;
        }
    }
    edges.into_iter().map(|((actor, issue, stance), of)| edge(dossier, actor, issue, stance, of)).collect()
}

fn edge(dossier: &Dossier, actor: String, issue: u32, stance: Stance, mut of: Counted) -> NetworkEdge {
    of.docs.sort_unstable();
    of.docs.dedup();
    let issue = &dossier.issues[issue as usize];
    NetworkEdge {
        actor,
        issue: issue.id.clone(),
        label: issue.label.clone(),
        stance,
        agreement: u8::from(is_for(stance)),
        weight: of.weight,
        documents: of.docs.len() as u64,
        first: day::shown(of.first),
        last: day::shown(of.last),
    }
}

/// Attributes of nodes and edges: name and type, each declared in the head of the file.
const KEYS: &[(&str, &str, &str)] = &[
    ("node", "name", "string"),
    ("node", "variable", "string"),
    ("node", "code", "string"),
    ("node", "frequency", "int"),
    ("edge", "weight", "double"),
    ("edge", "stance", "string"),
    ("edge", "agreement", "int"),
    ("edge", "documents", "int"),
    ("edge", "first", "string"),
    ("edge", "last", "string"),
];

/// The network as GraphML.
#[must_use]
pub fn graphml(edges: &[NetworkEdge], background: &Background) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    for (of, name, kind) in KEYS {
        let _ = writeln!(out, "  <key id=\"{of}-{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>");
    }
    out.push_str("  <graph id=\"positions\" edgedefault=\"undirected\">\n");
    let mut nodes: BTreeMap<(&str, &str), (String, u64)> = BTreeMap::new();
    for edge in edges {
        let actor = || (background.name(&edge.actor), 0);
        nodes.entry(("organization", &edge.actor)).or_insert_with(actor).1 += edge.weight;
        nodes.entry(("concept", &edge.issue)).or_insert_with(|| (edge.label.clone(), 0)).1 += edge.weight;
    }
    for ((variable, code), (name, frequency)) in &nodes {
        let _ = writeln!(out, "    <node id=\"{}\">", node_id(variable, code));
        let frequency = frequency.to_string();
        data(&mut out, "node", &[("name", name), ("variable", variable), ("code", code), ("frequency", &frequency)]);
        out.push_str("    </node>\n");
    }
    for (at, edge) in edges.iter().enumerate() {
        let (source, target) = (node_id("organization", &edge.actor), node_id("concept", &edge.issue));
        let _ = writeln!(out, "    <edge id=\"e{at}\" source=\"{source}\" target=\"{target}\">");
        let (weight, agreement) = (edge.weight.to_string(), edge.agreement.to_string());
        let documents = edge.documents.to_string();
        let stance = edge.stance.as_str();
        data(&mut out, "edge", &[("weight", &weight), ("stance", stance), ("agreement", &agreement)]);
        data(&mut out, "edge", &[("documents", &documents), ("first", &edge.first), ("last", &edge.last)]);
        out.push_str("    </edge>\n");
    }
    out.push_str("  </graph>\n</graphml>\n");
    out
}

fn node_id(variable: &str, code: &str) -> String {
    format!("{variable}/{}", escape(code))
}

fn data(out: &mut String, of: &str, values: &[(&str, &str)]) {
    for (name, value) in values {
        let _ = writeln!(out, "      <data key=\"{of}-{name}\">{}</data>", escape(value));
    }
}

/// Columns of the statement list.
pub const STATEMENT_COLUMNS: &[&str] = &[
    "statement ID",
    "time",
    "document ID",
    "document title",
    "author",
    "source",
    "section",
    "type",
    "text",
    "person",
    "organization",
    "concept",
    "agreement",
    "stance",
    "addressee",
    "condition",
    "record",
];

/// The statement list, a row for each position and holder, in the order of days.
pub fn statements<'a>(dossier: &'a Dossier, background: &'a Background) -> impl Iterator<Item = Vec<String>> + 'a {
    let mut positions: Vec<&PositionRow> = dossier.positions.iter().filter(|position| !position.hearsay).collect();
    let place = |position: &PositionRow| {
        let sentence = &dossier.sentences[position.row.sentence as usize];
        (position.row.day, sentence.doc, sentence.index)
    };
    positions.sort_by_key(|position| place(position));
    let rows = positions.into_iter().flat_map(move |position| {
        holders(dossier, position).into_iter().map(move |holder| statement(dossier, background, position, &holder))
    });
    rows.enumerate().map(|(at, mut row)| {
        row[0] = (at + 1).to_string();
        row
    })
}

fn statement(dossier: &Dossier, background: &Background, position: &PositionRow, holder: &str) -> Vec<String> {
    let cite = dossier.cite(&position.row);
    let person = dossier.text(position.person);
    let name = background.name(holder);
    // A state's own name is no person.
    let person = if person == name { "" } else { person };
    let addressees = dossier.sets[position.addressee as usize].iter();
    let addressees = addressees.map(|&party| dossier.parties[party as usize].side()).collect::<Vec<_>>().join(", ");
    let terms = position.terms.map(|terms| dossier.text(terms.text).to_owned()).unwrap_or_default();
    vec![
        String::new(),
        format!("{} 00:00:00", day::date(position.row.day)),
        cite.doc,
        cite.title.unwrap_or_default(),
        String::new(),
        cite.publisher.unwrap_or_default(),
        String::new(),
        String::new(),
        cite.text,
        person.to_owned(),
        name,
        dossier.issues[position.issue as usize].label.clone(),
        u8::from(is_for(position.stance)).to_string(),
        position.stance.to_string(),
        addressees,
        terms,
        cite.record,
    ]
}
