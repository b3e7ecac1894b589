//! The agenda of two or more parties, or of one: each issue between them, who stands where, since when, and how that changed.
//!
//! An issue is on the agenda of several parties when at least one of these holds:
//! - `addressed`: one of them put a position on it to another;
//! - `shared`: two of them hold positions on it that are put to nobody else;
//! - `concerns`: one holds a position on it, and the standing list of issues names another as a usual party;
//! - `linked`: one made a position on an issue of the first three kinds depend on it, or it is who should take part in one of these.
//!
//! - `told`: one holds a position on it that is put to nobody, told in a document in which positions on issues of the other kinds join
//!   the two.
//!
//! Positions put only to third parties count where the issue is one of the kinds `concerns` and `linked`, and where the standing list names its
//! usual parties and another of the sides speaks on it too: a demand that two states each make of different neighbours is not yet a
//! matter between them. Who takes part in an issue has the usual parties of that issue.
//!
//! Terms ask for an issue: "talks only if the war is on the table". Where one side asks so and another leaves the issue to others
//! ("the war is for X to settle"), both opinions on who takes part are opposed, and the item is contested. For one party its agenda holds every issue it took a position on
//! or was addressed about; further sides are those who addressed it there or whom it addressed.

use std::collections::BTreeMap;

use demarche_schema::{ConditionType, Date, IssueRef, Stance};
use serde::Serialize;

use crate::background::Background;
use crate::day::{self, Step};
use crate::dossier::{Dossier, PositionRow};
use crate::evidence::Cite;
use crate::party::PartyQuery;
use crate::sides::{Side, Sides};
use crate::state::{Current, Rule, State, is_for, state};

/// What to look at, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The day to look from; what is dated later is left out. Default: the latest day of the dossier.
    pub as_of: Option<Date>,
    /// Parameters of the states.
    pub rule: Rule,
    /// Positions less sure are left out. 0 to 1.
    pub min_confidence: f32,
    /// Pieces of time that open issues are counted by.
    pub growth: Step,
}

impl Default for Options {
    fn default() -> Self {
        Self { as_of: None, rule: Rule::default(), min_confidence: 0.0, growth: Step::Month }
    }
}

/// Why an issue is on the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Ground {
    /// Put by one to another.
    Addressed,
    /// Two hold positions on it.
    Shared,
    /// The standing list names both.
    Concerns,
    /// A position on the agenda depends on it.
    Linked,
    /// Put to nobody, told beside what is on the agenda.
    Told,
    /// Of the one party asked for.
    Own,
}

/// A stretch of days in which a side kept its stance and terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) from: i32,
    pub(crate) to: i32,
    pub(crate) stance: Stance,
    /// Days it was said on.
    pub(crate) days: u32,
    /// The positions that speak for it on the first and on the last of those days.
    pub(crate) rows: [u32; 2],
}

/// Where a side stands on an issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stand {
    pub(crate) side: Side,
    /// In order; the last is the current one. Empty where all is hearsay.
    pub(crate) turns: Vec<Turn>,
    /// All positions of the side, hearsay too.
    pub(crate) rows: Vec<u32>,
}

impl Stand {
    /// The position that speaks for the side now.
    pub(crate) fn current(&self) -> Option<u32> {
        self.turns.last().map(|turn| turn.rows[1])
    }
}

/// An issue on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub(crate) issue: u32,
    pub(crate) ground: Ground,
    pub(crate) state: State,
    /// Since when it was in which state.
    pub(crate) history: Vec<(i32, State)>,
    /// Positions, in order.
    pub(crate) rows: Vec<u32>,
    pub(crate) stands: Vec<Stand>,
    /// Positions on other items that depend on this issue, the last of each side.
    pub(crate) asked: Vec<(Side, u32)>,
    pub(crate) first: i32,
    pub(crate) last: i32,
}

impl Item {
    /// Where the issue stands.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// The state on a day; `None` before it was raised.
    pub(crate) fn state_on(&self, day: i32) -> Option<State> {
        self.history.iter().rev().find(|(since, _)| *since <= day).map(|&(_, state)| state)
    }

