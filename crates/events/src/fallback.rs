//! Whom an event is about, when no slot of the rule that fired holds anybody.
//!
//! A rule lists the slots its author thought of; texts put the other party elsewhere ("gave the nod to an agreement **with Moscow**").
//! The places are looked at in a fixed order, the surest first, and only a party of another country than those who act counts. It is
//! a guess all the same: the record says so in `because`, and is less sure.

use demarche_schema::{EventType, Quad, Rel};

use crate::matching::Matcher;
use crate::parties::{Party, resolve};
use crate::{attribution, auxiliary};

/// What the record says of a recipient found so.
pub(crate) const NEARBY: &str = "recipient/nearest-in-the-clause";

/// How many steps up the tree the word may hang below the trigger.
const REACH: usize = 4;

/// Prepositions behind which the other party of an event of this type stands, surest first.
fn prepositions(event: EventType) -> &'static [&'static str] {
    use EventType as E;
    match event {
        E::Agree | E::Support | E::Cooperate => &["with", "to", "for", "towards"],
        E::Aid => &["to", "for", "in"],
        E::Sanction => &["against", "on", "to", "from", "with"],
        E::Reject => &["from", "by", "with", "to", "against"],
        E::Concede | E::Retreat => &["for", "on", "against", "with", "to", "from"],
        E::Request => &["to", "on", "with", "from"],
        E::Accuse => &["against", "at", "on", "by", "of"],
        E::Threaten => &["against", "on", "to", "at", "with"],
        E::Protest => &["against", "outside", "at", "near"],
        E::Coerce => &["against", "on", "to", "from"],
        E::Assault => &["at", "on", "against", "into", "through"],
        _ => &[],
    }
}

/// The other party of the event at `trigger`, which `actors` do.
pub(crate) fn recipient(matcher: &Matcher<'_>, trigger: usize, event: EventType, actors: &[Party]) -> Option<Party> {
    let search = Search { matcher, trigger, event, actors };
    if event == EventType::Assault {
        return search.owner_of_what();
    }
    let told = || search.passive_object().or_else(|| search.called_upon()).or_else(|| search.behind_preposition());
    told().or_else(|| search.listener()).or_else(|| search.warned()).or_else(|| search.owner_of_what())
}

struct Search<'m> {
    matcher: &'m Matcher<'m>,
    trigger: usize,
    event: EventType,
    actors: &'m [Party],
}

