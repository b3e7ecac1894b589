//! Grammatical slots: who does what to whom, seen through passives, relative clauses, control, conjunction and light verbs.
//!
//! Each slot is answered from the dependency tree first and from the PropBank roles where the tree is silent. All functions
//! take word indices of one sentence and never fail: on a malformed tree they find less. `DEPTH` bounds every walk.

use demarche_schema::{Parse, Rel, Role, Sentence, Upos, Xpos};

/// How many steps a walk up the tree may take; deeper embedding than this is not understood by readers either.
const DEPTH: usize = 6;

/// Verbs whose understood subject of the clause stays their own subject although they have an object ("promised him to go").
const SUBJECT_CONTROL: &[&str] = &["promise", "vow", "pledge", "threaten", "swear", "use"];

/// Verbs of coming and gathering: with "for" they name what for.
const COMING: &[&str] = &[
    "arrive", "come", "fly", "go", "travel", "meet", "gather", "head", "leave", "return", "land", "visit", "convene",
    "assemble", "sit", "join", "invite", "expect", "welcome", "depart", "set",
];

/// Words of quantity: what follows their "of" is what is meant.
const QUANTITIES: &[&str] = &[
    "number",
    "dozen",
    "score",
    "hundred",
    "thousand",
    "million",
    "billion",
    "ten",
    "majority",
    "minority",
    "part",
    "half",
    "third",
    "quarter",
    "some",
    "many",
    "most",
    "all",
    "several",
    "few",
    "group",
    "lot",
    "handful",
    "couple",
    "pair",
    "type",
    "kind",
    "sort",
    "series",
    "round",
    "batch",
    "member",
    "percent",
    "%",
    "one",
    "both",
    "each",
    "none",
    "any",
    "remainder",
    "rest",
    "range",
    "total",
    "wave",
    "string",
    "set",
    "piece",
    "share",
    "ton",
    "tonne",
    "amount",
    "quantity",
    "copy",
    "consignment",
    "load",
    "cargo",
    "bulk",
    "fraction",
    "spate",
];

/// One sentence with its tree, ready for questions.
#[derive(Debug)]
pub struct Grammar<'a> {
    /// The sentence.
    pub sentence: &'a Sentence,
    /// Its analysis.
    pub parse: &'a Parse,
    /// Children of each word, in order.
    children: Vec<Vec<usize>>,
    /// Which words are verbs of the class `light`, by index.
    light: Vec<bool>,
}

impl<'a> Grammar<'a> {
    /// Prepares a sentence. `light` tells whether a lemma (with its particle) is a light verb.
    pub fn new(sentence: &'a Sentence, parse: &'a Parse, light: impl Fn(&str, Option<&str>) -> bool) -> Self {
        let mut children = vec![Vec::new(); parse.words.len()];
        for (at, word) in parse.words.iter().enumerate() {
            if let Some(head) = word.head.map(|head| head as usize).filter(|&head| head < children.len() && head != at)
            {
                children[head].push(at);
            }
        }
        let mut grammar = Self { sentence, parse, children, light: Vec::new() };
        let is_light =
            |at: usize| grammar.is_verb(at) && light(grammar.lemma(at), grammar.particle(at).map(|p| grammar.lemma(p)));
        grammar.light = (0..grammar.len()).map(is_light).collect();
        grammar
    }

