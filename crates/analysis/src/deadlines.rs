//! What lapses or falls due, soonest first, with what lapses if nothing is done and what was said of it.
//!
//! Records on the same instrument (by id in the registry, else by name, else by the words of the claim), of the same kind and with
//! dates that lie one within the other are one deadline, dated as closely as any of them knows. The registry's own date for an
//! agreement joins it where it lies within the text's; where it does not, both stand and the difference is told: neither
//! overwrites the other. A deadline is past when its last possible day is. What was reported, said or done only after the day looked
//! from is not known on that day and plays no part.

use std::collections::BTreeMap;

use demarche_schema::{AgreementStep, Date, DeadlineKind, IssueRef, Precision, Stance, When};
use serde::Serialize;

use crate::background::{Background, Registered};
use crate::day;
use crate::dossier::{DeadlineRow, Dossier};
use crate::evidence::Cite;
use crate::party::PartyQuery;

/// Which deadlines.
#[derive(Debug, Clone, PartialEq)]
pub struct DeadlineOptions {
    /// The day to look from. Default: the latest day of the dossier.
    pub from: Option<Date>,
    /// Deadlines that begin later are left out.
    pub until: Option<Date>,
    /// Only those that bind one of the parties asked for and bind or tell of all the others; else those that bind any of them.
    pub together: bool,
    /// Sentences and statements shown for each.
    pub sentences: usize,
    /// Whether deadlines that only the registry knows are shown.
    pub registry: bool,
}

impl Default for DeadlineOptions {
    fn default() -> Self {
        Self { from: None, until: None, together: false, sentences: 4, registry: true }
    }
}

/// What a party said of a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Who.
    pub party: String,
    /// Where it stands.
    pub stance: Stance,
    /// On what.
    pub issue: IssueRef,
    /// When.
    pub date: String,
    /// The sentence.
    pub evidence: Cite,
}

/// What was done to the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Act {
    /// The step.
    pub step: AgreementStep,
    /// By whom.
    pub by: Vec<String>,
    /// When.
    pub date: String,
    /// Whether it is only announced or denied.
    pub plain: bool,
    /// The sentence.
    pub evidence: Cite,
}

/// What the registry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RegistryDate {
    /// Id of the agreement.
    pub id: String,
    /// Its end.
    pub date: String,
    /// What says so; null when no source at hand confirms it.
    pub source: Option<String>,
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeadlineView {
    /// The day, month or year, as precise as known.
    pub date: String,
    /// Days from the day looked from to its first possible day; negative once that has begun. `None` where nothing tells the day
    /// looked from.
    pub in_days: Option<i32>,
    /// What happens then.
    pub what: DeadlineKind,
    /// The instrument, or the words of the claim.
    pub name: String,
    /// Id in the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whom it binds.
    pub parties: Vec<String>,
    /// What happens if nothing is done, in plain words.
    pub lapses: String,
    /// What the registry says.
    pub registry: Option<RegistryDate>,
    /// Where text and registry, or texts among themselves, differ.
    pub disagreements: Vec<String>,
    /// What the parties said of it, newest first.
    pub said: Vec<Said>,
    /// What was done to the agreement, newest first.
    pub acts: Vec<Act>,
    /// The sentences that tell of it, newest first. Empty only where the registry alone knows it.
    pub evidence: Vec<Cite>,
}

/// A deadline while it is put together.
struct Found<'a> {
    first: i32,
    last: i32,
    date: String,
    what: DeadlineKind,
    name: String,
    id: Option<String>,
    rows: Vec<&'a DeadlineRow>,
}

/// Deadlines from a day on, soonest first; those of the parties asked for, or all.
#[must_use]
pub fn deadlines(
    dossier: &Dossier,
    background: &Background,
    asked: &[PartyQuery],
    options: &DeadlineOptions,
) -> Vec<DeadlineView> {
    let from = options.from.or_else(|| dossier.latest()).map_or(day::UNDATED, day::number);
    let finder = Finder { dossier, background, asked, options, from };
    let mut found = finder.told();
    // Which ends of the registry are still ahead depends on the day.
    if options.registry && from > day::UNDATED {
        finder.add_registry(&mut found);
    }
    let until = options.until.map_or(i32::MAX, day::number);
    found.retain(|of| of.last >= from && of.first <= until && finder.binds(of));
    found.sort_by(|a, b| (a.first, a.last, &a.name, a.what).cmp(&(b.first, b.last, &b.name, b.what)));
    let views = found.iter().map(|of| finder.view(of, &found));
    views.collect()
}