    pub(crate) fn stand(&self, side: Side) -> Option<&Stand> {
        self.stands.iter().find(|stand| stand.side == side)
    }
}

/// How many issues were open at the end of a piece of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Growth {
    /// The piece: `2024-05`.
    pub period: String,
    /// Open at its end.
    pub open: u32,
    /// Raised for the first time within it.
    pub raised: u32,
    /// Agreed within it.
    pub agreed: u32,
}

/// The agenda.
#[derive(Debug, Clone)]
pub struct Agenda {
    pub(crate) sides: Sides,
    pub(crate) as_of: i32,
    /// Issues, the most pressing first.
    pub items: Vec<Item>,
    /// Open issues over time.
    pub growth: Vec<Growth>,
    /// Where each issue stands in `items`, by issue.
    places: Vec<(u32, usize)>,
}

impl Agenda {
    /// The day looked from; `None` where nothing in the dossier has a date.
    #[must_use]
    pub fn as_of(&self) -> Option<Date> {
        (self.as_of > day::UNDATED).then(|| day::date(self.as_of))
    }

    pub(crate) fn item(&self, issue: u32) -> Option<&Item> {
        let at = self.places.binary_search_by_key(&issue, |&(issue, _)| issue).ok()?;
        self.items.get(self.places[at].1)
    }
}

/// Makes the agenda of the parties asked for.
#[must_use]
pub fn agenda(dossier: &Dossier, background: &Background, asked: &[PartyQuery], options: &Options) -> Agenda {
    let sides = Sides::new(dossier, asked);
    let latest = options.as_of.or_else(|| dossier.latest()).map_or(day::UNDATED, day::number);
    let chooser = Chooser { dossier, background, sides: &sides };
    let by_issue = by_issue(dossier, latest, options.min_confidence);
    let mut items: Vec<Item> = chooser
        .choose(&by_issue)
        .into_iter()
        .map(|(issue, ground, rows)| item(dossier, &sides, issue, ground, rows, (latest, options.rule)))
        .collect();
    ask(dossier, &sides, &mut items);
    items.sort_by_key(order);
    let growth = growth(&items, latest, options.growth);
    let mut places: Vec<(u32, usize)> = items.iter().enumerate().map(|(at, item)| (item.issue, at)).collect();
    places.sort_unstable();
    Agenda { sides, as_of: latest, items, growth, places }
}

/// Contention first, then what moved last, then what was spoken of most.
fn order(item: &Item) -> (State, std::cmp::Reverse<i32>, std::cmp::Reverse<usize>, u32) {
    (item.state, std::cmp::Reverse(item.last), std::cmp::Reverse(item.rows.len()), item.issue)
}

/// The issue that an issue of participation is on, by id.
fn subject(id: &str) -> Option<&str> {
    id.strip_prefix("participation/")
}

/// Notes for each item which terms ask for it, and that those who leave it to others are then opposed.
fn ask(dossier: &Dossier, sides: &Sides, items: &mut [Item]) {
    let mut asked: BTreeMap<&str, Vec<(Side, u32)>> = BTreeMap::new();
    let current = items.iter().flat_map(|item| item.stands.iter().map(|stand| (stand.side, stand.current())));
    for (side, at) in current.filter_map(|(side, at)| Some((side, at?))) {
        let terms = dossier.positions[at as usize].terms.and_then(|terms| terms.issue);
        if let Some(issue) = terms {
            asked.entry(&dossier.issues[issue as usize].id).or_default().push((side, at));
        }
    }
    for item in items {
        let id = dossier.issues[item.issue as usize].id.as_str();
        let own = |at: u32| dossier.positions[at as usize].issue == item.issue;
        let on = [Some(id), subject(id)].into_iter().flatten().filter_map(|id| asked.get(id)).flatten();
        item.asked = on.copied().filter(|&(_, at)| !own(at)).collect();
        item.asked.sort_unstable();
        item.asked.dedup();
        if subject(id).is_some() {
            oppose(dossier, sides, item);
        }
    }
}