    /// Number of words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parse.words.len()
    }

    /// Whether the sentence has no analysis.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parse.words.is_empty()
    }

    /// The lemma of a word.
    #[must_use]
    pub fn lemma(&self, at: usize) -> &str {
        &self.parse.words[at].lemma
    }

    /// The relation of a word to its head.
    #[must_use]
    pub fn rel(&self, at: usize) -> Rel {
        self.parse.words[at].rel
    }

    /// The head of a word.
    #[must_use]
    pub fn head(&self, at: usize) -> Option<usize> {
        self.parse.head(at).filter(|&head| head < self.len())
    }

    /// The children of a word, in order.
    #[must_use]
    pub fn children(&self, at: usize) -> &[usize] {
        &self.children[at]
    }

    /// The first child with one of these relations.
    #[must_use]
    pub fn child(&self, at: usize, rels: &[Rel]) -> Option<usize> {
        self.children[at].iter().copied().find(|&child| rels.contains(&self.rel(child)))
    }

    /// All children with one of these relations.
    pub fn children_by(&self, at: usize, rels: &'static [Rel]) -> impl Iterator<Item = usize> + '_ {
        self.children[at].iter().copied().filter(move |&child| rels.contains(&self.rel(child)))
    }

    /// Whether the word is a verb.
    #[must_use]
    pub fn is_verb(&self, at: usize) -> bool {
        self.parse.words[at].upos == Upos::Verb
    }

    /// Whether the word is a noun or name.
    #[must_use]
    pub fn is_noun(&self, at: usize) -> bool {
        matches!(self.parse.words[at].upos, Upos::Noun | Upos::Propn)
    }

    /// The verb particle of a verb: "off" in "called off".
    #[must_use]
    pub fn particle(&self, verb: usize) -> Option<usize> {
        self.child(verb, &[Rel::CompoundPrt]).or_else(|| self.stray_particle(verb))
    }

    /// "wrote **off** its debt": tagged as a particle, hung as a preposition on what is the verb's object.
    fn stray_particle(&self, verb: usize) -> Option<usize> {
        let next = verb + 1;
        let tagged = self.is_verb(verb) && self.parse.words.get(next).is_some_and(|word| word.xpos == Xpos::Rp);
        let stray = |noun| self.rel(next) == Rel::Case && self.rel(noun) == Rel::Obl && self.head(noun) == Some(verb);
        (tagged && self.head(next).is_some_and(stray)).then_some(next)
    }

    /// Whether the word is a light verb.
    #[must_use]
    pub fn is_light(&self, at: usize) -> bool {
        self.light[at]
    }

    /// The light verb that carries a noun: "held" for "talks" in "held talks", "talks were held".
    #[must_use]
    pub fn light_verb(&self, noun: usize) -> Option<usize> {
        let first = self.first_conjunct(noun);
        let verb = self.head(first)?;
        let carried = matches!(self.rel(first), Rel::Obj | Rel::NsubjPass)
            || (self.rel(first) == Rel::Nsubj && self.rel(verb) == Rel::AclRelcl);
        if carried && self.is_light(verb) {
            return Some(verb);
        }
        // "the talks held in Geneva": the light verb hangs on the noun.
        self.children_by(noun, &[Rel::Acl, Rel::AclRelcl]).find(|&verb| self.is_light(verb) && self.is_passive(verb))
    }

    /// The first word of the coordination a word stands in: itself when it is not a later conjunct.
    #[must_use]
    pub fn first_conjunct(&self, at: usize) -> usize {
        let mut here = at;
        for _ in 0..DEPTH {
            match self.head(here) {
                Some(head) if self.rel(here) == Rel::Conj => here = head,
                _ => break,
            }
        }
        here
    }

    /// The word and its later conjuncts: "France" and "Germany" in "France and Germany".
    ///
    /// Headlines join names by a comma alone ("Denmark, Norway recall envoys"), which looks like an apposition.
    #[must_use]
    pub fn conjuncts(&self, at: usize) -> Vec<usize> {
        let mut all = vec![at];
        all.extend(self.children_by(at, &[Rel::Conj]));
        let name = |at: usize| self.parse.words[at].upos == Upos::Propn;
        let ends_open = !self.sentence.text.trim_end().ends_with(['.', '!', '?', '”', '"']);
        if ends_open && name(at) {
            all.extend(self.children_by(at, &[Rel::Appos, Rel::List]).filter(|&child| name(child)));
        }
        all
    }

    /// Whether a verb stands in the passive: "was hit", "the town hit by rockets", "arrested and beaten".
    #[must_use]
    pub fn is_passive(&self, verb: usize) -> bool {
        self.passive_within(verb, DEPTH)
    }

    fn passive_within(&self, verb: usize, depth: usize) -> bool {
        if self.child(verb, &[Rel::AuxPass, Rel::NsubjPass, Rel::CsubjPass]).is_some() {
            return self.stray_object(verb).is_none();
        }
        let word = &self.parse.words[verb];
        // A tagger confuses participle and past tense in reduced relatives ("the town seized by rebels"); an agent phrase settles it.
        let participle = word.xpos == Xpos::Vbn || self.child(verb, &[Rel::OblAgent]).is_some();
        let bare = self.child(verb, &[Rel::Aux, Rel::Nsubj, Rel::Cop]).is_none();
        match word.rel {
            Rel::Acl | Rel::Amod | Rel::Advcl => participle && bare,
            Rel::Xcomp => participle && bare && word.xpos == Xpos::Vbn,
            Rel::Conj if depth > 0 && participle && bare => {
                self.head(verb).is_some_and(|head| self.is_verb(head) && self.passive_within(head, depth - 1))
            }
            // A headline leaves the auxiliary out: "Three killed in blast", "Reporter arrested by police".
            Rel::Root => participle && word.xpos == Xpos::Vbn && bare && self.child(verb, &[Rel::Obj]).is_none(),
            _ => false,
        }
    }

    /// The object of a past tense that the tagger took for a participle without its auxiliary: "the government rebuffed **Uganda**".
    fn stray_object(&self, verb: usize) -> Option<usize> {
        let helped = self.child(verb, &[Rel::AuxPass, Rel::OblAgent]).is_some();
        let bare = |&c: &usize| c == verb + 1 && self.is_noun(c) && self.case_of(c).is_none();
        self.children_by(verb, &[Rel::Vocative, Rel::Obj]).find(bare).filter(|_| !helped)
    }

    /// The logical subject of a verb, noun or predicative adjective.
    #[must_use]
    pub fn subject(&self, at: usize) -> Option<usize> {
        if self.is_noun(at) && self.child(at, &[Rel::Cop]).is_none() {
            return self.noun_subject(at);
        }
        if self.is_passive(at) { self.agent(at) } else { self.surface_subject(at, DEPTH) }
            .or_else(|| self.role(at, Role::Arg0))
    }

    /// The agent of a passive: "by police".
    fn agent(&self, verb: usize) -> Option<usize> {
        let hung = || self.children_by(verb, &[Rel::Obj, Rel::Obl]).find_map(|noun| self.prepositional(noun, "by"));
        let own = self.child(verb, &[Rel::OblAgent]).or_else(|| self.prepositional(verb, "by"));
        // "was given a ship **by Latvia**": hung on the noun before it.
        own.or_else(|| hung().filter(|&at| self.is_noun(at) && self.starts_upper(at)))
    }

    /// Who does what a noun names: the subject of its light verb, or its first argument.
    fn noun_subject(&self, noun: usize) -> Option<usize> {
        let light = self.light_verb(noun).and_then(|verb| self.subject(verb));
        light.or_else(|| self.role(noun, Role::Arg0)).or_else(|| self.comer(noun))
    }

    /// "arrived **for talks**", "is in Seoul for talks": whoever comes for something takes part in it.
    fn comer(&self, noun: usize) -> Option<usize> {
        let head = self.head(noun).filter(|_| matches!(self.rel(noun), Rel::Obl | Rel::Nmod))?;
        let comes = COMING.contains(&self.lemma(head)) || self.child(head, &[Rel::Cop]).is_some();
        let purpose = self.case_of(noun).is_some_and(|case| case == "for");
        (comes && purpose).then(|| self.child(head, &[Rel::Nsubj]).or_else(|| self.surface_subject(head, DEPTH)))?
    }

    /// The subject as it stands, or as it is understood from the clause around.
    fn surface_subject(&self, at: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        if let Some(overt) = self.child(at, &[Rel::Nsubj, Rel::NsubjPass, Rel::NsubjOuter]) {
            return Some(self.antecedent(at, overt));
        }
        let head = self.head(at)?;
        match self.rel(at) {
            Rel::AclRelcl => Some(head),
            Rel::Acl if matches!(self.parse.words[at].xpos, Xpos::Vbg | Xpos::Vbn | Xpos::Vbd) => Some(head),
            // "Latvia to expel envoys": a headline leaves out what the name is about to do.
            Rel::Acl if self.rel(head) == Rel::Root && self.parse.words[head].upos == Upos::Propn => Some(head),
            // "Russia's decision to withdraw": whoever decides withdraws.
            Rel::Acl => {
                self.noun_subject(head).or_else(|| self.child(head, &[Rel::NmodPoss])).or_else(|| self.modifier(head))
            }
            Rel::Xcomp => self.controller(at, head, depth),
            // "criticised Japan for sending": what is criticised did it.
            Rel::Advcl
                if self
                    .child(at, &[Rel::Mark, Rel::Case])
                    .is_some_and(|m| matches!(self.lemma(m), "for" | "of" | "from" | "into")) =>
            {
                self.object_beside(head).or_else(|| self.surface_subject(head, depth - 1))
            }
            // "built a road and blockaded the port", the second verb hung on the road.
            Rel::Conj if self.is_verb(at) && self.is_noun(head) && self.rel(head) == Rel::Obj => {
                self.surface_subject(self.head(head)?, depth - 1)
            }
            Rel::Advcl | Rel::Conj | Rel::Ccomp => self.surface_subject(head, depth - 1),
            _ => None,
        }
    }

    /// The object of a governing verb, its surface subject when it is passive.
    fn object_beside(&self, verb: usize) -> Option<usize> {
        if self.is_passive(verb) { self.passive_object(verb) } else { self.child(verb, &[Rel::Obj]) }
    }

    /// Who is understood as the subject of a clause governed by `head`.
    fn controller(&self, _at: usize, head: usize, depth: usize) -> Option<usize> {
        let object = self.child(head, &[Rel::Obj, Rel::Iobj]).filter(|_| !SUBJECT_CONTROL.contains(&self.lemma(head)));
        object.or_else(|| self.surface_subject(head, depth - 1))
    }

    /// Behind a relative pronoun stands the noun that the clause hangs on.
    fn antecedent(&self, verb: usize, pronoun: usize) -> usize {
        let relative = matches!(self.parse.words[pronoun].xpos, Xpos::Wdt | Xpos::Wp)
            || (self.lemma(pronoun) == "that" && self.parse.words[pronoun].upos == Upos::Pron);
        if !relative {
            return pronoun;
        }
        let mut clause = verb;
        for _ in 0..DEPTH {
            match (self.rel(clause), self.head(clause)) {
                (Rel::AclRelcl, Some(noun)) => return noun,
                (_, Some(head)) => clause = head,
                _ => break,
            }
        }
        pronoun
    }

    /// The indirect object of a verb: "Nepal" in "offered Nepal a grant".
    #[must_use]
    pub fn indirect_object(&self, verb: usize) -> Option<usize> {
        let doubled = || {
            let mut objects = self.children_by(verb, &[Rel::Obj]);
            let first = objects.next()?;
            objects.next().filter(|&second| !self.is_apart(first, second)).map(|_| first)
        };
        self.child(verb, &[Rel::Iobj]).or_else(doubled)
    }

    /// Whether a comma or the like stands between two words: what follows it is an afterthought, not a second object.
    fn is_apart(&self, first: usize, second: usize) -> bool {
        (first.min(second)..first.max(second)).any(|at| self.parse.words[at].upos == Upos::Punct)
    }

    /// The subject of a predicative adjective, or of a participle used as one: "Kenya" in "Kenya is prepared to".
    #[must_use]
    pub fn subject_of_adjective(&self, at: usize) -> Option<usize> {
        self.surface_subject(at, DEPTH)
    }

    /// The logical object of a verb.
    #[must_use]
    pub fn object(&self, verb: usize) -> Option<usize> {
        if self.is_passive(verb) {
            return self.passive_object(verb);
        }
        // "offered Nepal a grant", when both are marked as objects: the first is who gets it, the second what is given.
        let objects: Vec<usize> = self.children_by(verb, &[Rel::Obj]).collect();
        let given = objects.get(1).filter(|&&second| !self.is_apart(objects[0], second));
        if let Some(&object) = given.or(objects.first()) {
            return Some(self.antecedent(verb, object));
        }
        // "called off their strike": behind a particle the object may be taken for an adjunct.
        let bare = || {
            let loose = self
                .children_by(verb, &[Rel::Obl, Rel::OblUnmarked])
                .find(|&c| c > verb && self.is_noun(c) && self.case_of(c).is_none());
            let object = self.stray_particle(verb).and_then(|particle| self.head(particle));
            loose.filter(|_| self.particle(verb).is_some()).or(object)
        };
        self.gap_object(verb)
            .or_else(|| self.stray_object(verb))
            .or_else(|| self.child(verb, &[Rel::Iobj]))
            .or_else(bare)
            .or_else(|| self.shared_object(verb))
            .or_else(|| self.raised_object(verb))
            .or_else(|| self.role_object(verb))
    }

    /// "wants **Turkey** to close the straits", "let the **soldiers** go": the tree often hangs it on the second verb.
    fn raised_object(&self, verb: usize) -> Option<usize> {
        let clause = self.child(verb, &[Rel::Xcomp, Rel::Ccomp])?;
        let infinitive = self.parse.words[clause].xpos == Xpos::Vb && self.child(clause, &[Rel::Aux]).is_none();
        self.child(clause, &[Rel::Nsubj]).filter(|&subject| infinitive && subject > verb)
    }

    fn passive_object(&self, verb: usize) -> Option<usize> {
        // "detained journalists": the participle modifies what it was done to.
        if matches!(self.rel(verb), Rel::Amod) {
            return self.head(verb);
        }
        self.surface_subject(verb, DEPTH).or_else(|| self.role(verb, Role::Arg1))
    }

    /// "the man (whom) police arrested": the relative clause has a subject of its own and no object.
    fn gap_object(&self, verb: usize) -> Option<usize> {
        if self.rel(verb) != Rel::AclRelcl {
            return None;
        }
        let subject = self.child(verb, &[Rel::Nsubj])?;
        (self.antecedent(verb, subject) == subject).then(|| self.head(verb)).flatten()
    }

    /// "attacked and killed civilians": the object stands at the last verb only.
    fn shared_object(&self, verb: usize) -> Option<usize> {
        let later =
            self.children_by(verb, &[Rel::Conj]).filter(|&c| self.is_verb(c) && self.child(c, &[Rel::Nsubj]).is_none());
        later.filter(|&c| c <= verb + 3).find_map(|c| self.child(c, &[Rel::Obj]))
    }

    /// The role's object, when it is a noun: a clause is not what one attacks.
    fn role_object(&self, verb: usize) -> Option<usize> {
        let object = self.role(verb, Role::Arg1)?;
        let nominal = self.is_noun(object) || self.parse.words[object].upos == Upos::Pron;
        let subject = self.surface_subject(verb, DEPTH);
        (nominal && subject != Some(object) && self.case_of(object).is_none()).then_some(object)
    }

    /// The head of the argument with this role.
    #[must_use]
    pub fn role(&self, at: usize, role: Role) -> Option<usize> {
        let predicate = self.parse.predicate(at)?;
        let argument = predicate.arguments.iter().find(|argument| argument.role == role)?;
        Some(argument.head as usize).filter(|&head| head < self.len() && head != at)
    }

    /// The preposition of a noun, words of a fixed phrase joined: "of", "because_of".
    #[must_use]
    pub fn case_of(&self, noun: usize) -> Option<String> {
        let mut cases = self.children_by(noun, &[Rel::Case]).filter(|&c| self.parse.words[c].xpos != Xpos::Pos);
        let case = cases.next()?;
        let mut name = self.lemma(case).to_lowercase();
        // "because of" is one phrase, "out of" two prepositions side by side.
        let rest: Vec<usize> =
            self.children_by(case, &[Rel::Fixed]).chain(cases.next().filter(|&c| c == case + 1)).collect();
        for part in rest {
            name.push('_');
            name.push_str(&self.lemma(part).to_lowercase());
        }
        Some(name)
    }

    /// The noun after a preposition at the word itself.
    #[must_use]
    pub fn prepositional(&self, at: usize, preposition: &str) -> Option<usize> {
        const NOMINAL: &[Rel] = &[Rel::Obl, Rel::Nmod, Rel::OblAgent, Rel::Iobj, Rel::Advcl, Rel::Acl, Rel::Xcomp];
        let matches = |&at: &usize| self.case_of(at).is_some_and(|case| same_preposition(&case, preposition));
        self.children_by(at, NOMINAL).find(matches)
    }

    /// The noun after a preposition at the word, at its object, at its light verb: attachment is often a toss-up.
    #[must_use]
    pub fn prepositional_near(&self, at: usize, preposition: &str) -> Option<usize> {
        let mut places = vec![at];
        if self.is_noun(at) {
            places.extend(self.light_verb(at));
            places.extend(self.appended(at));
            // "the arrest of a bishop by police": the agent is often hung on the noun before it.
            if matches!(preposition, "by" | "against" | "on" | "with" | "between") {
                places.extend(self.children_by(at, &[Rel::Nmod]));
            }
        } else {
            places.extend(self.child(at, &[Rel::Obj]));
            places.extend(self.passive_object(at).filter(|_| self.is_passive(at)));
            places.extend(self.child(at, &[Rel::Xcomp]).filter(|&c| self.is_noun(c)));
            // "received a hospital and doctors from India": hung on the last of what is listed.
            places.extend(self.child(at, &[Rel::Obj]).into_iter().flat_map(|o| self.children_by(o, &[Rel::Conj])));
            // "stayed away from the talks": hung on the adverb.
            places.extend(self.children_by(at, &[Rel::Advmod, Rel::CompoundPrt]));
            // "laid the blame for the riots on Iraq": hung on the noun before it.
            if matches!(preposition, "on" | "against" | "with") {
                places.extend(self.child(at, &[Rel::Obj]).into_iter().flat_map(|o| self.children_by(o, &[Rel::Nmod])));
            }
        }
        places.into_iter().find_map(|place| self.prepositional(place, preposition))
    }

    /// A later conjunct's phrases are shared: "talks and consultations with Iran".
    fn appended(&self, noun: usize) -> Vec<usize> {
        let mut near: Vec<usize> = self.children_by(noun, &[Rel::Conj]).filter(|&c| self.is_noun(c)).collect();
        near.extend(self.head(noun).filter(|&head| self.rel(noun) == Rel::Conj && self.is_noun(head)));
        near
    }

    /// The clause a word governs: "withdraw" in "agreed to withdraw", "shelling" in "accused of shelling".
    #[must_use]
    pub fn clause(&self, at: usize) -> Option<usize> {
        if let Some(clause) = self.child(at, &[Rel::Xcomp, Rel::Ccomp]) {
            return Some(clause);
        }
        let gerund = |&c: &usize| {
            self.parse.words[c].xpos == Xpos::Vbg
                && self.child(c, &[Rel::Mark, Rel::Case]).is_some_and(|m| clause_mark(self.lemma(m)))
        };
        if let Some(clause) = self.children_by(at, &[Rel::Advcl, Rel::Acl, Rel::Obl, Rel::Nmod]).find(gerund) {
            return Some(clause);
        }
        // "ruled out building a dam": right behind a particle a gerund is what the verb governs.
        let behind = |&c: &usize| {
            self.parse.words[c].xpos == Xpos::Vbg && self.particle(at).is_some_and(|particle| particle + 1 == c)
        };
        if let Some(clause) = self.children_by(at, &[Rel::Advcl]).find(behind) {
            return Some(clause);
        }
        // "accused the army of killing": the clause is often hung on the object.
        if let Some(clause) =
            self.child(at, &[Rel::Obj]).and_then(|o| self.children_by(o, &[Rel::Advcl, Rel::Acl]).find(gerund))
        {
            return Some(clause);
        }
        let infinitive = |&c: &usize| self.is_verb(c) && self.parse.words[c].xpos == Xpos::Vb;
        let own = self.children_by(at, &[Rel::Acl, Rel::Advcl]).find(infinitive);
        // "urged both sides to exercise restraint": the infinitive of object control is often taken for an adjunct.
        own.or_else(|| self.child(at, &[Rel::Obj]).and_then(|o| self.children_by(o, &[Rel::Acl]).find(infinitive)))
    }

    /// Whether a clause is an infinitive: "to withdraw", also with a copula ("to be free").
    #[must_use]
    pub fn is_infinitive(&self, clause: usize) -> bool {
        self.children_by(clause, &[Rel::Mark]).any(|mark| self.lemma(mark) == "to" && mark < clause)
            && self
                .child(clause, &[Rel::Nsubj])
                .is_none_or(|subject| subject > clause || self.case_of(clause).is_none())
    }

    /// Whether a clause says what should be, not what is: "to leave", "that troops leave", "that troops should leave".
    #[must_use]
    pub fn is_wish(&self, clause: usize) -> bool {
        // "insists that the rebels quit the port": a past tense that looks like the plain form may be one.
        let plain = |at: usize| self.sentence.form(at) == self.lemma(at);
        let finite = |at: usize| match self.parse.words[at].xpos {
            Xpos::Vbz => true,
            Xpos::Vbd => !plain(at),
            _ => false,
        };
        let helpers = || self.children_by(clause, &[Rel::Aux, Rel::AuxPass, Rel::Cop]);
        let modal = helpers().any(|aux| self.parse.words[aux].xpos == Xpos::Md);
        let asking = helpers().any(|aux| matches!(self.lemma(aux), "must" | "should" | "ought" | "shall"));
        if modal {
            return asking;
        }
        let plural = |at: usize| self.parse.words[at].xpos == Xpos::Vbp && matches!(self.lemma(at), "be" | "have");
        !finite(clause) && !helpers().any(|aux| finite(aux) || plural(aux) && self.sentence.form(aux) != "be")
    }

    /// What a word of quantity is a quantity of: "prisoners" for "dozens" in "dozens of prisoners", "11 of the prisoners".
    #[must_use]
    pub fn quantified(&self, at: usize) -> Option<usize> {
        if !self.is_quantity(at) {
            return None;
        }
        // In "tens of thousands of students" both nouns may hang on the first word.
        let of = |&child: &usize| self.case_of(child).is_some_and(|case| case == "of");
        let mut counted = self.children_by(at, &[Rel::Nmod, Rel::Obl]).filter(of);
        let first = counted.next()?;
        Some(counted.find(|&child| !self.is_quantity(child)).filter(|_| self.is_quantity(first)).unwrap_or(first))
    }

    fn is_quantity(&self, at: usize) -> bool {
        let word = &self.parse.words[at];
        word.upos == Upos::Num || QUANTITIES.contains(&&*word.lemma)
    }

    /// The possessor of a noun: "Russia" in "Russia's attack".
    #[must_use]
    pub fn possessor(&self, noun: usize) -> Option<usize> {
        self.child(noun, &[Rel::NmodPoss])
    }

    /// The modifiers before a noun: "Russian", "arms".
    pub fn modifiers(&self, noun: usize) -> impl Iterator<Item = usize> + '_ {
        self.children_by(noun, &[Rel::Amod, Rel::Compound, Rel::NmodDesc, Rel::Flat, Rel::NmodUnmarked])
    }

    fn modifier(&self, noun: usize) -> Option<usize> {
        self.modifiers(noun).find(|&m| self.parse.words[m].upos == Upos::Propn || self.starts_upper(m))
    }

    /// Whether the word is written with a capital.
    #[must_use]
    pub fn starts_upper(&self, at: usize) -> bool {
        self.sentence.form(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// The words from `at` upwards to the root, `at` first.
    #[must_use]
    pub fn upwards(&self, at: usize) -> Vec<usize> {
        let mut path = vec![at];
        while let Some(head) = self.head(path[path.len() - 1]).filter(|head| !path.contains(head)) {
            path.push(head);
        }
        path
    }

    /// Whether `word` stands at or below `top`.
    #[must_use]
    pub fn is_within(&self, word: usize, top: usize) -> bool {
        self.parse.is_within(word, top)
    }
}

/// Prepositions that writers of rules may take for one another.
fn same_preposition(found: &str, wanted: &str) -> bool {
    found == wanted
        || matches!(
            (found, wanted),
            ("upon", "on")
                | ("out_of", "from")
                | ("towards" | "toward", "towards" | "toward")
                | ("onto", "on")
                | ("amongst", "among")
        )
        || found.split('_').next_back() == Some(wanted) && matches!(found, "along_with" | "together_with")
}

/// Words that open a clause standing for an object: "from sending", "of sending", "against sending".
fn clause_mark(lemma: &str) -> bool {
    matches!(lemma, "from" | "to" | "against" | "of" | "for" | "into" | "in" | "about" | "at" | "on" | "over" | "with")
}
