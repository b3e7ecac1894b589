//! Verb forms that no regular ending makes, and the regular endings undone.
//!
//! Facts of the language, listed by hand; "found" and "left" stand for the commoner verb of theirs.

/// Past tenses and participles with their lemma, by form.
pub const IRREGULAR: &[(&str, &str)] = &[
    ("ate", "eat"),
    ("bade", "bid"),
    ("beat", "beat"),
    ("beaten", "beat"),
    ("became", "become"),
    ("become", "become"),
    ("befell", "befall"),
    ("began", "begin"),
    ("begun", "begin"),
    ("beheld", "behold"),
    ("bent", "bend"),
    ("beset", "beset"),
    ("bet", "bet"),
    ("bit", "bite"),
    ("bitten", "bite"),
    ("bled", "bleed"),
    ("blew", "blow"),
    ("blown", "blow"),
    ("bore", "bear"),
    ("borne", "bear"),
    ("bought", "buy"),
    ("bound", "bind"),
    ("bred", "breed"),
    ("broadcast", "broadcast"),
    ("broke", "break"),
    ("broken", "break"),
    ("brought", "bring"),
    ("built", "build"),
    ("burnt", "burn"),
    ("burst", "burst"),
    ("came", "come"),
    ("cast", "cast"),
    ("caught", "catch"),
    ("chose", "choose"),
    ("chosen", "choose"),
    ("clung", "cling"),
    ("cost", "cost"),
    ("crept", "creep"),
    ("cut", "cut"),
    ("dealt", "deal"),
    ("did", "do"),
    ("done", "do"),
    ("drank", "drink"),
    ("drawn", "draw"),
    ("drew", "draw"),
    ("driven", "drive"),
    ("drove", "drive"),
    ("drunk", "drink"),
    ("dug", "dig"),
    ("eaten", "eat"),
    ("fallen", "fall"),
    ("fed", "feed"),
    ("fell", "fall"),
    ("felt", "feel"),
    ("fled", "flee"),
    ("flew", "fly"),
    ("flown", "fly"),
    ("flung", "fling"),
    ("forbade", "forbid"),
    ("forbidden", "forbid"),
    ("foresaw", "foresee"),
    ("foreseen", "foresee"),
    ("forgave", "forgive"),
    ("forgiven", "forgive"),
    ("forgone", "forgo"),
    ("forgot", "forget"),
    ("forgotten", "forget"),
    ("forsaken", "forsake"),
    ("forsook", "forsake"),
    ("forwent", "forgo"),
    ("fought", "fight"),
    ("found", "find"),
    ("froze", "freeze"),
    ("frozen", "freeze"),
    ("gave", "give"),
    ("given", "give"),
    ("gone", "go"),
    ("got", "get"),
    ("gotten", "get"),
    ("grew", "grow"),
    ("ground", "grind"),
    ("grown", "grow"),
    ("heard", "hear"),
    ("held", "hold"),
    ("hewn", "hew"),
    ("hid", "hide"),
    ("hidden", "hide"),
    ("hit", "hit"),
    ("hung", "hang"),
    ("hurt", "hurt"),
    ("kept", "keep"),
    ("knelt", "kneel"),
    ("knew", "know"),
    ("known", "know"),
    ("laid", "lay"),
    ("lain", "lie"),
    ("leant", "lean"),
    ("leapt", "leap"),
    ("learnt", "learn"),
    ("led", "lead"),
    ("left", "leave"),
    ("lent", "lend"),
    ("let", "let"),
    ("lit", "light"),
    ("lost", "lose"),
    ("made", "make"),
    ("meant", "mean"),
    ("met", "meet"),
    ("misled", "mislead"),
    ("outdid", "outdo"),
    ("overcame", "overcome"),
    ("overpaid", "overpay"),
    ("overran", "overrun"),
    ("overridden", "override"),
    ("overrode", "override"),
    ("oversaw", "oversee"),
    ("overseen", "oversee"),
    ("overtaken", "overtake"),
    ("overthrew", "overthrow"),
    ("overthrown", "overthrow"),
    ("overtook", "overtake"),
    ("paid", "pay"),
    ("partook", "partake"),
    ("proven", "prove"),
    ("put", "put"),
    ("quit", "quit"),
    ("ran", "run"),
    ("rang", "ring"),
    ("rebuilt", "rebuild"),
    ("redrew", "redraw"),
    ("remade", "remake"),
    ("repaid", "repay"),
    ("reset", "reset"),
    ("resold", "resell"),
    ("retaken", "retake"),
    ("retold", "retell"),
    ("retook", "retake"),
    ("rewrote", "rewrite"),
    ("rid", "rid"),
    ("ridden", "ride"),
    ("risen", "rise"),
    ("rode", "ride"),
    ("rose", "rise"),
    ("rung", "ring"),
    ("said", "say"),
    ("sang", "sing"),
    ("sank", "sink"),
    ("sat", "sit"),
    ("saw", "see"),
    ("seen", "see"),
    ("sent", "send"),
    ("set", "set"),
    ("shaken", "shake"),
    ("shed", "shed"),
    ("shone", "shine"),
    ("shook", "shake"),
    ("shot", "shoot"),
    ("shown", "show"),
    ("shrank", "shrink"),
    ("shut", "shut"),
    ("slain", "slay"),
    ("slept", "sleep"),
    ("slew", "slay"),
    ("slid", "slide"),
    ("sold", "sell"),
    ("sought", "seek"),
    ("spat", "spit"),
    ("spent", "spend"),
    ("split", "split"),
    ("spoke", "speak"),
    ("spoken", "speak"),
    ("sprang", "spring"),
    ("spread", "spread"),
    ("stank", "stink"),
    ("stole", "steal"),
    ("stolen", "steal"),
    ("stood", "stand"),
    ("stricken", "strike"),
    ("stridden", "stride"),
    ("striven", "strive"),
    ("strode", "stride"),
    ("strove", "strive"),
    ("struck", "strike"),
    ("strung", "string"),
    ("stuck", "stick"),
    ("stung", "sting"),
    ("stunk", "stink"),
    ("sunk", "sink"),
    ("swam", "swim"),
    ("swept", "sweep"),
    ("swore", "swear"),
    ("sworn", "swear"),
    ("swung", "swing"),
    ("taken", "take"),
    ("taught", "teach"),
    ("thought", "think"),
    ("threw", "throw"),
    ("thrown", "throw"),
    ("thrust", "thrust"),
    ("told", "tell"),
    ("took", "take"),
    ("tore", "tear"),
    ("torn", "tear"),
    ("trod", "tread"),
    ("trodden", "tread"),
    ("undercut", "undercut"),
    ("undergone", "undergo"),
    ("understood", "understand"),
    ("undertook", "undertake"),
    ("underwent", "undergo"),
    ("undid", "undo"),
    ("undone", "undo"),
    ("unfroze", "unfreeze"),
    ("unfrozen", "unfreeze"),
    ("upheld", "uphold"),
    ("upset", "upset"),
    ("wed", "wed"),
    ("went", "go"),
    ("wept", "weep"),
    ("wet", "wet"),
    ("withdrawn", "withdraw"),
    ("withdrew", "withdraw"),
    ("withheld", "withhold"),
    ("withstood", "withstand"),
    ("woke", "wake"),
    ("woken", "wake"),
    ("won", "win"),
    ("wore", "wear"),
    ("worn", "wear"),
    ("wound", "wind"),
    ("written", "write"),
    ("wrote", "write"),
    ("wrung", "wring"),
];

