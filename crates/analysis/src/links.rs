//! Which subjects are tied to which: the graph of conditions, the deadlocks in it, and what could be exchanged.
//!
//! A position of A on x with a condition about y is an edge x → y held by A: "x only if y", "x once y", "no x until y" all make x wait
//! for y. An edge is live while A holds to it: it was said no longer than [`Rule::dormant_after`](crate::Rule) days ago, A took
//! no later position for x without terms, and y is not agreed. `in_return` is an exchange offered, not a wait: it makes packages,
//! never deadlocks.
//!
//! A deadlock is an elementary cycle of live waiting edges that are not all held by one side alone: nobody can move first. Strongly
//! connected components are found as by Tarjan (1972, SIAM Journal on Computing 1:146-160); within each, cycles are listed from
//! their least issue, as by Tiernan (1970, Communications of the ACM 13:722-726), short ones first, up to [`Bounds`]. A position
//! on x with a condition about x itself says nothing of order and makes no edge.

use std::collections::BTreeMap;

use demarche_schema::{ConditionType, IssueRef, Stance};
use serde::Serialize;

use crate::agenda::{Agenda, Item, Stand};
use crate::background::Background;
use crate::day;
use crate::dossier::{Dossier, PositionRow};
use crate::evidence::Cite;
use crate::sides::Side;
use crate::state::{State, is_for};
use crate::words;

/// Limits of the search for cycles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Most issues in a cycle.
    pub length: usize,
    /// Most cycles listed.
    pub cycles: usize,
    /// Most steps of the search for each length.
    pub steps: usize,
}

impl Default for Bounds {
    /// Cycles of up to 6 issues, 100 of them, a million steps.
    fn default() -> Self {
        Self { length: 6, cycles: 100, steps: 1_000_000 }
    }
}

/// A condition that ties one issue to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// Who makes it.
    pub holder: String,
    /// What waits.
    pub issue: IssueRef,
    /// The stance it is tied to.
    pub stance: Stance,
    /// What it waits for.
    pub needs: IssueRef,
    /// How it binds.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// The words of the condition.
    pub condition: String,
    /// When it was last said.
    pub date: String,
    /// The sentence.
    pub evidence: Cite,
}

/// Issues that wait for each other in a circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deadlock {
    /// Issues, each waiting for the next and the last for the first.
    pub issues: Vec<IssueRef>,
    /// The ties of the circle, in its order.
    pub ties: Vec<Tie>,
    /// Who holds a tie of it.
    pub holders: Vec<String>,
    /// In plain words.
    pub words: String,
}

/// What two sides could exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Package {
    /// `proposed`: a side said that it gives the one in return for the other. `matched`: each demands what the other is ready for.
    pub kind: PackageKind,
    /// The first side.
    pub a: String,
    /// What the first side gets.
    pub a_gets: IssueRef,
    /// The other side.
    pub b: String,
    /// What the other side gets.
    pub b_gets: IssueRef,
    /// In plain words.
    pub words: String,
    /// The sentences.
    pub evidence: Vec<Cite>,
}

/// How sure a package is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PackageKind {
    /// Said by a side in so many words.
    Proposed,
    /// Each demands what the other is ready for.
    Matched,
}

/// The ties between issues, and what follows from them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Links {
    /// Live ties, newest first.
    pub ties: Vec<Tie>,
    /// Deadlocks, short ones first.
    pub deadlocks: Vec<Deadlock>,
    /// Packages, proposed ones first.
    pub packages: Vec<Package>,
    /// Whether the search for deadlocks ended at one of its bounds.
    pub cut: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    holder: Side,
    from: u32,
    to: u32,
    at: u32,
}

