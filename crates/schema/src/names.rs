//! Closed lists of names: one declaration gives the enum, its printed form, its reader and its serde form.

use std::fmt;

/// A name that is not in the closed list it was looked up in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// What the list is of, for messages: "event type", "sector".
    pub kind: &'static str,
    /// The name as given.
    pub name: String,
    /// Every name of the list, for "did you mean".
    pub known: &'static [&'static str],
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is called “{}”", self.kind, self.name)
    }
}

impl std::error::Error for UnknownName {}

/// Declares an enum whose variants have one printed name each, in the order of the field's own code book.
macro_rules! names {
    ($(#[$meta:meta])* $vis:vis enum $type:ident ($kind:literal) { $($(#[$vmeta:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $type { $($(#[$vmeta])* #[doc = $name] $variant),+ }

        impl $type {
            /// Every member, in declaration order.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];
            /// Every printed name, in declaration order.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The printed name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The member with this printed name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::NAMES.iter().position(|known| *known == name).map(|at| Self::ALL[at])
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::names::UnknownName;
            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::from_name(name).ok_or_else(|| $crate::names::UnknownName {
                    kind: $kind,
                    name: name.to_owned(),
                    known: Self::NAMES,
                })
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                name.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use names;
