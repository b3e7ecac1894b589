//! One document to its positions, sentence by sentence.

use std::collections::BTreeSet;

use demarche_grammar::Grammar;
use demarche_lexicon::Lexicon;
use demarche_lexicon::positions::{Only, Site};
use demarche_schema::{Date, EventView, Mention, Parsed, Rel, Stance, Upos};

use crate::claims::{self, Range};
use crate::conditions::{self, Condition};
use crate::context::Context;
use crate::draft::{Draft, Terms};
use crate::index::{Index, Splitter};
use crate::issues::IssueIndex;
use crate::matching::{Match, Matcher, Rejected};
use crate::parties::{self, Party};
use crate::quotes::Quotes;
use crate::scene::Scene;
use crate::topics::Topic;
use crate::{events, polarity, speech, topics};

/// How much more than usual the subject of a passage must weigh to be put for a phrase that tells something by itself.
const STANDS_OUT: f32 = 1.5;

/// What a sentence gave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Coded {
    /// Positions, in order of their trigger.
    pub drafts: Vec<Draft>,
    /// Ids of the rules that matched, kept or not.
    pub matched: Vec<String>,
    /// Rules that were tried and gave nothing; filled only when traced.
    pub rejected: Vec<Rejected>,
    /// Positions that were found and not reported, with the reason; filled only when traced.
    pub dropped: Vec<(Draft, String)>,
}

/// Finds positions by the lexicon's rules.
#[derive(Debug)]
pub struct Coder {
    index: Index,
    issues: IssueIndex,
}

/// A proposition on which a stance is taken, before its issue is known.
struct Proposal {
    stance: Stance,
    holder: Vec<Party>,
    addressee: Vec<Party>,
    speaker: Option<Party>,
    /// Head of the proposition, and whether later conjuncts are propositions of their own.
    head: usize,
    alone: bool,
    trigger: usize,
    anchor: usize,
    rule: String,
    entry: String,
    then: Vec<String>,
    score: u32,
    /// Factor of confidence by how the stance was read.
    sure: f32,
    participation: bool,
    about: Option<usize>,
    /// A condition named by the stance word itself.
    terms: Option<Terms>,
    needs_terms: bool,
    denied: bool,
    /// Whether the proposition is what the holder itself will or will not do.
    deed: bool,
    /// Whether it counts only on an issue of the standing list.
    listed: bool,
    /// Whether its words only refer back to a proposition told before.
    recalls: bool,
}

impl Coder {
    /// Makes a coder of a lexicon. `cut` cuts a word with a hyphen as the text stage does.
    #[must_use]
    pub fn new(lexicon: &Lexicon, cut: Splitter) -> Self {
        let index = Index::new(&lexicon.positions, &lexicon.events, cut);
        let issues = IssueIndex::new(&lexicon.issues, &lexicon.positions, &lexicon.events, &lexicon.actors);
        Self { index, issues }
    }

    /// The standing list of issues.
    #[must_use]
    pub fn issues(&self) -> &IssueIndex {
        &self.issues
    }

    /// The vocabulary of the gate: words that take a stance by themselves, and words that do so only when denied or on terms.
    #[must_use]
    pub fn trigger_words(&self) -> (Vec<&str>, Vec<&str>) {
        self.index.trigger_words()
    }

    /// First words of what opens a condition.
    pub fn opening_words(&self) -> impl Iterator<Item = &str> {
        self.index.opening_words()
    }

    /// Rules: id, file and line.
    pub fn rules(&self) -> impl Iterator<Item = (&str, String)> {
        self.index.rules.iter().map(|rule| (rule.id.as_str(), rule.origin.to_string()))
    }