/// The links between the issues of an agenda.
#[must_use]
pub fn links(dossier: &Dossier, background: &Background, agenda: &Agenda, quiet: u32, bounds: Bounds) -> Links {
    let finder = Finder { dossier, background, agenda };
    let edges = finder.edges(i32::try_from(quiet).unwrap_or(i32::MAX));
    let waits: Vec<Edge> = edges.iter().copied().filter(|edge| finder.kind(edge) != ConditionType::InReturn).collect();
    let (cycles, cut) = cycles(&waits, bounds);
    let mut ties: Vec<&Edge> = edges.iter().collect();
    ties.sort_by_key(|edge| (std::cmp::Reverse(finder.row(edge.at).row.day), edge.holder, edge.from, edge.to));
    Links {
        ties: ties.into_iter().map(|edge| finder.tie(edge)).collect(),
        deadlocks: cycles.iter().filter_map(|cycle| finder.deadlock(cycle, &waits)).collect(),
        packages: finder.packages(&edges),
        cut,
    }
}

struct Finder<'a> {
    dossier: &'a Dossier,
    background: &'a Background,
    agenda: &'a Agenda,
}

impl Finder<'_> {
    fn row(&self, at: u32) -> &PositionRow {
        &self.dossier.positions[at as usize]
    }

    fn issue(&self, issue: u32) -> IssueRef {
        self.dossier.issues[issue as usize].clone()
    }

    fn kind(&self, edge: &Edge) -> ConditionType {
        self.row(edge.at).terms.map_or(ConditionType::OnlyIf, |terms| terms.kind)
    }

    fn party(&self, side: Side) -> String {
        self.background.name(self.agenda.sides.name(side))
    }

    /// Live edges, one for each holder and pair of issues: the last position that makes it.
    fn edges(&self, quiet: i32) -> Vec<Edge> {
        let agreed: Vec<u32> =
            self.agenda.items.iter().filter(|item| item.state == State::Agreed).map(|item| item.issue).collect();
        let mut edges = Vec::new();
        for item in &self.agenda.items {
            for stand in &item.stands {
                let fresh = |at: u32| self.row(at).row.day.saturating_add(quiet) >= self.agenda.as_of;
                let live =
                    self.terms_of(item, stand).into_iter().filter(|&(to, at)| fresh(at) && !agreed.contains(&to));
                let edge = |(to, at)| Edge { holder: stand.side, from: item.issue, to, at };
                edges.extend(live.map(edge));
            }
        }
        edges.sort_unstable_by_key(|edge| (edge.holder, edge.from, edge.to));
        edges
    }

    /// The issues that a side makes one issue wait for, with the last position that does; a later position without terms drops all.
    fn terms_of(&self, item: &Item, stand: &Stand) -> BTreeMap<u32, u32> {
        let mut terms_of: BTreeMap<u32, u32> = BTreeMap::new();
        for &at in &stand.rows {
            let row = self.row(at);
            if row.hearsay {
                continue;
            }
            let is_free = row.terms.is_none() && is_for(row.stance) && row.stance != Stance::Demands;
            match row.terms.and_then(|terms| terms.issue) {
                Some(to) if to != item.issue => {
                    terms_of.insert(to, at);
                }
                _ if is_free => terms_of.clear(),
                _ => {}
            }
        }
        terms_of
    }

    fn tie(&self, edge: &Edge) -> Tie {
        let row = self.row(edge.at);
        Tie {
            holder: self.agenda.sides.name(edge.holder).to_owned(),
            issue: self.issue(edge.from),
            stance: row.stance,
            needs: self.issue(edge.to),
            kind: self.kind(edge),
            condition: row.terms.map(|terms| self.dossier.text(terms.text).to_owned()).unwrap_or_default(),
            date: day::shown(row.row.day),
            evidence: self.dossier.cite(&row.row),
        }
    }

    /// A cycle as a deadlock, unless one side holds it all.
    fn deadlock(&self, cycle: &[u32], edges: &[Edge]) -> Option<Deadlock> {
        let next = |at: usize| cycle[(at + 1) % cycle.len()];
        let of = |at: usize| edges.iter().filter(move |edge| (edge.from, edge.to) == (cycle[at], next(at)));
        let held: Vec<&Edge> = (0..cycle.len()).flat_map(of).collect();
        let mut holders: Vec<Side> = held.iter().map(|edge| edge.holder).collect();
        holders.sort_unstable();
        holders.dedup();
        if holders.len() < 2 {
            return None;
        }
        let ties: Vec<Tie> = held.iter().map(|edge| self.tie(edge)).collect();
        let said: Vec<String> = ties.iter().map(|tie| words::tie(tie, &self.background.name(&tie.holder))).collect();
        Some(Deadlock {
            issues: cycle.iter().map(|&issue| self.issue(issue)).collect(),
            words: format!(
                "{}. {} can come first.",
                said.join("; "),
                if cycle.len() == 2 { "Neither" } else { "None" }
            ),
            ties,
            holders: holders.into_iter().map(|side| self.agenda.sides.name(side).to_owned()).collect(),
        })
    }

    fn packages(&self, edges: &[Edge]) -> Vec<Package> {
        let mut found = self.proposed(edges);
        // Of one party asked for, only what it could exchange itself.
        let sides = &self.agenda.sides;
        for a in 0..if sides.closed { sides.names.len() } else { 1 } {
            for b in a + 1..self.agenda.sides.names.len() {
                let side = |at: usize| Side::try_from(at).unwrap_or(Side::MAX);
                found.extend(self.matched(side(a), side(b), &found));
            }
        }
        found
    }

    /// "x in return for y", while the side that would have to give y has not turned it down.
    fn proposed(&self, edges: &[Edge]) -> Vec<Package> {
        let mut found: Vec<Package> = Vec::new();
        for edge in edges.iter().filter(|edge| self.kind(edge) == ConditionType::InReturn) {
            let row = self.row(edge.at);
            if !matches!(row.stance, Stance::Offers | Stance::Accepts | Stance::Supports) {
                continue;
            }
            let Some(other) = self.partner(edge, row) else { continue };
            let Some(evidence) = self.not_refused(other, edge.to, row) else { continue };
            let (a, b) = (self.party(edge.holder), self.party(other));
            let tie = self.tie(edge);
            found.push(Package {
                kind: PackageKind::Proposed,
                words: words::proposed(&tie, &a, &b),
                a: tie.holder,
                a_gets: tie.needs,
                b: self.agenda.sides.name(other).to_owned(),
                b_gets: tie.issue,
                evidence,
            });
        }
        found
    }

    /// Whom an exchange is put to: the side addressed, else the one other side that spoke on either issue.
    fn partner(&self, edge: &Edge, row: &PositionRow) -> Option<Side> {
        let addressed = self.agenda.sides.of(row.addressee).iter().copied().find(|&side| side != edge.holder);
        let on = |issue: u32| self.agenda.item(issue).into_iter().flat_map(|item| item.stands.iter().map(|s| s.side));
        addressed.or_else(|| {
            let mut others: Vec<Side> = on(edge.from).chain(on(edge.to)).filter(|&side| side != edge.holder).collect();
            others.sort_unstable();
            others.dedup();
            (others.len() == 1).then(|| others[0])
        })
    }

    /// The sentences behind a proposal; `None` when the other side stands against what is asked of it.
    fn not_refused(&self, other: Side, asked: u32, row: &PositionRow) -> Option<Vec<Cite>> {
        let stand = self.agenda.item(asked).and_then(|item| item.stand(other)).and_then(|stand| stand.current());
        let mut evidence = vec![self.dossier.cite(&row.row)];
        if let Some(answer) = stand.map(|at| self.row(at)) {
            if !is_for(answer.stance) {
                return None;
            }
            evidence.push(self.dossier.cite(&answer.row));
        }
        evidence.dedup();
        Some(evidence)
    }

    /// Pairs of demands that the other side is ready for, the newest with the newest; pairs already proposed left out.
    fn matched(&self, a: Side, b: Side, had: &[Package]) -> Vec<Package> {
        let (for_a, for_b) = (self.met(a, b), self.met(b, a));
        let mut found = Vec::new();
        for ((gets_a, rows_a), (gets_b, rows_b)) in for_a.iter().zip(&for_b) {
            let (a_gets, b_gets) = (self.issue(*gets_a), self.issue(*gets_b));
            let same =
                |p: &Package| (p.a_gets == a_gets && p.b_gets == b_gets) || (p.a_gets == b_gets && p.b_gets == a_gets);
            if had.iter().any(same) {
                continue;
            }
            found.push(Package {
                kind: PackageKind::Matched,
                words: words::matched(&self.party(a), &a_gets.label, &self.party(b), &b_gets.label),
                a: self.agenda.sides.name(a).to_owned(),
                a_gets,
                b: self.agenda.sides.name(b).to_owned(),
                b_gets,
                evidence: rows_a.iter().chain(rows_b).map(|&at| self.dossier.cite(&self.row(at).row)).collect(),
            });
        }
        found
    }

    /// Issues that one side demands and the other is ready for, with both positions; the newest first.
    fn met(&self, wants: Side, gives: Side) -> Vec<(u32, [u32; 2])> {
        let met = |item: &Item| {
            let demand = item.stand(wants)?.current()?;
            let ready = item.stand(gives)?.current()?;
            let (wanted, given) = (self.row(demand), self.row(ready));
            let to = self.agenda.sides.of(wanted.addressee);
            let addressed = wanted.addressee == 0 || to.contains(&gives);
            let is_ready = matches!(given.stance, Stance::Offers | Stance::Accepts | Stance::Supports);
            let open = item.state.is_open();
            (wanted.stance == Stance::Demands && addressed && is_ready && open).then_some((item.issue, [demand, ready]))
        };
        let mut all: Vec<(u32, [u32; 2])> = self.agenda.items.iter().filter_map(met).collect();
        let day = |rows: &[u32; 2]| rows.iter().map(|&at| self.row(at).row.day).max();
        all.sort_by_key(|(issue, rows)| (std::cmp::Reverse(day(rows)), *issue));
        all
    }
}