/// An item on who takes part is contested when one side leaves the subject to others and another made its terms ask for it.
fn oppose(dossier: &Dossier, sides: &Sides, item: &mut Item) {
    let row = |at: u32| &dossier.positions[at as usize];
    let leaves = |stand: &Stand| {
        let Some(at) = stand.current() else { return false };
        let (holder, to) = (sides.of(row(at).holder), sides.of(row(at).addressee));
        row(at).addressee != 0 && to.iter().all(|side| holder.contains(side)) && is_for(row(at).stance)
    };
    let out: Vec<&Stand> = item.stands.iter().filter(|stand| leaves(stand)).collect();
    let pairs = item.asked.iter().flat_map(|of| out.iter().map(move |stand| (of, stand)));
    let days = pairs.filter(|((side, _), stand)| *side != stand.side).filter_map(|((_, at), stand)| {
        let last = stand.turns.last()?;
        Some(last.from.max(row(*at).row.day))
    });
    if let Some(day) = days.max().filter(|_| item.state.is_open()) {
        item.state = State::Contested;
        item.history.retain(|&(since, _)| since < day);
        item.history.push((day, State::Contested));
        item.last = item.last.max(day);
    }
}

/// Positions by issue, each list in order.
fn by_issue(dossier: &Dossier, latest: i32, min_confidence: f32) -> Vec<Vec<u32>> {
    let mut lists = vec![Vec::new(); dossier.issues.len()];
    for (at, position) in dossier.positions.iter().enumerate() {
        if position.row.day <= latest && position.row.confidence >= min_confidence {
            lists[position.issue as usize].push(u32::try_from(at).unwrap_or(u32::MAX));
        }
    }
    lists
}

/// Decides which issues are on the agenda, and which positions on them count.
struct Chooser<'a> {
    dossier: &'a Dossier,
    background: &'a Background,
    sides: &'a Sides,
}

type Chosen = (u32, Ground, Vec<u32>);

