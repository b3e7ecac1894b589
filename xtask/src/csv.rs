//! A reader of comma-separated values with quoted cells, enough for the sources.

use std::collections::BTreeMap;

/// One line: column name → cell.
pub(crate) type Row = BTreeMap<String, String>;

/// Reads a whole file; the first line names the columns.
pub(crate) fn read(text: &str) -> Vec<Row> {
    let mut lines = cells(text).into_iter();
    let Some(head) = lines.next() else { return Vec::new() };
    lines.map(|line| head.iter().cloned().zip(line).collect()).collect()
}

fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            '\r' if !quoted => {}
            _ => cell.push(c),
        }
    }
    if !cell.is_empty() || !line.is_empty() {
        line.push(cell);
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_cells_keep_commas_and_line_breaks() {
        let rows = read("a,b\n1,\"x, \"\"y\"\"\nz\"\n2,\n");
        assert_eq!(rows[0]["b"], "x, \"y\"\nz");
        assert_eq!(rows[1]["b"], "");
    }
}
