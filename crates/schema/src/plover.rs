//! PLOVER: the sixteen event types, their modes, scores and contexts (manual draft of 2021-2024).

use crate::names::names;

names! {
    /// What happened.
    pub enum EventType("event type") {
        Agree = "AGREE", Consult = "CONSULT", Support = "SUPPORT", Concede = "CONCEDE", Cooperate = "COOPERATE", Aid = "AID",
        Retreat = "RETREAT", Request = "REQUEST", Accuse = "ACCUSE", Reject = "REJECT", Threaten = "THREATEN",
        Protest = "PROTEST", Sanction = "SANCTION", Mobilize = "MOBILIZE", Coerce = "COERCE", Assault = "ASSAULT",
    }
}

names! {
    /// How it happened. Which modes a type has: [`EventType::modes`].
    pub enum Mode("mode") {
        Visit = "visit", ThirdParty = "third-party", Multilateral = "multilateral", Phone = "phone", Withdraw = "withdraw",
        Release = "release", Disarm = "disarm", Ceasefire = "ceasefire", Access = "access", Resign = "resign",
        Assist = "assist", Change = "change", Yield = "yield", Meet = "meet", Disapprove = "disapprove",
        Investigate = "investigate", Allege = "allege", Restrict = "restrict", Arrest = "arrest", Relations = "relations",
        Expel = "expel", Territory = "territory", Violence = "violence", Demo = "demo", Riot = "riot", Strike = "strike",
        Hunger = "hunger", Boycott = "boycott", Obstruct = "obstruct", Vandalize = "vandalize", Convict = "convict",
        Discontinue = "discontinue", Troops = "troops", Weapons = "weapons", Police = "police", Militia = "militia",
        Seize = "seize", Censor = "censor", Curfew = "curfew", MartialLaw = "martial-law", Deport = "deport",
        Withhold = "withhold", Misinformation = "misinformation", Cyber = "cyber", Abduct = "abduct", Beat = "beat",
        Torture = "torture", Sexual = "sexual", Targeted = "targeted", Destroy = "destroy", Primitive = "primitive",
        Firearms = "firearms", Explosives = "explosives", SuicideAttack = "suicide-attack", Aerial = "aerial",
        Drone = "drone", HeavyWeapons = "heavy-weapons", CrowdControl = "crowd-control", Unconventional = "unconventional",
    }
}

names! {
    /// Why it happened, or what it was about.
    pub enum Context("context") {
        Military = "military", Intelligence = "intelligence", Executive = "executive", Legislative = "legislative",
        Election = "election", PoliticalInstitutions = "political_institutions", ProDemocracy = "pro_democracy",
        ProAutocracy = "pro_autocracy", Economic = "economic", Legal = "legal", Reparations = "reparations",
        HumanRights = "human_rights", RightsFreedoms = "rights_freedoms", Repression = "repression",
        HumanSecurity = "human_security", Gender = "gender", Lgbt = "lgbt", ReligionEthnicity = "religion_ethnicity",
        Inequality = "inequality", Diplomatic = "diplomatic", Territory = "territory", Peacekeeping = "peacekeeping",
        Health = "health", Asylum = "asylum", Migration = "migration", Disasters = "disasters",
        NaturalResource = "natural_resource", Environment = "environment", Technology = "technology",
        Terrorism = "terrorism", Cbrn = "cbrn", Cyber = "cyber", Misinformation = "misinformation", Crime = "crime",
        Corruption = "corruption", IllegalDrugs = "illegal_drugs", Trafficking = "trafficking",
    }
}

names! {
    /// What takes an event out of the plain past.
    pub enum Auxiliary("auxiliary") {
        /// Told as background, well before the report: "in 1994 gave up".
        Historical = "historical",
        /// Yet to come: "will meet".
        Future = "future",
        /// Only supposed: "if troops entered".
        Hypothetical = "hypothetical",
        /// Denied: "did not expel".
        Negation = "negation",
    }
}

/// The four quadrants of cooperation and conflict, verbal and material.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quad {
    /// 1: verbal cooperation.
    VerbalCooperation = 1,
    /// 2: material cooperation.
    MaterialCooperation = 2,
    /// 3: verbal conflict.
    VerbalConflict = 3,
    /// 4: material conflict.
    MaterialConflict = 4,
}

impl EventType {
    /// The quadrant.
    #[must_use]
    pub const fn quad(self) -> Quad {
        match self {
            Self::Agree | Self::Consult | Self::Support | Self::Concede => Quad::VerbalCooperation,
            Self::Cooperate | Self::Aid | Self::Retreat => Quad::MaterialCooperation,
            Self::Request | Self::Accuse | Self::Reject | Self::Threaten => Quad::VerbalConflict,
            Self::Protest | Self::Sanction | Self::Mobilize | Self::Coerce | Self::Assault => Quad::MaterialConflict,
        }
    }

    /// Whether the code book asks for a recipient.
    #[must_use]
    pub const fn needs_recipient(self) -> bool {
        matches!(self, Self::Cooperate | Self::Aid | Self::Sanction)
    }

