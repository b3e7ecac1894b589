//! `demarche agenda`: what is on the table between parties.

use demarche::Error;
use demarche_analysis::{
    Agenda, Bounds, Deadlock, Growth, ItemView, Links, Options, Package, Rule, StandView, Step, Tie, agenda, links,
};
use demarche_record::{Filter, Kind};
use serde::Serialize;

use crate::commands::explain::read_date;
use crate::dossier::{Inputs, Loaded};
use crate::output::{Format, Row, Rows};
use crate::{Outcome, Setup};

/// Show what is on the table between parties: issues, who stands where, conditions, deadlocks, packages
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Parties: codes (RUS), codes with a sector (RUS:OPP), names (NATO); one party shows all its issues
    #[arg(value_name = "PARTY", required = true)]
    parties: Vec<String>,
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    pub(crate) view: View,
    /// Only what was said from this day on
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// Form of the output [default: table on a terminal, jsonl into a pipe]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Sentences shown for each side of an issue
    #[arg(long, value_name = "N", default_value_t = 3)]
    sentences: usize,
    /// Pieces of time that open issues are counted by
    #[arg(long, value_enum, default_value = "month")]
    by: By,
}

/// How to look at an agenda.
#[derive(Debug, clap::Args)]
pub(crate) struct View {
    /// The day to look from [default: that of the latest document]
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<String>,
    /// Days without a word after which an issue counts as dormant
    #[arg(long, value_name = "DAYS", default_value_t = Rule::default().dormant_after)]
    dormant_after: u32,
    /// Only records at least this sure
    #[arg(long, value_name = "0..1", default_value_t = 0.0)]
    min_confidence: f32,
}

impl View {
    pub(crate) fn options(&self, growth: Step) -> Result<Options, Error> {
        let as_of = self.as_of.as_deref().map(read_date).transpose()?;
        let rule = Rule { dormant_after: self.dormant_after };
        Ok(Options { as_of, rule, min_confidence: self.min_confidence, growth })
    }
}

/// Pieces of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum By {
    Day,
    Week,
    Month,
    Year,
}

impl From<By> for Step {
    fn from(by: By) -> Self {
        match by {
            By::Day => Self::Day,
            By::Week => Self::Week,
            By::Month => Self::Month,
            By::Year => Self::Year,
        }
    }
}

/// A row of JSON: what it is stands in `row`.
#[derive(Serialize)]
#[serde(tag = "row", rename_all = "lowercase")]
enum AgendaRow<'a> {
    Issue(&'a ItemView),
    Tie(&'a Tie),
    Deadlock(&'a Deadlock),
    Package(&'a Package),
    Growth(&'a Growth),
}

impl Row for AgendaRow<'_> {
    const COLUMNS: &'static [&'static str] = &[];
    const FIELDS: &'static [&'static str] = &[];

    fn cells(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A row of CSV: an issue and a side.
#[derive(Serialize)]
struct SideRow<'a> {
    issue: &'a demarche::schema::IssueRef,
    state: &'static str,
    opposed: bool,
    ground: demarche_analysis::Ground,
    since: &'a str,
    raised_by: &'a [String],
    times: usize,
    last: &'a str,
    side: &'a StandView,
    sentence: Option<&'a demarche_analysis::Cite>,
}

impl Row for SideRow<'_> {
    const COLUMNS: &'static [&'static str] = &[];
    const FIELDS: &'static [&'static str] = &[
        "issue.id",
        "issue.label",
        "state",
        "opposed",
        "ground",
        "since",
        "raised_by",
        "times",
        "last",
        "side.party",
        "side.stance",
        "side.since",
        "side.last",
        "side.times",
        "side.ascribed",
        "side.claim",
        "side.addressees",
        "side.condition.type",
        "side.condition.text",
        "side.condition.issue.id",
        "sentence.text",
        "sentence.doc",
        "sentence.date",
        "sentence.publisher",
        "sentence.record",
    ];

    fn cells(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A row of the table.
#[derive(Serialize)]
struct TableRow<'a>(&'a ItemView);

impl Row for TableRow<'_> {
    const COLUMNS: &'static [&'static str] =
        &["issue", "state", "raised", "times", "last", "who stands where", "sentences"];
    const FIELDS: &'static [&'static str] = &[];

    fn cells(&self) -> Vec<String> {
        let item = self.0;
        let raised = format!("{}\nby {}", item.since, item.raised_by.join(", "));
        let asked = item.asked.iter().map(|of| {
            let (party, terms) = (&of.party, &of.condition.text);
            format!("{party} {} “{}” on terms that ask for it: “{terms}”", of.stance, of.issue.label)
        });
        let sides = item.sides.iter().map(stand).chain(asked).collect::<Vec<_>>().join("\n");
        let sentence = |side: &StandView| {
            let cite = side.evidence.first()?;
            Some(format!("{}: {} ({})", side.party, cite.text, cite.date))
        };
        let asked = item.asked.iter().map(|of| format!("{}: {} ({})", of.party, of.evidence.text, of.evidence.date));
        let sentences = item.sides.iter().filter_map(sentence).chain(asked).collect::<Vec<_>>().join("\n");
        let state = item.state.to_string();
        vec![item.issue.label.clone(), state, raised, item.times.to_string(), item.last.clone(), sides, sentences]
    }
}

