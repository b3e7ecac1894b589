//! Names, descriptions and back-references to the agreements they mean.
//!
//! "New START" by its name; "the arms control treaty that limits strategic warheads of Russia and the United States" by kind, parties
//! and subject; "the accord" by what the document said before. What none of these settles keeps its own words: nothing is guessed.

use demarche_dates::{Direction, Limit, limits};
use demarche_lexicon::agreements::{Agreement, AgreementKind, AgreementStatus, AgreementTables, last_day};
use demarche_schema::{Date, Rel, Sentence, Upos};
use std::collections::BTreeSet;

use crate::Named;
use crate::names::{Hit, Index};
use crate::notes::Notes;

/// How long after its end an agreement is still spoken of as if it were a thing of today, in days.
const AFTERLIFE: i32 = 400;
/// How long before its signature, in days.
const PRELUDE: i32 = 60;
/// What a description must score, parties and subject together.
const ENOUGH: i32 = 5;

/// Words that tell the kind of an agreement.
const KIND_WORDS: &[(AgreementKind, &[&str])] = &[
    (AgreementKind::ArmsControl, &["arm", "missile", "warhead", "disarmament"]),
    (AgreementKind::NonProliferation, &["proliferation", "non-proliferation", "enrichment"]),
    (AgreementKind::Defence, &["defence", "defense", "security", "military", "alliance"]),
    (AgreementKind::Peace, &["peace", "normalisation", "normalization"]),
    (AgreementKind::Border, &["border", "boundary", "water", "river", "territorial"]),
    (AgreementKind::Trade, &["trade", "tariff", "commerce", "grain", "customs"]),
    (AgreementKind::Climate, &["climate", "emission", "carbon"]),
    (AgreementKind::HumanRights, &["rights", "torture", "refugee"]),
    (AgreementKind::Energy, &["energy", "gas", "oil", "pipeline"]),
    (AgreementKind::Cyber, &["cyber", "cybercrime"]),
    (AgreementKind::Space, &["space", "moon"]),
];