    fn grammar<'a>(&self, parsed: &'a Parsed) -> Grammar<'a> {
        let (light, never) = (self.index.built_in.light, |_: &[String]| false);
        Grammar::new(&parsed.sentence, &parsed.parse, |lemma, particle| {
            self.index.in_set(light, lemma, never)
                || particle.is_some_and(|p| self.index.in_set(light, &format!("{lemma}+{p}"), never))
        })
    }

    /// What the sentences of a document need to know of one another: who is quoted, which issues are named where. `mentions` are
    /// those of the whole document, sorted by sentence.
    #[must_use]
    pub fn context(&self, sentences: &[Parsed], mentions: &[Mention], day: Option<Date>) -> Context {
        let quotes = self.quotes(sentences, mentions);
        Context::new(&self.issues, quotes, sentences, mentions, day)
    }

    fn quotes(&self, sentences: &[Parsed], mentions: &[Mention]) -> Quotes {
        Quotes::find(sentences, mentions, |at, inside| {
            let parsed = sentences.get(at).filter(|parsed| !parsed.parse.words.is_empty())?;
            let grammar = self.grammar(parsed);
            let quoted = crate::Quoted { inside: inside.to_vec(), ..crate::Quoted::default() };
            let scene = Scene::new(&self.index, grammar, mentions, own(mentions, at), &quoted);
            reporter(&scene)
        })
    }

    /// The positions of the `at`-th sentence. `views` are the events found in it, their parties indices into its own mentions.
    #[must_use]
    pub fn code(
        &self,
        sentences: &[Parsed],
        mentions: &[Mention],
        context: &Context,
        at: usize,
        views: &[EventView],
        trace: bool,
    ) -> Coded {
        let (Some(parsed), Some(quoted)) = (sentences.get(at), context.quotes().of(at)) else {
            return Coded::default();
        };
        let mut scene = Scene::new(&self.index, self.grammar(parsed), mentions, own(mentions, at), quoted);
        scene.day = context.day;
        let all = conditions::find(&scene);
        let matcher = Matcher::new(&scene, !all.is_empty(), trace);
        let (matches, mut proposals) = self.proposals(&matcher, &all);
        let mut coded = Coded {
            matched: matches.iter().map(|&found| matcher.rule(found).id.clone()).collect(),
            ..Coded::default()
        };
        absorb(&scene, &mut proposals, |proposal, why| {
            if let Some(&found) = matches.iter().find(|found| found.trigger == proposal.trigger) {
                matcher.reject(found, || why);
            }
        });
        self.add_events(&scene, &matches, views, &all, &mut proposals);
        let drafts = self.drafts(&scene, context, at, proposals, &all, trace.then_some(&mut coded.dropped));
        coded.drafts = merged(mentions, drafts, trace.then_some(&mut coded.dropped));
        coded.rejected = matcher.into_rejected();
        coded
    }

    /// The matches of a sentence, one for each word that has any, with what they propose: the best that proposes something, else the best.
    fn proposals(&self, matcher: &Matcher<'_>, all: &[Condition]) -> (Vec<Match>, Vec<Proposal>) {
        let (mut matches, mut proposals) = (Vec::new(), Vec::new());
        for word in 0..matcher.scene.grammar.len() {
            let ranked = matcher.ranked(word);
            let Some(&best) = ranked.first() else { continue };
            let mut chosen = best;
            for (at, &found) in ranked.iter().enumerate() {
                match self.propose(matcher, found, all) {
                    Ok(more) => {
                        proposals.extend(more);
                        matcher.outdone(found, &ranked[at + 1..]);
                        chosen = found;
                        break;
                    }
                    Err(why) => matcher.reject(found, || why.to_owned()),
                }
                // A rule that says that the words mean no stance settles it.
                if matcher.rule(found).stance.is_none() {
                    break;
                }
            }
            matches.push(chosen);
        }
        (matches, proposals)
    }

    /// What a match proposes, one for each proposition, or why nothing.
    fn propose(&self, matcher: &Matcher<'_>, found: Match, all: &[Condition]) -> Result<Vec<Proposal>, &'static str> {
        let (scene, rule, pattern) = (matcher.scene, matcher.rule(found), matcher.pattern(found));
        let (stance, denied) = taken(matcher, found, all)?;
        if rule.only == [Only::Terms] && !self.is_bound(scene, found, all) {
            return Err("it would be a position only on terms, and none bind it");
        }
        let speaker = parties::speaker(scene, found.anchor);
        let mut holder = parties_at(matcher, found, &pattern.holder, speaker);
        // "officials", "the foreign minister" of nobody knows whom: a position that no one can be held to.
        holder.retain(|party| !parties::is_nameless_official(scene, *party));
        if holder.is_empty() {
            return Err("no holder is known");
        }
        let mut then = vec![format!("stance {stance}{}", if denied { ", denied" } else { "" })];
        let addressee = parties_at(matcher, found, &pattern.addressee, speaker);
        let (addressee, itself) = put_to(scene, found, &holder, addressee);
        let stance = rule.own.filter(|_| itself && !denied).unwrap_or(stance);
        then.extend(itself.then(|| format!("asked of the holder itself: {stance}")));
        if let Some(quoted) = speaker.filter(|_| scene.quoted.is_inside(found.anchor)) {
            then.push(format!("quoted: {}, {}", name(scene, quoted), scene.quoted.how));
        }
        let (heads, alone) = propositions(matcher, found, stance, all)?;
        // "promised not to leave": one's own not-doing is a refusal; "would prefer that it were never built" is against it.
        let negative = |head: usize| head != found.anchor && polarity::is_denied(scene, head);
        let taken = |head: usize| match stance {
            Stance::Offers if negative(head) => Stance::Refuses,
            Stance::Supports if negative(head) && scene.grammar.is_verb(head) => Stance::Opposes,
            stance => stance,
        };
        let one = |&head: &usize| Proposal {
            stance: taken(head),
            holder: holder.clone(),
            addressee: addressee.clone(),
            speaker,
            head,
            alone: alone || heads.len() > 1,
            trigger: found.trigger,
            anchor: found.anchor,
            rule: rule.id.clone(),
            entry: matcher.entry(found),
            then: then.clone(),
            score: found.score,
            sure: 0.52 + 0.07 * (found.score.min(5) as f32),
            participation: rule.participation,
            about: pattern.about.iter().find_map(|site| sites(matcher, found, site).first().copied()),
            terms: self.own_terms(matcher, found),
            needs_terms: rule.only.contains(&Only::Terms) && !(denied && rule.only.contains(&Only::Denied)),
            denied,
            listed: rule.listed,
            recalls: head == found.anchor && recalls(matcher, found),
            deed: head == found.anchor && pattern.holder.iter().all(|site| *site != Site::Speaker),
        };
        Ok(heads.iter().map(one).collect())
    }

    /// Whether a condition that is more than a circumstance may bind what a match says.
    fn is_bound(&self, scene: &Scene<'_>, found: Match, all: &[Condition]) -> bool {
        let mut words = polarity::carriers(scene, found.anchor);
        words.push(found.trigger);
        let binds = |condition: &&Condition| conditions::distance(scene, condition, &words).is_some();
        all.iter().filter(|condition| !self.index.conditions[condition.rule].weak).any(|condition| binds(&condition))
    }

    /// The condition that the stance word itself names: "conditional on a truce".
    fn own_terms(&self, matcher: &Matcher<'_>, found: Match) -> Option<Terms> {
        let (scene, rule) = (matcher.scene, matcher.rule(found));
        let head = matcher.pattern(found).terms.iter().find_map(|site| sites(matcher, found, site).first().copied())?;
        let mut range = claims::range(scene, head, false);
        // The words that open it stand right before: "conditional on".
        let opens = found.trigger < range.from && range.from - found.trigger <= 3;
        range.from = if opens { found.trigger } else { range.from };
        let issue = topics::topic(scene, &self.issues, head, range, None, &codes(scene, &[])).map(|topic| topic.issue);
        Some(Terms { kind: rule.terms, span: range.span(scene), head, issue, rule: matcher.entry(found) })
    }

    /// Adds what events say, where no stance word has said it.
    fn add_events(
        &self,
        scene: &Scene<'_>,
        matches: &[Match],
        views: &[EventView],
        all: &[Condition],
        proposals: &mut Vec<Proposal>,
    ) {
        for view in views {
            let Ok(taken) = events::stance(view) else { continue };
            let covered = |proposal: &Proposal| {
                proposal.trigger == view.trigger
                    || claims::range(scene, proposal.head, proposal.alone).contains(view.trigger)
                    || scene.grammar.is_within(proposal.trigger, view.trigger)
                        && scene.grammar.is_within(proposal.head, view.trigger)
            };
            let known = matches.iter().any(|found| found.trigger == view.trigger);
            if known || proposals.iter().any(covered) || all.iter().any(|c| c.range.contains(view.trigger)) {
                continue;
            }
            let party = |&mention: &usize| Party { mention: scene.own.start + mention, distance: 0 };
            let acting = |party: &Party| parties::is_actor(scene, *party);
            let holder: Vec<Party> = view.actors.iter().map(party).filter(acting).collect();
            let head = if taken.by_condition {
                demanded(scene, view.trigger, all)
            } else {
                event_claim(scene, view.trigger, &taken.claim)
            };
            let (false, Some(head)) = (holder.is_empty(), head) else { continue };
            let quoted = view.speaker.map(|speaker| party(&speaker)).or_else(|| parties::speaker(scene, view.trigger));
            proposals.push(Proposal {
                stance: taken.stance,
                addressee: view
                    .recipients
                    .iter()
                    .map(party)
                    .filter(|p| !same_party(scene.mentions, &holder, *p))
                    .collect(),
                holder,
                speaker: quoted,
                head,
                alone: false,
                trigger: view.trigger,
                anchor: view.trigger,
                rule: view.rule.clone(),
                entry: view.entry.clone(),
                then: vec![format!("stance {} by event {}", taken.stance, view.event)],
                score: 0,
                sure: 0.75 * view.confidence,
                participation: false,
                about: None,
                terms: None,
                needs_terms: false,
                denied: false,
                deed: false,
                listed: true,
                recalls: false,
            });
        }
    }

    /// Issues and conditions found, proposals become drafts.
    fn drafts(
        &self,
        scene: &Scene<'_>,
        context: &Context,
        at: usize,
        proposals: Vec<Proposal>,
        all: &[Condition],
        mut dropped: Option<&mut Vec<(Draft, String)>>,
    ) -> Vec<Draft> {
        let given = give_conditions(scene, &proposals, all);
        let mut drafts = Vec::new();
        for (mut proposal, condition) in proposals.into_iter().zip(given) {
            let strong = condition.is_some_and(|condition| !self.index.conditions[condition.rule].weak);
            let (needs, has) = (proposal.needs_terms, strong || proposal.terms.is_some());
            // "will resume the dispute if they are not lifted": what one will do unless another gives way is a threat.
            let threat = proposal.deed && condition.is_some_and(|condition| is_failing(scene, condition, &proposal));
            proposal.stance =
                if threat && proposal.stance == Stance::Offers { Stance::Supports } else { proposal.stance };
            let Some(draft) = self.draft(scene, (context, at), proposal, condition) else { continue };
            if needs && !has {
                if let Some(dropped) = dropped.as_deref_mut() {
                    dropped.push((draft, "it would be a position only on terms, and none are named".to_owned()));
                }
                continue;
            }
            drafts.push(draft);
        }
        drafts
    }

    fn draft(
        &self,
        scene: &Scene<'_>,
        (context, at): (&Context, usize),
        mut proposal: Proposal,
        condition: Option<Condition>,
    ) -> Option<Draft> {
        let core = topics::core(scene, &self.issues, proposal.head);
        if proposal.addressee.is_empty() {
            proposal.addressee = addressed(scene, &proposal, core);
        }
        let mut range = claims::range(scene, proposal.head, proposal.alone);
        if proposal.deed {
            range = claims::deed(scene, proposal.head, range);
        }
        if let Some(condition) = condition {
            range = claims::without(scene, proposal.head, range, condition.range);
        }
        let parties: Vec<Party> = proposal.holder.iter().chain(&proposal.addressee).copied().collect();
        let near = codes(scene, &parties);
        let bound = condition.map(|condition| condition.range);
        let topic = self.topic(scene, (context, at), &proposal, (range, bound), &near);
        // What an event says counts where its own words name the issue.
        let passage = proposal.score == 0 && topic.as_ref().is_some_and(|topic| topic.passage);
        if proposal.listed && (passage || topic.as_ref().is_none_or(|topic| !topic.listed)) {
            return None;
        }
        let mut then = proposal.then;
        let (issue, listed) = match topic {
            Some(topic) => {
                then.push(topic.how);
                (topic.issue, topic.listed)
            }
            None if proposal.participation => {
                (demarche_schema::IssueRef { id: "np/talk".into(), label: "talks".into() }, false)
            }
            None => return None,
        };
        let issue = if proposal.participation { participation(issue) } else { issue };
        let terms = proposal.terms.clone().or_else(|| condition.map(|condition| self.terms(scene, condition, &near)));
        then.extend(terms.iter().map(|terms| format!("condition {} by {}", terms.kind, terms.rule)));
        let confidence = proposal.sure * known(scene, &proposal.holder) * if listed { 1.0 } else { 0.92 };
        Some(Draft {
            holder: proposal.holder,
            addressee: proposal.addressee,
            issue,
            stance: proposal.stance,
            claim: range.span(scene),
            condition: terms,
            speaker: proposal.speaker,
            trigger: proposal.trigger,
            about: proposal.head,
            rule: proposal.rule,
            entry: proposal.entry,
            then,
            score: proposal.score,
            confidence: confidence.clamp(0.01, 0.99),
        })
    }

    /// What a proposition is about. Its own words come first, unless they name only how a matter is dealt with or too little of it; then
    /// the passage around, first with the parties to the position in mind.
    fn topic(
        &self,
        scene: &Scene<'_>,
        (context, at): (&Context, usize),
        proposal: &Proposal,
        (range, terms): (Range, Option<Range>),
        near: &[&str],
    ) -> Option<Topic> {
        let core = topics::core(scene, &self.issues, proposal.head);
        let subject = proposal.about.filter(|_| proposal.participation);
        let head = subject.unwrap_or(proposal.head);
        let range = subject.map_or(range, |subject| claims::range(scene, subject, false));
        let (holder, other) = (codes_of(scene, &proposal.holder), codes_of(scene, &proposal.addressee));
        let own: Vec<&str> = holder.iter().chain(&other).copied().collect();
        if proposal.recalls {
            let passage = |codes, loose| context.topic(&self.issues, at, codes, loose, 1.0);
            return passage(Some(&own), false).or_else(|| passage(None, false)).or_else(|| passage(Some(&own), true));
        }
        let dyadic = topics::dyadic(scene, &self.issues, core, &holder, &other).filter(|_| !proposal.participation);
        let said = dyadic
            .map(|relation| context.named_before(&self.issues, at, &holder, &other).unwrap_or(relation))
            .or_else(|| topics::topic(scene, &self.issues, head, range, terms, near));
        let topic = self.settled(context, at, &own, said)?;
        if !proposal.participation {
            return Some(topic);
        }
        let issue = self.issues.reference(self.issues.subject(&topic.issue.id));
        Some(if issue.id == topic.issue.id { topic } else { Topic { issue, ..topic } })
    }

    /// What the words say, unless they name only how a matter is dealt with or too little of it; then the passage.
    fn settled(&self, context: &Context, at: usize, own: &[&str], said: Option<Topic>) -> Option<Topic> {
        let manner = |topic: &Topic| topic.listed && self.issues.is_manner(&topic.issue.id);
        if said.as_ref().is_some_and(|topic| !topic.vague && !manner(topic)) {
            return said;
        }
        // "a truce" in a passage on one question of a war is about the war.
        let of_war = said.as_ref().is_some_and(|topic| manner(topic) && topic.issue.id.starts_with("wars/"));
        let widened = |topic: Topic| {
            let whole = self.issues.whole(&topic.issue.id);
            if of_war && whole != topic.issue.id {
                Topic { issue: self.issues.reference(whole), ..topic }
            } else {
                topic
            }
        };
        let bare = said.as_ref().is_none_or(|topic| topic.bare);
        // A phrase that tells something, if little, gives way only to a subject that stands out.
        let least = if bare { 1.0 } else { STANDS_OUT };
        let passage = |codes, loose| context.topic(&self.issues, at, codes, loose, least).map(widened);
        passage(Some(own), false)
            .or_else(|| said.clone().filter(|topic| !topic.vague || topic.listed))
            .or_else(|| passage(None, false))
            .or_else(|| passage(Some(own), true).filter(|_| bare))
            .or_else(|| passage(None, true).filter(|_| bare))
            .or_else(|| context.any(&self.issues, at).map(widened).filter(|_| bare))
            .or(said.clone())
    }

    fn terms(&self, scene: &Scene<'_>, condition: Condition, near: &[&str]) -> Terms {
        let rule = &self.index.conditions[condition.rule];
        let issue = topics::matter(scene, &self.issues, condition.head, condition.range, near).map(|topic| topic.issue);
        let span = condition.range.span(scene);
        Terms {
            kind: condition.kind,
            span,
            head: condition.head,
            issue,
            rule: format!("{} ({})", rule.id, rule.origin),
        }
    }
}

