//! What the lexicon knows beforehand, with the lexicon at hand: names of parties, usual parties to issues, agreements with their ends.

use demarche::lexicon::Lexicon;
use demarche::{Error, background, party};
use demarche_analysis::{Background, PartyQuery};

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
        party(&self.lexicon, &self.background, text)
    }

    /// Several parties.
    ///
    /// # Errors
    /// When one of them is none.
    pub fn parties(&self, texts: &[String]) -> Result<Vec<PartyQuery>, Error> {
        texts.iter().map(|text| self.party(text)).collect()
    }
}