/// Finds the agreements of a document, sentence by sentence.
pub(crate) struct Finder<'a> {
    registry: &'a AgreementTables,
    names: &'a Index,
    published: Option<Date>,
    named: Vec<Named>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(registry: &'a AgreementTables, names: &'a Index, published: Option<Date>) -> Self {
        Self { registry, names, published, named: Vec::new() }
    }

    pub(crate) fn into_named(self) -> Vec<Named> {
        self.named
    }

    /// The most recent agreement before the `before`-th word of a sentence: what "it" may mean.
    pub(crate) fn last_before(&self, sentence: usize, before: usize) -> Option<&Named> {
        let earlier = |named: &&Named| {
            (named.sentence < sentence && sentence - named.sentence <= 2)
                || (named.sentence == sentence && named.to <= before)
        };
        let mut candidates = self.named.iter().rev().filter(earlier);
        let last = candidates.clone().next();
        candidates.find(|named| named.id.is_some() || named.sort == "treaty" || named.sort == "truce").or(last)
    }

    /// Names in a sentence without analysis: later sentences may point back to them.
    pub(crate) fn names_only(&mut self, at: usize, sentence: &Sentence) {
        for hit in self.names.scan(sentence, &[]) {
            let words = (hit.from..hit.to).map(|word| sentence.form(word).to_lowercase()).collect();
            let text = sentence.words_span(hit.from, hit.to).of(&sentence.text).to_owned();
            let head = hit.to - 1;
            let named = Named {
                sentence: at,
                head,
                from: hit.from,
                to: hit.to,
                id: None,
                name: text,
                how: String::new(),
                sort: "treaty".to_owned(),
                words,
            };
            self.named.push(self.settled(named, &hit, &[]));
        }
    }

    /// The agreements of one sentence, in order.
    pub(crate) fn sentence(&mut self, at: usize, notes: &Notes<'_>) -> Vec<Named> {
        let codes = notes.codes();
        let hits = self.names.scan(&notes.parsed.sentence, &codes);
        let times = limits(&notes.parsed.sentence, self.published, Direction::Ahead);
        let start = self.named.len();
        let mut covered = BTreeSet::new();
        let mut found: Vec<Named> = Vec::new();
        for hit in &hits {
            covered.extend(hit.from..hit.to);
            found.push(self.by_name(at, notes, hit, &codes));
        }
        for word in 0..notes.len() {
            let noun = matches!(notes.upos(word), Upos::Noun | Upos::Propn);
            if !noun || covered.contains(&word) {
                continue;
            }
            let list = ["treaty", "truce", "term"].into_iter().find(|list| notes.in_list(list, word));
            let Some(list) = list.filter(|_| !is_named_head(notes, word, &hits)) else { continue };
            if list != "term" || notes.grammar.rel(word) != Rel::Compound {
                found.push(self.by_noun(at, notes, word, list, &times, &found));
            }
        }
        found.sort_by_key(|named| (named.from, named.to));
        self.named.extend(found);
        self.named[start..].to_vec()
    }

    fn by_name(&self, at: usize, notes: &Notes<'_>, hit: &Hit, codes: &[&str]) -> Named {
        let outside = |word: usize| notes.grammar.head(word).is_none_or(|head| !(hit.from..hit.to).contains(&head));
        let head = (hit.from..hit.to).find(|&word| outside(word)).unwrap_or(hit.to - 1);
        let named = Named {
            sentence: at,
            head,
            from: hit.from,
            to: hit.to,
            id: None,
            name: notes.text(hit.from, hit.to),
            how: String::new(),
            sort: sort(notes, head),
            words: described(notes, hit.from, hit.to, hit.to),
        };
        self.settled(named, hit, codes)
    }

    /// A name that several agreements have means the one whose parties are mentioned, or that was there at the time.
    fn settled(&self, mut named: Named, hit: &Hit, codes: &[&str]) -> Named {
        let all: Vec<&Agreement> = hit.agreements.iter().map(|&at| &self.registry.agreements[at]).collect();
        let with = |keep: &dyn Fn(&Agreement) -> bool, from: Vec<&'a Agreement>| -> Vec<&'a Agreement> {
            let kept: Vec<&Agreement> = from.iter().copied().filter(|agreement| keep(agreement)).collect();
            if kept.is_empty() { from } else { kept }
        };
        let by_parties = with(&|agreement| parties_among(agreement, codes), all);
        let left = with(&|agreement| self.is_alive(agreement), by_parties);
        if let [agreement] = left.as_slice() {
            named.id = Some(agreement.id.clone());
            named.name = agreement.label().to_owned();
            named.how = format!("agreement {} by its name ({})", agreement.id, agreement.origin);
            if agreement.kind == AgreementKind::Ceasefire {
                named.sort = "truce".to_owned();
            }
        } else {
            let ids: Vec<&str> = left.iter().map(|agreement| agreement.id.as_str()).collect();
            named.how = format!("a name of several agreements: {}", ids.join(", "));
        }
        named
    }

    fn by_noun(&self, at: usize, notes: &Notes<'_>, head: usize, list: &str, times: &[Limit], here: &[Named]) -> Named {
        let (from, mut to) = notes.noun_phrase(head);
        // "the clause that shields subsidies": where nothing else tells it apart, its clause does.
        if described(notes, from, to, head).is_empty() {
            to = notes.with_clause(head, to);
        }
        let mut named = Named {
            sentence: at,
            head,
            from,
            to,
            id: None,
            name: notes.text(from, to),
            how: "no agreement of the registry; its own words".to_owned(),
            sort: if list == "term" { notes.lemma(head).to_owned() } else { list.to_owned() },
            words: described(notes, from, to, head),
        };
        match self.by_description(notes, head, &named, times) {
            Ok(Some((agreement, how))) => {
                named.id = Some(agreement.id.clone());
                named.name = agreement.label().to_owned();
                named.how = how;
                return named;
            }
            Ok(None) => {}
            Err(several) => named.how = several,
        }
        if is_definite(notes, head)
            && let Some(earlier) = self.antecedent(&named, here)
        {
            named.how = format!("points back to “{}”", earlier.name);
            named.id.clone_from(&earlier.id);
            named.name.clone_from(&earlier.name);
        }
        named
    }

    /// What a definite phrase points back to: the nearest earlier one of its sort that has all its describing words.
    fn antecedent<'n>(&'n self, named: &Named, here: &'n [Named]) -> Option<&'n Named> {
        let before = here.iter().filter(|other| other.to <= named.from && fits_back(named, other));
        before.max_by_key(|other| other.from).or_else(|| self.named.iter().rev().find(|other| fits_back(named, other)))
    }

    fn is_alive(&self, agreement: &Agreement) -> bool {
        let Some(day) = self.published else { return true };
        let distance = |other: Date| (other - day).get_days();
        let signed = agreement.signed.as_ref().is_none_or(|signed| distance(signed.value.date) <= PRELUDE);
        let ended = agreement.end_known_on(day).is_some_and(|end| distance(last_day(end.value)) < -AFTERLIFE);
        let gone = agreement.status.iter().filter(|line| line.value.by.is_none()).any(|line| {
            let over = matches!(
                line.value.status,
                AgreementStatus::Expired | AgreementStatus::Terminated | AgreementStatus::Withdrawn
            );
            over && line.value.since.is_some_and(|since| distance(last_day(since)) < -AFTERLIFE)
        });
        signed && !ended && !gone
    }

    /// The one agreement that a phrase describes, with how; an error names several that it describes alike.
    fn by_description(
        &self,
        notes: &Notes<'_>,
        head: usize,
        named: &Named,
        times: &[Limit],
    ) -> Result<Option<(&'a Agreement, String)>, String> {
        let about: Vec<String> = (0..notes.len())
            .filter(|&word| word != head && notes.grammar.is_within(word, head))
            .map(|word| plain(notes.lemma(word)))
            .collect();
        let (inside, around) = (notes.codes_below(head), notes.codes());
        let definite = is_definite(notes, head);
        let mut scored: Vec<(i32, &Agreement)> = Vec::new();
        for agreement in self.registry.agreements.iter().filter(|agreement| self.is_alive(agreement)) {
            let Some(parties) = party_score(agreement, &inside, &around) else { continue };
            let subject = subject_score(agreement, &about);
            let kind = kind_score(agreement.kind, &about, &named.sort);
            // Something new is introduced by “a”: only its subject can say that it is known.
            // Of many parties none tells it apart; then kind and subject must both do so.
            let vague = agreement.many && (subject < 3 || kind.is_none_or(|kind| kind < 2));
            let told = if vague {
                false
            } else if definite {
                kind.is_some() && (parties + subject + kind.unwrap_or(0)) >= ENOUGH
            } else {
                subject >= 3 && parties >= 3
            };
            let dated = times
                .iter()
                .any(|limit| agreement.end().is_some_and(|end| limit.when.date.year() == end.value.date.year()));
            if told {
                scored.push((parties + subject + kind.unwrap_or(0) + i32::from(dated), agreement));
            }
        }
        let Some(best) = scored.iter().map(|(score, _)| *score).max() else { return Ok(None) };
        let mut top: Vec<&Agreement> =
            scored.iter().filter(|(score, _)| *score == best).map(|(_, agreement)| *agreement).collect();
        // Without a day of publication the youngest is meant.
        if self.published.is_none() {
            let youngest = top.iter().filter_map(|agreement| agreement.signed.as_ref().map(|day| day.value.date)).max();
            top.retain(|agreement| agreement.signed.as_ref().map(|day| day.value.date) == youngest);
        }
        match top.as_slice() {
            [agreement] => {
                let how = format!("agreement {} by its description ({})", agreement.id, agreement.origin);
                Ok(Some((agreement, how)))
            }
            several => {
                let ids: Vec<&str> = several.iter().map(|agreement| agreement.id.as_str()).collect();
                Err(format!("describes several agreements alike: {}", ids.join(", ")))
            }
        }
    }
}

