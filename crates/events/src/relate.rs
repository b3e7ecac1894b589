//! The event between two given spans: which of a sentence's predicates relates the source to the target.

use demarche_lexicon::events::Outcome;
use demarche_schema::{Auxiliary, EventType, Mention, Mode, Parsed, Reading, Span};

use crate::codebook;
use crate::coder::{Coder, draft, standing};
use crate::matching::{Match, Matcher};

/// The pair asked about, in bytes of the sentence's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Who acts; `None` when no one is marked.
    pub source: Option<Span>,
    /// Who is acted upon; `None` when no one is marked.
    pub target: Option<Span>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Type.
    pub event: EventType,
    /// Modes.
    pub modes: Vec<Mode>,
    /// Auxiliaries.
    pub auxiliaries: Vec<Auxiliary>,
    /// 0 to 1.
    pub confidence: f32,
    /// Rule id.
    pub rule: String,
    /// File and line of the pattern.
    pub entry: String,
    /// The triggering word.
    pub trigger: usize,
    /// Code-book rules applied, and how the pair was linked.
    pub then: Vec<String>,
}

/// How well a match links the pair.
#[derive(Debug, Clone, PartialEq)]
struct Link {
    score: f32,
    found: Match,
    how: String,
}

impl Coder {
    /// The event between the two spans, if any word of the sentence can name one.
    ///
    /// `mentions` are those of the sentence; the pair's own spans are taken as actors whatever they are.
    #[must_use]
    pub fn relate(&self, parsed: &Parsed, mentions: &[Mention], pair: Pair) -> Option<Related> {
        self.ranked(parsed, mentions, pair).into_iter().next()
    }

    /// All readings of the pair, best first; at most one per triggering word and rule.
    #[must_use]
    pub fn ranked(&self, parsed: &Parsed, mentions: &[Mention], pair: Pair) -> Vec<Related> {
        let grammar = self.grammar(parsed);
        let mentions = with_pair(parsed, mentions, pair);
        let matcher = Matcher::new(&self.index, &grammar, &mentions, false);
        let ends = Ends::new(parsed, pair);
        let free: Vec<usize> = standing(&matcher).iter().map(|found| found.trigger).collect();
        let mut links: Vec<Link> = Vec::new();
        for word in 0..grammar.len() {
            // The best match of a word decides; "nothing" rules speak for the word and silence it.
            let Some(found) = matcher.best(word).filter(|found| matcher.event_of(found).is_some()) else { continue };
            let mut link = ends.link(&matcher, found);
            if !free.contains(&word) {
                link.score -= 4.0;
                link.how.push_str(", part of a larger event");
            }
            links.push(link);
        }
        if links.is_empty() {
            links = near_links(&matcher, &ends);
        }
        links.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.found.trigger.cmp(&b.found.trigger)));
        links.into_iter().filter_map(|link| answer(&matcher, link)).collect()
    }
}

impl Coder {
    /// The types that each word of a sentence could name, whatever stands around it: (word, type), in order, each once.
    #[must_use]
    pub fn hints(&self, parsed: &Parsed) -> Vec<(usize, EventType)> {
        let mut found = Vec::new();
        for (at, word) in parsed.parse.words.iter().enumerate() {
            let form = parsed.sentence.form(at).to_lowercase();
            let patterns =
                self.index.triggers(&word.lemma, &form).map(|entry| &self.index.patterns[entry.pattern as usize]);
            let outcomes = patterns.map(|pattern| &self.index.rules[pattern.rule as usize].outcome);
            let mut types: Vec<EventType> = outcomes.filter_map(Outcome::event).collect();
            types.sort_unstable();
            types.dedup();
            found.extend(types.into_iter().map(|event| (at, event)));
        }
        found
    }
}

/// Links by patterns that do not hold in full, for a pair that no rule relates.
fn near_links(matcher: &Matcher<'_>, ends: &Ends) -> Vec<Link> {
    let mut links = Vec::new();
    for word in 0..matcher.grammar.len() {
        // A word that a rule says means nothing stays silent.
        if matcher.best(word).is_some() {
            continue;
        }
        let found = matcher.nearly(word).into_iter().filter(|found| matcher.event_of(found).is_some()).take(3);
        links.extend(found.map(|found| {
            let mut link = ends.link(matcher, found);
            link.score -= 8.0;
            link.how.push_str(", the rule holds only in part");
            link
        }));
    }
    links
}

fn answer(matcher: &Matcher<'_>, link: Link) -> Option<Related> {
    let draft = draft(matcher, &link.found, None)?;
    let mut then = draft.then;
    then.push(link.how);
    // The pair's event is told whether or not it came true; what is only planned is settled by the code book.
    let mut settled = codebook::settle(draft.event, &draft.modes, &draft.auxiliaries);
    if let Some((event, said)) = codebook::labelled(settled.event, &settled.auxiliaries, &draft.cameo, &then) {
        settled.event = event;
        settled.modes.retain(|mode| event.modes().iter().any(|(own, _)| own == mode));
        then.push(said.to_owned());
    }
    Some(Related {
        event: settled.event,
        modes: settled.modes,
        auxiliaries: settled.auxiliaries,
        confidence: (0.5 + link.score / 40.0).clamp(0.05, 0.95),
        rule: draft.rule,
        entry: draft.entry,
        trigger: draft.trigger,
        then,
    })
}