/// Whether a condition is that another leaves something undone: "if China does not lift them".
fn is_failing(scene: &Scene<'_>, condition: Condition, proposal: &Proposal) -> bool {
    let subject = scene.grammar.subject(condition.head);
    let own = |subject| {
        let parties = parties::resolve(scene, &[subject], proposal.speaker);
        parties.is_empty() || parties.iter().any(|party| same_party(scene.mentions, &proposal.holder, *party))
    };
    condition.kind == demarche_schema::ConditionType::OnlyIf
        && polarity::is_denied(scene, condition.head)
        && !subject.is_some_and(own)
}

/// The stance that a match takes and whether its words are denied, or why none.
fn taken(matcher: &Matcher<'_>, found: Match, all: &[Condition]) -> Result<(Stance, bool), &'static str> {
    let rule = matcher.rule(found);
    let asserted = rule.stance.ok_or("the words mean no stance")?;
    let denied = polarity::is_denied(matcher.scene, found.anchor);
    let stance = if denied { rule.denied.ok_or("it is denied")? } else { asserted };
    let tolerant = denied || matches!(stance, Stance::Offers | Stance::Accepts);
    if let Some(why) = polarity::unsaid(matcher.scene, found.anchor, tolerant) {
        return Err(why);
    }
    if all.iter().any(|condition| condition.range.contains(found.trigger)) {
        return Err("it is part of a condition");
    }
    Ok((stance, denied))
}

/// To whom a stance is put, the holder left out, and whether it is put to the holder itself.
fn put_to(scene: &Scene<'_>, found: Match, holder: &[Party], mut addressee: Vec<Party>) -> (Vec<Party>, bool) {
    let own = |party: &Party| {
        let modal = found.anchor != found.trigger && same_actor(scene.mentions, holder, *party);
        modal || holder.iter().any(|one| one.mention == party.mention)
    };
    let itself = !addressee.is_empty() && addressee.iter().all(own);
    addressee.retain(|party| !same_actor(scene.mentions, holder, *party));
    (if itself { Vec::new() } else { addressee }, itself)
}

/// Heads of the propositions that a stance is on, and whether each leaves out its later conjuncts.
fn propositions(
    matcher: &Matcher<'_>,
    found: Match,
    stance: Stance,
    all: &[Condition],
) -> Result<(Vec<usize>, bool), &'static str> {
    let (mut heads, alone) = claim_heads(matcher, found);
    // What only binds the proposition is not the proposition.
    heads.retain(|&head| head == found.anchor || !all.iter().any(|condition| condition.range.contains(head)));
    if heads.is_empty() {
        return Err("there is nothing that the stance is on");
    }
    let refuses = |stance: Option<Stance>| matches!(stance, Some(Stance::Refuses | Stance::Opposes));
    let inner = heads.first().filter(|&&head| head != found.anchor).and_then(|&head| matcher.best(head));
    if refuses(Some(stance)) && inner.is_some_and(|inner| refuses(matcher.rule(inner).stance)) {
        return Err("what is refused is itself a refusal");
    }
    Ok((heads, alone))
}