/// Whether a word is the head of a phrase whose name was found already: "treaty" in "the New START treaty".
fn is_named_head(notes: &Notes<'_>, word: usize, hits: &[Hit]) -> bool {
    hits.iter().any(|hit| hit.to == word && (hit.from..hit.to).any(|part| notes.grammar.head(part) == Some(word)))
}

/// The sort of a head noun, for linking.
fn sort(notes: &Notes<'_>, head: usize) -> String {
    if notes.in_list("truce", head) { "truce" } else { "treaty" }.to_owned()
}

/// Describing lemmas of a phrase: its words without the head, articles, and words that tell none apart.
fn described(notes: &Notes<'_>, from: usize, to: usize, head: usize) -> Vec<String> {
    let content = |&word: &usize| {
        word != head
            && matches!(notes.upos(word), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Verb)
            && !notes.in_list("generic", word)
            && !notes.in_list("treaty", word)
    };
    (from..to).filter(content).map(|word| plain(notes.lemma(word))).collect()
}

fn fits_back(named: &Named, other: &Named) -> bool {
    named.sort == other.sort && named.words.iter().all(|word| other.words.contains(word))
}

/// "the pact", "this accord", "their treaty", and names without an article.
fn is_definite(notes: &Notes<'_>, head: usize) -> bool {
    let poss = notes.grammar.possessor(head).is_some();
    let det = notes.grammar.children_by(head, &[Rel::Det]).next();
    poss || det.is_some_and(|det| matches!(notes.lemma(det), "the" | "this" | "that" | "these" | "those" | "both"))
}

