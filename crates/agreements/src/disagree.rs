//! Where a text and the registry say different things. Both are told; neither is changed.

use demarche_lexicon::agreements::{Agreement, Sourced, last_day};
use demarche_schema::{Date, DeadlineKind, When};

/// What a text says of an agreement.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stated<'a> {
    /// What happens at `when`.
    pub what: Option<DeadlineKind>,
    /// The date it gives.
    pub when: Option<When>,
    /// Codes of those it names as parties.
    pub parties: &'a [&'a str],
    /// Day of publication: what was agreed later can't contradict the text.
    pub published: Option<Date>,
    /// Whether it tells of a prolongation, whose date is news.
    pub prolonged: bool,
}

/// What of it the registry says otherwise, one sentence each, with the registry's source. Empty when they agree or the registry is
/// silent. Dates agree when one is the other, less exact: 2026 agrees with 2026-02-05.
#[must_use]
pub fn disagreements(agreement: &Agreement, stated: &Stated<'_>) -> Vec<String> {
    let mut told = Vec::new();
    let label = agreement.label();
    let known = match stated.what {
        Some(DeadlineKind::Expires) => {
            let end = stated.published.map_or_else(|| agreement.end(), |day| agreement.end_known_on(day));
            end.map(|end| ("lapses", end))
        }
        Some(DeadlineKind::TakesEffect) => agreement.in_force.clone().map(|day| ("is in force since", day)),
        _ => None,
    };
    if let (Some((verb, known)), Some(when)) = (known, stated.when)
        && !agree(known.value, when)
    {
        let what =
            if stated.prolonged { "a prolongation the registry does not have" } else { "the registry disagrees" };
        told.push(format!("{what}: {label} {verb} {} ({})", known.value.cut(), source(&known)));
    }
    for code in stated.parties.iter().filter(|code| agreement.is_party(code) == Some(false)) {
        let parties = agreement.parties.join(" ");
        told.push(format!("the registry disagrees: {code} is no party to {label} ({parties})"));
    }
    told
}

/// Whether two dates may be the same: the stretches of days they stand for overlap.
fn agree(a: When, b: When) -> bool {
    a.date <= last_day(b) && b.date <= last_day(a)
}

fn source(of: &Sourced<When>) -> String {
    of.source.clone().unwrap_or_else(|| "unverified".to_owned())
}

#[cfg(test)]
mod tests {
    use demarche_lexicon::Lexicon;
    use demarche_schema::Precision;

    use super::*;

    const PACT: &str = "agreement river-pact
  name     River Pact
  kind     border
  parties  KAZ UZB
  signed   2000-01-01 [?]
  in-force 2000-05-01 [?]
  term     10 years [?]
  extended 2010-04-01 to 2020-05-31 [?]
";

    fn told(stated: &Stated<'_>) -> Vec<String> {
        let states = "state KAZ\n  name Kazakhstan\n  code KAZ\nstate UZB\n  name Uzbekistan\n  code UZB\n";
        let files = [("actors/a.lex", states), ("agreements/a.lex", PACT)]
            .map(|(file, text)| (file.to_owned(), text.to_owned()));
        let (lexicon, _) = Lexicon::read(&files, None);
        disagreements(lexicon.agreements.get("river-pact").expect("is there"), stated)
    }

    fn expires(date: &str, precision: Precision, published: &str) -> Stated<'static> {
        let when = Some(When { date: date.parse().expect("a day"), precision });
        Stated { what: Some(DeadlineKind::Expires), when, published: published.parse().ok(), ..Stated::default() }
    }

    #[test]
    fn a_coarser_date_agrees_and_another_is_told() {
        assert!(told(&expires("2020-01-01", Precision::Year, "2019-01-01")).is_empty());
        let other = told(&expires("2021-01-01", Precision::Year, "2019-01-01"));
        assert_eq!(other, ["the registry disagrees: River Pact lapses 2020-05-31 (unverified)"]);
    }

    #[test]
    fn a_prolongation_agreed_later_does_not_contradict() {
        assert!(told(&expires("2010-05-01", Precision::Day, "2009-01-01")).is_empty());
    }

    #[test]
    fn a_stranger_is_no_party() {
        let stated = Stated { parties: &["KAZ", "CHN"], ..Stated::default() };
        assert_eq!(told(&stated), ["the registry disagrees: CHN is no party to River Pact (KAZ UZB)"]);
    }
}