/// The parties at the first of these sites that names any.
fn parties_at(matcher: &Matcher<'_>, found: Match, places: &[Site], speaker: Option<Party>) -> Vec<Party> {
    for place in places {
        let parties = match place {
            Site::Speaker => speaker.into_iter().filter(|party| parties::is_actor(matcher.scene, *party)).collect(),
            Site::Whole => Vec::new(),
            Site::Slot(path) => parties::resolve(matcher.scene, &matcher.fillers(found, path), speaker),
        };
        if !parties.is_empty() {
            return parties;
        }
    }
    spoken_on(matcher, found, places, speaker)
}

/// "He insisted that …, and demanded that …": a later verb without a subject of its own goes on with the one who speaks.
fn spoken_on(matcher: &Matcher<'_>, found: Match, places: &[Site], speaker: Option<Party>) -> Vec<Party> {
    let grammar = &matcher.scene.grammar;
    let subject = places.contains(&Site::Slot(vec![demarche_lexicon::events::Slot::Subj]));
    let overt = grammar.child(found.anchor, &[Rel::Nsubj, Rel::NsubjPass]).is_some();
    let later = grammar.rel(found.anchor) == Rel::Conj && grammar.is_verb(found.anchor);
    let speaker = speaker.filter(|party| subject && later && !overt && parties::is_actor(matcher.scene, *party));
    speaker.into_iter().collect()
}

