//! Which side of a question each set of parties stands on.
//!
//! With two or more parties asked for, each is a side and everyone else is none. With one, it is side 0, and each body that speaks for
//! itself elsewhere in the dossier is a further side.

use crate::dossier::Dossier;
use crate::party::PartyQuery;

/// Number of a side.
pub(crate) type Side = u16;

/// Sides by set of parties.
#[derive(Debug, Clone)]
pub(crate) struct Sides {
    /// Names, by number.
    pub(crate) names: Vec<String>,
    /// Sides that each set of the dossier holds, sorted.
    of_set: Vec<Vec<Side>>,
    /// Lowest rank of speakers of each set: the executive before other organs.
    rank: Vec<u8>,
    /// Whether each party of the dossier is on a side.
    on_side: Vec<bool>,
    /// Whether every party asked for is a side of its own.
    pub(crate) closed: bool,
}

impl Sides {
    pub(crate) fn new(dossier: &Dossier, asked: &[PartyQuery]) -> Self {
        let mut names: Vec<String> = asked.iter().map(ToString::to_string).collect();
        let closed = asked.len() > 1;
        let mut of_party: Vec<Vec<Side>> = dossier
            .parties
            .iter()
            .map(|party| (0..side(asked.len())).filter(|&at| asked[at as usize].is(party)).collect())
            .collect();
        if !closed {
            add_others(dossier, &mut names, &mut of_party);
        }
        let members = |set: &Vec<u32>| -> Vec<Side> {
            let mut sides: Vec<Side> = set.iter().flat_map(|&party| of_party[party as usize].iter().copied()).collect();
            sides.sort_unstable();
            sides.dedup();
            sides
        };
        let rank = |set: &Vec<u32>| set.iter().map(|&party| dossier.parties[party as usize].rank()).min().unwrap_or(1);
        let of_set = dossier.sets.iter().map(members).collect();
        let on_side = of_party.iter().map(|sides| !sides.is_empty()).collect();
        Self { names, of_set, rank: dossier.sets.iter().map(rank).collect(), on_side, closed }
    }

    /// The sides in a set of parties.
    pub(crate) fn of(&self, set: u32) -> &[Side] {
        &self.of_set[set as usize]
    }

    /// Whether a party of the dossier is on a side.
    pub(crate) fn holds(&self, party: u32) -> bool {
        self.on_side[party as usize]
    }

    pub(crate) fn rank(&self, set: u32) -> u8 {
        self.rank[set as usize]
    }

    pub(crate) fn name(&self, side: Side) -> &str {
        &self.names[side as usize]
    }
}

fn side(at: usize) -> Side {
    Side::try_from(at).unwrap_or(Side::MAX)
}

/// Makes a side of every body that is none yet; those without code and name stay nobody.
fn add_others(dossier: &Dossier, names: &mut Vec<String>, of_party: &mut [Vec<Side>]) {
    let mut others: Vec<String> = Vec::new();
    let free = |at: usize, of_party: &[Vec<Side>]| of_party[at].is_empty();
    for (at, party) in dossier.parties.iter().enumerate() {
        if free(at, of_party) && !party.side().is_empty() {
            others.push(party.side());
        }
    }
    others.sort_unstable();
    others.dedup();
    others.truncate(usize::from(Side::MAX) - names.len());
    for (at, party) in dossier.parties.iter().enumerate() {
        if let (true, Ok(found)) = (free(at, of_party), others.binary_search(&party.side())) {
            of_party[at].push(side(names.len() + found));
        }
    }
    names.append(&mut others);
}
