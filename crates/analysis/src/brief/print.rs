//! A brief as Markdown and as a page that needs nothing from outside.

use crate::day;
use std::fmt::Write as _;

use super::{Brief, Line, Note, Section};
use crate::words::escape;

/// What the picture shows.
const CAPTION: &str = "Scale of the events from -10 to 10: mean of each period (dots), smoothed (line), changes of course (dashed). \
                       Below: events by quadrant.";

/// What stands where a section has no line.
const NOTHING: &str = "Nothing in the record.";

impl Brief {
    /// "As of 2026-01-22.", or that nothing dates the record.
    fn stands(&self) -> String {
        if self.as_of == day::shown(day::UNDATED) {
            return "No document has a date.".to_owned();
        }
        format!("As of {}.", self.as_of)
    }

    /// The brief as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n{} Numbers refer to the notes.\n", plain(&self.title), self.stands());
        for section in &self.sections {
            markdown_section(&mut out, section);
        }
        out.push_str("\n## Notes\n\n");
        for (at, note) in self.notes.iter().enumerate() {
            let text = match note {
                Note::Sentence(cite) => {
                    let mut text = format!("“{}” — {}", plain(&cite.text), plain(&source(note)));
                    if let Some(url) = cite.url.as_deref().filter(|url| is_web(url)) {
                        let _ = write!(text, ", <{}>", url.replace(['<', '>', ' ', '\n'], ""));
                    }
                    text
                }
                Note::Registry { .. } => plain(&source(note)),
            };
            let _ = writeln!(out, "{}. {text}", at + 1);
        }
        out
    }

    /// The brief as an HTML page: no scripts, nothing loaded, light or dark as the reader likes, fit for print.
    #[must_use]
    pub fn html(&self) -> String {
        let title = escape(&self.title);
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
             <body>\n<main>\n<header><h1>{title}</h1>\n<p class=\"sub\">{} Numbers refer to the notes.</p></header>\n",
            escape(&self.stands())
        );
        for (at, section) in self.sections.iter().enumerate() {
            html_section(&mut out, section, at);
        }
        out.push_str("<section class=\"notes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n<ol>\n");
        for (at, note) in self.notes.iter().enumerate() {
            html_note(&mut out, note, at + 1);
        }
        out.push_str("</ol>\n</section>\n</main>\n</body>\n</html>\n");
        out
    }
}