/// The lemma of an irregular verb form in lower case.
pub(crate) fn irregular_verb(form: &str) -> Option<&'static str> {
    let at = IRREGULAR.binary_search_by(|(known, _)| (*known).cmp(form)).ok()?;
    Some(IRREGULAR[at].1)
}

/// What an inflected form can be made of by the regular endings, likeliest first: "freed" of "free", "fre"; "planned" of
/// "planne", "plann", "plan".
pub(crate) fn undone(form: &str) -> Vec<String> {
    let mut made = Vec::new();
    for (ending, replacements) in ENDINGS {
        // "dying", "tying": the verbs in "-ie" are the only ones that keep a single letter.
        let least = if *ending == "ying" { 1 } else { 2 };
        let Some(stem) = form.strip_suffix(ending).filter(|stem| stem.len() >= least) else { continue };
        made.extend(replacements.iter().map(|replacement| format!("{stem}{replacement}")));
        if matches!(*ending, "ed" | "ing" | "er" | "est") && doubled(stem) {
            made.push(stem[..stem.len() - 1].to_owned());
        }
    }
    made
}

/// Every form that a word may take by the regular endings and the table of irregular verbs, itself first: what [`undone`] and the
/// table lead back to it.
#[must_use]
pub fn inflected(lemma: &str) -> Vec<String> {
    let mut forms = vec![lemma.to_owned()];
    for (ending, replacements) in ENDINGS {
        for replacement in *replacements {
            let stem = lemma.strip_suffix(replacement).filter(|stem| !stem.is_empty());
            forms.extend(stem.map(|stem| format!("{stem}{ending}")));
        }
    }
    // "plan", "planned": the last consonant may be doubled.
    if let Some(last) = lemma.chars().last().filter(|last| last.is_ascii_alphabetic() && !"aeiou".contains(*last)) {
        forms.extend(["ed", "ing", "er", "est"].iter().map(|ending| format!("{lemma}{last}{ending}")));
    }
    forms.extend(lemma.strip_suffix("is").map(|stem| format!("{stem}es")));
    forms.extend(["people", "persons"].iter().filter(|_| lemma == "person").map(|form| (*form).to_owned()));
    forms.extend(["children"].iter().filter(|_| lemma == "child").map(|form| (*form).to_owned()));
    forms.extend(IRREGULAR.iter().filter(|(_, of)| *of == lemma).map(|(form, _)| (*form).to_owned()));
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// The lemma of a verb in British "-ise", when `is_verb` knows it in "-ize": "sympathised" of "sympathise".
pub(crate) fn british(form: &str, is_verb: impl Fn(&str) -> bool) -> Option<String> {
    let stem = ["ised", "ising", "ises"].iter().find_map(|ending| form.strip_suffix(ending))?;
    is_verb(&format!("{stem}ize")).then(|| format!("{stem}ise"))
}

/// The singular that the plural endings make of a form, and nothing shorter: "miners" of "miner", not of "mine".
pub(crate) fn singular(form: &str) -> Option<String> {
    if let Some(stem) = form.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return Some(format!("{stem}y"));
    }
    let sibilant = ["ches", "shes", "sses", "xes", "zes"].iter().any(|ending| form.ends_with(ending));
    let cut = if sibilant { "es" } else { "s" };
    form.strip_suffix(cut).filter(|stem| stem.len() > 1).map(str::to_owned)
}

