//! What a proposition is about: an issue of the standing list, else the noun phrase it turns on.

use demarche_schema::{IssueRef, Rel, Upos};

use crate::claims::Range;
use crate::issues::{Found, IssueIndex};
use crate::scene::Scene;

/// How many steps from the head of a proposition to the noun it turns on.
const STEPS: usize = 6;
/// Prepositions whose noun says what the noun before is about.
const ABOUT: &[&str] =
    &["of", "on", "over", "about", "regard", "concern", "for", "against", "to", "in", "into", "around"];
/// Those of them whose noun is as often the place or the other side.
const PLACES: &[&str] = &["to", "in", "into", "around"];
/// Prepositions whose noun is what is talked about.
const TALKED_OF: &[&str] = &["on", "over", "about", "regard", "concern"];
/// Nouns and adjectives that only tell how much.
const AMOUNTS: &[&str] = &[
    "half",
    "third",
    "quarter",
    "fifth",
    "tenth",
    "dozen",
    "hundred",
    "thousand",
    "million",
    "billion",
    "percent",
    "much",
    "more",
    "most",
    "less",
    "least",
    "few",
    "many",
    "lot",
    "bit",
    "rest",
    "anything",
    "view",
    "event",
    "means",
    "mean",
    "nothing",
    "something",
    "everything",
    "none",
];
/// Prepositions whose noun a verb is about, in order.
const VERB_ABOUT: &[&str] =
    &["to", "in", "on", "over", "about", "for", "of", "with", "from", "against", "into", "by", "under", "at"];

/// An issue, and how it was told.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Topic {
    pub(crate) issue: IssueRef,
    pub(crate) how: String,
    /// Whether it is of the standing list.
    pub(crate) listed: bool,
    /// Whether the words alone tell too little of the subject: "talks", "an agreement".
    pub(crate) vague: bool,
    /// Whether they tell nothing of it: a verb alone.
    pub(crate) bare: bool,
    /// Whether it was told by the passage around, not by the words themselves.
    pub(crate) passage: bool,
}

/// The issue of the proposition with this head and these words. `codes` are those of the parties to the position.
pub(crate) fn topic(
    scene: &Scene<'_>,
    issues: &IssueIndex,
    head: usize,
    range: Range,
    terms: Option<Range>,
    codes: &[&str],
) -> Option<Topic> {
    // "will discuss it only on the basis of its law": the terms are not the subject.
    let core = Some(core(scene, issues, head)).filter(|&core| !terms.is_some_and(|terms| terms.contains(core)));
    let core = core.unwrap_or(head);
    if let Some(found) = listed(scene, issues, core, range, codes, |_| true) {
        return Some(found);
    }
    let words: Vec<&str> = (range.from..range.to).map(|at| scene.grammar.sentence.form(at)).collect();
    let phrase = phrase(scene, issues, core)?;
    let label = label(scene, core, &phrase);
    let forms: Vec<&str> = phrase.iter().map(|&at| form_for_id(scene, at)).collect();
    let id = issues.phrase_id(&forms);
    if id == "np/" {
        return None;
    }
    let how = format!("issue {id} by the noun phrase of “{}”", scene.grammar.sentence.form(core));
    let vague = !scene.grammar.is_noun(core) || tells_little(scene, core, &phrase);
    let points = phrase.len() < 2 && scene.in_set(scene.index.built_in.pointing, core);
    Some(Topic {
        issue: issues.settled(IssueRef { id, label }, &words),
        how,
        listed: false,
        vague,
        bare: !scene.grammar.is_noun(core) || points,
        passage: false,
    })
}

/// The matter that terms ask for: of terms on the scope of talks what they single out, "all subjects, including the reservoir".
pub(crate) fn matter(
    scene: &Scene<'_>,
    issues: &IssueIndex,
    head: usize,
    range: Range,
    codes: &[&str],
) -> Option<Topic> {
    let said = topic(scene, issues, head, range, None, codes)?;
    if !said.listed || !issues.is_shape(&said.issue.id) {
        return Some(said);
    }
    let core = core(scene, issues, head);
    let other = |id: &str| !issues.is_shape(id) && !issues.is_manner(id);
    listed(scene, issues, core, range, codes, other).or(Some(said))
}

