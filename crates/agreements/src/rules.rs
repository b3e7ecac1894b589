//! The rules: each looks at one word and says whether it tells a deadline.

use demarche_dates::{Limit, Opener};
use demarche_schema::{DeadlineKind, Precision, Rel, Upos, Xpos};

use crate::deadline::{BY, LASTING, Outcome, POINT, Reader};

impl Reader<'_> {
    /// "a deadline of 30 June", "a 72-hour ultimatum", "the deadline is Friday", "set Friday as the deadline".
    pub(crate) fn noun(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let list = ["ultimatum", "limit"].into_iter().find_map(|list| Some((list, notes.phrase(list, word)?)));
        let Some((list, (end, entry))) = list else { return Outcome::Nothing };
        // "cut-off": the tree has its first part below its last.
        let word = notes.grammar.head(word).filter(|head| (word + 1..end).contains(head)).unwrap_or(word);
        if !matches!(notes.upos(word), Upos::Noun | Upos::Propn) || self.is_sport() {
            return Outcome::Nothing;
        }
        if notes.grammar.children_by(word, &[Rel::Det]).any(|det| notes.lemma(det) == "no") {
            return Outcome::Dropped("it is said that there is no deadline");
        }
        let Some(limit) = self.time_of_noun(word, used) else { return Outcome::Nothing };
        let what = if list == "ultimatum" || self.threat_behind(limit.to as usize) {
            DeadlineKind::Ultimatum
        } else {
            DeadlineKind::Due
        };
        let bound = self.bound_by_noun(word);
        let words = self.grammar_words(word);
        self.hit(what, "deadline/noun", word, entry, limit, None, bound, words, 0.8)
    }

    pub(crate) fn grammar_words(&self, word: usize) -> Vec<usize> {
        let (from, to) = self.notes.noun_phrase(word);
        vec![from, to - 1]
    }

    pub(crate) fn time_of_noun(&self, word: usize, used: &[u32]) -> Option<Limit> {
        let grammar = &self.notes.grammar;
        let free = |limit: &&Limit| {
            !used.contains(&limit.from) && limit.opener != Opener::Since && limit.opener != Opener::After
        };
        // "an ultimatum to leave by Friday"
        let own_task = |at: usize| grammar.rel(at) == Rel::Acl && grammar.head(at) == Some(word);
        let own = |limit: &&Limit| {
            let anchor = (limit.from as usize..limit.to as usize).find(|&at| {
                grammar.head(at).is_none_or(|head| !(limit.from as usize..limit.to as usize).contains(&head))
                    && grammar.rel(at) != Rel::Case
            });
            anchor.is_some_and(|at| {
                let path = grammar.upwards(at);
                path.iter()
                    .position(|up| *up == word)
                    .is_some_and(|end| path[..end].iter().all(|&up| !self.opens_clause(up) || own_task(up)))
            })
        };
        // What stands in the phrase, right before it or right after it.
        let before = |limit: &&Limit| (limit.to as usize..=limit.to as usize + 2).contains(&word);
        let inside = self.ahead.iter().filter(free).find(|limit| own(limit) || before(limit));
        let copula = || {
            // "The deadline is Friday": the day is the predicate.
            let head = grammar.head(word)?;
            self.ahead.iter().filter(free).find(|limit| (limit.from as usize..limit.to as usize).contains(&head))
        };
        let verb = || {
            let verb = grammar.head(grammar.first_conjunct(word)).filter(|&head| grammar.is_verb(head))?;
            self.time(verb, &[Opener::On, Opener::In, Opener::Bare, Opener::Until, Opener::By], used)
        };
        let found = inside.or_else(copula).copied().or_else(verb)?;
        let governor = grammar.head(word).filter(|&head| grammar.is_verb(head) && self.notes.in_list("lapse", head));
        Some(governor.map_or(found, |verb| self.in_tense(verb, found)))
    }

    /// Whom a deadline binds: "a deadline for Iran", "gave Iran a deadline", "Iran faces a deadline".
    pub(crate) fn bound_by_noun(&self, word: usize) -> Vec<usize> {
        let grammar = &self.notes.grammar;
        if let Some(whom) = grammar.prepositional_near(word, "for").filter(|&at| self.someone(at)) {
            return vec![whom];
        }
        let Some(verb) = grammar.head(word).filter(|&head| grammar.is_verb(head)) else { return Vec::new() };
        let whom = grammar.indirect_object(verb).or_else(|| grammar.prepositional_near(verb, "to"));
        if let Some(whom) = whom.filter(|&at| self.someone(at)) {
            return vec![whom];
        }
        let meets = matches!(
            self.notes.lemma(verb),
            "face" | "have" | "miss" | "meet" | "ignore" | "accept" | "reject" | "get" | "receive"
        );
        grammar.subject(verb).filter(|&at| meets && self.someone(at)).into_iter().collect()
    }

    pub(crate) fn someone(&self, at: usize) -> bool {
        !self.notes.mentions_below(at).is_empty()
    }

    /// "gave Tehran until Friday to reply", "gave the rebels 48 hours to leave", "were given until May to try again".
    pub(crate) fn given(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let Some(entry) = self.entry("grant", word) else { return Outcome::Nothing };
        if !grammar.is_verb(word) || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let time = self.ahead.iter().find(|limit| {
            let opened =
                limit.opener == Opener::Until || limit.counted && matches!(limit.opener, Opener::Bare | Opener::Within);
            // "gave the soldiers who seized power one week": only verbs inside the phrase of whom may stand between.
            let own =
                |at: usize| !grammar.is_verb(at) || matches!(grammar.rel(at), Rel::Acl | Rel::AclRelcl | Rel::Amod);
            opened
                && !used.contains(&limit.from)
                && limit.from as usize > word
                && (word + 1..limit.from as usize).all(own)
        });
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        let task = self.infinitive_after(limit.to as usize);
        if task.is_none() && (limit.opener != Opener::Until || notes.lemma(word) != "give") {
            return Outcome::Nothing;
        }
        let passive = grammar.is_passive(word);
        let whom = grammar.indirect_object(word).or_else(|| grammar.object(word));
        let whom = whom.filter(|&at| self.someone(at)).or_else(|| self.mention_between(word, limit.from as usize));
        // Who gives someone time may act when it is over; a plan that does so threatens no one.
        let giver = grammar.subject(word).filter(|_| !passive);
        // Whom one gives time to is no part of oneself: "gave its commission thirty days", "gave itself until autumn".
        let own = whom.is_some_and(|at| grammar.possessor(at).is_some_and(|of| notes.upos(of) == Upos::Pron))
            || (word + 1..limit.from as usize).any(|at| matches!(notes.lemma(at), "itself" | "themselves" | "himself"));
        let giver = giver.filter(|_| !own).is_some_and(|at| {
            notes.mention_at(at).is_some() || notes.upos(at) == Upos::Pron || self.quantity_of_someone(at)
        });
        // A threat told nearby is no threat to oneself.
        let warned = !own && (self.warns() || notes.around.threat);
        let what = if giver || self.threat_behind(limit.to as usize) || warned {
            DeadlineKind::Ultimatum
        } else {
            DeadlineKind::Due
        };
        let words = task.into_iter().flat_map(|task| [task, self.clause_end(task)]).collect();
        self.hit(what, "deadline/given", word, &entry, limit, None, whom.into_iter().collect(), words, 0.85)
    }

    /// "The fifteen members of the forum" are someone, though the head is no name.
    pub(crate) fn quantity_of_someone(&self, at: usize) -> bool {
        self.notes.grammar.quantified(at).is_some_and(|of| self.someone(of))
    }

    /// "has until Friday to decide", "have 48 hours to leave".
    pub(crate) fn has_time(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some(entry) = self.entry("have", word) else { return Outcome::Nothing };
        if !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let time = self.ahead.iter().find(|limit| {
            let opened = limit.opener == Opener::Until || limit.counted && limit.opener == Opener::Bare;
            opened && !used.contains(&limit.from) && (word + 1..word + 5).contains(&(limit.from as usize))
        });
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        let who: Vec<usize> = notes.grammar.subject(word).into_iter().collect();
        // "has until Friday" says enough, "has two weeks" does not.
        let enough = limit.opener == Opener::Until && who.first().is_some_and(|&at| self.someone(at));
        let Some(task) = self.infinitive_after(limit.to as usize).or(Some(word).filter(|_| enough)) else {
            return Outcome::Nothing;
        };
        let threat = self.has_threat(task) || self.threat_behind(task) || self.warns() || notes.around.threat;
        let what = if threat { DeadlineKind::Ultimatum } else { DeadlineKind::Due };
        self.hit(what, "deadline/has-time", word, &entry, limit, None, who, vec![task, self.clause_end(task)], 0.8)
    }

    /// "is set to expire in 2026", "lapsed on Friday", "will not expire until 2030".
    pub(crate) fn lapses(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let list = ["lapse", "ending"].into_iter().find_map(|list| Some((list, notes.phrase(list, word)?)));
        let Some((list, (_, entry))) = list else { return Outcome::Nothing };
        // "The mandate lapses on Friday": the verb may be taken for a noun.
        let misread = || {
            let noun = list == "lapse" && word > 0 && notes.grammar.is_noun(word);
            let let_go = || (word.saturating_sub(12)..word).any(|at| matches!(notes.lemma(at), "let" | "allow"));
            noun && (notes.xpos(word) == Xpos::Nns && self.can_lapse(word - 1) || let_go())
        };
        let verb = notes.grammar.is_verb(word) || misread();
        if verb && list != "lapse" || !verb && (list != "ending" || !notes.grammar.is_noun(word)) {
            return Outcome::Nothing;
        }
        let subject = if notes.grammar.is_verb(word) {
            self.subject(word)
        } else if verb {
            let before = self.named.iter().filter(|named| named.head < word && named.to + 1 >= word);
            before.min_by_key(|named| named.head).map_or_else(|| word.checked_sub(1), |named| Some(named.head))
        } else {
            self.of_phrase(word)
        };
        let Some(subject) = subject else { return Outcome::Nothing };
        if verb && notes.lemma(word) == "run" && !self.can_lapse(subject) {
            return Outcome::Nothing;
        }
        let known = Some(subject).filter(|&at| !self.is_bare_person(at)).or_else(|| self.named_before(word));
        let Some(subject) = known else { return Outcome::Nothing };
        let time = self.time_before_when(word, used).or_else(|| self.time(word, POINT, used));
        let time = time.or_else(|| self.time_in_segment(word, used));
        let Some(limit) = time else { return Outcome::Nothing };
        if notes.is_denied(word) && limit.opener != Opener::Until {
            return Outcome::Dropped("it is said not to lapse then");
        }
        if notes.in_list("limit", subject) || notes.in_list("ultimatum", subject) {
            let what = if notes.in_list("ultimatum", subject) { DeadlineKind::Ultimatum } else { DeadlineKind::Due };
            let bound = self.bound_by_noun(subject);
            return self.hit(what, "deadline/noun", word, entry, limit, None, bound, self.grammar_words(subject), 0.8);
        }
        self.hit(
            DeadlineKind::Expires,
            "deadline/expires",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            Vec::new(),
            0.9,
        )
    }

    /// Whether a verb tells what is done or agreed, not what someone wants: "agreed to extend", "will extend", "extended".
    pub(crate) fn is_settled(&self, verb: usize) -> bool {
        let notes = self.notes;
        let infinitive = notes.xpos(verb) == Xpos::Vb && !notes.has_aux(verb, &["will", "shall", "do"]);
        let governor = self.carriers(verb).into_iter().skip(1).chain(notes.grammar.head(verb)).next();
        let settles = governor.is_some_and(|at| {
            matches!(notes.lemma(at), "agree" | "decide" | "vote" | "move" | "resolve" | "choose" | "set")
        });
        !infinitive || settles
    }

    pub(crate) fn of_phrase(&self, noun: usize) -> Option<usize> {
        let grammar = &self.notes.grammar;
        grammar
            .prepositional_near(noun, "of")
            .or_else(|| grammar.possessor(noun))
            .or_else(|| grammar.modifiers(noun).find(|&at| self.can_lapse(at)))
    }

    /// "the truce ends on Friday", "the mandate runs until June".
    pub(crate) fn ends(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((_, entry)) = notes.phrase("end", word) else { return Outcome::Nothing };
        let main = if matches!(notes.grammar.rel(word), Rel::Cop | Rel::Aux | Rel::AuxPass) {
            notes.grammar.head(word).unwrap_or(word)
        } else {
            word
        };
        if !notes.grammar.is_verb(word) && main == word {
            return Outcome::Nothing;
        }
        let subject = self.subject(main).or_else(|| self.subject(word));
        let Some(subject) = subject.filter(|&at| self.can_lapse(at)) else { return Outcome::Nothing };
        // "is over", "is up" say when, "runs", "is open" how long.
        let over = (word + 1..(word + 4).min(notes.len())).any(|at| matches!(notes.lemma(at), "over" | "up"));
        let lasting = LASTING.contains(&notes.lemma(word)) && !over;
        let openers: &[Opener] = if lasting { &[Opener::Until, Opener::Bare] } else { POINT };
        let until = |limit: &Limit| !lasting || limit.opener == Opener::Until || self.is_to_a_day(limit);
        let Some(limit) = self.time(main, openers, used).filter(until) else { return Outcome::Nothing };
        if notes.is_denied(main) && limit.opener != Opener::Until {
            return Outcome::Dropped("it is said not to end then");
        }
        self.hit(DeadlineKind::Expires, "deadline/ends", word, entry, limit, Some(subject), Vec::new(), Vec::new(), 0.8)
    }

    /// "takes effect on 1 July", "comes into force next year".
    pub(crate) fn takes_effect(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let own = notes.phrase("begin", word);
        let Some((_, entry)) = own.or_else(|| notes.phrase("start", word)) else { return Outcome::Nothing };
        if !notes.grammar.is_verb(word) && own.is_none() {
            return Outcome::Nothing;
        }
        let Some(subject) = self.subject(word).filter(|&at| !self.is_bare_person(at)) else { return Outcome::Nothing };
        if own.is_none() && (!self.can_lapse(subject) || notes.in_list("occasion", subject)) {
            return Outcome::Nothing;
        }
        let Some(limit) = self.time(word, POINT, used).filter(|limit| limit.opener != Opener::Until) else {
            return Outcome::Nothing;
        };
        if notes.is_denied(word) {
            return Outcome::Dropped("it is said not to take effect then");
        }
        if self.is_over(&limit) {
            return Outcome::Dropped("it has taken effect");
        }
        self.hit(
            DeadlineKind::TakesEffect,
            "deadline/takes-effect",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            Vec::new(),
            0.85,
        )
    }

    /// "extended the truce until Friday", "renewed the mandate for another six months", "a one-year extension of the mandate".
    pub(crate) fn prolonged(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((_, entry)) = notes.phrase("prolong", word) else { return Outcome::Nothing };
        let verb = notes.grammar.is_verb(word);
        let what = if verb { notes.grammar.object(word) } else { self.of_phrase(word) };
        let Some(subject) =
            what.filter(|&at| self.can_lapse(at) || verb && notes.grammar.is_noun(at) && !self.is_bare_person(at))
        else {
            return Outcome::Nothing;
        };
        let wanted = |limit: &&Limit| {
            let to = self.is_to_a_day(limit);
            let length = limit.counted && matches!(limit.opener, Opener::For | Opener::Bare);
            limit.opener == Opener::Until || to || length
        };
        let near = |limit: &&Limit| self.distance(word, limit).is_some() || self.distance(subject, limit).is_some();
        let time = self.ahead.iter().filter(|limit| !used.contains(&limit.from)).filter(wanted).find(near);
        let Some(limit) = time.copied() else { return Outcome::Nothing };
        if notes.is_denied(word) {
            return Outcome::Dropped("it is said not to be prolonged");
        }
        if verb && !self.is_settled(word) {
            return Outcome::Dropped("it is only asked for or offered to be prolonged");
        }
        let words = vec![word];
        match self.hit(
            DeadlineKind::Expires,
            "deadline/prolonged",
            word,
            entry,
            limit,
            Some(subject),
            Vec::new(),
            words,
            0.75,
        ) {
            Outcome::Found(mut hit) => {
                hit.prolonged = true;
                Outcome::Found(hit)
            }
            other => other,
        }
    }

    /// "must leave by Friday", "demanded that Iran reply within two weeks", "pledged to cut emissions by 2030".
    pub(crate) fn due(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let predicate = grammar.is_verb(word) || grammar.child(word, &[Rel::Cop]).is_some();
        if !predicate || !notes.is_political() || self.is_sport() {
            return Outcome::Nothing;
        }
        let Some((by, entry)) = self.obligation(word) else { return Outcome::Nothing };
        let payable = notes.in_list("payable", word);
        let time = if payable { self.time(word, POINT, used) } else { self.time(word, BY, used) };
        let Some(limit) = time.filter(|limit| payable || self.is_limit(limit, word)) else { return Outcome::Nothing };
        let condition = notes.condition(word);
        let or_else = self.is_or_else(word, condition);
        // "if he had not resigned by Sunday": what would be the else lies ahead.
        let told_ahead = |other: &&Limit| or_else && other.from == limit.from;
        let limit = self.ahead.iter().find(told_ahead).copied().unwrap_or(limit);
        if notes.is_past(word) && by == word && !self.asks_for(word) && !or_else || self.is_over(&limit) {
            return Outcome::Nothing;
        }
        if condition.is_some_and(|mark| mark != "unless") && !or_else && !self.is_proviso(word) {
            return Outcome::Dropped("what has to be done by then is only supposed");
        }
        if notes.is_denied(by) && by != word && !or_else {
            return Outcome::Dropped("it is said that it need not be done by then");
        }
        let threat = or_else
            || self.threat_behind(limit.to as usize)
            || self.has_threat(word)
            || self.warns() && notes.has_aux(word, &["must"]);
        let what = match notes.lemma(word) {
            _ if threat => DeadlineKind::Ultimatum,
            // To become something by a day is no task but a new state of affairs.
            "become" => DeadlineKind::TakesEffect,
            _ => DeadlineKind::Due,
        };
        let who =
            grammar.subject(word).filter(|&at| self.someone(at)).or_else(|| grammar.child(word, &[Rel::NsubjPass]));
        let bound = who.filter(|&at| self.someone(at)).into_iter().collect();
        self.hit(what, "deadline/due", word, &entry, limit, None, bound, vec![by, word, self.clause_end(word)], 0.7)
    }

    /// "put off its decision until 1 November", "the vote was postponed to Friday": what is put off falls due then.
    pub(crate) fn postponed(&self, word: usize, used: &[u32]) -> Outcome {
        let notes = self.notes;
        let Some((end, entry)) = notes.phrase("postpone", word) else { return Outcome::Nothing };
        if !notes.grammar.is_verb(word) || !notes.is_political() || self.is_sport() || notes.is_denied(word) {
            return Outcome::Nothing;
        }
        let own = |limit: &Limit| limit.opener == Opener::Until || self.is_to_a_day(limit);
        let time = self.time(word, &[Opener::Until, Opener::Bare], used).filter(own);
        let Some(limit) = time.filter(|limit| !limit.counted && limit.when.precision != Precision::Year) else {
            return Outcome::Nothing;
        };
        // What was put off lies ahead, whatever the tense of putting it off.
        let limit = self.ahead.iter().find(|other| other.from == limit.from).copied().unwrap_or(limit);
        let who = notes.grammar.subject(word).filter(|&at| self.someone(at) && !notes.grammar.is_passive(word));
        let words = vec![word, end - 1, self.clause_end(word)];
        let bound = who.into_iter().collect();
        self.hit(DeadlineKind::Due, "deadline/postponed", word, entry, limit, None, bound, words, 0.65)
    }

    /// The word that makes a verb an obligation, and where it stands in the lexicon.
    pub(crate) fn obligation(&self, word: usize) -> Option<(usize, String)> {
        let notes = self.notes;
        let grammar = &notes.grammar;
        let payable = notes.lemma(word) == "due"
            && grammar.child(word, &[Rel::Cop]).is_some()
            && grammar.child(word, &[Rel::Xcomp]).is_none();
        if payable {
            let owed = grammar.child(word, &[Rel::Nsubj]).is_some_and(|at| self.falls_due(at));
            return owed.then(|| Some((word, self.entry("payable", word)?))).flatten();
        }
        let modal = grammar
            .children_by(word, &[Rel::Aux])
            .find(|&aux| matches!(notes.lemma(aux), "must" | "shall" | "should" | "ought"));
        if let Some(modal) = modal {
            return Some((modal, self.entry("bind", modal)?));
        }
        if let Some(entry) = self.opener_of_task(word) {
            return Some((word, entry));
        }
        if self.asks_for(word) {
            return Some((word, self.entry("oblige", word).or_else(|| self.entry("expect", word))?));
        }
        let first = grammar.first_conjunct(word);
        for at in [word, first] {
            let Some(head) = grammar.head(at) else { continue };
            let governed =
                matches!(grammar.rel(at), Rel::Xcomp | Rel::Ccomp | Rel::Acl | Rel::Advcl | Rel::Obl | Rel::Csubj);
            // "committed to spending", "agreed on closing".
            let gerund = || {
                let mark = grammar.child(at, &[Rel::Mark, Rel::Case]);
                notes.xpos(at) == Xpos::Vbg && mark.is_some_and(|mark| matches!(notes.lemma(mark), "to" | "on"))
            };
            let infinitive = notes.xpos(at) == Xpos::Vb || grammar.rel(at) != Rel::Advcl || gerund();
            if !governed || !infinitive {
                continue;
            }
            if matches!(notes.lemma(head), "have" | "need" | "be") && grammar.rel(at) == Rel::Xcomp {
                return Some((head, self.entry("bind", head)?));
            }
            let whom = || grammar.subject(word).is_some_and(|at| notes.mention_at(at).is_some());
            let expected = || self.entry("expect", head).filter(|_| whom());
            if let Some(entry) = self.entry("oblige", head).or_else(expected) {
                return Some((head, entry));
            }
        }
        // "Turkey will withdraw its troops by June": a state binds itself.
        let told = grammar.rel(word) == Rel::Ccomp || grammar.child(word, &[Rel::Parataxis]).is_some();
        let reported = notes.has_aux(word, &["would"]) && told;
        let binds = (notes.has_aux(word, &["will"]) || reported)
            && grammar.child(word, &[Rel::Nsubj]).is_some_and(|at| {
                let mention = notes.mention_at(at).map(|at| &notes.mentions[at]);
                mention.is_some_and(|mention| mention.readings.iter().any(|reading| !reading.code.is_empty()))
                    || self.quantity_of_someone(at)
                    || notes.upos(at) == Upos::Pron && self.acts(at)
            });
        let modal = || {
            grammar
                .children_by(word, &[Rel::Aux])
                .find(|&aux| matches!(notes.lemma(aux), "will" | "would" | "'ll" | "’ll"))
        };
        if binds && let Some(modal) = modal() {
            return Some((modal, self.entry("bind", modal)?));
        }
        // "Leave by noon or be shelled"
        let told = notes.xpos(word) == Xpos::Vb
            && grammar.child(word, &[Rel::Nsubj, Rel::NsubjPass, Rel::Aux, Rel::Mark]).is_none()
            && self.threat_behind(word + 1);
        let threat = || (word..notes.len()).find_map(|at| self.entry("or-else", at));
        told.then(|| threat().or_else(|| self.entry("bind", word))).flatten().map(|entry| (word, entry))
    }

    /// Whether something falls due by itself: a payment or an answer, and no person, meeting or ship.
    fn falls_due(&self, subject: usize) -> bool {
        self.notes.in_list("payment", subject)
    }

    /// Where the word stands in the lexicon that opens a task: "unless", "provided that", "is to".
    fn opener_of_task(&self, word: usize) -> Option<String> {
        let before = |list: &str| {
            let mut back = (0..=word).rev();
            back.find_map(|at| self.entry(list, at))
                .or_else(|| (word..self.notes.len()).find_map(|at| self.entry(list, at)))
        };
        if self.is_or_else(word, self.notes.condition(word)) {
            return before("unless");
        }
        if self.is_proviso(word) {
            return before("proviso");
        }
        let to = || {
            (0..word)
                .rev()
                .find(|&at| matches!(self.notes.lemma(at), "be" | "to"))
                .and_then(|at| self.entry("bind", at))
        };
        self.is_to(word).then(to).flatten()
    }

    /// "unless they leave by Friday", "if they are not met within a week", "in the event they do not".
    pub(crate) fn is_or_else(&self, word: usize, condition: Option<&str>) -> bool {
        let event = || {
            self.notes
                .grammar
                .upwards(word)
                .iter()
                .any(|&up| self.notes.lemma(up) == "event" && up > 1 && self.notes.lemma(up - 2) == "in")
        };
        // "Should the president not be back by Friday"
        let inverted = || {
            let opens = |aux: usize| self.notes.lemma(aux) == "should";
            let aux = self.notes.grammar.children_by(word, &[Rel::Aux]).find(|&aux| opens(aux));
            let subject = self.notes.grammar.child(word, &[Rel::Nsubj, Rel::NsubjPass]);
            aux.zip(subject).is_some_and(|(aux, subject)| aux < subject)
        };
        match condition {
            _ if inverted() => self.notes.is_denied(word) || self.fails(word),
            Some("unless") => true,
            Some("if") => self.notes.is_denied(word) || self.fails(word),
            _ => self.notes.is_denied(word) && event(),
        }
    }

    /// "if Damascus fails to comply by Friday"
    pub(crate) fn fails(&self, word: usize) -> bool {
        let mut governors = self.carriers(word).into_iter().skip(1);
        governors.any(|at| matches!(self.notes.lemma(at), "fail" | "refuse" | "decline" | "neglect"))
    }

    /// "demanded the release of the hostages within a day", "promised elections by December": a verb of obligation with a thing.
    pub(crate) fn asks_for(&self, word: usize) -> bool {
        let notes = self.notes;
        let asks = matches!(
            notes.lemma(word),
            "demand" | "order" | "require" | "promise" | "pledge" | "call" | "seek" | "want" | "guarantee" | "expect"
        );
        let thing = notes.grammar.object(word).or_else(|| notes.grammar.prepositional(word, "for"));
        let clause = notes.grammar.child(word, &[Rel::Xcomp, Rel::Ccomp]).is_some();
        asks && !clause && thing.is_some_and(|at| notes.grammar.is_noun(at) && notes.mention_at(at).is_none())
    }

    /// "provided that Ankara meet the criteria by June", "so long as parliament ratifies it before the elections".
    pub(crate) fn is_proviso(&self, word: usize) -> bool {
        let start = word.saturating_sub(9);
        let opens = |at: usize| match self.notes.lemma(at) {
            "provided" | "providing" | "provide" => {
                self.notes.upos(at) == Upos::Sconj || self.notes.lemmas.get(at + 1).is_some_and(|next| next == "that")
            }
            "as" => at > 0 && self.notes.lemma(at - 1) == "long",
            "condition" => self.notes.lemmas.get(at + 1).is_some_and(|next| next == "that"),
            _ => false,
        };
        (start..word).rev().take_while(|&at| opens(at) || !self.notes.grammar.is_verb(at)).any(opens)
    }

    /// "is to report by", "are to be down to 8,600 by", "a swap to be carried out by".
    pub(crate) fn is_to(&self, word: usize) -> bool {
        let notes = self.notes;
        let skipped = |at: usize| notes.upos(at) == Upos::Adv || matches!(notes.lemma(at), "be" | "not");
        let Some(to) = (0..word).rev().find(|&at| !skipped(at)).filter(|&at| notes.lemma(at) == "to") else {
            return false;
        };
        let Some(before) = (0..to).rev().find(|&at| notes.upos(at) != Upos::Adv && notes.lemma(at) != "not") else {
            return false;
        };
        let passive = matches!(notes.grammar.rel(word), Rel::Acl | Rel::Advcl) && notes.grammar.is_passive(word);
        passive || notes.lemma(before) == "be" && notes.xpos(before) != Xpos::Vb && notes.xpos(before) != Xpos::Vbg
    }

    /// Whether a limit is a day, month or year that is still to come.
    pub(crate) fn is_ahead(&self, limit: &Limit) -> bool {
        self.published.is_none_or(|day| limit.when.date > day)
    }

    /// Whether a limit is over on the day of publication.
    pub(crate) fn is_over(&self, limit: &Limit) -> bool {
        self.published.is_some_and(|day| demarche_lexicon::agreements::last_day(limit.when) < day)
    }

    /// "extended to 31 January", "runs to 2028".
    pub(crate) fn is_to_a_day(&self, limit: &Limit) -> bool {
        limit.opener == Opener::Bare
            && limit.from.checked_sub(1).is_some_and(|before| self.notes.lemma(before as usize) == "to")
    }

    /// Whether a limit is one by which something is done: "by", "within", "in two weeks"; "until" needs a limit, not a state.
    pub(crate) fn is_limit(&self, limit: &Limit, word: usize) -> bool {
        match limit.opener {
            Opener::By | Opener::Within => !(limit.counted && limit.opener == Opener::By),
            Opener::In => {
                limit.counted || limit.when.precision != Precision::Day && self.notes.has_aux(word, &["must"])
            }
            _ => false,
        }
    }
}