/// Endings with what stood in their place, longest first.
const ENDINGS: &[(&str, &[&str])] = &[
    ("ying", &["ie", "y"]),
    ("ing", &["e", ""]),
    ("iest", &["y"]),
    ("ied", &["y", "ie"]),
    ("ies", &["y", "ie"]),
    ("ier", &["y"]),
    ("ves", &["f", "fe", "ve"]),
    ("est", &["e", ""]),
    ("ed", &["e", ""]),
    ("er", &["e", ""]),
    ("es", &["e", ""]),
    ("men", &["man"]),
    ("s", &[""]),
];

/// Whether a stem ends in the same consonant twice: "plann".
fn doubled(stem: &str) -> bool {
    let bytes = stem.as_bytes();
    let [.., a, b] = bytes else { return false };
    a == b && b.is_ascii_alphabetic() && !matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_for_its_search() {
        assert!(IRREGULAR.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(irregular_verb("withdrew"), Some("withdraw"));
    }

    #[test]
    fn what_is_inflected_can_be_undone() {
        for lemma in ["free", "plan", "deny", "die", "trench", "wife", "withdraw", "visit"] {
            for form in inflected(lemma).iter().filter(|form| *form != lemma) {
                let back = undone(form).iter().any(|made| made == lemma) || irregular_verb(form) == Some(lemma);
                assert!(back, "{form} of {lemma}");
            }
        }
        for (lemma, form) in
            [("plan", "planned"), ("deny", "denies"), ("tie", "tying"), ("impose", "imposing"), ("go", "went")]
        {
            assert!(inflected(lemma).iter().any(|known| known == form), "{form}");
        }
    }

    #[test]
    fn endings_are_undone() {
        for (form, lemma) in [
            ("freed", "free"),
            ("planned", "plan"),
            ("denied", "deny"),
            ("dying", "die"),
            ("trenches", "trench"),
            ("wives", "wife"),
        ] {
            assert!(undone(form).iter().any(|made| made == lemma), "{form}: {:?}", undone(form));
        }
    }
}