/// The issue of the standing list, among those to `keep`, that words name.
fn listed(
    scene: &Scene<'_>,
    issues: &IssueIndex,
    core: usize,
    range: Range,
    codes: &[&str],
    keep: impl Fn(&str) -> bool,
) -> Option<Topic> {
    let words: Vec<&str> = (range.from..range.to).map(|at| scene.grammar.sentence.form(at)).collect();
    let mut found = issues.find(&words, codes);
    // An organisation that is named acts; it is the subject only where more than its name says so.
    let named = |one: &Found<'_>| {
        one.id.starts_with("organisations/")
            && (range.from + one.from..range.from + one.to).all(|at| scene.resolved(at).is_some())
    };
    let occasion =
        |one: &Found<'_>| (range.from + one.from..range.from + one.to).all(|at| is_occasion(scene, core, at));
    found.retain(|one| keep(one.id) && issues.is_current(one.id, scene.day) && !named(one) && !occasion(one));
    let mut nearest: Vec<&str> = Vec::new();
    let inside = scene.own.clone().map(|at| &scene.mentions[at]).filter(|m| range.contains(m.head as usize));
    nearest.extend(inside.flat_map(|mention| &mention.readings).map(|reading| reading.code.as_str()));
    nearest.extend(codes);
    let best = best(scene, issues, &found, range, core, &nearest)?;
    let issue = IssueRef { id: best.id.to_owned(), label: best.label.to_owned() };
    let shown = scene.grammar.sentence.words_span(range.from + best.from, range.from + best.to);
    let how = format!("issue {} by “{}”", best.id, shown.of(&scene.grammar.sentence.text));
    Some(Topic {
        issue: issues.settled(issue, &words),
        how,
        listed: true,
        vague: is_aside(scene, core, range.from + best.from..range.from + best.to),
        bare: false,
        passage: false,
    })
}

/// Nouns whose complement is what something answers to.
const OCCASIONS: &[&str] = &["response", "reaction", "reply", "retaliation", "retort", "revenge"];

/// Whether a word tells only what the rest answers to: "ships for Togo in response to the raids".
fn is_occasion(scene: &Scene<'_>, core: usize, at: usize) -> bool {
    let up = scene.grammar.upwards(at);
    let mut below = up.iter().take_while(|&&up| up != core);
    below.any(|&up| up != at && OCCASIONS.contains(&scene.grammar.lemma(up)) && scene.grammar.case_of(up).is_some())
}

/// Whether words stand in a clause that only adds something to the word that the proposition turns on: "a fund for harm that droughts do".
fn is_aside(scene: &Scene<'_>, core: usize, words: std::ops::Range<usize>) -> bool {
    let clause = |at: usize| {
        let up = scene.grammar.upwards(at);
        let below = up.iter().take_while(|&&at| at != core);
        up.contains(&core) && below.into_iter().any(|&at| scene.grammar.rel(at) == Rel::AclRelcl)
    };
    !words.contains(&core) && words.into_iter().all(clause)
}

/// Whether a phrase is a noun that needs a subject ("plan", "proposal"), with nothing but whose it is.
fn tells_little(scene: &Scene<'_>, core: usize, phrase: &[usize]) -> bool {
    let others = phrase.iter().filter(|&&at| at != core);
    let whose = |&&at: &&usize| scene.resolved(at).is_some();
    phrase.len() < 2 || scene.in_set(scene.index.built_in.through, core) && others.clone().all(|at| whose(&at))
}