/// Steps of the registry and texts that a deadline's dates are compared by.
fn period_of(when: When) -> (i32, i32) {
    let last = match when.precision {
        Precision::Day | Precision::Published => when.date,
        Precision::Month => when.date.last_of_month(),
        Precision::Year => when.date.last_of_year(),
    };
    (day::number(when.date), day::number(last))
}

struct Finder<'a> {
    dossier: &'a Dossier,
    background: &'a Background,
    asked: &'a [PartyQuery],
    options: &'a DeadlineOptions,
    from: i32,
}

impl<'a> Finder<'a> {
    fn told(&self) -> Vec<Found<'a>> {
        let mut groups: BTreeMap<(String, DeadlineKind), Vec<&DeadlineRow>> = BTreeMap::new();
        let known = |row: &&DeadlineRow| row.reported.is_none_or(|day| day <= self.from);
        for row in self.dossier.deadlines.iter().filter(known) {
            groups.entry((self.key(row), row.what)).or_default().push(row);
        }
        let mut found = Vec::new();
        for ((_, what), mut rows) in groups {
            // The closest dates first: wider ones join the first they hold.
            rows.sort_by_key(|row| (row.last_day - row.row.day, row.row.day));
            let mut own: Vec<Found> = Vec::new();
            for row in rows {
                let holds = |of: &&mut Found| row.row.day <= of.first && of.last <= row.last_day;
                match own.iter_mut().find(holds) {
                    Some(known) => known.rows.push(row),
                    None => own.push(self.found(row, what)),
                }
            }
            found.append(&mut own);
        }
        found
    }

    fn found(&self, row: &'a DeadlineRow, what: DeadlineKind) -> Found<'a> {
        let text = |id| self.dossier.text(id).to_owned();
        Found {
            first: row.row.day,
            last: row.last_day,
            date: text(row.date),
            what,
            name: row.name.map_or_else(|| text(row.claim), text),
            id: row.id.map(text),
            rows: vec![row],
        }
    }

    /// What two records must share to speak of the same thing.
    fn key(&self, row: &DeadlineRow) -> String {
        let text = |id| self.dossier.text(id);
        match (row.id, row.name) {
            (Some(id), _) => format!("id {}", text(id)),
            (None, Some(name)) => format!("name {}", plain(text(name))),
            (None, None) => format!("claim {}", plain(text(row.claim))),
        }
    }

    /// Lets ends that the registry knows join those of the texts, and adds the others.
    fn add_registry(&self, found: &mut Vec<Found<'a>>) {
        for agreement in self.background.agreements.values() {
            let Some(end) = agreement.end else { continue };
            let (first, last) = period_of(end);
            let same = |of: &&mut Found| of.what == DeadlineKind::Expires && of.id.as_ref() == Some(&agreement.id);
            let mut is_told = false;
            for of in found.iter_mut().filter(same) {
                if of.first <= first && last <= of.last {
                    (of.first, of.last, of.date) = (first, last, end.cut());
                }
                of.name.clone_from(&agreement.name);
                is_told |= first <= of.last && of.first <= last;
            }
            if !is_told {
                let (name, id) = (agreement.name.clone(), Some(agreement.id.clone()));
                found.push(Found { first, last, date: end.cut(), what: DeadlineKind::Expires, name, id, rows: vec![] });
            }
        }
    }

    fn registered(&self, of: &Found) -> Option<&Registered> {
        self.background.agreements.get(of.id.as_ref()?)
    }

    /// Names of those bound: as the texts and the registry say.
    fn parties(&self, of: &Found) -> Vec<String> {
        let sets = of.rows.iter().flat_map(|row| &self.dossier.sets[row.parties as usize]);
        let mut names: Vec<String> = sets.map(|&party| self.dossier.parties[party as usize].side()).collect();
        names.extend(self.registered(of).into_iter().flat_map(|agreement| agreement.parties.iter().cloned()));
        names.retain(|name| !name.is_empty());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Whether the deadline binds the parties asked for. Where nobody is named, those who act or speak in its sentences count.
    fn binds(&self, of: &Found) -> bool {
        if self.asked.is_empty() {
            return true;
        }
        let (parties, mentioned) = (self.parties(of), self.mentioned(of));
        let is_in = |list: &[String], asked: &PartyQuery| {
            list.iter().any(|party| *party == asked.to_string() || party == asked.base())
        };
        let bound = |asked: &PartyQuery| is_in(if parties.is_empty() { &mentioned } else { &parties }, asked);
        let concerned = |asked: &PartyQuery| bound(asked) || is_in(&mentioned, asked);
        self.asked.iter().any(bound) && (!self.options.together || self.asked.iter().all(concerned))
    }

    fn mentioned(&self, of: &Found) -> Vec<String> {
        let sentences: Vec<u32> = of.rows.iter().map(|row| row.row.sentence).collect();
        let here = |sentence: u32| sentences.contains(&sentence);
        let positions = self.dossier.positions.iter().filter(|p| here(p.row.sentence));
        let events = self.dossier.events.iter().filter(|e| here(e.row.sentence));
        let sets = positions.flat_map(|p| [p.holder, p.addressee]).chain(events.flat_map(|e| [e.actor, e.recipient]));
        let parties = sets.flat_map(|set| self.dossier.sets[set as usize].iter());
        let mut names: Vec<String> = parties.map(|&party| self.dossier.parties[party as usize].side()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn view(&self, of: &Found, all: &[Found]) -> DeadlineView {
        let mut rows = of.rows.clone();
        rows.sort_by_key(|row| std::cmp::Reverse((row.reported, row.row.sentence)));
        let mut evidence: Vec<Cite> = rows.iter().map(|row| self.dossier.cite(&row.row)).collect();
        evidence.dedup_by(|a, b| a.doc == b.doc && a.sentence == b.sentence);
        evidence.truncate(self.options.sentences);
        let registry = self.registered(of).and_then(|agreement| {
            let end = agreement.end.filter(|_| of.what == DeadlineKind::Expires)?;
            Some(RegistryDate { id: agreement.id.clone(), date: end.cut(), source: agreement.source.clone() })
        });
        DeadlineView {
            date: of.date.clone(),
            in_days: (self.from > day::UNDATED).then_some(of.first - self.from),
            what: of.what,
            name: of.name.clone(),
            id: of.id.clone(),
            parties: self.parties(of),
            lapses: self.lapses(of),
            disagreements: self.disagreements(of, all),
            registry,
            said: self.said(of),
            acts: self.acts(of),
            evidence,
        }
    }

    fn lapses(&self, of: &Found) -> String {
        let claim = || of.rows.last().map_or("", |row| self.dossier.text(row.claim));
        let mut words = match of.what {
            DeadlineKind::Expires => format!("{} lapses", of.name),
            DeadlineKind::TakesEffect => format!("{} takes effect", of.name),
            DeadlineKind::Due => format!("falls due: {}", claim()),
            DeadlineKind::Ultimatum => format!("ultimatum: {}", claim()),
        };
        let limits = self.registered(of).map_or(&[][..], |agreement| agreement.limits.as_slice());
        if of.what == DeadlineKind::Expires && !limits.is_empty() {
            words += &format!(", and with it the limits: {}", limits.join("; "));
        }
        words
    }

    /// Other dates for the same end, in texts or in the registry.
    fn disagreements(&self, of: &Found, all: &[Found]) -> Vec<String> {
        let mut told: Vec<String> = self.against_registry(of).into_iter().collect();
        let is_other = |other: &&Found| {
            let same =
                other.id.is_some() && other.id == of.id || other.id.is_none() && plain(&other.name) == plain(&of.name);
            same && other.what == of.what && other.date != of.date && !other.rows.is_empty() && !of.rows.is_empty()
        };
        told.extend(all.iter().filter(is_other).map(|other| format!("other texts say {}", other.date)));
        told
    }

    /// The text's date and the registry's, where they exclude each other.
    fn against_registry(&self, of: &Found) -> Option<String> {
        let agreement = self.registered(of).filter(|_| of.what == DeadlineKind::Expires && !of.rows.is_empty())?;
        let end = agreement.end?;
        let (first, last) = period_of(end);
        let source = agreement.source.as_deref().unwrap_or("unverified");
        let differs = last < of.first || of.last < first;
        differs.then(|| format!("the text says {}, the registry {} ({source})", of.date, end.cut()))
    }

    /// The latest word of each party on the issues of the instrument, or in the sentences that tell of the deadline.
    fn said(&self, of: &Found) -> Vec<Said> {
        let issues = self.issues_of(of);
        let sentences: Vec<u32> = of.rows.iter().map(|row| row.row.sentence).collect();
        let about = |issue: u32| issues.binary_search(&issue).is_ok();
        let mut latest: BTreeMap<(String, u32), usize> = BTreeMap::new();
        for (at, position) in self.dossier.positions.iter().enumerate() {
            if position.hearsay
                || position.row.day > self.from
                || !(about(position.issue) || sentences.contains(&position.row.sentence))
            {
                continue;
            }
            for &party in &self.dossier.sets[position.holder as usize] {
                let party = &self.dossier.parties[party as usize];
                let wanted = self.asked.is_empty() || self.asked.iter().any(|asked| asked.is(party));
                if wanted && !party.side().is_empty() {
                    latest.insert((party.side(), position.issue), at);
                }
            }
        }
        let mut rows: Vec<(usize, String)> = latest.into_iter().map(|((party, _), at)| (at, party)).collect();
        let day = |at: usize| self.dossier.positions[at].row.day;
        rows.sort_unstable_by(|a, b| day(b.0).cmp(&day(a.0)).then_with(|| (a.0, &a.1).cmp(&(b.0, &b.1))));
        rows.truncate(self.options.sentences);
        let said = |(at, party): (usize, String)| {
            let position = &self.dossier.positions[at];
            Said {
                party,
                stance: position.stance,
                issue: self.dossier.issues[position.issue as usize].clone(),
                date: day::shown(position.row.day),
                evidence: self.dossier.cite(&position.row),
            }
        };
        rows.into_iter().map(said).collect()
    }

    /// Issues of the instrument: those the registry names, one of its own id, and those whose label or id names it.
    fn issues_of(&self, of: &Found) -> Vec<u32> {
        let known = self.registered(of).map_or(&[][..], |agreement| agreement.issues.as_slice());
        let named = of.rows.iter().any(|row| row.name.is_some()) || of.id.is_some();
        let name = plain(&of.name);
        let matches = |issue: &IssueRef| {
            let label = plain(&issue.label);
            let by_name =
                named && name.len() >= 4 && (label.contains(&name) || (label.len() >= 8 && name.contains(&label)));
            known.contains(&issue.id) || of.id.as_ref() == Some(&issue.id) || by_name
        };
        (0..).zip(&self.dossier.issues).filter(|(_, issue)| matches(issue)).map(|(at, _)| at).collect()
    }

    fn acts(&self, of: &Found) -> Vec<Act> {
        let mut acts = Vec::new();
        for event in self.dossier.events.iter().rev() {
            let Some(act) = &event.act else { continue };
            let same = match (act.id, &of.id) {
                (Some(id), Some(own)) => self.dossier.text(id) == own,
                _ => plain(self.dossier.text(act.name)) == plain(&of.name),
            };
            if !same || event.row.day > self.from {
                continue;
            }
            let by = self.dossier.sets[event.actor as usize].iter();
            let by = by.map(|&party| self.dossier.parties[party as usize].side()).collect();
            let date = day::shown(event.row.day);
            let evidence = self.dossier.cite(&event.row);
            acts.push(Act { step: act.step, by, date, plain: event.plain, evidence });
            if acts.len() == self.options.sentences {
                break;
            }
        }
        acts
    }
}

/// Lower case, single spaces, no leading article.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let skip = usize::from(words.first().is_some_and(|word| word == "the") && words.len() > 1);
    words[skip..].join(" ")
}
