//! Rules for what begins on a day, is to be reached by a year, or is held up until one.

use demarche_dates::{Limit, Opener};
use demarche_schema::{DeadlineKind, Precision, Rel, Upos, Xpos};

use crate::deadline::{Outcome, Reader};

impl Reader<'_> {
    /// "suspended its tariffs until 9 July", "the crossing stays closed until May", "a truce until Friday": what is held up, or holds,
    /// does so until then.
    pub(crate) fn held_until(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        if self.is_sport() || !notes.is_political() || notes.is_denied(word) {
            return Outcome::Nothing;
        }
        let free = |limit: &Limit| {
            limit.opener == Opener::Until && !limit.counted && !used.contains(&limit.from) && self.is_ahead(limit)
        };
        let holds =
            grammar.is_noun(word) && ["treaty", "truce", "term"].into_iter().any(|list| notes.in_list(list, word));
        if holds {
            let hangs = |limit: &Limit| {
                let (from, to) = (limit.from as usize, limit.to as usize);
                (from..to).any(|at| grammar.head(at) == Some(word))
            };
            let Some(limit) = self.ahead.iter().find(|limit| free(limit) && hangs(limit)).copied() else {
                return Outcome::Nothing;
            };
            let entry =
                ["treaty", "truce", "term"].into_iter().find_map(|list| self.entry(list, word)).unwrap_or_default();
            let rule = "deadline/until";
            return self.hit(
                DeadlineKind::Expires,
                rule,
                word,
                &entry,
                limit,
                Some(word),
                Vec::new(),
                vec![word],
                0.65,
            );
        }
        let Some(entry) = self.entry("hold-up", word) else { return Outcome::Nothing };
        let predicate = grammar.is_verb(word) || grammar.child(word, &[Rel::Cop]).is_some();
        let kept = matches!(notes.lemma(word), "remain" | "stay" | "keep");
        let held = || {
            grammar.child(word, &[Rel::Xcomp, Rel::Advmod, Rel::Advcl]).is_some_and(|at| notes.in_list("hold-up", at))
        };
        if !predicate || kept && !held() {
            return Outcome::Nothing;
        }
        let thing = grammar.object(word).or_else(|| grammar.subject(word));
        let Some(thing) = thing.filter(|&at| grammar.is_noun(at) && !self.takes_place(at) && !self.is_bare_person(at))
        else {
            return Outcome::Nothing;
        };
        // Those who bar something until a day say what is to come, whatever the tense; snow does not.
        let meant = grammar.is_passive(word) || grammar.subject(word).is_some_and(|at| self.acts(at));
        let ahead = |limit: Limit| {
            let same = self.ahead.iter().find(|other| meant && other.from == limit.from);
            same.copied().unwrap_or(limit)
        };
        let time = self.time(word, &[Opener::Until], used).map(ahead);
        let Some(limit) = time.filter(|limit| free(limit)) else { return Outcome::Nothing };
        let words = vec![word];
        self.hit(DeadlineKind::Expires, "deadline/held-until", word, &entry, limit, Some(thing), Vec::new(), words, 0.6)
    }

    /// "will reopen the crossing on Monday", "threatened to put a tariff on steel on 10 June": a measure with its day.
    pub(crate) fn measure(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        // "will begin withdrawing its troops on Monday": what begins is a measure, whatever it is.
        let mut governors = self.carriers(word).into_iter().skip(1);
        let begun = governors.find(|&at| matches!(notes.lemma(at), "begin" | "start" | "cease" | "stop"));
        let listed = notes.phrase("measure", word).or_else(|| notes.phrase("measure", begun?));
        let Some((_, entry)) = listed else { return Outcome::Nothing };
        if !grammar.is_verb(word) || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let occasion = grammar.object(word).into_iter().chain(grammar.subject(word)).any(|at| self.takes_place(at));
        let begins = || self.notes.in_list("start", word) && grammar.object(word).is_none();
        let acts = self.subject(word).is_some_and(|at| self.acts(at) || self.can_lapse(at) || begins())
            || grammar.is_passive(word);
        if !self.is_planned(word)
            || occasion
            || !self.has_its_thing(word)
            || !acts
            || notes.is_denied(word)
            || notes.condition(word).is_some_and(|mark| mark != "unless")
        {
            return Outcome::Nothing;
        }
        let time = self.time(word, &[Opener::On, Opener::Bare, Opener::From, Opener::In], used);
        let exact =
            |limit: &Limit| !limit.counted && (limit.when.precision != Precision::Year || limit.opener == Opener::From);
        let Some(limit) = time.filter(|limit| self.is_ahead(limit) && exact(limit)) else { return Outcome::Nothing };
        let object = grammar.object(word);
        let subject = object.filter(|&at| self.can_lapse(at));
        let words = vec![word, self.clause_end(word)];
        self.hit(DeadlineKind::TakesEffect, "deadline/measure", word, entry, limit, subject, Vec::new(), words, 0.65)
    }

    /// Whether a verb tells what is to come: "will close", "to close", "closes on 1 July".
    fn is_planned(&self, word: usize) -> bool {
        let notes = self.notes;
        let will = |&at: &usize| notes.has_aux(at, &["will", "shall", "'ll", "’ll", "would"]);
        let present = |at: usize| {
            let passive = notes.grammar.is_passive(at)
                && notes
                    .grammar
                    .children_by(at, &[Rel::AuxPass])
                    .any(|aux| matches!(notes.xpos(aux), Xpos::Vbz | Xpos::Vbp))
                && !notes.has_aux(at, &["have"]);
            matches!(notes.xpos(at), Xpos::Vbz | Xpos::Vbp) || passive
        };
        self.carriers(word).iter().any(will) || notes.xpos(word) == Xpos::Vb || present(word)
    }

    /// Whether a word names what takes place and does not take effect: a meeting, a vote, a match.
    fn takes_place(&self, at: usize) -> bool {
        let notes = self.notes;
        notes.in_list("occasion", at)
            || notes.grammar.prepositional_near(at, "of").is_some_and(|of| notes.in_list("occasion", of))
    }

    /// Verbs that say something else of persons want a thing: one leaves a bloc, takes over a chair, joins a union.
    fn has_its_thing(&self, word: usize) -> bool {
        let notes = self.notes;
        let thing = |at: usize| notes.in_list("bloc", at) || self.can_lapse(at) || self.is_body(at);
        match notes.lemma(word) {
            "leave" | "join" | "quit" | "exit" => notes.grammar.object(word).is_some_and(thing),
            "become" => {
                let mut below = notes.grammar.children(word).iter();
                below.any(|&at| {
                    matches!(notes.lemma(at), "member" | "independent" | "state" | "republic" | "party" | "law")
                })
            }
            _ => true,
        }
    }

    /// Whether a word stands for an organisation.
    fn is_body(&self, at: usize) -> bool {
        let mention = self.notes.mention_at(at).map(|at| &self.notes.mentions[at]);
        mention.is_some_and(|mention| {
            mention.readings.iter().any(|reading| matches!(reading.code.as_str(), "IGO" | "UNO" | "EUR"))
        })
    }

    /// "the 15 July start of the checks", "the handover is set for 1 March": a beginning with its day.
    pub(crate) fn outset(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let Some(entry) = self.entry("outset", word).filter(|_| grammar.is_noun(word)) else { return Outcome::Nothing };
        let of = grammar.prepositional_near(word, "of").or_else(|| grammar.modifiers(word).next());
        if !notes.is_political()
            || self.is_sport()
            || of.is_some_and(|at| self.takes_place(at))
            || self.takes_place(word)
        {
            return Outcome::Nothing;
        }
        let before = |limit: &&Limit| {
            limit.opener == Opener::Bare
                && !limit.counted
                && limit.to as usize <= word
                && word <= limit.to as usize + 2
                && (limit.to as usize..word).all(|at| !grammar.is_verb(at))
        };
        let fixed = || {
            let own = |head: usize| grammar.subject(head) == Some(word) || grammar.object(head) == Some(word);
            let verb = grammar.head(word).filter(|&head| notes.in_list("fix", head) && own(head));
            let after = |limit: &&Limit| {
                !limit.counted
                    && matches!(limit.opener, Opener::For | Opener::On | Opener::From)
                    && verb.is_some_and(|verb| self.distance(verb, limit).is_some())
            };
            self.ahead.iter().find(after)
        };
        let free = |limit: &&Limit| !used.contains(&limit.from) && self.is_ahead(limit);
        let found = self.ahead.iter().find(before).or_else(fixed).filter(free);
        let Some(limit) = found.copied() else { return Outcome::Nothing };
        let words = self.grammar_words(word);
        self.hit(DeadlineKind::TakesEffect, "deadline/outset", word, &entry, limit, of, Vec::new(), words, 0.65)
    }

    /// "its 2060 target for net zero": what is to be reached by a year.
    pub(crate) fn goal(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some(entry) = self.entry("goal", word).filter(|_| notes.grammar.is_noun(word)) else {
            return Outcome::Nothing;
        };
        let before = |limit: &&Limit| {
            limit.opener == Opener::Bare
                && !limit.counted
                && (limit.to as usize..=limit.to as usize + 2).contains(&word)
        };
        let found = self.ahead.iter().find(before).filter(|limit| !used.contains(&limit.from) && self.is_ahead(limit));
        let Some(limit) = found.copied().filter(|_| notes.is_political() && !self.is_sport()) else {
            return Outcome::Nothing;
        };
        let bound: Vec<usize> = notes.grammar.possessor(word).filter(|&at| self.someone(at)).into_iter().collect();
        self.hit(DeadlineKind::Due, "deadline/goal", word, &entry, limit, None, bound, self.grammar_words(word), 0.65)
    }

    /// "lorries from 1 November", "would be stopped from 13 February": what holds from a day ahead takes effect then.
    pub(crate) fn holds_from(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let own = |limit: &&Limit| {
            let (from, to) = (limit.from as usize, limit.to as usize);
            let range = notes
                .lemmas
                .get(to)
                .is_some_and(|next| matches!(next.as_str(), "to" | "until" | "till" | "through" | "-" | "–"));
            let mut heads = (from..to).filter_map(|at| grammar.head(at)).filter(|head| !(from..to).contains(head));
            limit.opener == Opener::From && !range && !used.contains(&limit.from) && heads.any(|head| head == word)
        };
        let Some(limit) = self.ahead.iter().find(own).map(|limit| self.in_tense(word, *limit)) else {
            return Outcome::Nothing;
        };
        let counts = matches!(notes.upos(word), Upos::Num | Upos::Sym) || self.can_lapse(word);
        let modal = notes.has_aux(word, &["will", "would", "may", "can", "must", "shall"]);
        let predicate = grammar.is_verb(word) || grammar.child(word, &[Rel::Cop]).is_some();
        if !predicate && !counts
            || !self.is_ahead(&limit)
            || !(notes.is_political() || modal)
            || self.is_sport()
            || notes.is_denied(word)
        {
            return Outcome::Nothing;
        }
        let subject = Some(word)
            .filter(|&at| self.can_lapse(at))
            .or_else(|| grammar.object(word).filter(|&at| self.can_lapse(at)));
        // "stopped flying there from October" is over.
        if self.carriers(word).into_iter().skip(1).any(|at| notes.is_past(at)) {
            return Outcome::Nothing;
        }
        let Some(entry) = self.entry("onward", limit.from as usize) else { return Outcome::Nothing };
        self.hit(DeadlineKind::TakesEffect, "deadline/from", word, &entry, limit, subject, Vec::new(), vec![word], 0.65)
    }
}
