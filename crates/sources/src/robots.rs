//! What robots.txt allows (RFC 9309): the group of this program, else that of all; the longest rule that fits; allowed where two fit
//! alike or none does.

/// The rules of a host for this program.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Robots {
    /// Whether a rule allows, and its pattern.
    rules: Vec<(bool, String)>,
}

/// Most bytes that are read, as the RFC asks at least.
const LONGEST: usize = 512 << 10;

impl Robots {
    /// Reads the rules for `agent`, a name without version, in lower case.
    #[must_use]
    pub fn read(text: &str, agent: &str) -> Self {
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let (mut own, mut all, mut of_own, mut of_all) = (None, Vec::new(), false, false);
        let mut naming = false;
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or("").trim().trim_start_matches('\u{feff}');
            let Some((key, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            let allows = match key.trim().to_ascii_lowercase().as_str() {
                "user-agent" => {
                    if !naming {
                        (of_own, of_all) = (false, false);
                    }
                    naming = true;
                    let name = value.to_ascii_lowercase();
                    of_all |= name == "*";
                    if name.split('/').next() == Some(agent) {
                        of_own = true;
                        own.get_or_insert_with(Vec::new);
                    }
                    continue;
                }
                "allow" => true,
                "disallow" => false,
                _ => continue,
            };
            naming = false;
            if value.is_empty() {
                continue;
            }
            if of_own {
                own.get_or_insert_with(Vec::new).push((allows, value.to_owned()));
            }
            if of_all {
                all.push((allows, value.to_owned()));
            }
        }
        Self { rules: own.unwrap_or(all) }
    }

    /// Rules that allow nothing: those of a host whose robots.txt can't be had.
    #[must_use]
    pub fn closed() -> Self {
        Self { rules: vec![(false, "/".to_owned())] }
    }

    /// Whether a path, with what follows its question mark, may be fetched.
    #[must_use]
    pub fn allows(&self, path: &str) -> bool {
        let path = if path.is_empty() { "/" } else { path };
        let fitting = self.rules.iter().filter(|(_, pattern)| fits(pattern, path));
        fitting.max_by_key(|(allows, pattern)| (pattern.len(), *allows)).is_none_or(|(allows, _)| *allows)
    }
}

/// Whether a path starts with a pattern; `*` is any run of characters, `$` at the end the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or("")) else { return false };
    let mut last = None;
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
        last = Some(part);
    }
    // A star before the end may take more than the first that fits.
    !whole || rest.is_empty() || last.is_some_and(|part| part.is_empty() || rest.ends_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_lengths() {
        let text = "User-agent: other\nUser-agent: demarche\nDisallow: /private/\nAllow: /private/open\n\nUser-agent: *\nDisallow: /\n";
        let own = Robots::read(text, "demarche");
        assert!(own.allows("/a") && !own.allows("/private/x") && own.allows("/private/open/1"));
        assert!(!Robots::read(text, "reader").allows("/a"));
        assert!(Robots::read("", "demarche").allows("/a"));
        assert!(Robots::read("User-agent: *\nDisallow:", "demarche").allows("/a"));
        assert!(!Robots::closed().allows(""));
    }

    #[test]
    fn stars_and_ends() {
        for (pattern, path, expected) in [
            ("/*.pdf$", "/a/b.pdf", true),
            ("/*.pdf$", "/a/b.pdf?x", false),
            ("/*.pdf$", "/a.pdf/b.pdf", true),
            ("/a*b", "/a-x-b-c", true),
            ("/a*b", "/a-x", false),
            ("/a$", "/a", true),
            ("/a$", "/ab", false),
            ("/*", "/", true),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
        }
    }
}
