//! Named spans from scores of tags: the best row of tags in which every `I` goes on with a span of its kind.

use demarche_schema::{EntityKind, NamedSpan};

use crate::container::ModelError;

/// What a tag says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Outside,
    Begin(EntityKind),
    Inside(EntityKind),
}

impl Tag {
    pub(crate) fn read(name: &str) -> Result<Self, ModelError> {
        let unknown = || ModelError::Header(format!("the name tag “{name}”"));
        let kind = |kind: &str| EntityKind::from_name(kind).ok_or_else(unknown);
        match name.split_once('-') {
            None if name == "O" => Ok(Self::Outside),
            Some(("B", of)) => Ok(Self::Begin(kind(of)?)),
            Some(("I", of)) => Ok(Self::Inside(kind(of)?)),
            _ => Err(unknown()),
        }
    }
}

/// Whether one tag may stand behind another.
fn follows(before: Option<Tag>, tag: Tag) -> bool {
    match (before, tag) {
        (Some(Tag::Begin(open) | Tag::Inside(open)), Tag::Inside(kind)) => open == kind,
        (_, Tag::Inside(_)) => false,
        _ => true,
    }
}

/// The consistent row of tags with the highest sum of scores; `scores` has one row of as many scores as tags a word.
pub(crate) fn best(tags: &[Tag], scores: &[&[f32]]) -> Vec<Tag> {
    const NEVER: f32 = -1e30;
    let count = tags.len();
    let mut totals: Vec<f32> = vec![0.0; count];
    let mut came: Vec<usize> = vec![];
    for (at, row) in scores.iter().enumerate() {
        let mut next = vec![NEVER; count];
        for (to, tag) in tags.iter().enumerate() {
            let mut from = (0, NEVER);
            for (other, total) in totals.iter().enumerate() {
                if follows((at > 0).then_some(tags[other]), *tag) && *total > from.1 {
                    from = (other, *total);
                }
            }
            came.push(from.0);
            next[to] = (from.1 + row[to]).max(NEVER);
        }
        totals = next;
    }
    let mut last = (0..count).fold(0, |best, at| if totals[at] > totals[best] { at } else { best });
    let mut found = vec![Tag::Outside; scores.len()];
    for at in (0..scores.len()).rev() {
        found[at] = tags[last];
        last = came[at * count + last];
    }
    found
}

/// The spans of a row of tags; an `I` that nothing opened opens one.
pub(crate) fn spans(tags: &[Tag]) -> Vec<NamedSpan> {
    let mut found: Vec<NamedSpan> = vec![];
    let mut open = false;
    for (at, tag) in (0_u32..).zip(tags) {
        let (kind, goes_on) = match *tag {
            Tag::Outside => {
                open = false;
                continue;
            }
            Tag::Begin(kind) => (kind, false),
            Tag::Inside(kind) => (kind, open),
        };
        open = true;
        match found.last_mut().filter(|last| goes_on && last.kind == kind) {
            Some(last) => last.to = at + 1,
            None => found.push(NamedSpan { from: at, to: at + 1, kind }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use EntityKind::{Location as Loc, Person as Per};

    #[test]
    fn the_best_row_is_consistent() {
        let tags = [Tag::Outside, Tag::Begin(Per), Tag::Inside(Per), Tag::Begin(Loc), Tag::Inside(Loc)];
        let found = best(&tags, &[&[0.0, 2.0, 9.0, 1.0, 0.0], &[0.0, 0.0, 1.0, 0.0, 2.0], &[1.0, 0.0, 0.0, 0.0, 0.0]]);
        assert_eq!(found, [Tag::Begin(Per), Tag::Inside(Per), Tag::Outside]);
        assert!(best(&tags, &[]).is_empty());
    }

    #[test]
    fn consistent_spans() {
        let tags =
            [Tag::Inside(Per), Tag::Inside(Per), Tag::Begin(Per), Tag::Inside(Loc), Tag::Outside, Tag::Begin(Loc)];
        let found: Vec<_> = spans(&tags).into_iter().map(|s| (s.from, s.to, s.kind)).collect();
        assert_eq!(found, [(0, 2, Per), (2, 3, Per), (3, 4, Loc), (5, 6, Loc)]);
    }
}