impl Chooser<'_> {
    fn choose(&self, by_issue: &[Vec<u32>]) -> Vec<Chosen> {
        let issues = || (0..).zip(by_issue).filter(|(_, rows)| !rows.is_empty());
        if !self.sides.closed {
            return issues().filter_map(|(issue, rows)| Some((issue, Ground::Own, self.own(rows)?))).collect();
        }
        let mut chosen: Vec<Chosen> = issues().filter_map(|(issue, rows)| self.between(issue, rows)).collect();
        let (subjects, mut linked) = (self.subjects(), self.linked(&chosen));
        let on_agenda =
            |of: u32| linked.contains(&of) || chosen.binary_search_by_key(&of, |(issue, ..)| *issue).is_ok();
        let parts: Vec<u32> = subjects.iter().filter(|(_, of)| on_agenda(*of)).map(|&(issue, _)| issue).collect();
        linked.extend(parts);
        linked.sort_unstable();
        linked.dedup();
        let had: Vec<u32> = chosen.iter().map(|(issue, ..)| *issue).collect();
        for issue in linked.into_iter().filter(|issue| had.binary_search(issue).is_err()) {
            let rows = self.held(&by_issue[issue as usize]);
            if !rows.is_empty() {
                chosen.push((issue, Ground::Linked, rows));
            }
        }
        self.add_told(by_issue, &mut chosen);
        chosen
    }

    /// Adds what a side says to nobody in documents that tell of both.
    fn add_told(&self, by_issue: &[Vec<u32>], chosen: &mut Vec<Chosen>) {
        let joins = self.joining(chosen);
        let mut had: Vec<u32> = chosen.iter().map(|(issue, ..)| *issue).collect();
        had.sort_unstable();
        let told = |at: &u32| {
            self.row(*at).addressee == 0 && !self.row(*at).hearsay && joins.binary_search(&self.doc(*at)).is_ok()
        };
        for (issue, rows) in (0..).zip(by_issue).filter(|(issue, _)| had.binary_search(issue).is_err()) {
            let mut rows = self.held(rows);
            rows.retain(told);
            if !rows.is_empty() {
                chosen.push((issue, Ground::Told, rows));
            }
        }
    }

    fn doc(&self, at: u32) -> u32 {
        self.dossier.sentences[self.row(at).row.sentence as usize].doc
    }

    /// Documents in which positions on the agenda name two sides, as holders or as those addressed; sorted.
    fn joining(&self, chosen: &[Chosen]) -> Vec<u32> {
        let rows = chosen.iter().flat_map(|(_, _, rows)| rows).copied();
        let mut named: Vec<(u32, Side)> = Vec::new();
        for at in rows {
            let row = self.row(at);
            let sides = self.sides.of(row.holder).iter().chain(self.sides.of(row.addressee));
            named.extend(sides.map(|&side| (self.doc(at), side)));
        }
        named.sort_unstable();
        named.dedup();
        let mut docs: Vec<u32> = named.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| pair[0].0).collect();
        docs.dedup();
        docs
    }

    fn row(&self, at: u32) -> &PositionRow {
        &self.dossier.positions[at as usize]
    }

    /// Issues of participation, each with the issue it is on, where the dossier has that.
    fn subjects(&self) -> Vec<(u32, u32)> {
        let ids = || (0..).zip(self.dossier.issues.iter().map(|issue| issue.id.as_str()));
        let parts: Vec<(u32, &str)> = ids().filter_map(|(at, id)| Some((at, subject(id)?))).collect();
        if parts.is_empty() {
            return Vec::new();
        }
        let numbers: BTreeMap<&str, u32> = ids().map(|(at, id)| (id, at)).collect();
        parts.into_iter().filter_map(|(at, of)| Some((at, *numbers.get(of)?))).collect()
    }

    /// The parties usual to an issue, or to the one that an issue of participation is on.
    fn usual(&self, issue: u32) -> Option<&[String]> {
        let id = self.dossier.issues[issue as usize].id.as_str();
        self.background.parties(subject(id).unwrap_or(id))
    }

    /// Whether a position is put to someone, and to none of the sides but the holder.
    fn elsewhere(&self, row: &PositionRow) -> bool {
        let holders = self.sides.of(row.holder);
        row.addressee != 0 && self.sides.of(row.addressee).iter().all(|side| holders.contains(side))
    }

    fn held(&self, rows: &[u32]) -> Vec<u32> {
        rows.iter().copied().filter(|&at| !self.sides.of(self.row(at).holder).is_empty()).collect()
    }

    /// The ground on which an issue is between the parties, with the positions that count.
    fn between(&self, issue: u32, rows: &[u32]) -> Option<Chosen> {
        let held = self.held(rows);
        let speakers = |at: &u32| self.sides.of(self.row(*at).holder);
        if self.concerns(issue, &held) {
            return Some((issue, Ground::Concerns, held));
        }
        let here: Vec<u32> = held.iter().copied().filter(|&at| !self.elsewhere(self.row(at))).collect();
        let several = |rows: &[u32]| {
            let one = rows.first().map(speakers);
            one.is_some_and(|one| one.len() > 1 || rows.iter().any(|at| speakers(at) != one))
        };
        let addressed = here.iter().any(|&at| self.row(at).addressee != 0);
        let wide = several(&held) && !here.is_empty() && self.usual(issue).is_some();
        let rows = if wide { held } else { here };
        let shared = several(&rows);
        if addressed {
            return Some((issue, Ground::Addressed, rows));
        }
        shared.then_some((issue, Ground::Shared, rows))
    }

    fn concerns(&self, issue: u32, held: &[u32]) -> bool {
        let Some(usual) = self.usual(issue) else { return false };
        let named = |side: &Side| usual.iter().any(|code| code == self.sides.name(*side));
        let others = (0..).take(self.sides.names.len()).filter(named);
        let mut pairs = others.flat_map(|other| held.iter().map(move |&at| (other, at)));
        pairs.any(|(other, at)| self.sides.of(self.row(at).holder).iter().any(|&side| side != other && named(&side)))
    }

    /// Issues that conditions of positions on the agenda are about, in order.
    fn linked(&self, chosen: &[Chosen]) -> Vec<u32> {
        let rows = chosen.iter().flat_map(|(_, _, rows)| rows);
        let mut linked: Vec<u32> = rows.filter_map(|&at| self.row(at).terms?.issue).collect();
        linked.sort_unstable();
        linked.dedup();
        linked
    }

    /// For one party: its positions, those put to it, and what the same others say on the issue without an address.
    fn own(&self, rows: &[u32]) -> Option<Vec<u32>> {
        let holds = |row: &PositionRow| self.sides.of(row.holder).contains(&0);
        let is_put = |row: &PositionRow| self.sides.of(row.addressee).contains(&0);
        if !rows.iter().any(|&at| holds(self.row(at)) || is_put(self.row(at))) {
            return None;
        }
        let mut others: Vec<Side> = Vec::new();
        for row in rows.iter().map(|&at| self.row(at)) {
            if holds(row) {
                others.extend(self.sides.of(row.addressee));
            } else if is_put(row) {
                others.extend(self.sides.of(row.holder));
            }
        }
        others.sort_unstable();
        others.dedup();
        let answers = |row: &PositionRow| {
            row.addressee == 0 && self.sides.of(row.holder).iter().any(|side| others.binary_search(side).is_ok())
        };
        let counts = |row: &PositionRow| holds(row) || is_put(row) || answers(row);
        Some(rows.iter().copied().filter(|&at| counts(self.row(at))).collect())
    }
}