/// The issue of talks with a party as such: the relation of the two, where the standing list has it.
pub(crate) fn dyadic(
    scene: &Scene<'_>,
    issues: &IssueIndex,
    core: usize,
    holder: &[&str],
    other: &[&str],
) -> Option<Topic> {
    let talks = issues.same(&scene.grammar.lemma(core).to_lowercase()).is_some_and(|same| same == "talk");
    let pairs = || holder.iter().flat_map(|one| other.iter().map(move |two| (*one, *two)));
    let issue = pairs().filter(|_| talks).find_map(|(one, two)| issues.between(one, two))?;
    let how = format!("issue {}, talks of the two", issue.id);
    Some(Topic { issue, how, listed: true, vague: false, bare: false, passage: false })
}

/// Names keep their form, other words give their dictionary form.
fn form_for_id<'a>(scene: &'a Scene<'_>, at: usize) -> &'a str {
    let word = &scene.grammar.parse.words[at];
    if word.upos == Upos::Propn { scene.grammar.sentence.form(at) } else { &word.lemma }
}

/// The match that holds the word the proposition turns on, then the longest, then the one with a party asked for, then the nearest to
/// the head of the proposition.
fn best<'a>(
    scene: &Scene<'_>,
    issues: &IssueIndex,
    found: &[Found<'a>],
    range: Range,
    core: usize,
    codes: &[&str],
) -> Option<Found<'a>> {
    let depth = |found: &Found<'_>| {
        let words = range.from + found.from..range.from + found.to;
        words.map(|at| scene.grammar.upwards(at).len()).min().unwrap_or(usize::MAX)
    };
    let rank = |found: &&Found<'_>| {
        let holds = (range.from + found.from..range.from + found.to).contains(&core);
        // A party named as such is what the words are about only when nothing else is.
        let party = (range.from + found.from..range.from + found.to).all(|at| scene.resolved(at).is_some());
        // Of two that the same words name, the one whose parties are nearest is meant.
        let nearest = codes.iter().position(|code| found.codes.iter().any(|own| own == code)).unwrap_or(usize::MAX);
        // How one deals with a matter ("ceasefire", "mediation") is named beside the matter itself.
        let manner = issues.is_manner(found.id);
        (party, manner, !holds, std::cmp::Reverse(found.length), !found.near, nearest, depth(found), found.from)
    };
    found.iter().min_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.id.cmp(b.id))).copied()
}

