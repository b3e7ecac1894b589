//! Deadlines with their agreement, the parties they bind, and where the registry says something else.

use demarche_schema::{EventType, EventView, Upos};

use crate::acts::is_state;
use crate::deadline::{Hit, Reader};
use crate::disagree::{Stated, disagreements};
use crate::{Bound, Draft, Named};

impl Reader<'_> {
    pub(crate) fn draft(&self, hit: Hit) -> Draft {
        let notes = self.notes;
        // A pronoun that points back to nothing known names nothing.
        let names = |&at: &usize| notes.upos(at) != Upos::Pron || self.points_back(at).is_some();
        let instrument = hit.subject.filter(names).map(|subject| self.instrument(subject, hit.trigger));
        let mut then = Vec::new();
        let mut confidence = hit.confidence;
        if notes.condition(hit.trigger).is_some_and(|mark| mark != "unless")
            || notes.has_aux(hit.trigger, &["may", "might", "could"])
        {
            then.push("only supposed".to_owned());
            confidence *= 0.7;
        }
        let parties = self.parties(&hit, instrument.as_ref());
        if let Some(named) = &instrument {
            then.extend(Some(named.how.clone()).filter(|how| !how.is_empty()));
            then.extend(self.disagreements(&hit, named));
        }
        let (from, to) = self.claim(&hit);
        Draft {
            sentence: self.sentence,
            what: hit.what,
            when: hit.limit.when,
            instrument,
            parties,
            from,
            to,
            trigger: hit.trigger,
            speaker: notes.speaker(hit.trigger),
            rule: hit.rule,
            entry: hit.entry,
            confidence,
            then,
        }
    }

    pub(crate) fn disagreements(&self, hit: &Hit, named: &Named) -> Vec<String> {
        let Some(agreement) = named.id.as_deref().and_then(|id| self.stage.registry.get(id)) else { return Vec::new() };
        let inside = self.notes.codes_below(named.head);
        let parties: Vec<&str> = inside.into_iter().filter(|code| is_state(code)).collect();
        let stated = Stated {
            what: Some(hit.what),
            when: Some(hit.limit.when),
            parties: &parties,
            published: self.published,
            prolonged: hit.prolonged,
        };
        disagreements(agreement, &stated)
    }

    /// The agreement that a word heads or points back to, else the noun phrase as it stands.
    pub(crate) fn instrument(&self, head: usize, trigger: usize) -> Named {
        let notes = self.notes;
        let at = |named: &&Named| named.head == head || (named.from..named.to).contains(&head);
        // "The mandate of the mission": the whole phrase is the one whose head it is.
        let own = self.named.iter().find(|named| named.head == head).or_else(|| self.named.iter().find(at));
        if let Some(named) = own {
            return self.clipped(named.clone(), trigger);
        }
        let inner = notes
            .grammar
            .modifiers(head)
            .find_map(|part| self.named.iter().find(|named| named.head == part && named.id.is_some()));
        let (from, to) = notes.noun_phrase(head);
        let mut named = Named {
            sentence: self.sentence,
            head,
            from,
            to,
            id: inner.and_then(|inner| inner.id.clone()),
            name: inner.map_or_else(|| notes.text(from, to), |inner| inner.name.clone()),
            how: inner
                .map_or_else(|| "no agreement of the registry; its own words".to_owned(), |inner| inner.how.clone()),
            sort: notes.lemma(head).to_owned(),
            words: Vec::new(),
        };
        named = self.clipped(named, trigger);
        if let Some(back) = self.points_back(head) {
            named.id.clone_from(&back.id);
            named.name.clone_from(&back.name);
            named.how = format!("points back to “{}”", back.name);
        }
        named
    }

    /// Without the words from the trigger on, which a tree that took the verb for a noun has in the phrase.
    pub(crate) fn clipped(&self, named: Named, trigger: usize) -> Named {
        if !(named.head + 1..named.to).contains(&trigger) {
            return named;
        }
        let own = named.name == self.notes.text(named.from, named.to);
        let name = if own { self.notes.text(named.from, trigger) } else { named.name };
        Named { to: trigger, name, ..named }
    }

    /// Whom a deadline binds: as its rule says, else whom the agreement's phrase names, else who made it in this sentence, else the
    /// registry's few parties.
    pub(crate) fn parties(&self, hit: &Hit, instrument: Option<&Named>) -> Vec<Bound> {
        let notes = self.notes;
        if !hit.bound.is_empty() {
            let conjuncts = hit.bound.iter().flat_map(|&head| notes.grammar.conjuncts(head));
            let mut found: Vec<usize> = Vec::new();
            for head in conjuncts {
                let own = notes.mention_at(head);
                let below = || notes.mentions_below(head).into_iter().next();
                found.extend(own.or_else(below).filter(|at| !found.contains(at)));
            }
            return found.into_iter().map(Bound::Mention).collect();
        }
        let Some(instrument) = instrument else { return Vec::new() };
        let registered = instrument.id.as_deref().and_then(|id| self.stage.registry.get(id));
        let is_party = |mention: &usize| {
            let mut readings = notes.mentions[*mention].readings.iter();
            readings.any(|reading| registered.is_none_or(|agreement| agreement.is_party(&reading.code) != Some(false)))
        };
        // Those in the phrase itself; in clauses that hang on it only where the registry says that they are parties.
        let below = notes.mentions_below(instrument.head);
        let in_phrase = |at: &usize| (instrument.from..instrument.to).contains(&(notes.mentions[*at].head as usize));
        let mut inside: Vec<usize> = below.iter().copied().filter(is_party).filter(in_phrase).collect();
        if inside.is_empty() && registered.is_some_and(|agreement| !agreement.many) {
            inside = below.into_iter().filter(is_party).collect();
        }
        self.without_repeats(&mut inside);
        if !inside.is_empty() {
            return inside.into_iter().map(Bound::Mention).collect();
        }
        let mut makers: Vec<usize> = self.makers(instrument.head).into_iter().filter(is_party).collect();
        self.without_repeats(&mut makers);
        if registered.is_none() {
            return makers.into_iter().map(Bound::Mention).collect();
        }
        let parties = registered.filter(|agreement| !agreement.many && agreement.parties.len() <= 8);
        parties.map_or_else(Vec::new, |agreement| agreement.parties.iter().cloned().map(Bound::Registry).collect())
    }

    /// Parties of the event that governs the agreement: who signed it, who agreed to it.
    pub(crate) fn makers(&self, head: usize) -> Vec<usize> {
        const MAKING: &[EventType] = &[EventType::Support, EventType::Agree, EventType::Concede, EventType::Retreat];
        let governor = self.notes.grammar.head(head);
        let makes = |event: &&EventView| Some(event.trigger) == governor && MAKING.contains(&event.event);
        let event = self.events.iter().find(makes);
        event.map_or_else(Vec::new, |event| event.actors.iter().chain(&event.recipients).copied().collect())
    }

    /// Of mentions with the same readings the first stays.
    pub(crate) fn without_repeats(&self, mentions: &mut Vec<usize>) {
        let all = mentions.clone();
        let codes = |at: usize| {
            self.notes.mentions[at].readings.iter().map(|reading| (&reading.code, reading.sector)).collect::<Vec<_>>()
        };
        mentions.retain(|&at| all.iter().take_while(|&&other| other != at).all(|&other| codes(other) != codes(at)));
    }

    /// From the first to the last word of what is told: who or what, the trigger, the time.
    pub(crate) fn claim(&self, hit: &Hit) -> (usize, usize) {
        let mut words =
            vec![hit.trigger, self.own_words(hit.trigger).1 - 1, hit.limit.from as usize, hit.limit.to as usize - 1];
        words.extend(&hit.words);
        for &head in hit.bound.iter().chain(hit.subject.iter()) {
            let (from, to) = self.notes.noun_phrase(head);
            words.extend([from, to - 1]);
        }
        words.retain(|&word| word < self.notes.len());
        let from = words.iter().copied().min().unwrap_or(hit.trigger);
        (from, words.iter().copied().max().unwrap_or(hit.trigger) + 1)
    }
}