/// The mentions of a sentence among those of the document.
fn own(mentions: &[Mention], at: usize) -> std::ops::Range<usize> {
    let number = u32::try_from(at).unwrap_or(u32::MAX);
    mentions.partition_point(|m| m.sentence < number)..mentions.partition_point(|m| m.sentence <= number)
}

/// Whom a sentence names as its reporter: the subject of a verb of reporting outside quotation marks, else that of the main verb.
fn reporter(scene: &Scene<'_>) -> Option<(usize, bool)> {
    let grammar = &scene.grammar;
    let outside = |&at: &usize| !scene.quoted.is_inside(at);
    let party = |word: usize| {
        let party = parties::at_or_below(scene, word, 2)?;
        parties::is_actor(scene, party).then_some(party.mention)
    };
    let reports = |&at: &usize| grammar.is_verb(at) && scene.in_set(scene.index.built_in.reporting, at);
    let said = (0..grammar.len())
        .filter(outside)
        .filter(reports)
        .find_map(|verb| speech::subject_of_report(grammar, verb).filter(outside).and_then(party));
    let according = || {
        let quoted = (0..grammar.len()).find(|&at| scene.quoted.is_inside(at))?;
        speech::speaker(grammar, quoted, reports_any(scene)).map(|(word, _)| word).filter(outside).and_then(party)
    };
    let beside = || beside_report(scene, &(0..grammar.len()).filter(outside).filter(reports).collect::<Vec<_>>());
    if let Some(mention) = said.or_else(according).or_else(beside) {
        return Some((mention, true));
    }
    let main = (0..grammar.len()).filter(outside).find(|&at| grammar.rel(at) == Rel::Root)?;
    let subject = grammar.child(main, &[Rel::Nsubj, Rel::NsubjPass]).filter(outside)?;
    party(subject).map(|mention| (mention, false))
}

