//! Runs the program in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::Value;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the crate stands in the repository")
}

/// A file of the data beside the repository, or nothing, which is said, where there is none.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let file = root().join("../shared").join(path);
    if !file.exists() {
        println!("skipped: ../shared/{path} is not here");
        return None;
    }
    Some(file)
}

/// An empty folder for one test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for tests can be made");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and gives its path.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(&path, bytes).expect("the file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !thread::panicking() {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
    pub(crate) time: Duration,
}

impl Ran {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.out).expect("output is UTF-8")
    }

    /// The JSON objects of the output, one a line.
    pub(crate) fn rows(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).expect("a line of output is JSON")).collect()
    }

    /// Requires this exit code.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            code,
            "exit code; output:\n{}\nmessages:\n{}",
            String::from_utf8_lossy(&self.out),
            self.err
        );
        self
    }
}

/// Runs the program in the root of the repository.
pub(crate) fn demarche(arguments: &[&str]) -> Ran {
    run(&root(), arguments, b"")
}

/// Runs the program in a folder with this standard input.
pub(crate) fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let started = Instant::now();
    let mut child =
        command(folder, arguments).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let (mut stdin, input) = (child.stdin.take().expect("it has an input"), input.to_vec());
    let writer = thread::spawn(move || {
        // A program that does not read its input closes it; that is its right.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    let code = output.status.code().expect("the program was not killed");
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    Ran { code, out: output.stdout, err, time: started.elapsed() }
}

/// The program with arguments, ready to start, its output a pipe.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_demarche"));
    command.args(arguments).current_dir(folder).env("NO_COLOR", "1").stdout(Stdio::piped());
    command
}
