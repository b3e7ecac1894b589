//! Negation, future, hypothesis and history, read from the analysis around a trigger.

use demarche_schema::{Auxiliary, Date, Rel, Upos, Xpos};

use crate::matching::Matcher;

/// Adverbs and determiners that deny.
const DENIERS: &[&str] = &["not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "nobody", "none"];
/// Adjectives of what is yet to come.
const COMING: &[&str] = &[
    "planned",
    "upcoming",
    "forthcoming",
    "proposed",
    "scheduled",
    "future",
    "next",
    "impending",
    "expected",
    "coming",
    "looming",
    "intended",
];
/// Adjectives of what is only supposed.
const SUPPOSED: &[&str] = &["possible", "potential", "hypothetical", "eventual", "conceivable", "any"];
/// Verbs that say of what they govern that it is only thought about.
const WEIGHING: &[&str] = &["consider", "weigh", "mull", "contemplate", "ponder"];
/// Words that open a supposition.
const IF: &[&str] = &["if", "unless", "whether", "lest", "provided", "providing"];
/// Modals that leave open whether it happens.
const MAYBE: &[&str] = &["could", "might", "may", "can", "should", "must", "ought", "need"];
/// Modals that say it will.
const WILL: &[&str] = &["will", "shall", "'ll", "’ll", "wo"];
/// Nouns that put a date far back together with "ago" or "earlier".
const LONG_UNITS: &[&str] = &["year", "decade", "century", "generation"];

/// What the sentence says about the reality of the event at `trigger`, sorted.
pub(crate) fn read(matcher: &Matcher<'_>, trigger: usize, published: Option<Date>) -> Vec<Auxiliary> {
    let chain = carriers(matcher, trigger);
    let mut found = Vec::new();
    if is_historical(matcher, &chain, published) {
        found.push(Auxiliary::Historical);
    }
    let hypothetical = is_hypothetical(matcher, &chain);
    if !hypothetical && is_future(matcher, &chain) {
        found.push(Auxiliary::Future);
    }
    if hypothetical {
        found.push(Auxiliary::Hypothetical);
    }
    if is_negated(matcher, &chain) {
        found.push(Auxiliary::Negation);
    }
    found
}

/// The words that carry the event's tense and polarity: the trigger, its light verb, and the verbs that merely pass it on
/// (aspect, failure, intention), innermost first.
fn carriers(matcher: &Matcher<'_>, trigger: usize) -> Vec<usize> {
    let grammar = matcher.grammar;
    let mut chain = vec![trigger];
    if let Some(light) = grammar.light_verb(trigger).filter(|_| grammar.is_noun(trigger)) {
        chain.push(light);
    }
    for _ in 0..4 {
        let last = chain[chain.len() - 1];
        let here = grammar.first_conjunct(last);
        let Some(head) = grammar.head(here).filter(|head| !chain.contains(head)) else { break };
        let built_in = matcher.index.built_in;
        let passes =
            [built_in.transparent, built_in.negating, built_in.planning].iter().any(|&set| matcher.in_set(set, head));
        let governed = matches!(
            grammar.rel(here),
            Rel::Xcomp | Rel::Ccomp | Rel::Obj | Rel::NsubjPass | Rel::Acl | Rel::Obl | Rel::Nmod | Rel::Advcl
        );
        // "the attack failed to", "talks are planned": a subject of the passive is governed too; an adjunct is not.
        if !passes || !governed || !argument_like(matcher, here) {
            break;
        }
        chain.push(head);
    }
    chain
}

/// Whether a governed word is an argument of its governor, not a circumstance.
fn argument_like(matcher: &Matcher<'_>, at: usize) -> bool {
    let grammar = matcher.grammar;
    match grammar.rel(at) {
        Rel::Obl | Rel::Nmod => {
            grammar.case_of(at).is_some_and(|case| matches!(case.as_str(), "from" | "of" | "to" | "for" | "against"))
        }
        Rel::Advcl => grammar
            .child(at, &[Rel::Mark])
            .is_some_and(|m| matches!(grammar.lemma(m), "from" | "of" | "to" | "against")),
        _ => true,
    }
}

fn denied(matcher: &Matcher<'_>, at: usize) -> bool {
    let grammar = matcher.grammar;
    // "not only suspended ties but …" did suspend them.
    let only = |at: usize| {
        grammar
            .parse
            .words
            .get(at + 1)
            .is_some_and(|next| matches!(&*next.lemma, "only" | "just" | "merely" | "simply" | "least"))
    };
    let denies = |child: usize| DENIERS.contains(&grammar.lemma(child).to_lowercase().as_str()) && !only(child);
    grammar.children(at).iter().any(|&child| match grammar.rel(child) {
        Rel::Advmod | Rel::Det | Rel::CcPreconj | Rel::Cc => denies(child),
        // "no one was arrested", "no troops were sent", "neither side attacked"
        Rel::Nsubj | Rel::NsubjPass | Rel::Obj => {
            denies(child) || grammar.child(child, &[Rel::Det]).is_some_and(denies)
        }
        Rel::Mark | Rel::Case => grammar.lemma(child) == "without",
        _ => false,
    })
}

fn is_negated(matcher: &Matcher<'_>, chain: &[usize]) -> bool {
    let mut negated = false;
    for (step, &at) in chain.iter().enumerate() {
        negated ^= denied(matcher, at);
        // The trigger itself may be a word of stopping; only what governs it denies it.
        negated ^= step > 0 && matcher.in_set(matcher.index.built_in.negating, at);
    }
    negated
}

fn is_hypothetical(matcher: &Matcher<'_>, chain: &[usize]) -> bool {
    let grammar = matcher.grammar;
    let modal = |at: usize| {
        grammar
            .children(at)
            .iter()
            .any(|&c| grammar.rel(c) == Rel::Aux && MAYBE.contains(&grammar.lemma(c).to_lowercase().as_str()))
    };
    let supposed = |at: usize| {
        grammar.children(at).iter().any(|&c| {
            matches!(grammar.rel(c), Rel::Amod | Rel::Det)
                && SUPPOSED.contains(&grammar.lemma(c).to_lowercase().as_str())
        })
    };
    let in_if = |at: usize| {
        grammar.upwards(at).iter().any(|&up| {
            matches!(grammar.rel(up), Rel::Advcl | Rel::Ccomp)
                && grammar
                    .children(up)
                    .iter()
                    .any(|&c| grammar.rel(c) == Rel::Mark && IF.contains(&grammar.lemma(c).to_lowercase().as_str()))
        })
    };
    // "would" with an if-clause supposes; without one it is the future told from the past.
    let would_if = |at: usize| {
        has_aux(matcher, at, &["would", "'d", "’d"])
            && grammar.children(at).iter().any(|&c| {
                grammar.rel(c) == Rel::Advcl
                    && grammar.child(c, &[Rel::Mark]).is_some_and(|m| IF.contains(&grammar.lemma(m)))
            })
    };
    let weighed = chain[1..].iter().any(|&at| WEIGHING.contains(&grammar.lemma(at)));
    weighed
        || chain.iter().any(|&at| modal(at) || supposed(at) || would_if(at))
        || chain.last().is_some_and(|&at| in_if(at))
}

/// Whether the event is announced under a condition: "will … if", "would … unless".
pub(crate) fn is_conditional_will(matcher: &Matcher<'_>, trigger: usize) -> bool {
    conditional(matcher, trigger, &["if", "unless", "until"])
}

/// Whether the speakers announce it of themselves: "we will shoot at …".
pub(crate) fn is_own_will(matcher: &Matcher<'_>, trigger: usize) -> bool {
    let grammar = matcher.grammar;
    carriers(matcher, trigger).iter().any(|&at| {
        let own = grammar.child(at, &[Rel::Nsubj]).is_some_and(|s| matches!(grammar.lemma(s), "we" | "I" | "i"));
        own && has_aux(matcher, at, WILL) && !denied(matcher, at)
    })
}

/// Verbs of saying that make a threat of what the speakers say they may do.
const HINTS: &[&str] = &["hint", "warn", "caution", "threaten", "signal"];

/// Whether it is what the speakers hint that they might or would do: "hinted that it might expel".
pub(crate) fn is_hinted(matcher: &Matcher<'_>, trigger: usize) -> bool {
    let grammar = matcher.grammar;
    carriers(matcher, trigger).iter().any(|&at| {
        let said = grammar.head(at).filter(|_| grammar.rel(at) == Rel::Ccomp);
        let hinted = said.is_some_and(|verb| HINTS.contains(&grammar.lemma(verb)));
        let may = has_aux(matcher, at, &["might", "may", "could", "would", "will"]);
        hinted && may && !denied(matcher, at)
    })
}

/// Whether it is announced as what will happen unless something else does.
pub(crate) fn is_unless(matcher: &Matcher<'_>, trigger: usize) -> bool {
    conditional(matcher, trigger, &["unless"])
}

/// Whether it is said to be coming: "will be arrested", "would be sunk".
pub(crate) fn is_announced(matcher: &Matcher<'_>, trigger: usize) -> bool {
    let will = |at: usize| has_aux(matcher, at, WILL) || has_aux(matcher, at, &["would", "'d", "’d"]);
    carriers(matcher, trigger).iter().any(|&at| will(at) && !denied(matcher, at))
}

/// Who is understood to do or not to do what the event depends on: "the government" in "unless the government raises their pay".
pub(crate) fn condition_subject(matcher: &Matcher<'_>, trigger: usize) -> Option<usize> {
    let grammar = matcher.grammar;
    let mut places = carriers(matcher, trigger);
    places.extend(grammar.clause(trigger));
    let clause = places.into_iter().find_map(|at| condition(matcher, at, &["if", "unless", "until"]))?;
    grammar.child(clause, &[Rel::Nsubj])
}

/// Whether the word is an order: a bare verb that heads what is said, without a subject.
pub(crate) fn is_imperative(matcher: &Matcher<'_>, trigger: usize) -> bool {
    let grammar = matcher.grammar;
    let heads = matches!(grammar.rel(trigger), Rel::Root | Rel::Ccomp | Rel::Parataxis);
    let opens = grammar.sentence.text.starts_with(['"', '“', '‘'])
        || grammar.sentence.form(trigger).starts_with(char::is_uppercase);
    let bare = grammar.child(trigger, &[Rel::Nsubj, Rel::NsubjPass, Rel::Aux, Rel::AuxPass, Rel::Cop]).is_none();
    let to = grammar.children(trigger).iter().any(|&c| grammar.rel(c) == Rel::Mark && grammar.lemma(c) == "to");
    heads && opens && bare && !to && grammar.parse.words[trigger].xpos == Xpos::Vb
}

/// The clause with one of these conjunctions below a word.
fn condition(matcher: &Matcher<'_>, at: usize, marks: &[&str]) -> Option<usize> {
    let grammar = matcher.grammar;
    let marked = |at: usize| grammar.child(at, &[Rel::Mark]).is_some_and(|m| marks.contains(&grammar.lemma(m)));
    let below = |at: usize| grammar.children(at).iter().copied().find(|&c| grammar.rel(c) == Rel::Advcl && marked(c));
    // "announced that it will leave unless …": the condition is often hung on the verb of saying.
    let said = || grammar.head(at).filter(|_| grammar.rel(at) == Rel::Ccomp).and_then(below).filter(|&c| c > at);
    below(at).or_else(said)
}

fn conditional(matcher: &Matcher<'_>, trigger: usize, marks: &[&str]) -> bool {
    let under = |at: usize| condition(matcher, at, marks).is_some();
    carriers(matcher, trigger).iter().any(|&at| {
        let will = has_aux(matcher, at, WILL) || has_aux(matcher, at, &["would", "'d", "’d"]);
        will && under(at) && !denied(matcher, at)
    })
}

fn has_aux(matcher: &Matcher<'_>, at: usize, words: &[&str]) -> bool {
    let grammar = matcher.grammar;
    grammar.children(at).iter().any(|&c| {
        grammar.rel(c) == Rel::Aux
            && (words.contains(&grammar.lemma(c).to_lowercase().as_str())
                || words.contains(&grammar.sentence.form(c).to_lowercase().as_str()))
    })
}

fn is_future(matcher: &Matcher<'_>, chain: &[usize]) -> bool {
    let grammar = matcher.grammar;
    let coming = |at: usize| {
        grammar.modifiers(at).any(|m| {
            COMING.contains(&grammar.lemma(m).to_lowercase().as_str())
                || COMING.contains(&grammar.sentence.form(m).to_lowercase().as_str())
        })
    };
    let ahead = |at: usize| grammar.case_of(at).is_some_and(|case| matches!(case.as_str(), "ahead_of" | "before"));
    let planned = |(step, &at): (usize, &usize)| step > 0 && matcher.in_set(matcher.index.built_in.planning, at);
    let going = |at: usize| {
        grammar.rel(at) == Rel::Xcomp
            && grammar
                .head(at)
                .is_some_and(|head| grammar.lemma(head) == "go" && grammar.parse.words[head].xpos == Xpos::Vbg)
    };
    // "Russia to withdraw from accord", "is to visit": an infinitive that nothing governs.
    let of_headline = |at: usize| {
        let head = grammar.head(at).filter(|_| grammar.rel(at) == Rel::Acl);
        head.is_some_and(|head| grammar.rel(head) == Rel::Root && grammar.parse.words[head].upos == Upos::Propn)
    };
    let bare_infinitive = |at: usize| {
        grammar.parse.words[at].xpos == Xpos::Vb
            && (matches!(grammar.rel(at), Rel::Root | Rel::Parataxis | Rel::Ccomp) || of_headline(at))
            && grammar.children(at).iter().any(|&c| grammar.lemma(c) == "to" && grammar.rel(c) == Rel::Mark)
    };
    chain.iter().any(|&at| {
        has_aux(matcher, at, WILL)
            || has_aux(matcher, at, &["would", "'d", "’d"])
            || coming(at)
            || ahead(at)
            || going(at)
            || bare_infinitive(at)
    }) || chain.iter().enumerate().any(planned)
}

/// Background told from well before the report: a year at least two before publication, "ten years ago".
fn is_historical(matcher: &Matcher<'_>, chain: &[usize], published: Option<Date>) -> bool {
    let grammar = matcher.grammar;
    let long_ago = |at: usize| {
        let units = LONG_UNITS.contains(&grammar.lemma(at));
        units
            && grammar
                .children(at)
                .iter()
                .chain(grammar.head(at).iter())
                .any(|&c| matches!(grammar.lemma(c), "ago" | "earlier" | "past"))
            && grammar.children(at).iter().any(|&c| grammar.lemma(c) == "ago")
            || (grammar.lemma(at) == "ago"
                && grammar.children(at).iter().any(|&c| LONG_UNITS.contains(&grammar.lemma(c))))
    };
    let old_year = |at: usize| {
        let year = year_of(grammar.sentence.form(at));
        match (year, published) {
            (Some(year), Some(published)) => year + 2 <= published.year(),
            // Without a day of publication only a year in a clause that is not the main one is surely background.
            (Some(_), None) => {
                grammar.upwards(at).iter().any(|&up| matches!(grammar.rel(up), Rel::AclRelcl | Rel::Advcl))
            }
            _ => false,
        }
    };
    let circumstance = |at: usize| {
        matches!(
            grammar.rel(at),
            Rel::Obl | Rel::OblUnmarked | Rel::Nmod | Rel::NmodUnmarked | Rel::Advmod | Rel::Nummod | Rel::Compound
        )
    };
    chain.iter().any(|&at| {
        grammar.children(at).iter().any(|&c| {
            circumstance(c)
                && (long_ago(c)
                    || old_year(c)
                    || grammar.children(c).iter().any(|&cc| circumstance(cc) && (old_year(cc) || long_ago(cc))))
        })
    })
}

/// A year of four digits.
fn year_of(form: &str) -> Option<i16> {
    let year: i16 = form.parse().ok()?;
    (form.len() == 4 && (1500..2100).contains(&year)).then_some(year)
}