/// Elementary cycles of the graph, by issues, short ones first; and whether a bound cut the search.
fn cycles(edges: &[Edge], bounds: Bounds) -> (Vec<Vec<u32>>, bool) {
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for edge in edges {
        next.entry(edge.from).or_default().push(edge.to);
        next.entry(edge.to).or_default();
    }
    for targets in next.values_mut() {
        targets.sort_unstable();
        targets.dedup();
    }
    let component = components(&next);
    let mut search = Search { next: &next, component: &component, bounds, found: Vec::new(), steps: 0, cut: false };
    for length in 2..=bounds.length {
        search.steps = 0;
        for &start in next.keys() {
            search.extend(&mut vec![start], length);
        }
    }
    search.cut |= next.len() > bounds.length && longest_possible(&component) > bounds.length;
    (search.found, search.cut)
}

/// Nodes of the largest component: no cycle is longer.
fn longest_possible(component: &BTreeMap<u32, u32>) -> usize {
    let mut sizes: BTreeMap<u32, usize> = BTreeMap::new();
    for &of in component.values() {
        *sizes.entry(of).or_default() += 1;
    }
    sizes.into_values().max().unwrap_or(0)
}

struct Search<'a> {
    next: &'a BTreeMap<u32, Vec<u32>>,
    component: &'a BTreeMap<u32, u32>,
    bounds: Bounds,
    found: Vec<Vec<u32>>,
    steps: usize,
    cut: bool,
}

