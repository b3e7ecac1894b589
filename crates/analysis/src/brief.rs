//! A brief on two parties: one page that a diplomat would read, every line cited.
//!
//! A [`Brief`] is made of lines, and a line cannot be made without a sentence behind it (the registry's own dates cite the registry's
//! source). Words come from templates filled from records. What does not fit the page is counted, never silently dropped.
//! [`markdown`](Brief::markdown) and [`html`](Brief::html) print the same lines.

mod print;

use std::collections::HashMap;

use demarche_schema::Date;
use serde::Serialize;

use crate::agenda::{Agenda, Item, ItemView, Options, StandView, agenda};
use crate::background::Background;
use crate::day;
use crate::deadlines::{DeadlineOptions, DeadlineView, deadlines};
use crate::dossier::{Dossier, EventRow};
use crate::evidence::Cite;
use crate::links::{Bounds, Links, links};
use crate::party::PartyQuery;
use crate::plot;
use crate::relation::{Relation, RelationOptions, relation};
use crate::state::State;
use crate::words;

/// How to brief.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BriefOptions {
    /// The agenda's parameters.
    pub agenda: Options,
    /// The relation's parameters.
    pub relation: RelationOptions,
    /// Changes are told from this day on. Default: a year before the day looked from.
    pub since: Option<Date>,
}

/// Most lines of each section.
const MOST: usize = 8;
/// Most rows of the agenda table.
const ROWS: usize = 12;

/// A line with the numbers of its notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Numbers of its notes, from 1.
    pub notes: Vec<usize>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its lines.
    pub lines: Vec<Line>,
    /// A table below the lines: titles of the columns and rows of cells.
    pub table: Option<(Vec<String>, Vec<Vec<Line>>)>,
    /// A picture below the lines, as SVG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// Lines or rows left out for want of space.
    pub more: usize,
}

/// A note: a sentence of a document, or an entry of the registry.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Note {
    /// A sentence.
    Sentence(Cite),
    /// The registry of agreements.
    Registry {
        /// Id of the agreement.
        agreement: String,
        /// Its source; null when unverified.
        source: Option<String>,
    },
}

/// A brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// "Kenya and Uganda".
    pub title: String,
    /// The day looked from.
    pub as_of: String,
    /// Changes are told from this day on.
    pub since: String,
    /// The sections.
    pub sections: Vec<Section>,
    /// The notes, by number from 1.
    pub notes: Vec<Note>,
}

/// Makes the brief on two parties.
#[must_use]
pub fn brief(dossier: &Dossier, background: &Background, asked: [&PartyQuery; 2], options: &BriefOptions) -> Brief {
    let parties: Vec<PartyQuery> = asked.iter().map(|&party| party.clone()).collect();
    let agenda = agenda(dossier, background, &parties, &options.agenda);
    let quiet = options.agenda.rule.dormant_after;
    let since = options.since.map_or_else(|| agenda.as_of - 365, day::number);
    let within = RelationOptions { to: Some(day::date(agenda.as_of)), ..options.relation.clone() };
    let (relation, links) =
        (relation(dossier, asked[0], asked[1], &within), links(dossier, background, &agenda, quiet, Bounds::default()));
    let due = DeadlineOptions { from: agenda.as_of(), together: true, ..DeadlineOptions::default() };
    let due = deadlines(dossier, background, &parties, &due);
    let mut writer = Writer { dossier, background, agenda: &agenda, notes: Vec::new(), numbers: HashMap::new() };
    let sections = vec![
        writer.state_of_relation(&relation),
        writer.changed(since, &relation, &due),
        writer.table(),
        writer.deadlocks(&links),
        writer.packages(&links),
        writer.due(&due),
        writer.acts(&relation),
        writer.elsewhere(),
    ];
    let title = asked.map(|party| background.name(&party.to_string())).join(" and ");
    let (as_of, since) = (day::shown(agenda.as_of), day::shown(since));
    Brief { title, as_of, since, sections, notes: writer.notes }
}

