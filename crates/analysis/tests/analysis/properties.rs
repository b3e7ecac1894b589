//! What holds for every set of records.

use std::collections::BTreeSet;

use demarche_analysis::{
    Background, Bounds, BriefOptions, DeadlineOptions, Dossier, Options, PartyQuery, RelationOptions, Rule, agenda,
    brief, deadlines, links, network, relation,
};
use demarche_schema::{Record, Stance};
use proptest::prelude::*;

use crate::notation;

const PARTIES: [&str; 3] = ["AAA", "BBB", "CCC"];

/// Lines of records about three parties, four issues and three years.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let party = || prop::sample::select(PARTIES.to_vec());
    let issue = || prop::sample::select(vec!["i/a", "i/b", "i/c", "i/d"]);
    let day = || (2020i32..2023, 1u32..13, 1u32..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"));
    let terms = prop::option::of((prop::sample::select(vec!["only_if", "unless", "before", "in_return"]), issue()));
    let stance = prop::sample::select(Stance::ALL.to_vec());
    let position = (day(), party(), stance, issue(), prop::option::of(party()), terms).prop_map(
        |(day, holder, stance, issue, to, terms)| {
            let to = to.filter(|to| *to != holder).map_or(String::new(), |to| format!(" to {to}"));
            let terms = terms.map_or(String::new(), |(kind, about)| format!(" {kind} {about}"));
            format!("{day} {holder} {stance} {issue}{to}{terms}")
        },
    );
    let kinds = prop::sample::select(vec!["CONSULT", "AID", "ACCUSE", "ASSAULT", "CONSULT"]);
    let event = (day(), party(), kinds, party()).prop_map(|(day, by, kind, on)| format!("{day} {by} {kind} to {on}"));
    let until = (day(), day(), issue(), party())
        .prop_map(|(day, until, what, party)| format!("{day} until {until} expires {what} binds {party}"));
    prop::collection::vec(prop_oneof![6 => position, 2 => event, 1 => until], 0..40)
}

fn records(lines: &[String]) -> Vec<Record> {
    lines.iter().enumerate().map(|(number, line)| notation::record(line, number)).collect()
}

fn parties(codes: &[&str]) -> Vec<PartyQuery> {
    codes.iter().map(|code| code.parse().expect("a party")).collect()
}

/// Everything that analyses say, as text.
fn everything(dossier: &Dossier, codes: &[&str]) -> String {
    let background = Background::default();
    let asked = parties(codes);
    let agenda = agenda(dossier, &background, &asked, &Options::default());
    let items: Vec<_> = agenda.items.iter().map(|item| agenda.view(dossier, item, 5)).collect();
    let links = links(dossier, &background, &agenda, Rule::default().dormant_after, Bounds::default());
    let due = deadlines(dossier, &background, &asked, &DeadlineOptions::default());
    let mut all = format!("{items:?}\n{:?}\n{links:?}\n{due:?}\n{:?}\n", agenda.growth, network(dossier));
    if let [a, b, ..] = asked.as_slice() {
        all += &format!("{:?}", relation(dossier, a, b, &RelationOptions::default()));
        all += &brief(dossier, &background, [a, b], &BriefOptions::default()).html();
    }
    all
}

/// Agenda and links as sets of facts, in which order plays no part.
fn facts(records: &[Record], codes: &[&str]) -> BTreeSet<String> {
    let dossier = notation::dossier(records);
    let background = Background::default();
    let agenda = agenda(&dossier, &background, &parties(codes), &Options::default());
    let mut facts = BTreeSet::new();
    for view in agenda.items.iter().map(|item| agenda.view(&dossier, item, 0)) {
        facts.insert(format!("{} {} {} {} {:?}", view.issue.id, view.state, view.since, view.times, view.history));
        for side in view.sides {
            facts.insert(format!("{} {} {:?} {:?} {}", view.issue.id, side.party, side.stance, side.since, side.times));
        }
    }
    let links = links(&dossier, &background, &agenda, Rule::default().dormant_after, Bounds::default());
    for deadlock in links.deadlocks {
        let holders: BTreeSet<String> = deadlock.holders.into_iter().collect();
        facts.insert(format!("deadlock {:?} {holders:?}", deadlock.issues));
    }
    for package in links.packages {
        let ends = BTreeSet::from([(package.a, package.a_gets), (package.b, package.b_gets)]);
        facts.insert(format!("package {ends:?}"));
    }
    facts
}

