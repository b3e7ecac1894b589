//! Reads the sources, compiles each file, writes it or compares it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::states::Countries;
use crate::{cities, csv, leaders, membership, states};

/// What to compile, and where to.
pub(crate) struct Job {
    pub(crate) data: PathBuf,
    pub(crate) geonames: Option<PathBuf>,
    pub(crate) out: PathBuf,
    pub(crate) check: bool,
}

/// Compiles all generated files. With `check`, says whether the files there are the same.
pub(crate) fn run(job: &Job) -> Result<bool, String> {
    let load = |name: &str| load(&job.data.join(name));
    // Columns of codes and names; other languages' columns stay unread.
    let countries = Countries::new(&csv::read(&load("datasets_country-codes.csv")?));
    let by_hand: String = ["leaders-more.tsv", "leaders-ministers.tsv"]
        .iter()
        .map(|name| fs::read_to_string(job.out.join(name)).unwrap_or_default())
        .collect();
    let current = load("factbook_leaders.tsv")?;
    let reign = csv::read(&load("reign_leaderlist_2021_03.csv")?);
    let mut files = vec![
        ("states.lex", states::compile(&countries, &load("factbook_demonyms.tsv")?)),
        ("leaders.tsv", leaders::compile(&countries, &current, &reign, &by_hand)),
        ("membership.tsv", membership::compile(&countries, &load("factbook_io_membership.tsv")?)),
    ];
    if let Some(geonames) = &job.geonames {
        let json = |name: &str| -> Result<serde_json::Value, String> {
            let path = geonames.join(name);
            let text = self::load(&path)?;
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
        };
        files.push(("cities.tsv", cities::compile(&countries, &json("cities15000.json")?, &json("countries.json")?)));
    }
    let mut same = true;
    for (name, text) in files {
        same &= settle(&job.out.join(name), &text, job.check)?;
    }
    Ok(same)
}

fn load(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    // One source is in Latin-1, whose bytes are the first 256 characters.
    Ok(String::from_utf8(bytes).unwrap_or_else(|bad| bad.into_bytes().into_iter().map(char::from).collect()))
}

fn settle(path: &Path, text: &str, check: bool) -> Result<bool, String> {
    let lines = text.lines().count();
    if check {
        let same = fs::read_to_string(path).is_ok_and(|old| old == text);
        eprintln!("{}: {lines} lines, {}", path.display(), if same { "up to date" } else { "differs" });
        return Ok(same);
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    eprintln!("{}: {lines} lines", path.display());
    Ok(true)
}
