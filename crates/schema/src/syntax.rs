//! What the analyser says of a sentence: tags, lemmas, the dependency tree, predicates with their roles, named spans.

use crate::names::names;

names! {
    /// Universal parts of speech (Universal Dependencies, version 2).
    pub enum Upos("part of speech") {
        Adj = "ADJ", Adp = "ADP", Adv = "ADV", Aux = "AUX", Cconj = "CCONJ", Det = "DET", Intj = "INTJ", Noun = "NOUN",
        Num = "NUM", Part = "PART", Pron = "PRON", Propn = "PROPN", Punct = "PUNCT", Sconj = "SCONJ", Sym = "SYM",
        Verb = "VERB", X = "X",
    }
}

names! {
    /// Penn Treebank tags, as the English treebanks of Universal Dependencies carry them.
    pub enum Xpos("Penn tag") {
        Add = "ADD", Afx = "AFX", Cc = "CC", Cd = "CD", Dt = "DT", Ex = "EX", Fw = "FW", Gw = "GW", Hyph = "HYPH", In = "IN",
        Jj = "JJ", Jjr = "JJR", Jjs = "JJS", Ls = "LS", Md = "MD", Nfp = "NFP", Nn = "NN", Nnp = "NNP", Nnps = "NNPS",
        Nns = "NNS", Pdt = "PDT", Pos = "POS", Prp = "PRP", PrpPoss = "PRP$", Rb = "RB", Rbr = "RBR", Rbs = "RBS", Rp = "RP",
        Sym = "SYM", To = "TO", Uh = "UH", Vb = "VB", Vbd = "VBD", Vbg = "VBG", Vbn = "VBN", Vbp = "VBP", Vbz = "VBZ",
        Wdt = "WDT", Wp = "WP", WpPoss = "WP$", Wrb = "WRB", Dollar = "$", CloseQuote = "''", Comma = ",", OpenBracket = "-LRB-",
        CloseBracket = "-RRB-", Period = ".", Colon = ":", OpenQuote = "``", X = "X",
    }
}

names! {
    /// Dependency relations of Universal Dependencies 2 with the subtypes of English EWT and GUM.
    pub enum Rel("dependency relation") {
        Acl = "acl", AclRelcl = "acl:relcl", Advcl = "advcl", AdvclRelcl = "advcl:relcl", Advmod = "advmod", Amod = "amod",
        Appos = "appos", Aux = "aux", AuxPass = "aux:pass", Case = "case", Cc = "cc", CcPreconj = "cc:preconj", Ccomp = "ccomp",
        Compound = "compound", CompoundPrt = "compound:prt", Conj = "conj", Cop = "cop", Csubj = "csubj", CsubjOuter = "csubj:outer",
        CsubjPass = "csubj:pass", Dep = "dep", Det = "det", DetPredet = "det:predet", Discourse = "discourse",
        Dislocated = "dislocated", Expl = "expl", Fixed = "fixed", Flat = "flat", Goeswith = "goeswith", Iobj = "iobj",
        List = "list", Mark = "mark", Nmod = "nmod", NmodDesc = "nmod:desc", NmodPoss = "nmod:poss",
        NmodUnmarked = "nmod:unmarked", Nsubj = "nsubj", NsubjOuter = "nsubj:outer", NsubjPass = "nsubj:pass",
        Nummod = "nummod", Obj = "obj", Obl = "obl", OblAgent = "obl:agent", OblUnmarked = "obl:unmarked", Orphan = "orphan",
        Parataxis = "parataxis", Punct = "punct", Reparandum = "reparandum", Root = "root", Vocative = "vocative",
        Xcomp = "xcomp",
    }
}

impl Rel {
    /// The relation without its subtype: `nsubj:pass` is an `nsubj`. The universal part of the label.
    #[must_use]
    pub fn universal(self) -> &'static str {
        let name = self.as_str();
        name.split_once(':').map_or(name, |(base, _)| base)
    }

    /// Reads a label, falling back to its universal part for a subtype this list does not have.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        Self::from_name(label).or_else(|| Self::from_name(label.split(':').next()?))
    }
}