/// A lemma without the ending of the plural, which lemmas of names keep.
fn plain(lemma: &str) -> String {
    let lemma = lemma.to_lowercase();
    if lemma.len() > 3 { lemma.strip_suffix('s').unwrap_or(&lemma).to_owned() } else { lemma }
}

fn base(code: &str) -> &str {
    code.split_once(':').map_or(code, |(code, _)| code)
}

/// Whether a few named parties are all among these codes.
fn parties_among(agreement: &Agreement, codes: &[&str]) -> bool {
    (1..=6).contains(&agreement.parties.len()) && agreement.parties.iter().all(|party| codes.contains(&base(party)))
}

/// 3 when the phrase names all parties, 2 when the sentence does, 0 for agreements of many; nothing when the phrase names someone
/// who is no party.
fn party_score(agreement: &Agreement, inside: &[&str], around: &[&str]) -> Option<i32> {
    let stranger = |code: &&&str| agreement.parties.iter().all(|party| base(party) != **code);
    if !agreement.many && inside.iter().any(|code| stranger(&code)) {
        return None;
    }
    let score = [(3, inside), (2, around)].into_iter().find(|(_, codes)| parties_among(agreement, codes));
    match score {
        Some((score, _)) => Some(score),
        None => agreement.many.then_some(0),
    }
}

/// 3 for a whole phrase of what the agreement is about, else 1 for each of its words, at most 2.
fn subject_score(agreement: &Agreement, about: &[String]) -> i32 {
    let mut best = 0;
    for phrase in &agreement.about {
        let words: Vec<String> = phrase.split([' ', '-']).map(plain).filter(|word| word.len() > 2).collect();
        let whole = words.len() > 1 && about.windows(words.len()).any(|window| window == words.as_slice());
        let some = words.iter().filter(|word| about.contains(word)).count().min(2);
        best = best.max(if whole { 3 } else { i32::try_from(some).unwrap_or(0) });
    }
    best
}

/// 2 when words of the phrase tell this kind, 1 when its noun does, nothing when they tell another.
fn kind_score(kind: AgreementKind, about: &[String], sort: &str) -> Option<i32> {
    let noun = match (sort, kind) {
        ("truce", AgreementKind::Ceasefire) => 1,
        ("mandate" | "mission" | "resolution", AgreementKind::Mandate) => 1,
        ("treaty", AgreementKind::Mandate) => return None,
        ("treaty" | "framework", _) => 0,
        _ => return None,
    };
    let told: Vec<AgreementKind> = KIND_WORDS
        .iter()
        .filter(|(_, words)| words.iter().any(|word| about.iter().any(|lemma| lemma == &plain(word))))
        .map(|(kind, _)| *kind)
        .collect();
    if told.contains(&kind) {
        Some(noun + 2)
    } else {
        // A subject may hold words of other kinds; only a phrase that tells none of its own is left standing.
        Some(if told.is_empty() { noun } else { noun - 1 })
    }
}
