//! Lemmas: from a table of forms where the training data agree, else by the edit script the network prefers among those
//! that make a known word. The script `l3be` lower-cases "was", cuts three letters and adds "be".

use std::collections::{HashMap, HashSet};

use demarche_schema::Xpos;

use crate::container::{Container, ModelError};
use crate::irregular::{british, irregular_verb, singular, undone};
use crate::senses::Senses;

/// Scripts that are tried before the network's first choice is taken as it is.
const TRIED: usize = 6;

/// Scripts, the table of forms, and the known lemmas ("kill/v").
#[derive(Debug)]
pub(crate) struct Lemmas {
    pub(crate) scripts: Vec<Script>,
    table: HashMap<(Xpos, Box<str>), Box<str>>,
    known: HashSet<Box<str>>,
}

impl Lemmas {
    pub(crate) fn read(file: &Container) -> Result<Self, ModelError> {
        let mut table = HashMap::new();
        for line in file.text("lemma_table")?.split('\n') {
            let cells: Vec<&str> = line.split('\t').collect();
            let tag = cells.get(1).and_then(|tag| Xpos::from_name(tag));
            let (&[form, _, lemma], Some(tag)) = (cells.as_slice(), tag) else {
                return Err(ModelError::Header(format!("the line “{line}” of “lemma_table”")));
            };
            table.insert((tag, form.into()), lemma.into());
        }
        let scripts = file.text("lemmas")?.split('\n').map(Script::read).collect::<Result<_, _>>()?;
        Ok(Self { scripts, table, known: file.text("known_lemmas")?.split('\n').map(Box::from).collect() })
    }

    /// The lemma of a form with this tag; `scores` has one for each script.
    pub(crate) fn of(&self, form: &str, tag: Xpos, scores: &[f32], senses: &Senses) -> Box<str> {
        let lower = form.to_lowercase().replace('’', "'").into_boxed_str();
        let key = (tag, lower);
        // The treebanks have slips ("freed" of "fre"): a verb's lemma from them must be a verb that PropBank knows, or no better
        // one may be at hand.
        let verbal = inflected(tag) == Some('v');
        if verbal && let Some(lemma) = irregular_verb(&key.1).filter(|_| matches!(tag, Xpos::Vbd | Xpos::Vbn)) {
            return lemma.into();
        }
        let is_verb = |lemma: &str| senses.has(&format!("{lemma}/v"));
        if verbal && let Some(lemma) = british(&key.1, is_verb) {
            return lemma.into();
        }
        let better = || undone(&key.1).into_iter().find(|lemma| is_verb(lemma)).map(String::into_boxed_str);
        if let Some(lemma) = self.table.get(&key) {
            let slip = verbal && !is_verb(lemma);
            return slip.then(better).flatten().unwrap_or_else(|| lemma.clone());
        }
        if verbal && let Some(lemma) = better() {
            return lemma;
        }
        let mut order: Vec<usize> = (0..self.scripts.len()).collect();
        let by_score = |a: &usize, b: &usize| scores[*b].total_cmp(&scores[*a]);
        let Some(class) = inflected(tag) else {
            let best = order.into_iter().min_by(by_score).unwrap_or_default();
            return self.scripts[best].apply(form);
        };
        let tried = TRIED.min(order.len());
        if tried < order.len() {
            order.select_nth_unstable_by(tried, by_score);
        }
        order.truncate(tried);
        order.sort_by(by_score);
        let is_known = |lemma: &str| {
            let key = format!("{}/{class}", lemma.to_lowercase());
            self.known.contains(key.as_str()) || senses.has(&key)
        };
        // "firemen", "tribesmen": no script of the network cuts these right.
        let men = key.1.strip_suffix("men").filter(|stem| tag == Xpos::Nns && stem.len() > 2 && !stem.ends_with("wo"));
        if let Some(stem) = men {
            return format!("{stem}man").into_boxed_str();
        }
        let women = key.1.strip_suffix("women").filter(|_| tag == Xpos::Nns);
        if let Some(stem) = women {
            return format!("{stem}woman").into_boxed_str();
        }
        let plural =
            |lemma: &str| tag != Xpos::Nns || !key.1.ends_with('s') || undone(&key.1).iter().any(|made| made == lemma);
        let made = order
            .iter()
            .map(|&at| self.scripts[at].apply(form))
            .find(|lemma| is_known(lemma) && plural(&lemma.to_lowercase()));
        let made =
            made.or_else(|| undone(&key.1).into_iter().find(|lemma| is_known(lemma)).map(String::into_boxed_str));
        let made = made.or_else(|| singular(&key.1).filter(|_| tag == Xpos::Nns).map(String::into_boxed_str));
        made.unwrap_or_else(|| order.first().map_or_else(|| form.into(), |&at| self.scripts[at].apply(form)))
    }
}