impl Search<'_> {
    /// Lengthens a path through issues greater than its first; at `length` it is a cycle if it leads back.
    fn extend(&mut self, path: &mut Vec<u32>, length: usize) {
        self.steps += 1;
        if self.steps > self.bounds.steps || self.found.len() >= self.bounds.cycles {
            self.cut = true;
            return;
        }
        let (start, last) = (path[0], path[path.len() - 1]);
        if path.len() == length {
            if self.next[&last].contains(&start) {
                self.found.push(path.clone());
            }
            return;
        }
        for &to in &self.next[&last] {
            if to > start && self.component[&to] == self.component[&start] && !path.contains(&to) {
                path.push(to);
                self.extend(path, length);
                path.pop();
            }
        }
    }
}

/// The strongly connected component of each node (Tarjan 1972), without recursion.
fn components(next: &BTreeMap<u32, Vec<u32>>) -> BTreeMap<u32, u32> {
    let mut tarjan =
        Tarjan { next, index: BTreeMap::new(), low: BTreeMap::new(), stack: Vec::new(), of: BTreeMap::new() };
    for &node in next.keys() {
        if !tarjan.index.contains_key(&node) {
            tarjan.visit(node);
        }
    }
    tarjan.of
}

struct Tarjan<'a> {
    next: &'a BTreeMap<u32, Vec<u32>>,
    index: BTreeMap<u32, usize>,
    low: BTreeMap<u32, usize>,
    stack: Vec<u32>,
    of: BTreeMap<u32, u32>,
}