/// Whom the words beside a verb of reporting name, where the tree gives it no subject: "“…,” the ministry in Y said", "said X".
fn beside_report(scene: &Scene<'_>, verbs: &[usize]) -> Option<usize> {
    let acting = |mention: &usize| scene.mentions[*mention].readings.iter().any(crate::scene::acts);
    let within = |from: usize, to: usize| {
        let free = (from..to).all(|at| !scene.quoted.is_inside(at));
        scene.own.clone().filter(acting).find(|&m| free && (from..to).contains(&(scene.mentions[m].head as usize)))
    };
    verbs.iter().find_map(|&verb| {
        let closes = (0..verb).rev().find(|&at| scene.quoted.is_inside(at)).map(|at| at + 1);
        let before = closes.filter(|&at| verb - at <= 16).and_then(|at| within(at, verb));
        before.or_else(|| within(verb + 1, (verb + 8).min(scene.grammar.len())))
    })
}

fn reports_any<'a>(scene: &'a Scene<'_>) -> impl Fn(usize) -> bool + 'a {
    |verb| scene.in_set(scene.index.built_in.reporting, verb)
}

/// The words that fill a site.
fn sites(matcher: &Matcher<'_>, found: Match, site: &Site) -> Vec<usize> {
    match site {
        Site::Whole => vec![found.anchor],
        Site::Speaker => Vec::new(),
        Site::Slot(path) => matcher.fillers(found, path),
    }
}

/// Heads of the propositions of a match, and whether each leaves out its later conjuncts. Verbs side by side are propositions
/// of their own; nouns side by side are one.
fn claim_heads(matcher: &Matcher<'_>, found: Match) -> (Vec<usize>, bool) {
    let scene = matcher.scene;
    let grammar = &scene.grammar;
    let filled =
        matcher.pattern(found).claim.iter().map(|site| sites(matcher, found, site)).find(|words| !words.is_empty());
    let mut heads = filled.unwrap_or_default();
    if let [only] = heads[..]
        && grammar.is_verb(only)
        && only != found.anchor
    {
        heads = grammar.conjuncts(only);
    }
    // "it" is no proposition, "anything that smells of liability" is one.
    let bare = |head: usize| {
        grammar.parse.words[head].upos == Upos::Pron
            && grammar.child(head, &[Rel::AclRelcl, Rel::Acl, Rel::Nmod]).is_none()
    };
    // "turned that down", "would have none of it": the words that refer back to the proposition stand for it.
    let refers = heads.iter().any(|&head| refers_back(scene, head));
    heads.retain(|&head| !bare(head));
    // "This is a surrender": so do the words of what is called good or bad.
    let predicate = grammar.is_verb(found.anchor) || grammar.child(found.anchor, &[Rel::Cop]).is_some();
    if heads.is_empty() && refers && predicate {
        return (vec![found.anchor], true);
    }
    // "refused, and called for": a later conjunct with a subject of its own is another's clause.
    let first = heads.first().copied();
    // … unless it is another wish of the same: "proposed that A suspend the fines and B drop the suit".
    let wished = first.is_some_and(|first| grammar.is_wish(first) && !grammar.is_infinitive(first));
    let another = |head: usize| wished && grammar.is_wish(head) && grammar.child(head, &[Rel::Nsubj]).is_some();
    heads
        .retain(|&head| Some(head) == first || grammar.child(head, &[Rel::Nsubj, Rel::Cop]).is_none() || another(head));
    let anchored = first == Some(found.anchor);
    (heads, anchored)
}

/// Whether the claim of a match is filled by a pronoun only.
fn recalls(matcher: &Matcher<'_>, found: Match) -> bool {
    let filled =
        matcher.pattern(found).claim.iter().map(|site| sites(matcher, found, site)).find(|words| !words.is_empty());
    filled.is_some_and(|words| words.iter().all(|&word| refers_back(matcher.scene, word)))
}