/// Writes lines and numbers their notes.
struct Writer<'a> {
    dossier: &'a Dossier,
    background: &'a Background,
    agenda: &'a Agenda,
    notes: Vec<Note>,
    /// Numbers by document and sentence, or by agreement.
    numbers: HashMap<(String, Option<u32>), usize>,
}

impl Writer<'_> {
    /// The number of a note; a sentence has one however often it is cited.
    fn note(&mut self, note: &Note) -> usize {
        let key = match note {
            Note::Sentence(cite) => (cite.doc.clone(), Some(cite.sentence)),
            Note::Registry { agreement, .. } => (agreement.clone(), None),
        };
        let next = self.notes.len() + 1;
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            self.notes.push(note.clone());
        }
        number
    }

    /// A line; `None` when nothing stands behind it.
    fn line<'c>(&mut self, text: impl Into<String>, cites: impl IntoIterator<Item = &'c Cite>) -> Option<Line> {
        let mut notes: Vec<usize> = cites.into_iter().map(|cite| self.note(&Note::Sentence(cite.clone()))).collect();
        notes.sort_unstable();
        notes.dedup();
        (!notes.is_empty()).then(|| Line { text: text.into(), notes })
    }

    fn section(heading: impl Into<String>, mut lines: Vec<Line>) -> Section {
        let more = lines.len().saturating_sub(MOST);
        lines.truncate(MOST);
        Section { heading: heading.into(), lines, table: None, figure: None, more }
    }

    fn name(&self, side: &str) -> String {
        self.background.name(side)
    }

    fn cites(&self, rows: impl IntoIterator<Item = u32>) -> Vec<Cite> {
        rows.into_iter().map(|at| self.dossier.cite(&self.dossier.positions[at as usize].row)).collect()
    }

    fn state_of_relation(&mut self, relation: &Relation) -> Section {
        let mut lines = Vec::new();
        for (at, direction) in relation.directions.iter().enumerate() {
            let Some(scale) = direction.scale else { continue };
            let [talk, deed, strife, force] = direction.quads;
            let (from, to) = (self.name(&direction.from), self.name(&direction.to));
            let text = format!(
                "{} of {from} towards {to}: {talk} of verbal and {deed} of material cooperation, {strife} of verbal and {force} of \
                 material conflict; mean scale {scale:+.1}.",
                counted(direction.events, "event", "events"),
            );
            let cites = self.latest_acts(relation, at == 1, 1);
            lines.extend(self.line(text, &cites));
        }
        for change in &relation.changes {
            let text = format!(
                "The course changed in {}: mean scale {:+.1} from then on, {:+.1} before.",
                change.period, change.after, change.before
            );
            lines.extend(self.line(text, &change.evidence));
        }
        lines.extend(self.open_issues());
        let figure = (relation.series.len() > 1).then(|| plot::svg(relation, "Course of the relation"));
        Section { figure, ..Self::section("State of the relation", lines) }
    }

    /// How many issues are open, and in which states.
    fn open_issues(&mut self) -> Option<Line> {
        let agenda = self.agenda;
        let open: Vec<&Item> = agenda.items.iter().filter(|item| item.state.is_open()).collect();
        let counts = State::ALL.iter().filter(|state| state.is_open()).filter_map(|&state| {
            let count = open.iter().filter(|item| item.state == state).count();
            (count > 0).then(|| format!("{count} {state}"))
        });
        let text = format!(
            "{} open: {}.",
            counted(open.len() as u64, "issue is", "issues are"),
            counts.collect::<Vec<_>>().join(", ")
        );
        let cites = self.cites(open.iter().filter_map(|item| item.rows.last()).copied());
        self.line(text, &cites)
    }

    /// The latest events of one direction.
    fn latest_acts(&self, relation: &Relation, back: bool, most: usize) -> Vec<Cite> {
        let actors = |at: &u32| self.dossier.events[*at as usize].actor;
        let side = u16::from(back);
        let ours = relation.rows.iter().rev().filter(|at| self.agenda.sides.of(actors(at)).contains(&side));
        ours.take(most).map(|&at| self.dossier.cite(&self.dossier.events[at as usize].row)).collect()
    }

    fn changed(&mut self, since: i32, relation: &Relation, due: &[DeadlineView]) -> Section {
        let mut dated: Vec<(i32, Line)> = Vec::new();
        let agenda = self.agenda;
        for item in &agenda.items {
            dated.extend(self.raised(item, since));
            dated.extend(self.moved(item, since));
            dated.extend(self.turned(item, since));
        }
        for act in due.iter().flat_map(|of| of.acts.iter().map(move |act| (of, act))) {
            let day = day::period(&act.1.date).map_or(0, |(first, _)| day::number(first));
            if day >= since && act.1.plain {
                let by: Vec<String> = act.1.by.iter().map(|party| self.name(party)).collect();
                let text =
                    format!("{}: {} ({}), {}.", act.0.name, step(act.1.step.as_str()), by.join(", "), act.1.date);
                dated.extend(self.line(text, [&act.1.evidence]).map(|line| (day, line)));
            }
        }
        for change in &relation.changes {
            let day = day::period(&change.period).map_or(0, |(first, _)| day::number(first));
            if day >= since {
                let text = format!(
                    "The mean scale went from {:+.1} to {:+.1} in {}.",
                    change.before, change.after, change.period
                );
                dated.extend(self.line(text, &change.evidence).map(|line| (day, line)));
            }
        }
        // The newest first; of one day in the order of the agenda.
        dated.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        let lines = dated.into_iter().map(|(_, line)| line).collect();
        let title = if since < day::UNDATED + 1000 {
            "What the documents tell".to_owned()
        } else {
            format!("What changed since {}", day::shown(since))
        };
        Self::section(title, lines)
    }

    fn raised(&mut self, item: &Item, since: i32) -> Option<(i32, Line)> {
        if item.first < since {
            return None;
        }
        let view = self.agenda.view(self.dossier, item, 1);
        let by: Vec<String> = view.raised_by.iter().map(|party| self.name(party)).collect();
        let text = format!("“{}” was raised by {}{}.", view.issue.label, by.join(" and "), on(item.first));
        let cites = self.cites(item.rows.first().copied());
        Some((item.first, self.line(text, &cites)?))
    }

    /// The last change of state since the day, unless that is the raising itself.
    fn moved(&mut self, item: &Item, since: i32) -> Option<(i32, Line)> {
        let &(day, state) = item.history.last().filter(|(day, _)| *day >= since && *day > item.first)?;
        let before = item.state_on(since.max(item.first).min(day - 1)).or_else(|| item.history.first().map(|h| h.1))?;
        if before == state {
            return None;
        }
        let label = &self.dossier.issues[item.issue as usize].label;
        let text = format!("“{label}” went from {before} to {state}{}.", on(day));
        let row = |at: &&u32| self.dossier.positions[**at as usize].row.day;
        let that_day = item.rows.iter().rev().filter(|at| row(at) <= day).take(2).copied();
        let cites = self.cites(that_day.collect::<Vec<_>>());
        Some((day, self.line(text, &cites)?))
    }

    /// The last change of stance of each side since the day.
    fn turned(&mut self, item: &Item, since: i32) -> Vec<(i32, Line)> {
        let mut lines = Vec::new();
        for stand in &item.stands {
            let [.., before, now] = stand.turns.as_slice() else { continue };
            if now.from < since {
                continue;
            }
            let label = &self.dossier.issues[item.issue as usize].label;
            let text = format!(
                "{} {} “{label}” since {}; before, it {} it.",
                self.name(self.agenda.sides.name(stand.side)),
                words::stance(now.stance),
                day::shown(now.from),
                words::past(before.stance),
            );
            let cites = self.cites([before.rows[1], now.rows[0]]);
            lines.extend(self.line(text, &cites).map(|line| (now.from, line)));
        }
        lines
    }

    fn table(&mut self) -> Section {
        let agenda = self.agenda;
        let sides: Vec<String> = agenda.sides.names.iter().map(|name| self.name(name)).collect();
        let head = ["Issue", "State", "Since"].map(str::to_owned).into_iter().chain(sides).collect();
        let rows: Vec<Vec<Line>> = agenda.items.iter().take(ROWS).filter_map(|item| self.row(item)).collect();
        let more = agenda.items.len().saturating_sub(ROWS);
        Section { table: Some((head, rows)), more, ..Self::section("Agenda", Vec::new()) }
    }

    fn row(&mut self, item: &Item) -> Option<Vec<Line>> {
        let view = self.agenda.view(self.dossier, item, 1);
        let raised = self.cites(item.rows.first().copied());
        let last = self.cites(item.rows.last().copied());
        let by: Vec<String> = view.raised_by.iter().map(|party| self.name(party)).collect();
        let mut cells = vec![
            self.line(view.issue.label.clone(), &raised)?,
            self.line(format!("{}, last word {}", view.state, view.last), &last)?,
            self.line(
                format!("{}, by {}; {}", view.since, by.join(" and "), counted(view.times as u64, "time", "times")),
                &raised,
            )?,
        ];
        for side in 0..self.agenda.sides.names.len() {
            let name = self.agenda.sides.names[side].clone();
            cells.push(self.cell(&view, &name));
        }
        Some(cells)
    }

    /// A side's stance, since when, on what terms, what of its terms ask for the issue; a dash where it has said nothing.
    fn cell(&mut self, view: &ItemView, side: &str) -> Line {
        let silent = Line { text: "–".to_owned(), notes: Vec::new() };
        let stand = view.sides.iter().find(|stand| stand.party == side);
        let stance = stand.and_then(|stand| Some((stand_text(stand)?, stand.evidence.first()?)));
        let asked = view.asked.iter().filter(|asked| asked.party == side);
        let terms = asked.map(|of| {
            let text = format!("{} “{}” on terms that ask for it: “{}”", of.stance, of.issue.label, of.condition.text);
            (text, &of.evidence)
        });
        let (texts, cites): (Vec<String>, Vec<&Cite>) = stance.into_iter().chain(terms).unzip();
        self.line(texts.join("; "), cites).unwrap_or(silent)
    }

    fn deadlocks(&mut self, links: &Links) -> Section {
        let lines = links
            .deadlocks
            .iter()
            .filter_map(|of| self.line(of.words.clone(), of.ties.iter().map(|tie| &tie.evidence)));
        Self::section("Deadlocks", lines.collect())
    }

    fn packages(&mut self, links: &Links) -> Section {
        let lines = links.packages.iter().filter_map(|of| self.line(of.words.clone(), &of.evidence));
        Self::section("What could be exchanged", lines.collect())
    }

    fn due(&mut self, due: &[DeadlineView]) -> Section {
        let mut lines = Vec::new();
        for of in due {
            let mut text = format!("{}: {}", when(&of.date, of.in_days), of.lapses);
            for said in &of.said {
                text += &format!("; {} {} “{}”", self.name(&said.party), words::stance(said.stance), said.issue.label);
            }
            for differs in &of.disagreements {
                text += &format!("; {differs}");
            }
            text.push('.');
            let registry = of.registry.as_ref().map(|registry| {
                self.note(&Note::Registry { agreement: registry.id.clone(), source: registry.source.clone() })
            });
            let cites: Vec<&Cite> = of.evidence.iter().chain(of.said.iter().map(|said| &said.evidence)).collect();
            let line = self.line(text.clone(), cites);
            let mut line = line.unwrap_or(Line { text, notes: Vec::new() });
            line.notes.extend(registry);
            if !line.notes.is_empty() {
                lines.push(line);
            }
        }
        Self::section("Deadlines", lines)
    }

    fn acts(&mut self, relation: &Relation) -> Section {
        let dossier = self.dossier;
        let mut lines: Vec<Line> = Vec::new();
        for &at in relation.rows.iter().rev() {
            if lines.len() > MOST {
                break;
            }
            let event = &dossier.events[at as usize];
            let (by, on) = (self.members(event.actor), self.members(event.recipient));
            let deed = words::event(&by, event.event, &on);
            let text = format!(
                "{}: {deed}.",
                if event.row.undated { day::shown(day::UNDATED) } else { day::shown(event.row.day) }
            );
            lines.extend(self.line(text, [&dossier.cite(&event.row)]));
        }
        let section = Self::section("Latest acts", lines);
        Section { more: relation.rows.len() - section.lines.len(), ..section }
    }

    /// What one of the two did with third parties: steps on agreements, and acts told in documents that tell of the agenda.
    fn elsewhere(&mut self) -> Section {
        let (dossier, agenda) = (self.dossier, self.agenda);
        let doc = |sentence: u32| dossier.sentences[sentence as usize].doc;
        let rows = agenda.items.iter().flat_map(|item| &item.rows);
        let mut told: Vec<u32> = rows.map(|&at| doc(dossier.positions[at as usize].row.sentence)).collect();
        told.sort_unstable();
        told.dedup();
        let third = |event: &&EventRow| {
            let (by, on) = (agenda.sides.of(event.actor), agenda.sides.of(event.recipient));
            let others = |set: u32| dossier.sets[set as usize].iter().any(|&party| !agenda.sides.holds(party));
            let with_others = on.is_empty() && others(event.recipient) || others(event.actor);
            // Without an agenda of the two there is nothing that a pact with a third could bear on.
            let beside =
                event.act.is_some() && !told.is_empty() || told.binary_search(&doc(event.row.sentence)).is_ok();
            event.row.day <= agenda.as_of && !by.is_empty() && with_others && beside && (event.plain || event.supposed)
        };
        let acts: Vec<&EventRow> = dossier.events.iter().rev().filter(third).collect();
        let lines: Vec<Line> = acts.iter().take(MOST).filter_map(|event| self.third_party_act(event)).collect();
        let section = Self::section("With third parties", lines);
        Section { more: acts.len() - section.lines.len(), ..section }
    }

    /// "2024-06-19: Russia and North Korea: signed, Comprehensive Partnership Treaty."
    fn third_party_act(&mut self, event: &EventRow) -> Option<Line> {
        let (by, on) = (self.members(event.actor), self.members(event.recipient));
        let mut text = if event.row.undated { String::new() } else { format!("{}: ", day::shown(event.row.day)) };
        text += &match &event.act {
            Some(act) => {
                let others = if on.is_empty() { String::new() } else { format!(" and {on}") };
                format!("{by}{others}: {}, {}", step(act.step.as_str()), self.dossier.text(act.name))
            }
            None => words::event(&by, event.event, &on),
        };
        text += if event.plain { "." } else { "; only supposed or considered." };
        self.line(text, [&self.dossier.cite(&event.row)])
    }

    fn members(&self, set: u32) -> String {
        let parties = self.dossier.sets[set as usize].iter();
        let mut names: Vec<String> =
            parties.map(|&party| self.name(&self.dossier.parties[party as usize].side())).collect();
        names.dedup();
        names.join(" and ")
    }
}

