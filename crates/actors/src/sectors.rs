//! The sectors of a role from its noun, the words before it and its owners.

use demarche_lexicon::actors::{ActorTables, Change, Nouns};
use demarche_schema::Sector;

use crate::discourse::merged;
use crate::document::Owner;
use crate::scan::Match;

/// Sectors with the reasons for what changed them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Changed {
    pub(crate) sectors: Vec<Sector>,
    pub(crate) said: Vec<String>,
}

/// The sectors of a noun after its modifiers and owners.
pub(crate) fn of_noun(tables: &ActorTables, nouns: &Nouns, mods: &[&Match], owners: &[Owner]) -> Changed {
    let mut out = Changed { sectors: nouns.sectors.clone(), said: Vec::new() };
    let mut weak = nouns.weak;
    // The nearest modifier counts first: "military police spokesman".
    for m in mods.iter().rev().filter(|m| !m.is_name()) {
        if let Some(modifier) = m.modifier.and_then(|at| tables.modifiers.get(at as usize)) {
            let origin = tables.origin(modifier.at);
            let (before, was) = (out.sectors.clone(), weak);
            match modifier.change {
                Change::Replace | Change::First => out.sectors = merged(&modifier.sectors, &before),
                Change::Weak if weak => out.sectors.clone_from(&modifier.sectors),
                Change::Weak => out.sectors = merged(&before, &modifier.sectors),
                Change::OnlyWeak if was || is_people(&before) && !settled(nouns) => {
                    out.sectors = merged(&modifier.sectors, &[])
                }
                Change::OnlyWeak => {}
            }
            weak &= !matches!(modifier.change, Change::Weak | Change::OnlyWeak);
            if out.sectors != before {
                out.said.push(format!("“{}” changes the sector ({origin})", modifier.id));
            }
        } else if let Some(block) = m.noun.and_then(|noun| tables.nouns.get(noun.block as usize)) {
            let before = out.sectors.clone();
            out.sectors = if weak { block.sectors.clone() } else { merged(&before, &block.sectors) };
            weak &= block.weak;
            if out.sectors != before {
                out.said.push(format!(
                    "a noun of “{}” before it adds its sector ({})",
                    block.id,
                    tables.origin(block.at)
                ));
            }
        }
    }
    let speaks = |owner: &&Owner, weak: bool| !owner.sectors.is_empty() && !owner.place && (weak || !owner.person);
    // Those who support a government are no government.
    let crowd = out.sectors.first() == Some(&Sector::Cvl);
    for owner in owners {
        let rules = owner.sectors.first() == Some(&Sector::Gov);
        if !speaks(&owner, weak) || crowd && rules {
            continue;
        }
        let before = out.sectors.clone();
        // Who stands by those who were put out of office stands against those who are in it.
        if crowd && nouns.weak && owner.sectors.first() == Some(&Sector::Eli) {
            out.sectors = vec![Sector::Opp];
            out.said.push(format!("supporters of {}", owner.said));
            return out;
        }
        out.sectors = if weak || before.is_empty() { owner.sectors.clone() } else { merged(&before, &owner.sectors) };
        if out.sectors != before {
            out.said.push(format!("{} adds its sector", owner.said));
        }
        weak = false;
    }
    if is_staff(&out.sectors, owners) {
        out.said.push("whoever works for an organisation between states is that organisation".to_owned());
        out.sectors.clear();
    }
    out
}

/// Envoys, missions and observers of the United Nations and their like.
fn is_staff(sectors: &[Sector], owners: &[Owner]) -> bool {
    let first = owners.iter().find(|owner| !owner.code.is_empty());
    matches!(sectors.first(), Some(Sector::Gov | Sector::Soc))
        && first.is_some_and(|owner| {
            matches!(owner.code.as_str(), "UNO" | "IGO" | "EUR") && owner.sectors.is_empty() && !owner.place
        })
}

/// Whether the noun says enough of who they are: masked settlers are settlers still.
fn settled(nouns: &Nouns) -> bool {
    nouns.id != "civilians" && nouns.id != "unknown-people"
}

/// Civilians: "masked men" are no longer that.
fn is_people(sectors: &[Sector]) -> bool {
    sectors.first() == Some(&Sector::Cvl) || sectors.is_empty()
}

/// Whether a word before the name says that the office is past.
pub(crate) fn is_former(tables: &ActorTables, mods: &[&Match]) -> bool {
    let modifiers = mods.iter().filter_map(|m| tables.modifiers.get(m.modifier? as usize));
    modifiers.into_iter().any(|modifier| modifier.change == Change::Replace)
}

/// The owners whose codes count: the first with a code, and those joined to it.
pub(crate) fn chosen(owners: &[Owner]) -> Vec<&Owner> {
    let Some(first) = owners.iter().position(|owner| !owner.code.is_empty()) else { return Vec::new() };
    let mut out = vec![&owners[first]];
    for owner in owners[first + 1..].iter().take_while(|owner| owner.joined) {
        if !owner.code.is_empty() && out.iter().all(|known| known.code != owner.code) {
            out.push(owner);
        }
    }
    out
}

/// What the words of an organisation's name say: "National **Liberation** Front of X", "Nile **University**", "**Bank** of X".
pub(crate) fn by_name(words: &[String]) -> Option<Sector> {
    let end = words.iter().position(|word| matches!(word.as_str(), "of" | "for" | "in")).unwrap_or(words.len());
    let says = |list: &[&str]| words[..end].iter().any(|word| list.contains(&word.as_str()));
    let head = words[..end].last().map_or("", String::as_str);
    if matches!(head, "Front" | "Army" | "Movement" | "Forces" | "Brigades") && says(ARMED) {
        return Some(Sector::Reb);
    }
    by_last_word(words.last()?).or_else(|| by_last_word(head))
}

/// Words in the names of those who took up arms.
const ARMED: &[&str] = &["Liberation", "Resistance", "Revolutionary", "Guerrilla", "Armed", "Islamic", "Jihad"];

fn by_last_word(word: &str) -> Option<Sector> {
    Some(match word {
        "Bank" | "Corp" | "Corporation" | "Inc" | "Ltd" | "Company" | "Group" | "Airlines" | "Airways" | "Oil"
        | "Holdings" | "Industries" => Sector::Bus,
        "University" | "College" | "School" | "Institute" | "Academy" => Sector::Edu,
        "Court" | "Tribunal" => Sector::Jud,
        "Party" | "Coalition" => Sector::Pty,
        "Ministry" | "Department" | "Commission" | "Authority" | "Agency" => Sector::Gov,
        "Union" | "Workers" | "Unions" => Sector::Lab,
        "Church" | "Mosque" | "Diocese" => Sector::Rel,
        "Army" | "Brigade" | "Battalion" | "Regiment" | "Corps" => Sector::Mil,
        "Times" | "Post" | "News" | "Daily" | "Herald" | "Television" | "Radio" | "TV" | "Tribune" => Sector::Jrn,
        "Hospital" | "Clinic" => Sector::Med,
        "Police" => Sector::Cop,
        "Parliament" | "Senate" | "Assembly" => Sector::Leg,
        _ => return None,
    })
}