impl Search<'_> {
    /// The trigger, or the light verb that carries it.
    fn top(&self) -> usize {
        self.matcher.grammar.light_verb(self.trigger).unwrap_or(self.trigger)
    }

    /// "**Uganda** was defied by Kenya".
    fn passive_object(&self) -> Option<Party> {
        let top = self.top();
        let object = self.matcher.grammar.object(top).filter(|_| self.matcher.grammar.is_passive(top));
        self.party(object?, false)
    }

    /// "a call for **Uganda** to free the sailors": it stands before the clause.
    fn called_upon(&self) -> Option<Party> {
        let grammar = self.matcher.grammar;
        let request = self.event == EventType::Request;
        let told = || grammar.child(self.trigger, &[Rel::Acl]).filter(|&clause| grammar.is_verb(clause));
        let clause = grammar.clause(self.trigger).or_else(told).filter(|_| request)?;
        let before = grammar.children(clause).iter().filter(|&&at| at < clause && grammar.is_noun(at));
        // "a call for **Uganda** to free": the tree hangs it on the noun.
        let behind = grammar.children_by(self.trigger, &[Rel::Nmod]).filter(|&at| at > self.trigger && at < clause);
        before.copied().chain(behind).find_map(|at| self.party(at, false))
    }

    /// The party after the first of the type's prepositions, nearest to the trigger.
    fn behind_preposition(&self) -> Option<Party> {
        prepositions(self.event)
            .iter()
            .find_map(|wanted| self.behind(wanted).into_iter().find_map(|at| self.party(at, *wanted == "in")))
    }

    /// "told **Seoul** that it was disappointed".
    fn listener(&self) -> Option<Party> {
        let spoken = self.event.quad() == Quad::VerbalConflict;
        self.party(attribution::listener(self.matcher, self.trigger).filter(|_| spoken)?, false)
    }

    /// On whom a threat is made to depend: "if **Peru** goes ahead".
    fn warned(&self) -> Option<Party> {
        let threat = self.event == EventType::Threaten;
        self.party(auxiliary::condition_subject(self.matcher, self.trigger).filter(|_| threat)?, false)
    }

    /// Whose the thing is that the act is about: "begged for **Ugandan** fish", "smashed through **Eritrean** trenches".
    fn owner_of_what(&self) -> Option<Party> {
        let spoken = matches!(self.event.quad(), Quad::VerbalCooperation | Quad::VerbalConflict);
        let wide =
            matches!(self.event, EventType::Coerce | EventType::Sanction | EventType::Concede | EventType::Retreat);
        let object =
            self.matcher.grammar.object(self.top()).filter(|_| spoken || wide || self.event == EventType::Assault);
        let clause = self.matcher.grammar.clause(self.top()).filter(|_| self.binds());
        let inner = clause.and_then(|clause| self.matcher.grammar.object(clause));
        let object = object.into_iter().chain(inner);
        let asked = if self.event == EventType::Request { self.behind("for") } else { Vec::new() };
        let others = prepositions(self.event).iter().flat_map(|wanted| self.behind(wanted));
        object.chain(asked).chain(others).find_map(|at| self.owner(at))
    }

    /// The words after a preposition that hang on the trigger, nearest first.
    fn behind(&self, wanted: &str) -> Vec<usize> {
        let grammar = self.matcher.grammar;
        let top = self.top();
        let case = |&at: &usize| grammar.case_of(at).is_some_and(|case| case == wanted);
        let mut found: Vec<usize> = (0..grammar.len()).filter(case).filter(|&at| self.hangs_below(at, top)).collect();
        found.sort_by_key(|&at| at.abs_diff(self.trigger));
        found
    }

    /// The country whose adjective or name stands before the word, or before what it is a quantity of.
    fn owner(&self, at: usize) -> Option<Party> {
        let grammar = self.matcher.grammar;
        let of = grammar.prepositional(at, "of");
        let words = [Some(at), of].into_iter().flatten();
        words
            .flat_map(|word| grammar.modifiers(word).chain(grammar.possessor(word)))
            .find_map(|before| self.party(before, false))
            .or_else(|| self.maker(at))
    }

    /// Whether the act is on what stands in its clause: "threatened to impose curbs on", "refused to sign a treaty with".
    fn binds(&self) -> bool {
        matches!(self.event, EventType::Threaten | EventType::Reject | EventType::Agree)
    }

    /// Whose doing the thing is: "a resolution put forward **by Ghana**", "a plan **by Peru**", "grain that belonged **to Fiji**".
    fn maker(&self, at: usize) -> Option<Party> {
        let grammar = self.matcher.grammar;
        let spoken = matches!(self.event.quad(), Quad::VerbalCooperation | Quad::VerbalConflict);
        let own = ["by", "from"].iter().filter_map(|p| grammar.prepositional(at, p));
        let clauses = grammar.children_by(at, &[Rel::Acl, Rel::AclRelcl]);
        let done = clauses.filter_map(|verb| {
            let agent =
                if grammar.is_passive(verb) { grammar.subject(verb) } else { grammar.child(verb, &[Rel::Nsubj]) };
            agent
                .filter(|_| spoken)
                .or_else(|| grammar.prepositional(verb, "to").filter(|_| grammar.lemma(verb) == "belong"))
        });
        own.chain(done).find_map(|at| self.party(at, false))
    }

    /// Whether the word hangs on the trigger through nouns alone, no other clause between.
    fn hangs_below(&self, at: usize, top: usize) -> bool {
        let grammar = self.matcher.grammar;
        let mut here = at;
        for _ in 0..REACH {
            let agent = grammar.rel(here) == Rel::OblAgent && !grammar.is_passive(top);
            let inside = agent || matches!(grammar.rel(here), Rel::Obl | Rel::Nmod | Rel::Obj | Rel::Conj | Rel::Iobj);
            let Some(head) = grammar.head(here).filter(|_| inside) else { return false };
            if head == top {
                return true;
            }
            if grammar.is_verb(head) {
                // "threatened to impose curbs **on** …": it hangs on what is threatened.
                return self.binds() && grammar.clause(top) == Some(head);
            }
            here = head;
        }
        false
    }

    /// The party at the word, when it is of another country than those who act.
    fn party(&self, at: usize, place: bool) -> Option<Party> {
        let matcher = self.matcher;
        let found = resolve(matcher, &[at], None).into_iter().next()?;
        let mention = &matcher.mentions[found.mention];
        let codes = |party: &Party| matcher.mentions[party.mention].readings.iter().map(|reading| reading.code.clone());
        let own = |code: &String| self.actors.iter().flat_map(codes).any(|actor| actor == *code);
        let other = mention.readings.iter().any(|reading| !reading.code.is_empty() && !own(&reading.code));
        (other && found.distance == 0 && mention.place == place).then_some(Party { distance: 2, ..found })
    }
}