/// " on 2026-01-22"; nothing for a day that nothing tells.
fn on(number: i32) -> String {
    if number > day::UNDATED { format!(" on {}", day::shown(number)) } else { String::new() }
}

fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// "2026 (in 12 days)"; without the days where nothing tells what today is.
fn when(date: &str, days: Option<i32>) -> String {
    match days {
        None => date.to_owned(),
        Some(..0) => format!("{date} (has begun)"),
        Some(0) => format!("{date} (today)"),
        Some(1) => format!("{date} (in 1 day)"),
        Some(days) => format!("{date} (in {days} days)"),
    }
}

fn step(name: &str) -> String {
    name.replace('_', " ")
}

/// "demands since 2021-03-04, only if “all posts open”".
fn stand_text(stand: &StandView) -> Option<String> {
    let considered = if stand.considered { " (only considered)" } else { "" };
    let mut text = format!("{}{considered} since {}", stand.stance?, stand.since.as_deref()?);
    if let Some(claim) = &stand.claim {
        text += &format!(": “{claim}”");
    }
    if let Some(first) = stand.addressees.first() {
        text += &format!(", to {first}");
    }
    if let Some(terms) = &stand.condition {
        text += &format!(", on terms: “{}”", terms.text);
    }
    if stand.series.len() > 1 {
        let before: Vec<&str> =
            stand.series[..stand.series.len() - 1].iter().rev().take(2).map(|turn| turn.stance.as_str()).collect();
        text += &format!(" (before: {})", before.join(", "));
    }
    Some(text)
}
