//! What the lexicon knows beforehand: names of parties, usual parties to issues, agreements with their ends.

use demarche::lexicon::Lexicon;
use demarche::lexicon::actors::EntryKind;
use demarche::lexicon::agreements::Agreement;
use demarche::lexicon::issues::Issue;
use demarche::{Error, ErrorKind};
use demarche_analysis::{Background, PartyQuery, Registered};

/// Codes of many bodies: none is the one that the code names.
const SHARED: &[&str] = &["", "IGO", "NGO", "ISM", "IMG", "MNC"];

/// The lexicon, and what analyses take from it.
#[derive(Debug)]
pub struct Known {
    /// The lexicon.
    pub lexicon: Lexicon,
    /// Facts known beforehand.
    pub background: Background,
}

impl Known {
    /// What this lexicon knows.
    #[must_use]
    pub fn new(lexicon: Lexicon) -> Self {
        Self { background: background(&lexicon), lexicon }
    }

    /// A party as people write it: a code, or a name that the lexicon knows ("Russia", "NATO").
    ///
    /// # Errors
    /// When it is neither.
    pub fn party(&self, text: &str) -> Result<PartyQuery, Error> {
        let parse = |text: &str| text.parse().map_err(|error| Error::new(ErrorKind::Argument, format!("{error}")));
        let (base, sector) = text.rsplit_once(':').map_or((text, None), |(base, sector)| (base, Some(sector)));
        if self.background.names.contains_key(&base.to_uppercase()) {
            return parse(text);
        }
        let same = |name: &String| name.eq_ignore_ascii_case(base);
        let named = self.lexicon.actors.entries.iter().find(|entry| {
            matches!(entry.kind, EntryKind::State | EntryKind::Organisation)
                && (same(&entry.name) || entry.names.iter().any(same))
        });
        let base =
            named.map_or(base, |entry| if SHARED.contains(&entry.code.as_str()) { &entry.name } else { &entry.code });
        parse(&sector.map_or_else(|| base.to_owned(), |sector| format!("{base}:{sector}")))
    }

    /// Several parties.
    ///
    /// # Errors
    /// When one of them is none.
    pub fn parties(&self, texts: &[String]) -> Result<Vec<PartyQuery>, Error> {
        texts.iter().map(|text| self.party(text)).collect()
    }
}

/// What the lexicon knows beforehand: for each code the name of the state, else of the first organisation that has it.
fn background(lexicon: &Lexicon) -> Background {
    let mut background = Background::default();
    let entries = || lexicon.actors.entries.iter();
    for entry in entries().filter(|entry| matches!(entry.kind, EntryKind::State)) {
        background.names.entry(entry.code.clone()).or_insert_with(|| entry.name.clone());
    }
    let mut organisations: Vec<_> = entries().filter(|entry| matches!(entry.kind, EntryKind::Organisation)).collect();
    organisations.sort_by_key(|entry| entry.at);
    for entry in organisations.into_iter().filter(|entry| !SHARED.contains(&entry.code.as_str())) {
        background.names.entry(entry.code.clone()).or_insert_with(|| entry.name.clone());
    }
    let usual = |issue: &Issue| (issue.id.clone(), issue.parties.clone());
    background.issue_parties = lexicon.issues.issues.iter().filter(|of| !of.parties.is_empty()).map(usual).collect();
    let agreements = lexicon.agreements.agreements.iter();
    background.agreements = agreements.map(|of| (of.id.clone(), registered(of))).collect();
    background
}

/// An agreement as deadlines need it.
fn registered(of: &Agreement) -> Registered {
    let end = of.end();
    Registered {
        id: of.id.clone(),
        name: of.label().to_owned(),
        issues: of.issues.clone(),
        parties: of.parties.clone(),
        end: end.as_ref().map(|end| end.value),
        source: end.and_then(|end| end.source),
        limits: of.limits.iter().map(|limit| limit.value.clone()).collect(),
        withdrawal: of.withdrawal.as_ref().map(|notice| notice.value.clone()),
    }
}
