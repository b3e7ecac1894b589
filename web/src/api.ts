// Questions put to the server, and the shapes of its answers (described under /api/openapi.json).

export interface Who { code: string; sector: string | null; name: string }
export interface Spot { name: string; country: string; lat: number | null; lon: number | null }
export interface Line {
  id: string; occurrence: string; reports: number; kind: "event" | "position" | "deadline"; type: string;
  modes: string[]; auxiliary: string[]; quad: number | null; scale: number | null; date: string | null;
  from: Who[]; to: Who[]; said_by: Who[]; issue: [string, string] | null; claim: string | null; condition: string | null;
  place: Spot | null; text: string; doc: string; published: string | null; publisher: string | null; confidence: number;
}
export interface Lines { lines: Line[]; more: boolean }
export interface Cite {
  date: string; doc: string; sentence: number; text: string; record: string;
  publisher?: string; title?: string; url?: string;
}
export interface Party { code: string; name: string }
export interface Issue { id: string; label: string }
export interface Pair {
  a: string; a_name: string; b: string; b_name: string; occurrences: number; quads: number[]; last: string | null;
}
export interface Head { id: string; title: string | null; date: string | null; publisher: string | null; records: number }
export interface Said { party: string; stance: string; issue: Issue; date: string; evidence: Cite }
export interface Act { step: string; by: string[]; date: string; plain: boolean; evidence: Cite }
export interface Deadline {
  date: string; in_days: number | null; what: string; name: string; id?: string; parties: string[]; lapses: string;
  registry: { id: string; date: string; source: string | null } | null; disagreements: string[];
  said: Said[]; acts: Act[]; evidence: Cite[];
}
export interface Start {
  version: string; demo: boolean;
  record: {
    documents: number; other_language: number; kinds: number[]; first: string | null; last: string | null;
    sources: number[]; problems: number[]; publishers: [string, number][];
  };
  news: { documents: number; kinds: number[]; newest: Head[] };
  busiest: Pair[]; deadlines: Deadline[];
  vocabulary: {
    types: [string, number][]; stances: string[]; deadlines: string[]; sectors: string[];
    publishers: [string, number][]; parties: [string, string][];
  };
}
export interface Direction {
  from: string; to: string; events: number; quads: number[]; types: [string, number][]; scale: number | null; apart: number;
}
export interface Change { period: string; before: number; after: number; evidence: Cite[] }
export interface Course {
  a: Party; b: Party; directions: Direction[]; changes: Change[]; events: Line[]; deadlines: Deadline[];
  as_of: string | null; more: boolean;
}
export interface Terms { type: string; text: string; issue: Issue | null }
export interface Turn { from: string; to: string; stance: string; days: number; evidence?: Cite }
export interface Stand {
  party: string; stance: string | null; since: string | null; last: string; times: number; ascribed: number;
  claim: string | null; addressees: string[]; considered?: boolean; condition: Terms | null; changes: number;
  series: Turn[]; evidence: Cite[];
}
export interface Item {
  issue: Issue; state: string; opposed: boolean; ground: string; since: string; raised_by: string[]; times: number;
  last: string; sides: Stand[]; asked?: { party: string; issue: Issue; stance: string; condition: Terms; date: string; evidence: Cite }[];
  more_sides: number; history: [string, string][];
}
export interface Tie {
  holder: string; issue: Issue; stance: string; needs: Issue; type: string; condition: string; date: string; evidence: Cite;
}
export interface Table {
  parties: Party[]; as_of: string | null; items: Item[];
  links: {
    ties: Tie[]; deadlocks: { issues: Issue[]; ties: Tie[]; holders: string[]; words: string }[];
    packages: { kind: string; words: string; evidence: Cite[] }[]; cut: boolean;
  };
  growth: { period: string; open: number; raised: number; agreed: number }[]; more: boolean;
}
export interface BriefLine { text: string; notes: number[] }
export interface Brief {
  title: string; as_of: string; since: string;
  sections: { heading: string; lines: BriefLine[]; table: [string[], BriefLine[][]] | null; more: number }[];
  notes: (Cite | { agreement: string; source: string | null })[];
}
export interface IssueView {
  id: string; label: string; usual: Party[]; positions: Line[]; events: Line[];
  agreements: { id: string; name: string; parties: string[]; status: string | null; expires: string | null }[]; more: boolean;
}
export interface IssueHit { id: string; label: string; positions: number; last: string | null }
export interface ActorView {
  party: Party; partners: Pair[]; profile: { types: [string, string, number][]; years: [number, number][] };
  agenda: Table; latest: Lines; more: boolean;
}
export interface Fact { value: string; source: string | null }
export interface Agreement {
  id: string; name: string; short: string | null; type: string; parties: string[]; many: boolean; status: string | null;
  signed: Fact | null; in_force: Fact | null; extended: Fact[]; expires: Fact | null; withdrawal: Fact | null;
  limits: Fact[]; steps: Fact[];
}
export type Months = Record<string, number[]>;
export interface World {
  places: { name: string; country: string; lat: number; lon: number; months: Months }[];
  flows: { a: string; b: string; months: Months }[];
  capitals: { code: string; state: string; name: string; lat: number; lon: number }[];
  events: number; without_place: number; more: boolean;
}
export interface Stretch { start: number; end: number }
export interface Marked extends Line { sentence: number; rule: string; corrected: string | null; marks: (Stretch & { part: string })[] }
export interface DocumentView {
  id: string; title: string | null; date: string | null; publisher: string | null; url: string | null;
  language: string | null; status: string; replaced: boolean; text: string;
  sentences: (Stretch & { headline: boolean })[];
  mentions: (Stretch & { means: string[]; place: boolean; how: string[] })[];
  records: Marked[]; explained?: { sentence: number; text: string }[];
}
export interface Hits {
  parties: Party[]; names: { name: string; records: number }[]; issues: IssueHit[];
  agreements: { id: string; name: string }[]; documents: Head[]; records: Lines;
}

/** What the server said instead of an answer. */
export class Refused extends Error {}

async function read<T>(response: Response): Promise<T> {
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Refused((body as { error?: string } | null)?.error ?? `the server answered ${response.status}`);
  return body as T;
}

let current = new AbortController();

/** Drops the questions of a view that is left. */
export function leave(): void {
  current.abort();
  current = new AbortController();
}

/** Asks a question. */
export async function ask<T>(name: string, asked: Record<string, string | undefined> = {}): Promise<T> {
  const all = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) if (value) all.set(key, value);
  return read<T>(await fetch(`/api/${name}?${all}`, { signal: current.signal, headers: { accept: "application/json" } }));
}

/** Sends something. */
export async function send<T>(name: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json", "x-demarche": "1" };
  return read<T>(await fetch(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(body) }));
}