names! {
    /// PropBank roles: numbered arguments, and modifiers without their `ARGM-` prefix shortened away.
    /// "Police[ARG0] arrested two men[ARG1] on Monday[ARGM-TMP]".
    pub enum Role("role") {
        Arg0 = "ARG0", Arg1 = "ARG1", Arg2 = "ARG2", Arg3 = "ARG3", Arg4 = "ARG4", Arg5 = "ARG5",
        Adj = "ARGM-ADJ", Adv = "ARGM-ADV", Cau = "ARGM-CAU", Com = "ARGM-COM", Cxn = "ARGM-CXN", Dir = "ARGM-DIR",
        Dis = "ARGM-DIS", Ext = "ARGM-EXT", Gol = "ARGM-GOL", Loc = "ARGM-LOC", Lvb = "ARGM-LVB", Mnr = "ARGM-MNR",
        Mod = "ARGM-MOD", Neg = "ARGM-NEG", Prd = "ARGM-PRD", Prp = "ARGM-PRP", Prr = "ARGM-PRR", Rec = "ARGM-REC",
        Tmp = "ARGM-TMP",
    }
}

names! {
    /// Kinds of named spans.
    pub enum EntityKind("entity kind") {
        Person = "PER", Organisation = "ORG", Location = "LOC",
    }
}

/// The analysis of one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Part of speech.
    pub upos: Upos,
    /// Penn tag.
    pub xpos: Xpos,
    /// Dictionary form, lower case but for proper nouns.
    pub lemma: Box<str>,
    /// Index of the word it depends on; `None` for the root.
    pub head: Option<u32>,
    /// Relation to the head.
    pub rel: Rel,
}

/// An argument of a predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// Its role.
    pub role: Role,
    /// Index of its head word.
    pub head: u32,
    /// First word of its span.
    pub from: u32,
    /// One past the last word of its span.
    pub to: u32,
}

/// A predicate: a verb, noun or adjective that opens roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Predicate {
    /// Index of the word.
    pub word: u32,
    /// PropBank roleset, "accuse.01".
    pub roleset: Box<str>,
    /// Its arguments in order of their first word.
    pub arguments: Vec<Argument>,
}

/// A named person, organisation or place, as the analyser sees it (the gazetteer has its own say in `actors`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedSpan {
    /// First word.
    pub from: u32,
    /// One past the last word.
    pub to: u32,
    /// What it names.
    pub kind: EntityKind,
}

/// The whole analysis of one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parse {
    /// One per token.
    pub words: Vec<Word>,
    /// In order of their word.
    pub predicates: Vec<Predicate>,
    /// Not overlapping, in order.
    pub names: Vec<NamedSpan>,
}

impl Parse {
    /// The words that depend on `word` directly, in order.
    pub fn children(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        let head = u32::try_from(word).ok();
        self.words.iter().enumerate().filter(move |(_, w)| w.head == head && head.is_some()).map(|(at, _)| at)
    }

    /// The first child of `word` with one of these relations.
    #[must_use]
    pub fn child(&self, word: usize, rels: &[Rel]) -> Option<usize> {
        self.children(word).find(|&at| rels.contains(&self.words[at].rel))
    }

    /// The head of `word`.
    #[must_use]
    pub fn head(&self, word: usize) -> Option<usize> {
        self.words[word].head.map(|head| head as usize)
    }

    /// Whether `word` is `ancestor` or stands below it. Safe on malformed trees.
    #[must_use]
    pub fn is_within(&self, word: usize, ancestor: usize) -> bool {
        let mut at = Some(word);
        for _ in 0..=self.words.len() {
            match at {
                Some(here) if here == ancestor => return true,
                Some(here) => at = self.head(here),
                None => return false,
            }
        }
        false
    }

    /// The predicate on `word`, if it is one.
    #[must_use]
    pub fn predicate(&self, word: usize) -> Option<&Predicate> {
        let at = self.predicates.binary_search_by_key(&u32::try_from(word).ok()?, |p| p.word).ok()?;
        Some(&self.predicates[at])
    }
}