/// Walks through an issue's positions day by day.
fn item(dossier: &Dossier, sides: &Sides, issue: u32, ground: Ground, rows: Vec<u32>, at: (i32, Rule)) -> Item {
    let (as_of, rule) = at;
    let quiet = i32::try_from(rule.dormant_after).unwrap_or(i32::MAX);
    let mut walk =
        Walk { dossier, sides, stands: Vec::new(), current: Vec::new(), history: Vec::new(), voices: Vec::new() };
    let day_of = |at: &u32| dossier.positions[*at as usize].row.day;
    let mut before: Option<i32> = None;
    for today in rows.chunk_by(|a, b| day_of(a) == day_of(b)) {
        let day = day_of(&today[0]);
        walk.lapse(before, day, quiet);
        walk.speak(today, day);
        before = Some(day);
    }
    walk.lapse(before, as_of.saturating_add(1), quiet);
    let (first, last) = (rows.first().map_or(as_of, day_of), rows.last().map_or(as_of, day_of));
    let state = walk.history.last().map_or(State::Raised, |&(_, state)| state);
    let history = std::mem::take(&mut walk.history);
    walk.stands.sort_by_key(|stand| stand.side);
    let stands = walk.stands;
    Item { issue, ground, state, history, rows, stands, asked: Vec::new(), first, last }
}

struct Walk<'a> {
    dossier: &'a Dossier,
    sides: &'a Sides,
    stands: Vec<Stand>,
    current: Vec<Current>,
    history: Vec<(i32, State)>,
    /// Who spoke on the day at hand, with what.
    voices: Vec<(Side, u32)>,
}