/// The verb that a form in -s is of, as PropBank knows it: "bombs" of "bomb"; none of "focus", which is a verb itself.
pub(crate) fn third_person(form: &str, senses: &Senses) -> Option<Box<str>> {
    let is_verb = |lemma: &str| senses.has(&format!("{lemma}/v"));
    let made = undone(form).into_iter().find(|lemma| is_verb(lemma)).map(String::into_boxed_str);
    made.filter(|_| !is_verb(form))
}

/// The class of known lemmas that an inflected form has its lemma in.
fn inflected(tag: Xpos) -> Option<char> {
    Some(match tag {
        Xpos::Vbd | Xpos::Vbn | Xpos::Vbg | Xpos::Vbz => 'v',
        Xpos::Nns => 'n',
        Xpos::Jjr | Xpos::Jjs => 'j',
        Xpos::Rbr | Xpos::Rbs => 'r',
        _ => return None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Keep,
    Lower,
    Title,
}

/// How to make a lemma from a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Script {
    case: Case,
    cut: usize,
    add: Box<str>,
}

impl Script {
    pub(crate) fn read(text: &str) -> Result<Self, ModelError> {
        Self::parts(text).ok_or_else(|| ModelError::Header(format!("the lemma script “{text}”")))
    }

    fn parts(text: &str) -> Option<Self> {
        let case = match text.as_bytes().first()? {
            b'k' => Case::Keep,
            b'l' => Case::Lower,
            b't' => Case::Title,
            _ => return None,
        };
        let rest = &text[1..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        Some(Self { case, cut: rest[..digits].parse().ok()?, add: rest[digits..].into() })
    }

    /// The lemma; the form in its case where the script does not fit.
    pub(crate) fn apply(&self, form: &str) -> Box<str> {
        let mut cased = match self.case {
            Case::Keep => form.to_owned(),
            Case::Lower => form.to_lowercase(),
            Case::Title => title(form),
        };
        let letters = cased.chars().count();
        if self.cut < letters || (self.cut == letters && !self.add.is_empty()) {
            let keep = cased.char_indices().nth(letters - self.cut).map_or(cased.len(), |(at, _)| at);
            cased.truncate(keep);
            cased.push_str(&self.add);
        }
        cased.into_boxed_str()
    }
}

/// The first letter of each run of letters in upper case, the rest in lower case.
fn title(form: &str) -> String {
    let mut out = String::with_capacity(form.len());
    let mut inside = false;
    for char in form.chars() {
        if inside {
            out.extend(char.to_lowercase())
        } else {
            out.extend(char.to_uppercase())
        }
        inside = char.is_alphabetic();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts() {
        let made = |script: &str, form: &str| Script::read(script).map(|s| s.apply(form).into_string());
        assert_eq!(made("l2", "Killed").as_deref(), Ok("kill"));
        assert_eq!(made("l3be", "was").as_deref(), Ok("be"));
        assert_eq!(made("t0", "IRAQ").as_deref(), Ok("Iraq"));
        assert_eq!(made("k0", "Ürümqi").as_deref(), Ok("Ürümqi"));
        assert_eq!(made("l9x", "no").as_deref(), Ok("no"));
        assert_eq!(made("l0", "").as_deref(), Ok(""));
        assert!(Script::read("q1").is_err() && Script::read("").is_err() && Script::read("l").is_err());
    }
}