/// Whether the word is a pronoun that stands for something told before: "it", "that"; not "him".
fn refers_back(scene: &Scene<'_>, word: usize) -> bool {
    let form = scene.grammar.sentence.form(word).to_lowercase();
    matches!(form.as_str(), "it" | "that" | "this" | "them" | "these" | "those") && scene.resolved(word).is_none()
        || matches!(form.as_str(), "it" | "that" | "this")
}

/// The head of what an event's trigger is about, when that is more than a bare party.
fn event_claim(scene: &Scene<'_>, trigger: usize, claim: &[Site]) -> Option<usize> {
    use demarche_lexicon::events::Slot;
    let grammar = &scene.grammar;
    claim.iter().find_map(|site| {
        let Site::Slot(path) = site else { return None };
        let word = match path.as_slice() {
            [Slot::Clause] => grammar.clause(trigger),
            [Slot::Obj] => grammar.object(trigger).filter(|_| grammar.is_verb(trigger)),
            [Slot::Prep(name)] => grammar.prepositional_near(trigger, name),
            _ => None,
        };
        word.filter(|&word| word != trigger && !topics::is_bare_party(scene, word) && !topics::is_time(scene, word))
    })
}

/// What a threat asks for: what would avert it.
fn demanded(scene: &Scene<'_>, trigger: usize, all: &[Condition]) -> Option<usize> {
    let averts = |condition: &&Condition| {
        condition.kind == demarche_schema::ConditionType::Unless
            && conditions::distance(scene, condition, &[trigger]).is_some()
    };
    all.iter().find(averts).map(|condition| condition.head)
}

/// Whether a party is one of the holders, by code and, where both have one, sector.
pub(crate) fn same_party(mentions: &[Mention], holder: &[Party], party: Party) -> bool {
    let codes = |p: &Party| mentions[p.mention].readings.iter().map(|r| r.code.clone()).collect::<BTreeSet<_>>();
    let own = codes(&party);
    holder
        .iter()
        .any(|one| one.mention == party.mention || (!own.is_empty() && !own.contains("") && own.is_subset(&codes(one))))
}

/// Whether a party is one of the holders, sector included: parliament is not the government.
fn same_actor(mentions: &[Mention], holder: &[Party], party: Party) -> bool {
    let actors = |p: &Party| {
        let readings = mentions[p.mention].readings.iter();
        readings.map(|r| (r.code.clone(), r.sector)).collect::<BTreeSet<_>>()
    };
    let own = actors(&party);
    let state = |set: &BTreeSet<(String, Option<demarche_schema::Sector>)>| {
        set.iter().all(|(_, sector)| matches!(sector, None | Some(demarche_schema::Sector::Gov)))
    };
    holder.iter().any(|one| {
        let other = actors(one);
        one.mention == party.mention
            || !own.is_empty() && own == other
            || state(&own) && state(&other) && same_party(mentions, &[*one], party)
    })
}

/// How sure it is that these parties are the ones meant: the least sure, less the further it stands from the slot's own word.
fn known(scene: &Scene<'_>, parties: &[Party]) -> f32 {
    let one = |party: &Party| scene.mentions[party.mention].confidence * 0.88_f32.powi(i32::from(party.distance));
    parties.iter().map(one).fold(1.0, f32::min)
}

/// The codes of the parties to a position and of all mentions of the sentence.
fn codes<'a>(scene: &'a Scene<'_>, parties: &[Party]) -> Vec<&'a str> {
    let here: Vec<Party> = scene.own.clone().map(|mention| Party { mention, distance: 0 }).collect();
    let mut codes = codes_of(scene, parties);
    codes.extend(codes_of(scene, &here));
    codes
}

/// The codes of parties.
fn codes_of<'a>(scene: &'a Scene<'_>, parties: &[Party]) -> Vec<&'a str> {
    let readings = parties.iter().flat_map(|party| &scene.mentions[party.mention].readings);
    readings.map(|reading| reading.code.as_str()).filter(|code| !code.is_empty()).collect()
}

/// Whom a proposition itself names as the other side: "talks **with** X", "supply weapons **to** X".
fn addressed(scene: &Scene<'_>, proposal: &Proposal, core: usize) -> Vec<Party> {
    let grammar = &scene.grammar;
    let offered = matches!(proposal.stance, Stance::Offers | Stance::Refuses | Stance::Accepts);
    let with = [proposal.head, core].into_iter().find_map(|at| grammar.prepositional(at, "with"));
    let to = || grammar.prepositional(proposal.head, "to").filter(|_| offered && grammar.is_verb(proposal.head));
    let words: Vec<usize> = with.or_else(to).into_iter().collect();
    let parties = parties::resolve(scene, &words, proposal.speaker);
    parties
        .into_iter()
        .filter(|party| party.distance == 0 && !same_party(scene.mentions, &proposal.holder, *party))
        .collect()
}

fn name(scene: &Scene<'_>, party: Party) -> String {
    let reading = scene.mentions[party.mention].readings.first();
    reading.map_or_else(
        String::new,
        |reading| if reading.name.is_empty() { reading.code.clone() } else { reading.name.clone() },
    )
}

/// The issue of who takes part in a subject: its id holds the subject's, so that the two stay linked.
fn participation(subject: demarche_schema::IssueRef) -> demarche_schema::IssueRef {
    demarche_schema::IssueRef {
        id: format!("participation/{}", subject.id),
        label: format!("participation in {}", subject.label),
    }
}