impl Walk<'_> {
    /// Notes that an issue fell dormant between the last word and `until`.
    fn lapse(&mut self, before: Option<i32>, until: i32, quiet: i32) {
        let Some(since) = before.map(|day| day.saturating_add(quiet).saturating_add(1)) else { return };
        let open = self.history.last().is_some_and(|(_, state)| state.is_open());
        if open && since < until {
            self.history.push((since, State::Dormant));
        }
    }

    /// Takes in the positions of one day.
    fn speak(&mut self, today: &[u32], day: i32) {
        let mut voices = std::mem::take(&mut self.voices);
        voices.clear();
        for &at in today {
            let row = &self.dossier.positions[at as usize];
            for &side in self.sides.of(row.holder) {
                self.stand(side).rows.push(at);
                if !row.hearsay {
                    voices.push((side, at));
                }
            }
        }
        if voices.len() > 1 {
            voices.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| self.weight(a.1).total_cmp(&self.weight(b.1))));
        }
        for voice in voices.chunk_by(|a, b| a.0 == b.0) {
            self.turn(voice, day);
        }
        self.voices = voices;
        // An issue that only others ascribe to the sides has been raised, and no more.
        let state = state(&self.current, |set| self.sides.of(set)).unwrap_or(State::Raised);
        if self.history.last().is_none_or(|&(_, last)| last != state) {
            self.history.push((day, state));
        }
    }

    fn stand(&mut self, side: Side) -> &mut Stand {
        let at = self.stands.iter().position(|stand| stand.side == side).unwrap_or_else(|| {
            self.stands.push(Stand { side, turns: Vec::new(), rows: Vec::new() });
            self.stands.len() - 1
        });
        &mut self.stands[at]
    }

    /// How much a position weighs among others of its side and day: the executive's more, then the surer.
    fn weight(&self, at: u32) -> f32 {
        let row = &self.dossier.positions[at as usize];
        row.row.confidence - 2.0 * f32::from(self.sides.rank(row.holder))
    }

    /// A side's day: its last position by weight is its stance.
    fn turn(&mut self, voice: &[(Side, u32)], day: i32) {
        let Some(&(side, chosen)) = voice.last() else { return };
        let dossier = self.dossier;
        let row = &dossier.positions[chosen as usize];
        let stand = self.stand(side);
        match stand.turns.last_mut().filter(|turn| turn.stance == row.stance) {
            Some(turn) => {
                turn.to = day;
                turn.days += 1;
                turn.rows[1] = chosen;
            }
            None => stand.turns.push(Turn { from: day, to: day, stance: row.stance, days: 1, rows: [chosen; 2] }),
        }
        let to = row.addressee;
        let now = Current { side, day, stance: row.stance, on_terms: row.terms.is_some(), to };
        match self.current.iter_mut().find(|of| of.side == side) {
            Some(known) => *known = now,
            None => self.current.push(now),
        }
    }
}

/// Counts open issues at the end of each piece of time.
fn growth(items: &[Item], as_of: i32, step: Step) -> Vec<Growth> {
    let Some(first) = items.iter().map(|item| item.first).min() else { return Vec::new() };
    let pieces = step.pieces(first, as_of.max(first));
    let at = |day: i32| pieces.partition_point(|&start| start <= day).saturating_sub(1);
    // Differences: an issue that opens in a piece adds one from there on, until the piece it closes in.
    let mut open = vec![0i64; pieces.len() + 1];
    let (mut raised, mut agreed) = (vec![0u32; pieces.len()], vec![0u32; pieces.len()]);
    for item in items {
        raised[at(item.first)] += 1;
        let mut was = false;
        for &(day, state) in &item.history {
            if state == State::Agreed {
                agreed[at(day)] += 1;
            }
            if state.is_open() != was {
                open[at(day)] += if was { -1 } else { 1 };
                was = !was;
            }
        }
    }
    let mut sum = 0;
    let mut piece = |(n, &start): (usize, &i32)| {
        sum += open[n];
        let open = u32::try_from(sum).unwrap_or(0);
        Growth { period: step.name(start), open, raised: raised[n], agreed: agreed[n] }
    };
    pieces.iter().enumerate().map(&mut piece).collect()
}

/// Sides written out beside those asked for.
const OTHERS: usize = 6;

/// Turns written out for each side; how many there were in all is told.
const TURNS: usize = 5;

/// Terms of a position, for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermsView {
    /// How it binds.
    #[serde(rename = "type")]
    pub kind: ConditionType,
    /// The words.
    pub text: String,
    /// The issue it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue: Option<IssueRef>,
}

/// A turn, for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TurnView {
    /// First day.
    pub from: String,
    /// Last day it was said.
    pub to: String,
    /// The stance.
    pub stance: Stance,
    /// Days it was said on.
    pub days: u32,
    /// The last sentence that says so.
    pub evidence: Cite,
}

/// Terms of a position on another issue that ask for this one, for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedView {
    /// Whose terms.
    pub party: String,
    /// What it makes depend on this issue.
    pub issue: IssueRef,
    /// Its stance on that.
    pub stance: Stance,
    /// The terms.
    pub condition: TermsView,
    /// The sentence.
    pub evidence: Cite,
}

