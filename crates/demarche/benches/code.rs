//! Sentences through the whole pipeline, on the project's own example articles: `cargo bench -p demarche`.
//!
//! Throughput is in sentences of the articles (elements). `demarche bench` measures the same on a user's documents.

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use demarche::schema::Document;
use demarche::text::read::{self, Item};
use demarche::{Options, Pipeline};

fn articles() -> Vec<Document> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let items = read::paths([folder], read::Options::default());
    items.filter_map(|item| if let Item::Document(document) = item { Some(*document) } else { None }).collect()
}

fn pipeline(no_gate: bool) -> Pipeline {
    Pipeline::new(&Options { no_gate, ..Options::default() }).expect("the program's own data are whole")
}

fn code(criterion: &mut Criterion) {
    let articles = articles();
    let gated = pipeline(false);
    let sentences = articles.iter().map(|document| gated.code(document).stats.sentences).sum();
    let mut group = criterion.benchmark_group("code");
    group.throughput(Throughput::Elements(sentences)).sample_size(20);
    for (name, pipeline) in [("gate", &gated), ("every sentence", &pipeline(true))] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                articles.iter().map(|document| pipeline.code(black_box(document)).records.len()).sum::<usize>()
            });
        });
    }
    group.finish();
}

fn start(criterion: &mut Criterion) {
    criterion.bench_function("start", |bencher| bencher.iter(|| black_box(pipeline(false))));
}

criterion_group!(benches, code, start);
criterion_main!(benches);