/// Another order of the same things, by a seed.
fn shuffled<T: Clone>(things: &[T], seed: u64) -> Vec<T> {
    let mut state = seed | 1;
    let mut things = things.to_vec();
    for at in (1..things.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        things.swap(at, usize::try_from(state >> 33).expect("31 bits") % (at + 1));
    }
    things
}

proptest! {
    #[test]
    fn the_order_of_documents_does_not_matter(lines in lines(), seed: u64, doubled: bool) {
        let records = records(&lines);
        let mut others = shuffled(&records, seed);
        if doubled {
            others.extend(records.iter().cloned());
        }
        for codes in [&PARTIES[..2], &PARTIES[..1], &PARTIES[..]] {
            prop_assert_eq!(everything(&notation::dossier(&records), codes), everything(&notation::dossier(&others), codes));
        }
    }

    #[test]
    fn renaming_parties_renames_results(lines in lines()) {
        // AAA and CCC change places, so that their order does too.
        let swap = |text: &str| text.replace("AAA", "DDD").replace("CCC", "AAA").replace("DDD", "CCC");
        let renamed: Vec<String> = lines.iter().map(|line| swap(line)).collect();
        let here = facts(&records(&lines), &["AAA", "BBB", "CCC"]);
        let there = facts(&records(&renamed), &["CCC", "BBB", "AAA"]);
        // Sets of holders print in the order of the names: sort them anew after renaming back.
        let back = |fact: &String| {
            let mut words: Vec<String> = swap(fact).split([' ', ',', '{', '}', '(', ')']).map(str::to_owned).collect();
            words.sort();
            words.join(" ")
        };
        let sorted = |fact: &String| {
            let mut words: Vec<String> = fact.split([' ', ',', '{', '}', '(', ')']).map(str::to_owned).collect();
            words.sort();
            words.join(" ")
        };
        prop_assert_eq!(here.iter().map(sorted).collect::<BTreeSet<_>>(), there.iter().map(back).collect::<BTreeSet<_>>());
    }

    #[test]
    fn deadlocks_are_circles_that_no_one_holds_alone(lines in lines()) {
        let dossier = notation::dossier(&records(&lines));
        let background = Background::default();
        let agenda = agenda(&dossier, &background, &parties(&PARTIES), &Options::default());
        let links = links(&dossier, &background, &agenda, Rule::default().dormant_after, Bounds::default());
        let mut seen = BTreeSet::new();
        for deadlock in &links.deadlocks {
            let holders: BTreeSet<&str> = deadlock.ties.iter().map(|tie| tie.holder.as_str()).collect();
            prop_assert!(holders.len() >= 2);
            for (at, issue) in deadlock.issues.iter().enumerate() {
                let next = &deadlock.issues[(at + 1) % deadlock.issues.len()];
                prop_assert!(deadlock.ties.iter().any(|tie| tie.issue == *issue && tie.needs == *next));
            }
            prop_assert!(seen.insert(deadlock.issues.clone()), "the same circle twice");
        }
    }

    #[test]
    fn open_issues_are_counted_as_their_states_say(lines in lines()) {
        let dossier = notation::dossier(&records(&lines));
        let agenda = agenda(&dossier, &Background::default(), &parties(&PARTIES), &Options::default());
        let open = agenda.items.iter().filter(|item| item.state().is_open()).count();
        prop_assert_eq!(agenda.growth.last().map_or(0, |last| last.open as usize), open);
        let raised: u32 = agenda.growth.iter().map(|of| of.raised).sum();
        prop_assert_eq!(raised as usize, agenda.items.len());
    }
}