/// Takes out proposals that are part of another's proposition: what is demanded of somebody is not their own stance.
fn absorb(scene: &Scene<'_>, proposals: &mut Vec<Proposal>, mut because: impl FnMut(&Proposal, String)) {
    let ranges: Vec<Range> = proposals.iter().map(|p| claims::range(scene, p.head, p.alone)).collect();
    let part_of = |inner: usize, outer: usize| {
        let (a, b) = (&proposals[inner], &proposals[outer]);
        let whole = b.head == b.anchor;
        let inside = a.trigger != b.trigger
            && !a.participation
            && ranges[outer].contains(a.trigger)
            && (!whole || a.anchor != b.anchor);
        // "insists that it be settled by them": the demand is on who takes part.
        let twin = b.participation && !a.participation && a.head == b.anchor && a.stance == b.stance;
        if twin {
            return true;
        }
        // "rejected Kyiv's demand for": the demand stands, whatever became of it.
        let other = scene.grammar.is_noun(a.trigger)
            && a.holder.iter().any(|party| !same_party(scene.mentions, &b.holder, *party));
        inside && !other && !said_apart(scene, a, b)
    };
    let mut gone = BTreeSet::new();
    for inner in 0..proposals.len() {
        let outer =
            (0..proposals.len()).find(|&outer| outer != inner && !gone.contains(&outer) && part_of(inner, outer));
        if let Some(outer) = outer {
            because(&proposals[inner], format!("it is part of what {} is on", proposals[outer].rule));
            gone.insert(inner);
        }
    }
    let mut at = 0;
    proposals.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
    // Of two stance words on one clause ("must … rule out") the more specific stays.
    let best = |p: &Proposal| (p.score, std::cmp::Reverse(p.trigger));
    let twin = |a: &Proposal, b: &Proposal| a.anchor == b.anchor && a.trigger != b.trigger && best(b) > best(a);
    let keep: Vec<bool> = proposals.iter().map(|a| !proposals.iter().any(|b| twin(a, b))).collect();
    let mut at = 0;
    proposals.retain(|_| {
        at += 1;
        keep[at - 1]
    });
}

/// Whether the inner words are said by somebody else within the outer proposition.
fn said_apart(scene: &Scene<'_>, inner: &Proposal, outer: &Proposal) -> bool {
    let relative = scene.grammar.upwards(inner.anchor).into_iter().take_while(|&at| at != outer.head);
    let mut relative = relative.filter(|&at| scene.grammar.rel(at) == Rel::AclRelcl);
    let other = inner.holder.iter().any(|party| !same_party(scene.mentions, &outer.holder, *party));
    relative.next().is_some() && other
}

/// For each proposal the condition that binds it.
fn give_conditions(scene: &Scene<'_>, proposals: &[Proposal], all: &[Condition]) -> Vec<Option<Condition>> {
    let mut given = vec![None; proposals.len()];
    // "as long as": what binds a refusal comes before what binds an offer.
    let refusals_first = all.iter().filter(|c| c.of_refusal).chain(all.iter().filter(|c| !c.of_refusal));
    for condition in refusals_first {
        let mut near: Vec<(usize, usize, usize)> = Vec::new();
        for (at, proposal) in proposals.iter().enumerate() {
            let refusal = proposal.denied || matches!(proposal.stance, Stance::Refuses | Stance::Opposes);
            if condition.of_refusal && !refusal || condition.range.contains(proposal.trigger) {
                continue;
            }
            let mut words = polarity::carriers(scene, proposal.anchor);
            words.extend([proposal.trigger, proposal.head]);
            let steps = conditions::distance(scene, condition, &words);
            near.extend(steps.map(|steps| (steps, usize::MAX - proposal.trigger, at)));
        }
        let Some(&(_, trigger, _)) = near.iter().min() else { continue };
        for &(_, _, at) in near.iter().filter(|(_, of, _)| *of == trigger) {
            given[at] = given[at].or(Some(*condition));
        }
    }
    given
}

/// Of two drafts that say the same, the surer stays.
fn merged(mentions: &[Mention], drafts: Vec<Draft>, mut dropped: Option<&mut Vec<(Draft, String)>>) -> Vec<Draft> {
    let codes = |parties: &[Party]| {
        let readings = parties.iter().flat_map(|p| &mentions[p.mention].readings);
        readings.map(|r| r.code.clone()).collect::<BTreeSet<_>>()
    };
    let same = |a: &Draft, b: &Draft| {
        let overlap = a.claim.overlaps(b.claim);
        let alike = a.stance == b.stance || a.score == 0 || b.score == 0;
        (overlap || a.trigger == b.trigger) && alike && a.issue.id == b.issue.id && codes(&a.holder) == codes(&b.holder)
    };
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        let Some(at) = kept.iter().position(|other| same(&draft, other)) else {
            kept.push(draft);
            continue;
        };
        let rank = |d: &Draft| (d.condition.is_some(), d.score > 0, d.confidence);
        let better = rank(&draft) > rank(&kept[at]);
        let lost = if better { std::mem::replace(&mut kept[at], draft) } else { draft };
        if let Some(dropped) = dropped.as_deref_mut() {
            dropped.push((lost, "the same is said by another word of the sentence".to_owned()));
        }
    }
    kept.sort_by_key(|draft| (draft.trigger, draft.about));
    kept
}