/// The words of both ends.
struct Ends {
    source: Vec<usize>,
    target: Vec<usize>,
}

impl Ends {
    fn new(parsed: &Parsed, pair: Pair) -> Self {
        Self {
            source: pair.source.map_or_else(Vec::new, |span| words_in(parsed, span)),
            target: pair.target.map_or_else(Vec::new, |span| words_in(parsed, span)),
        }
    }

    /// How well the match links source and target: both in their slots is best, then near in the tree, then near in the text.
    fn link(&self, matcher: &Matcher<'_>, found: Match) -> Link {
        let pattern = matcher.pattern(&found);
        let actor = slot_words(matcher, &found, &pattern.actor);
        let recipient = slot_words(matcher, &found, &pattern.recipient);
        let as_actor = fit(matcher, &actor, &self.source);
        let as_recipient = fit(matcher, &recipient, &self.target);
        let reversed = fit(matcher, &actor, &self.target).min(fit(matcher, &recipient, &self.source));
        let mut score = found.score.min(8) as f32 * 0.6 + 1.2 * as_actor + as_recipient - 0.5 * reversed;
        score -= 0.8 * tree_distance(matcher, found.trigger, &self.source);
        score -= 0.5 * tree_distance(matcher, found.trigger, &self.target);
        if self.source.contains(&found.trigger) {
            score -= 4.0;
        }
        if self.target.contains(&found.trigger) {
            score -= 1.5;
        }
        let how = format!("source fits the actor {as_actor}, target the recipient {as_recipient}");
        Link { score, found, how }
    }
}

fn slot_words(matcher: &Matcher<'_>, found: &Match, paths: &[demarche_lexicon::events::SlotPath]) -> Vec<usize> {
    let all = paths.iter().flat_map(|path| matcher.fillers(found.trigger, path));
    all.flat_map(|word| matcher.grammar.conjuncts(word)).collect()
}

/// 6 when a slot word lies in the end, 3 when the end lies below a slot word, 2 when a slot word lies below the end.
fn fit(matcher: &Matcher<'_>, slot: &[usize], end: &[usize]) -> f32 {
    let grammar = matcher.grammar;
    if slot.iter().any(|word| end.contains(word)) {
        6.0
    } else if slot.iter().any(|&word| end.iter().any(|&at| grammar.is_within(at, word))) {
        3.0
    } else if slot.iter().any(|&word| end.iter().any(|&at| grammar.is_within(word, at))) {
        2.0
    } else {
        0.0
    }
}

/// Steps in the tree from the trigger to the nearest word of the end, at most 8; 0 for an empty end.
fn tree_distance(matcher: &Matcher<'_>, trigger: usize, end: &[usize]) -> f32 {
    let up = matcher.grammar.upwards(trigger);
    let steps = end.iter().map(|&word| {
        let path = matcher.grammar.upwards(word);
        let meeting =
            path.iter().enumerate().find_map(|(down, at)| up.iter().position(|other| other == at).map(|u| u + down));
        meeting.unwrap_or(8)
    });
    steps.min().unwrap_or(0).min(8) as f32
}

fn words_in(parsed: &Parsed, span: Span) -> Vec<usize> {
    let tokens = parsed.sentence.tokens.iter().enumerate();
    tokens
        .filter(|(_, token)| token.span.overlaps(span))
        .map(|(at, _)| at)
        .filter(|&at| at < parsed.parse.words.len())
        .collect()
}

/// The sentence's mentions, with one for each end of the pair that has none.
fn with_pair(parsed: &Parsed, mentions: &[Mention], pair: Pair) -> Vec<Mention> {
    let mut all = mentions.to_vec();
    for span in pair.source.into_iter().chain(pair.target) {
        let words = words_in(parsed, span);
        let (Some(&from), Some(&last)) = (words.first(), words.last()) else { continue };
        let head =
            words.iter().copied().find(|&at| parsed.parse.head(at).is_none_or(|h| !words.contains(&h))).unwrap_or(from);
        if all.iter().any(|mention| mention.head as usize == head && !mention.readings.is_empty()) {
            continue;
        }
        all.retain(|mention| mention.head as usize != head);
        all.push(given_mention(parsed, from, last + 1, head));
    }
    all
}

fn given_mention(parsed: &Parsed, from: usize, to: usize, head: usize) -> Mention {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let name = parsed.sentence.words_span(from, to).of(&parsed.sentence.text).to_owned();
    let reading = Reading { code: String::new(), sector: None, other_sectors: Vec::new(), name, wikidata: None };
    Mention {
        sentence: parsed.sentence.index,
        head: number(head),
        from: number(from),
        to: number(to),
        readings: vec![reading],
        place: false,
        confidence: 1.0,
        how: vec!["given as an end of the pair".to_owned()],
    }
}