/// A side's stand, for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandView {
    /// The side.
    pub party: String,
    /// Its current stance; null where only others say where it stands.
    pub stance: Option<Stance>,
    /// Since when.
    pub since: Option<String>,
    /// Last day it spoke, or was spoken for.
    pub last: String,
    /// Positions in all.
    pub times: usize,
    /// Of these, what others ascribe to it.
    pub ascribed: usize,
    /// What it says, in its words.
    pub claim: Option<String>,
    /// To whom it put its positions, the most often addressed first.
    pub addressees: Vec<String>,
    /// Whether it is only thinking about it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub considered: bool,
    /// On what terms it stands there now.
    pub condition: Option<TermsView>,
    /// How often its stance changed.
    pub changes: usize,
    /// How its stance changed: the last turns, the current one last.
    pub series: Vec<TurnView>,
    /// Its latest sentences, newest first.
    pub evidence: Vec<Cite>,
}

/// An item, for reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// The issue.
    pub issue: IssueRef,
    /// Where it stands.
    pub state: State,
    /// Whether sides stand opposed.
    pub opposed: bool,
    /// Why it is on the agenda.
    pub ground: Ground,
    /// Day it was raised.
    pub since: String,
    /// By whom: of those who spoke on that day, those who demanded, supported or opposed; else who offered; else who answered.
    pub raised_by: Vec<String>,
    /// Positions in all.
    pub times: usize,
    /// Last day anyone spoke on it.
    pub last: String,
    /// Each side asked for, then of the others those that spoke last.
    pub sides: Vec<StandView>,
    /// Positions on other issues that a side makes depend on this one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<AskedView>,
    /// Further sides, not written out.
    pub more_sides: usize,
    /// Days on which the state changed: the last ones.
    pub history: Vec<(String, State)>,
}

impl Agenda {
    /// An item with everything it names written out; at most `sentences` of evidence for each side.
    #[must_use]
    pub fn view(&self, dossier: &Dossier, item: &Item, sentences: usize) -> ItemView {
        let row = |at: &u32| &dossier.positions[*at as usize];
        let date = |day: i32| day::shown(day);
        let raised = self.raised_by(dossier, item);
        let shown = self.shown(item);
        let stances = || item.stands.iter().filter_map(|stand| stand.current()).map(|at| row(&at).stance);
        ItemView {
            issue: dossier.issues[item.issue as usize].clone(),
            state: item.state,
            opposed: stances().any(is_for) && stances().any(|stance| !is_for(stance))
                || item.state == State::Contested && !item.asked.is_empty(),
            ground: item.ground,
            since: date(item.first),
            raised_by: raised.into_iter().map(|side| self.sides.name(side).to_owned()).collect(),
            times: item.rows.len(),
            last: date(item.last),
            asked: item.asked.iter().filter_map(|of| self.asked_view(dossier, of)).collect(),
            more_sides: item.stands.len() - shown.len(),
            sides: shown.into_iter().map(|stand| self.stand_view(dossier, stand, sentences)).collect(),
            history: item.history[item.history.len().saturating_sub(4 * TURNS)..]
                .iter()
                .map(|&(day, state)| (date(day), state))
                .collect(),
        }
    }

    fn asked_view(&self, dossier: &Dossier, &(side, at): &(Side, u32)) -> Option<AskedView> {
        let row = &dossier.positions[at as usize];
        Some(AskedView {
            party: self.sides.name(side).to_owned(),
            issue: dossier.issues[row.issue as usize].clone(),
            stance: row.stance,
            condition: terms_view(dossier, row)?,
            evidence: dossier.cite(&row.row),
        })
    }