/// Document, day and publisher.
fn source(note: &Note) -> String {
    match note {
        Note::Sentence(cite) => {
            let mut parts = vec![cite.title.clone().unwrap_or_else(|| cite.doc.clone())];
            parts.extend(cite.publisher.clone());
            parts.push(cite.date.clone());
            format!("{} (sentence {})", parts.join(", "), cite.sentence + 1)
        }
        Note::Registry { agreement, source } => {
            let source = source.as_ref().map_or_else(|| "unverified".to_owned(), |source| format!("source: {source}"));
            format!("Registry of agreements, {agreement}; {source}")
        }
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// A text in which no character means anything to Markdown.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn markdown_line(line: &Line) -> String {
    let notes: Vec<String> = line.notes.iter().map(ToString::to_string).collect();
    let notes = if notes.is_empty() { String::new() } else { format!(" \\[{}\\]", notes.join(", ")) };
    format!("{}{notes}", plain(&line.text))
}

fn markdown_section(out: &mut String, section: &Section) {
    let _ = write!(out, "\n## {}\n\n", plain(&section.heading));
    for line in &section.lines {
        let _ = writeln!(out, "- {}", markdown_line(line));
    }
    let rows = section.table.as_ref().filter(|(_, rows)| !rows.is_empty());
    if let Some((head, rows)) = rows {
        let titles: Vec<String> = head.iter().map(|title| plain(title)).collect();
        let _ = writeln!(out, "| {} |\n|{}", titles.join(" | "), " --- |".repeat(head.len()));
        for row in rows {
            let cells: Vec<String> = row.iter().map(markdown_line).collect();
            let _ = writeln!(out, "| {} |", cells.join(" | "));
        }
    }
    if section.lines.is_empty() && rows.is_none() {
        let _ = writeln!(out, "{NOTHING}");
    }
    if section.more > 0 {
        let _ = writeln!(out, "\n{} more not shown.", section.more);
    }
}

fn html_line(line: &Line) -> String {
    let link = |note: &usize| format!("<a href=\"#n{note}\" aria-label=\"note {note}\">{note}</a>");
    let notes: Vec<String> = line.notes.iter().map(link).collect();
    let notes = if notes.is_empty() { String::new() } else { format!("<sup>{}</sup>", notes.join(" ")) };
    format!("{}{notes}", dated(&escape(&line.text)))
}

/// Puts days into elements of their own, so that no line breaks within them.
fn dated(text: &str) -> String {
    let is_day = |part: &str| {
        let shape = |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
        part.bytes().enumerate().all(shape)
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match rest.get(..10).filter(|part| is_day(part)) {
            Some(day) => {
                let _ = write!(out, "<time>{day}</time>");
                rest = &rest[10..];
            }
            None => {
                let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                out.push_str(&rest[..digits]);
                rest = &rest[digits..];
            }
        }
    }
    out + rest
}

fn html_section(out: &mut String, section: &Section, at: usize) {
    let heading = escape(&section.heading);
    let _ = writeln!(out, "<section aria-labelledby=\"s{at}\">\n<h2 id=\"s{at}\">{heading}</h2>");
    if !section.lines.is_empty() {
        out.push_str("<ul>\n");
        for line in &section.lines {
            let _ = writeln!(out, "<li>{}</li>", html_line(line));
        }
        out.push_str("</ul>\n");
    }
    let rows = section.table.as_ref().filter(|(_, rows)| !rows.is_empty());
    if let Some((head, rows)) = rows {
        let _ = writeln!(out, "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"s{at}\">");
        let titles: String = head.iter().map(|title| format!("<th scope=\"col\">{}</th>", escape(title))).collect();
        let _ = writeln!(out, "<table>\n<thead><tr>{titles}</tr></thead>\n<tbody>");
        for row in rows {
            let cells = row.iter().enumerate().map(|(column, line)| match column {
                0 => format!("<th scope=\"row\">{}</th>", html_line(line)),
                1 => format!("<td class=\"{}\">{}</td>", escape(state_of(&line.text)), html_line(line)),
                _ => format!("<td>{}</td>", html_line(line)),
            });
            let _ = writeln!(out, "<tr>{}</tr>", cells.collect::<String>());
        }
        out.push_str("</tbody>\n</table>\n</div>\n");
    }
    if section.lines.is_empty() && rows.is_none() {
        let _ = writeln!(out, "<p class=\"sub\">{NOTHING}</p>");
    }
    if section.more > 0 {
        let _ = writeln!(out, "<p class=\"sub\">{} more not shown.</p>", section.more);
    }
    if let Some(figure) = &section.figure {
        let _ = writeln!(out, "<figure>\n{figure}<figcaption class=\"sub\">{CAPTION}</figcaption>\n</figure>");
    }
    out.push_str("</section>\n");
}

/// The state that a cell begins with.
fn state_of(text: &str) -> &str {
    text.split(',').next().unwrap_or_default()
}

fn html_note(out: &mut String, note: &Note, number: usize) {
    let said = match note {
        Note::Sentence(cite) => format!("<q>{}</q> ", escape(&cite.text)),
        Note::Registry { .. } => String::new(),
    };
    let from = escape(&source(note));
    let url = match note {
        Note::Sentence(cite) => cite.url.as_deref().filter(|url| is_web(url)),
        Note::Registry { .. } => None,
    };
    let from = url.map_or_else(|| from.clone(), |url| format!("<a href=\"{}\">{from}</a>", escape(url)));
    let _ = writeln!(out, "<li id=\"n{number}\">{said}<cite>{from}</cite></li>");
}

const STYLE: &str = "
:root{color-scheme:light dark;--ink:#1f2328;--faint:#59636e;--rule:#d0d7de;--paper:#fff;--link:#0550ae;--hot:#a40e26;--cool:#116329}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--faint:#9198a1;--rule:#3d444d;--paper:#0d1117;--link:#79c0ff;--hot:#ff9492;--cool:#7ee787}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h2{font-size:1.1rem;margin:1.75rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--rule)}
ul{margin:.25rem 0;padding-left:1.2rem}li{margin:.2rem 0}
a{color:var(--link)}a:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:2px}
sup{font-size:.7em;line-height:0;margin-left:.15em}sup a{text-decoration:none;padding:0 .1em}
.sub{color:var(--faint);margin:.25rem 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--faint);font-weight:600}
tbody th{font-weight:600;min-width:9rem}
td.contested,td.refused{color:var(--hot)}td.agreed{color:var(--cool)}
time{white-space:nowrap}
figure{margin:1rem 0 0}figcaption{font-size:.8125rem}figure svg{width:100%;height:auto}
.notes ol{font-size:.8125rem;padding-left:2rem}.notes li{margin:.3rem 0}.notes li:target{outline:2px solid var(--link);outline-offset:4px}
cite{color:var(--faint);font-style:normal}
@media print{body{font-size:10pt}main{max-width:none;padding:0}h2{break-after:avoid}tr,li,figure{break-inside:avoid}a{color:inherit;text-decoration:none}}
";
