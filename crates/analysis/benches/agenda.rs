//! An agenda over a million positions, once they are loaded: of two parties among sixty, and of two that hold them all.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use demarche_analysis::{Background, Bounds, Builder, Dossier, Options, PartyQuery, Rule, Source, agenda, links};
use demarche_schema::{
    Because, Condition, ConditionType, Entity, IssueRef, Passage, Position, Precision, Record, RecordHead, Span, Stance,
};

const POSITIONS: u32 = 1_000_000;
const ISSUES: u32 = 3_000;

/// Numbers that look like chance and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).expect("below a u32")
    }
}

fn entity(number: u32) -> Entity {
    let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).expect("a letter"));
    let code: String = [letter(number / 26), letter(number), 'X'].into_iter().collect();
    let name = format!("State {code}");
    Entity {
        code,
        sector: None,
        other_sectors: vec![],
        text: name.clone(),
        name,
        span: Span::default(),
        wikidata: None,
    }
}

fn position(number: u32, parties: u32, numbers: &mut Numbers) -> Record {
    let holder = numbers.below(parties);
    let addressee = (numbers.below(3) > 0).then(|| entity((holder + 1 + numbers.below(parties - 1)) % parties));
    let issue = |n: u32| IssueRef { id: format!("issue/{n}"), label: format!("issue number {n}") };
    // A few issues are spoken of much more than the others.
    let about = numbers.below(ISSUES).min(numbers.below(ISSUES));
    let about_other = numbers.below(ISSUES);
    let condition = (numbers.below(10) == 0).then(|| Condition {
        kind: ConditionType::ALL[numbers.below(4) as usize],
        text: "only if the other comes first".to_owned(),
        span: Span::default(),
        issue: Some(issue(about_other)),
    });
    let day = format!("{}-{:02}-{:02}", 2004 + numbers.below(20), 1 + numbers.below(12), 1 + numbers.below(28));
    let because = Because {
        rule: String::new(),
        entry: String::new(),
        predicate: String::new(),
        model: String::new(),
        then: vec![],
    };
    let head = RecordHead {
        id: format!("{number:016x}"),
        doc: format!("doc-{}", number / 5),
        sentence: number % 5,
        text: format!("Sentence {number} says in some fifteen words what one state wants another to do about it."),
        span: Span::new(0, 90),
        date: Some(day),
        date_precision: Some(Precision::Day),
        attributed_to: vec![],
        confidence: 0.8,
        because,
    };
    let position = Position {
        holder: vec![entity(holder)],
        addressee: addressee.into_iter().collect(),
        issue: issue(about),
        stance: Stance::ALL[numbers.below(6) as usize],
        claim: Passage { text: "what it wants".to_owned(), span: Span::new(0, 13) },
        condition,
    };
    Record::Position { head, position }
}

fn dossier(parties: u32) -> Dossier {
    let mut builder = Builder::new();
    let mut numbers = Numbers(7);
    (0..POSITIONS).for_each(|number| builder.push(&position(number, parties, &mut numbers), Source::default()));
    builder.build()
}

/// What the command computes: agenda, links, and every row with three sentences a side.
fn answer(dossier: &Dossier, asked: &[PartyQuery]) -> usize {
    let background = Background::default();
    let agenda = agenda(dossier, &background, asked, &Options::default());
    let links = links(dossier, &background, &agenda, Rule::default().dormant_after, Bounds::default());
    let cites = agenda.items.iter().map(|item| agenda.view(dossier, item, 3).sides.len());
    cites.sum::<usize>() + links.ties.len()
}

fn bench(c: &mut Criterion) {
    let mut group = c.benchmark_group("agenda of a million positions");
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    for (name, parties) in [("two of sixty parties", 60), ("two that hold them all", 2)] {
        let dossier = dossier(parties);
        let asked: Vec<PartyQuery> = [0, 1].iter().map(|&n| entity(n).code.parse().expect("a code")).collect();
        group.bench_function(name, |b| b.iter(|| black_box(answer(&dossier, &asked))));
        group.bench_function(format!("{name}, one asked for"), |b| b.iter(|| black_box(answer(&dossier, &asked[..1]))));
    }
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