    /// The sides to write out: all asked for, and of the others the last [`OTHERS`] to speak.
    fn shown<'a>(&self, item: &'a Item) -> Vec<&'a Stand> {
        let asked = if self.sides.closed { self.sides.names.len() } else { 1 };
        let (mut shown, mut others): (Vec<&Stand>, Vec<&Stand>) =
            item.stands.iter().partition(|stand| usize::from(stand.side) < asked);
        others.sort_by_key(|stand| (std::cmp::Reverse(stand.rows.last()), stand.side));
        others.truncate(OTHERS);
        shown.append(&mut others);
        shown
    }

    /// Those whose positions of the first day open the question rather than answer it.
    fn raised_by(&self, dossier: &Dossier, item: &Item) -> Vec<Side> {
        let row = |at: &u32| &dossier.positions[*at as usize];
        let today: Vec<&PositionRow> =
            item.rows.iter().map(row).take_while(|position| position.row.day == item.first).collect();
        let answers = |stance: Stance| match stance {
            Stance::Demands | Stance::Supports | Stance::Opposes => 0,
            Stance::Offers => 1,
            Stance::Accepts | Stance::Refuses => 2,
        };
        let least = today.iter().map(|position| answers(position.stance)).min();
        let openers = today.iter().filter(|position| Some(answers(position.stance)) == least);
        let mut raised: Vec<Side> = openers.flat_map(|position| self.sides.of(position.holder)).copied().collect();
        raised.sort_unstable();
        raised.dedup();
        raised
    }

    fn stand_view(&self, dossier: &Dossier, stand: &Stand, sentences: usize) -> StandView {
        let row = |at: u32| &dossier.positions[at as usize];
        let date = |day: i32| day::shown(day);
        let current = stand.current().map(row);
        let earlier = stand.turns.len().saturating_sub(TURNS);
        let series = stand.turns[earlier..].iter().map(|turn| {
            let evidence = dossier.cite(&row(turn.rows[1]).row);
            TurnView { from: date(turn.from), to: date(turn.to), stance: turn.stance, days: turn.days, evidence }
        });
        StandView {
            party: self.sides.name(stand.side).to_owned(),
            stance: current.map(|position| position.stance),
            since: stand.turns.last().map(|turn| date(turn.from)),
            last: stand.rows.last().map(|&at| date(row(at).row.day)).unwrap_or_default(),
            times: stand.rows.len(),
            ascribed: stand.rows.iter().filter(|&&at| row(at).hearsay).count(),
            claim: current.map(|position| dossier.text(position.claim).to_owned()),
            addressees: self.addressees(dossier, stand),
            considered: current.is_some_and(|position| position.considered),
            condition: current.and_then(|position| terms_view(dossier, position)),
            changes: stand.turns.len().saturating_sub(1),
            series: series.collect(),
            evidence: self.sentences(dossier, stand, sentences),
        }
    }

    /// Newest first; the position that gives the current stance leads.
    fn sentences(&self, dossier: &Dossier, stand: &Stand, most: usize) -> Vec<Cite> {
        let current = stand.current();
        let rest = stand.rows.iter().rev().copied().filter(|&at| Some(at) != current);
        let mut seen: Vec<u32> = Vec::new();
        let mut cites = Vec::new();
        for at in current.into_iter().chain(rest) {
            let row = &dossier.positions[at as usize].row;
            if cites.len() == most {
                break;
            }
            if !seen.contains(&row.sentence) {
                seen.push(row.sentence);
                cites.push(dossier.cite(row));
            }
        }
        cites
    }

    fn addressees(&self, dossier: &Dossier, stand: &Stand) -> Vec<String> {
        let mut sets: Vec<u32> = stand.rows.iter().map(|&at| dossier.positions[at as usize].addressee).collect();
        sets.sort_unstable();
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for same in sets.chunk_by(|a, b| a == b) {
            for &party in &dossier.sets[same[0] as usize] {
                *times.entry(dossier.parties[party as usize].side()).or_default() += same.len();
            }
        }
        let mut names: Vec<(usize, String)> =
            times.into_iter().filter(|(name, _)| !name.is_empty()).map(|(name, n)| (n, name)).collect();
        names.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        names.into_iter().map(|(_, name)| name).collect()
    }
}

pub(crate) fn terms_view(dossier: &Dossier, position: &PositionRow) -> Option<TermsView> {
    let terms = position.terms?;
    let issue = terms.issue.map(|issue| dossier.issues[issue as usize].clone());
    Some(TermsView { kind: terms.kind, text: dossier.text(terms.text).to_owned(), issue })
}