/// The word that the proposition turns on: its noun, looked for through verbs and nouns that say little of the subject.
pub(crate) fn core(scene: &Scene<'_>, issues: &IssueIndex, head: usize) -> usize {
    let mut here = head;
    for _ in 0..STEPS {
        match inner(scene, issues, here).filter(|&next| next != here) {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

fn inner(scene: &Scene<'_>, issues: &IssueIndex, at: usize) -> Option<usize> {
    let grammar = &scene.grammar;
    if let Some(counted) = grammar.quantified(at) {
        return Some(counted);
    }
    if grammar.child(at, &[Rel::Cop]).is_some() {
        let subject = grammar.child(at, &[Rel::Nsubj, Rel::Csubj])?;
        return plain_noun(scene, subject).then_some(subject);
    }
    if grammar.is_noun(at) {
        return if scene.in_set(scene.index.built_in.through, at) { behind_noun(scene, at) } else { None };
    }
    if !grammar.is_verb(at) {
        return grammar.clause(at).or_else(|| behind_noun(scene, at));
    }
    match issues.same(grammar.lemma(at)) {
        // "negotiate on fish" is about the fish.
        Some("talk") => {
            let object = grammar.object(at).filter(|&object| object != at && plain_noun(scene, object));
            let phrase = || TALKED_OF.iter().find_map(|p| grammar.prepositional(at, p));
            return object.or_else(phrase).filter(|&noun| plain_noun(scene, noun));
        }
        // "withdraw its troops" is about the withdrawal.
        Some(_) if !grammar.is_light(at) => return None,
        _ => {}
    }
    behind_verb(scene, at)
}

/// What a verb is about: its object, its clause, a noun after a preposition, its subject when that is a thing.
fn behind_verb(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let grammar = &scene.grammar;
    let object = grammar.object(at).filter(|&object| object != at && plain_noun(scene, object));
    if object.is_some() {
        return object;
    }
    if let Some(clause) = grammar.child(at, &[Rel::Xcomp, Rel::Ccomp]) {
        return Some(clause);
    }
    let phrase = VERB_ABOUT.iter().find_map(|p| grammar.prepositional(at, p).filter(|&noun| plain_noun(scene, noun)));
    // "engage in talks", when "in" is taken for a particle of the verb.
    let loose = || {
        grammar
            .children_by(at, &[Rel::Obl, Rel::OblUnmarked])
            .find(|&c| grammar.case_of(c).is_none() && plain_noun(scene, c))
    };
    // "wants the flags to stay": the subject may stand at the verb around.
    let own = || grammar.child(at, &[Rel::Nsubj, Rel::NsubjPass]);
    let control = || grammar.subject_of_adjective(at).filter(|_| grammar.rel(at) == Rel::Xcomp);
    let control = || control().filter(|&subject| scene.mention(subject).is_none());
    // "wants the guards to stay": what is to do it may stand at the verb above.
    let raised = || {
        let above = grammar.head(at).filter(|_| grammar.rel(at) == Rel::Xcomp && !grammar.is_light(at))?;
        grammar.object(above).filter(|_| grammar.is_verb(above))
    };
    let subject =
        || own().or_else(control).or_else(raised).filter(|&subject| subject != at && plain_noun(scene, subject));
    phrase.or_else(loose).or_else(subject)
}

/// What a noun or adjective that says little by itself is about.
fn behind_noun(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let grammar = &scene.grammar;
    let tells = |p: &str, noun: usize| !(is_time(scene, noun) || PLACES.contains(&p) && is_bare_party(scene, noun));
    let phrase = ABOUT.iter().find_map(|p| grammar.prepositional(at, p).filter(|&noun| tells(p, noun)));
    phrase.or_else(|| grammar.clause(at)).or_else(|| grammar.child(at, &[Rel::Acl]))
}

/// A noun that names a thing: no pronoun, no bare party, no time.
fn plain_noun(scene: &Scene<'_>, at: usize) -> bool {
    scene.grammar.is_noun(at) && !is_bare_party(scene, at) && !is_time(scene, at)
}

/// Whether the word is a party or place alone, so that a stance on it is on nothing that can be named.
pub(crate) fn is_bare_party(scene: &Scene<'_>, at: usize) -> bool {
    let word = &scene.grammar.parse.words[at];
    let plain = || word.upos != Upos::Propn && scene.grammar.modifiers(at).next().is_some();
    word.upos == Upos::Pron || scene.resolved(at).is_some() && !plain()
}

/// Words of time, which head circumstances and no issue.
const TIMES: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "today",
    "tomorrow",
    "tonight",
    "yesterday",
    "midnight",
    "noon",
    "day",
    "week",
    "month",
    "year",
    "hour",
    "minute",
    "decade",
    "weekend",
    "morning",
    "evening",
    "night",
    "time",
    "moment",
    "date",
    "spring",
    "summer",
    "autumn",
    "winter",
    "quarter",
    "century",
    "deadline",
];

/// Whether the word is an expression of time.
pub(crate) fn is_time(scene: &Scene<'_>, at: usize) -> bool {
    let word = &scene.grammar.parse.words[at];
    word.upos == Upos::Num || TIMES.contains(&word.lemma.to_lowercase().as_str())
}

/// Units of time that can be wanted, counted or lengthened: "one more year".
const LENGTHS: &[&str] = &["day", "week", "month", "year", "hour", "decade", "time"];

/// Whether the word is a point in time and no length of it.
pub(crate) fn is_point(scene: &Scene<'_>, at: usize) -> bool {
    let grammar = &scene.grammar;
    let more = |&child: &usize| {
        grammar.rel(child) == Rel::Nummod || matches!(grammar.lemma(child), "more" | "further" | "another")
    };
    !LENGTHS.contains(&grammar.lemma(at)) || !grammar.children(at).iter().any(more)
}

/// The words of the noun phrase in the order of the id: what it is about, what qualifies it, the word itself.
fn phrase(scene: &Scene<'_>, issues: &IssueIndex, core: usize) -> Option<Vec<usize>> {
    let grammar = &scene.grammar;
    let names_none = matches!(
        grammar.parse.words[core].upos,
        Upos::Pron | Upos::Num | Upos::Adv | Upos::Adp | Upos::Sconj | Upos::Part | Upos::Det
    );
    if names_none || AMOUNTS.contains(&grammar.lemma(core)) || is_time(scene, core) || is_bare_party(scene, core) {
        return None;
    }
    // "will do neither": a verb that says nothing by itself names no issue.
    let built_in = scene.index.built_in;
    let alone = grammar.object(core).is_none_or(|object| object == core);
    let empty = alone && (scene.in_set(built_in.light, core) || scene.in_set(built_in.transparent, core));
    if grammar.is_verb(core)
        && (empty || alone && matches!(grammar.lemma(core), "do" | "be" | "say" | "let" | "hear" | "see"))
    {
        return None;
    }
    let mut words = Vec::new();
    if grammar.is_noun(core) {
        let complements = ABOUT.iter().filter_map(|p| grammar.prepositional(core, p));
        let nominal = |&noun: &usize| grammar.is_noun(noun) && !is_time(scene, noun);
        for noun in complements.filter(nominal).take(2) {
            words.extend(qualified(scene, noun));
        }
    } else if issues.same(grammar.lemma(core)).is_some()
        && let Some(thing) = thing_of(scene, core)
    {
        words.extend(qualified(scene, thing));
    } else if let Some(object) = grammar.object(core).filter(|&object| scene.resolved(object).is_some()) {
        words.extend(qualified(scene, object));
    }
    words.extend(qualified(scene, core));
    Some(words)
}

/// What a verb is done to; without an object what does it, when that is a thing: "the fleet leaves".
fn thing_of(scene: &Scene<'_>, verb: usize) -> Option<usize> {
    let grammar = &scene.grammar;
    let object = grammar.object(verb).filter(|&object| grammar.is_noun(object) && object != verb);
    let subject = || grammar.child(verb, &[Rel::Nsubj, Rel::NsubjPass]).filter(|&subject| plain_noun(scene, subject));
    object.or_else(subject)
}

/// A noun with the modifiers before it that say something.
fn qualified(scene: &Scene<'_>, noun: usize) -> Vec<usize> {
    let grammar = &scene.grammar;
    let vague = |at: usize| scene.in_set(scene.index.built_in.vague, at);
    let says = |&at: &usize| {
        let word = &grammar.parse.words[at];
        matches!(word.upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Verb) && !vague(at)
    };
    let mut words: Vec<usize> = Vec::new();
    if grammar.is_noun(noun) {
        let owner = grammar.possessor(noun).filter(|&owner| grammar.parse.words[owner].upos == Upos::Propn);
        for modifier in owner.into_iter().chain(grammar.modifiers(noun)).filter(says) {
            words.extend(grammar.modifiers(modifier).filter(says));
            words.push(modifier);
        }
    }
    words.push(noun);
    words.sort_unstable();
    words.dedup();
    words
}

/// The words of the phrase as they stand in the text.
fn label(scene: &Scene<'_>, core: usize, phrase: &[usize]) -> String {
    let (from, to) = (phrase.iter().min().copied().unwrap_or(core), phrase.iter().max().copied().unwrap_or(core) + 1);
    let text = scene.grammar.sentence.words_span(from, to).of(&scene.grammar.sentence.text);
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if squeezed.split(' ').count() <= 10 {
        return squeezed;
    }
    let words: Vec<&str> = phrase.iter().map(|&at| scene.grammar.sentence.form(at)).collect();
    words.join(" ")
}