/// "KEN refuses → offers since 2022-02-10 to UGA, if “…”"
fn stand(side: &StandView) -> String {
    let stances: Vec<&str> = side.series.iter().rev().take(3).map(|turn| turn.stance.as_str()).collect();
    let stances = stances.into_iter().rev().collect::<Vec<_>>().join(" → ");
    let mut text = match &side.since {
        Some(since) => {
            let considered = if side.considered { " (only considered)" } else { "" };
            format!("{} {stances}{considered} since {since}", side.party)
        }
        None => format!("{}: only others say where it stands", side.party),
    };
    if !side.addressees.is_empty() {
        text += &format!(", to {}", side.addressees.iter().take(3).cloned().collect::<Vec<_>>().join(", "));
    }
    if let Some(claim) = side.claim.as_ref().filter(|_| side.stance.is_some()) {
        text += &format!(": “{claim}”");
    }
    if let Some(terms) = &side.condition {
        text += &format!(", “{}”", terms.text);
    }
    text
}

pub(crate) fn run(args: &Args, setup: &Setup) -> Result<Outcome, Error> {
    let from = args.from.as_deref().map(read_date).transpose()?;
    // Nothing else of a record is looked at, its latest day apart.
    let kinds = if args.inputs.is_record() { vec![Kind::Position] } else { Vec::new() };
    let filter = Filter { from, kinds, ..args.inputs.filter()? };
    let loaded = args.inputs.load(&args.parties, filter, setup)?;
    let parties = loaded.parties(&args.parties)?;
    let mut options = args.view.options(args.by.into())?;
    options.as_of = options.as_of.or(loaded.last);
    let agenda = agenda(&loaded.dossier, &loaded.known.background, &parties, &options);
    let quiet = options.rule.dormant_after;
    let links = links(&loaded.dossier, &loaded.known.background, &agenda, quiet, Bounds::default());
    if links.cut {
        anstream::eprintln!("warning: the search for deadlocks ended at its bounds; there may be more");
    }
    match Format::or_default(args.format) {
        Format::Table => table(args, &loaded, &agenda, &links)?,
        format => rows(args, &loaded, &agenda, &links, format)?,
    }
    Ok(if agenda.items.is_empty() { Outcome::Nothing } else { Outcome::Done })
}

fn rows(args: &Args, loaded: &Loaded, agenda: &Agenda, links: &Links, format: Format) -> Result<(), Error> {
    let mut rows = Rows::new(format);
    for item in &agenda.items {
        let view = agenda.view(&loaded.dossier, item, args.sentences);
        if format == Format::Csv {
            view.sides.iter().try_for_each(|side| rows.push(&side_row(&view, side)))?;
        } else {
            rows.push(&AgendaRow::Issue(&view))?;
        }
    }
    if format != Format::Csv {
        links.ties.iter().try_for_each(|tie| rows.push(&AgendaRow::Tie(tie)))?;
        links.deadlocks.iter().try_for_each(|of| rows.push(&AgendaRow::Deadlock(of)))?;
        links.packages.iter().try_for_each(|of| rows.push(&AgendaRow::Package(of)))?;
        agenda.growth.iter().try_for_each(|of| rows.push(&AgendaRow::Growth(of)))?;
    }
    rows.finish().map(drop)
}

fn side_row<'a>(view: &'a ItemView, side: &'a StandView) -> SideRow<'a> {
    SideRow {
        issue: &view.issue,
        state: view.state.as_str(),
        opposed: view.opposed,
        ground: view.ground,
        since: &view.since,
        raised_by: &view.raised_by,
        times: view.times,
        last: &view.last,
        side,
        sentence: side.evidence.first(),
    }
}

fn table(args: &Args, loaded: &Loaded, agenda: &Agenda, links: &Links) -> Result<(), Error> {
    let mut rows = Rows::new(Format::Table);
    for item in &agenda.items {
        rows.push(&TableRow(&agenda.view(&loaded.dossier, item, args.sentences.max(1))))?;
    }
    rows.finish()?;
    let line = crate::output::line;
    for (heading, words) in [
        ("Deadlocks", links.deadlocks.iter().map(|of| &of.words).collect::<Vec<_>>()),
        ("What could be exchanged", links.packages.iter().map(|of| &of.words).collect()),
    ] {
        if !words.is_empty() {
            line(format!("\n{heading}"))?;
            words.iter().try_for_each(|words| line(format!("  {words}")))?;
        }
    }
    if let (Some(first), Some(last)) = (agenda.growth.first(), agenda.growth.last()) {
        line(format!("\nOpen issues, {} to {}", first.period, last.period))?;
        line(format!("  {}  {} → {}", bars(&agenda.growth), first.open, last.open))?;
    }
    let as_of = agenda.as_of().map(|day| format!("As of {day}."));
    line(as_of.unwrap_or_else(|| "None of the documents has a date; give one with --date.".to_owned()))
}

/// Columns of the line of open issues.
const WIDTH: usize = 72;

/// Open issues over time as a line of bars; several pieces of time share a bar where there are many.
fn bars(growth: &[Growth]) -> String {
    const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = growth.iter().map(|of| of.open).max().unwrap_or(0).max(1);
    let each = growth.len().div_ceil(WIDTH).max(1);
    let bar = |part: &[Growth]| {
        let open = part.last().map_or(0, |of| of.open);
        BARS[(open * 8).div_ceil(most) as usize]
    };
    growth.chunks(each).map(bar).collect()
}