impl Tarjan<'_> {
    fn visit(&mut self, root: u32) {
        let mut work = vec![(root, 0usize)];
        self.enter(root);
        while let Some((node, at)) = work.last_mut() {
            let node = *node;
            if let Some(&to) = self.next[&node].get(*at) {
                *at += 1;
                if !self.index.contains_key(&to) {
                    self.enter(to);
                    work.push((to, 0));
                } else if !self.of.contains_key(&to) {
                    let low = self.low[&node].min(self.index[&to]);
                    self.low.insert(node, low);
                }
                continue;
            }
            work.pop();
            self.leave(node);
            if let Some(&(above, _)) = work.last() {
                let low = self.low[&above].min(self.low[&node]);
                self.low.insert(above, low);
            }
        }
    }

    fn enter(&mut self, node: u32) {
        let number = self.index.len();
        self.index.insert(node, number);
        self.low.insert(node, number);
        self.stack.push(node);
    }

    /// Closes a component when `node` is its root.
    fn leave(&mut self, node: u32) {
        if self.low[&node] != self.index[&node] {
            return;
        }
        while let Some(member) = self.stack.pop() {
            self.of.insert(member, node);
            if member == node {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(pairs: &[(u32, u32)]) -> Vec<Edge> {
        pairs.iter().map(|&(from, to)| Edge { holder: 0, from, to, at: 0 }).collect()
    }

    #[test]
    fn cycles_of_known_graphs() {
        let all = |pairs: &[(u32, u32)]| cycles(&graph(pairs), Bounds::default());
        assert_eq!(all(&[(1, 2), (2, 3)]), (vec![], false));
        assert_eq!(all(&[(1, 2), (2, 1)]), (vec![vec![1, 2]], false));
        assert_eq!(all(&[(1, 2), (2, 3), (3, 1), (2, 1)]), (vec![vec![1, 2], vec![1, 2, 3]], false));
        // The complete graph on four nodes: 6 cycles of two, 8 of three, 6 of four.
        let complete: Vec<(u32, u32)> =
            (0..4).flat_map(|a| (0..4).filter(move |&b| a != b).map(move |b| (a, b))).collect();
        let found = all(&complete).0;
        assert_eq!([2, 3, 4].map(|n| found.iter().filter(|cycle| cycle.len() == n).count()), [6, 8, 6]);
    }

    #[test]
    fn bounds_are_told() {
        let ring: Vec<(u32, u32)> = (0..9).map(|n| (n, (n + 1) % 9)).collect();
        assert_eq!(cycles(&graph(&ring), Bounds::default()), (vec![], true));
        let (found, cut) = cycles(&graph(&[(1, 2), (2, 1), (3, 4), (4, 3)]), Bounds { cycles: 1, ..Bounds::default() });
        assert_eq!((found.len(), cut), (1, true));
    }
}
