//! The project's example articles, part of the program for `serve --demo`.

macro_rules! examples {
    ($($name:literal),+ $(,)?) => {
        /// Name and content of each.
        pub(super) const EXAMPLES: &[(&str, &[u8])] =
            &[$(($name, include_bytes!(concat!("../../../../../examples/", $name)))),+];
    };
}

examples! {
    "1987-12-09-washington-treaty.txt",
    "1988-08-21-gulf-ceasefire.txt",
    "2003-07-25-honiara-peacekeepers.txt",
    "2005-01-17-aceh-relief.txt",
    "2007-05-18-tallinn-servers.txt",
    "2010-11-24-island-shelling.txt",
    "2011-08-05-santiago-students.txt",
    "2013-09-04-pulp-prices.txt",
    "2015-11-01-twickenham-final.txt",
    "2016-05-31-dakar-verdict.txt",
    "2017-05-08-abuja-release.txt",
    "2017-06-06-gulf-rift.txt",
    "2018-02-07-male-emergency.txt",
    "2019-04-11-black-hole-picture.txt",
    "2020-10-05-karabakh-fighting.txt",
    "2022-09-14-lake-talks.txt",
    "2026-01-22-arms-treaty-deadline.txt",
    "digest.csv",
    "grain-corridor.html",
    "lake-wire.jsonl",
    "wire.jsonl",
}

#[cfg(test)]
mod tests {
    use super::EXAMPLES;

    #[test]
    fn every_example_is_there() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut files: Vec<String> = files.collect();
        files.sort();
        assert_eq!(files, EXAMPLES.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }
}