    /// The modes of the type with their scores.
    #[must_use]
    pub const fn modes(self) -> &'static [(Mode, f32)] {
        use Mode as M;
        match self {
            Self::Agree | Self::Support | Self::Concede | Self::Cooperate | Self::Aid => &[],
            Self::Consult => &[(M::Visit, 4.0), (M::ThirdParty, 1.0), (M::Multilateral, 4.0), (M::Phone, 1.5)],
            Self::Retreat => &[
                (M::Withdraw, 8.0),
                (M::Release, 6.5),
                (M::Disarm, 10.0),
                (M::Ceasefire, 7.5),
                (M::Access, 6.5),
                (M::Resign, 4.5),
            ],
            Self::Request => &[(M::Assist, 0.5), (M::Change, -1.0), (M::Yield, -1.0), (M::Meet, 0.0)],
            Self::Reject => &[(M::Assist, -1.5), (M::Change, -2.0), (M::Yield, -2.0), (M::Meet, -2.0)],
            Self::Accuse => &[(M::Disapprove, -2.0), (M::Investigate, -3.5), (M::Allege, -3.5)],
            Self::Threaten => &[
                (M::Restrict, -3.0),
                (M::Arrest, -3.5),
                (M::Relations, -3.5),
                (M::Expel, -3.5),
                (M::Territory, -4.0),
                (M::Violence, -3.5),
            ],
            Self::Protest => &[
                (M::Demo, -5.0),
                (M::Riot, -7.0),
                (M::Strike, -5.0),
                (M::Hunger, -4.5),
                (M::Boycott, -4.5),
                (M::Obstruct, -4.5),
                // The manual gives symbolic damage no score of its own; the type's stands.
                (M::Vandalize, -5.0),
            ],
            Self::Sanction => &[(M::Convict, -6.0), (M::Expel, -5.5), (M::Withdraw, -6.0), (M::Discontinue, -6.0)],
            Self::Mobilize => &[(M::Troops, -6.5), (M::Weapons, -6.5), (M::Police, -5.5), (M::Militia, -6.0)],
            Self::Coerce => &[
                (M::Seize, -7.0),
                (M::Restrict, -7.0),
                (M::Censor, -6.5),
                (M::Curfew, -6.5),
                (M::MartialLaw, -7.5),
                (M::Arrest, -7.0),
                (M::Deport, -7.0),
                (M::Withhold, -7.0),
                (M::Misinformation, -6.5),
                (M::Cyber, -7.0),
            ],
            Self::Assault => &[
                (M::Abduct, -8.5),
                (M::Beat, -7.5),
                (M::Torture, -8.5),
                (M::Sexual, -8.5),
                (M::Targeted, -9.5),
                (M::Destroy, -8.5),
                (M::Primitive, -8.0),
                (M::Firearms, -9.0),
                (M::Explosives, -9.0),
                (M::SuicideAttack, -9.5),
                (M::Aerial, -9.5),
                (M::Drone, -9.5),
                (M::HeavyWeapons, -9.5),
                (M::CrowdControl, -7.5),
                (M::Unconventional, -10.0),
            ],
        }
    }

    /// The score of the type where no mode says more.
    #[must_use]
    pub const fn base_score(self) -> f32 {
        match self {
            Self::Agree | Self::Consult => 2.5,
            Self::Support => 5.0,
            Self::Concede => 4.5,
            Self::Cooperate => 9.5,
            Self::Aid => 10.0,
            Self::Retreat => 6.5,
            Self::Request => 0.0,
            // The manual's table prints 3; its modes run from -2 to -3.5, so the sign is a misprint.
            Self::Accuse => -3.0,
            Self::Reject => -2.0,
            Self::Threaten => -3.5,
            Self::Protest => -5.0,
            Self::Sanction => -6.0,
            Self::Mobilize => -5.5,
            Self::Coerce => -7.0,
            Self::Assault => -9.0,
        }
    }

    /// The score of the type with these modes: that of its most extreme mode, else the type's own.
    #[must_use]
    pub fn score(self, modes: &[Mode]) -> f32 {
        let scores = self.modes().iter().filter(|(mode, _)| modes.contains(mode)).map(|&(_, score)| score);
        scores.reduce(|a, b| if b.abs() > a.abs() { b } else { a }).unwrap_or_else(|| self.base_score())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mode_belongs_to_a_type() {
        for mode in Mode::ALL {
            assert!(EventType::ALL.iter().any(|event| event.modes().iter().any(|(m, _)| m == mode)), "{mode}");
        }
        assert_eq!(Context::ALL.len(), 37);
        assert_eq!(EventType::ALL.len(), 16);
    }

    #[test]
    fn scores_take_the_most_extreme_mode() {
        assert_eq!(EventType::Assault.score(&[]), -9.0);
        assert_eq!(EventType::Assault.score(&[Mode::Beat, Mode::Aerial]), -9.5);
        assert_eq!(EventType::Request.score(&[Mode::Meet]), 0.0);
    }
}
