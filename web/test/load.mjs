// The readers of load.sh, and what writes beside them.

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";

const { DEMARCHE, RECORD, ADDRESS, SERVER, SECONDS_LONG, CHROMIUM, WORK } = process.env;
const READERS = 20;
/** A reader looks at an answer before it asks on, in milliseconds; it also keeps one address under the server's rate. */
const LOOKS = [40, 160];
const BARS = { filter: 300, first: 1000, memory: 400, weight: 600 };
const base = new URL(ADDRESS.trim()).origin;
const agent = new Agent({ keepAlive: true, maxSockets: READERS + 4 });

/** Numbers between 0 and 1, the same in every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const ask = (path, headers = {}) => new Promise((done, fail) => {
  const started = performance.now();
  get(base + path, { agent, headers }, (answer) => {
    const parts = [];
    answer.on("data", (part) => parts.push(part));
    answer.on("end", () => done({ status: answer.statusCode, took: performance.now() - started, body: Buffer.concat(parts) }));
  }).on("error", fail);
});
const json = async (path) => JSON.parse((await ask(path)).body.toString());
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** What filters choose from, as this record has it. */
async function vocabulary() {
  const start = await json("/api/start");
  const world = await json("/api/world");
  const issues = await json("/api/issues");
  const found = await json("/api/find?limit=200");
  return {
    pairs: start.busiest.map((of) => [of.a, of.b]), publishers: start.vocabulary.publishers.map(([name]) => name).slice(0, 40),
    types: start.vocabulary.types.map(([name]) => name), stances: start.vocabulary.stances, places: world.places.map((of) => of.name).slice(0, 60),
    issues: issues.map((of) => of.id).slice(0, 60), documents: found.lines.map((of) => of.doc), last: start.record.last ?? "2026-01-01",
  };
}

/** The questions of every view, each under filters drawn anew. */
function questions(of, random) {
  const one = (all) => all[Math.floor(random() * all.length)] ?? "";
  const year = () => Number(of.last.slice(0, 4)) - Math.floor(random() * 4);
  const said = (all) => new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""));
  const days = () => ({ from: `${year()}-01-01`, to: of.last });
  const confidence = () => one(["0.3", "0.5", "0.7"]);
  const pair = one(of.pairs) || ["USA", "CHN"];
  const parties = pair.join(",");
  const [a, b] = pair;
  const id = random() < 0.5 ? a : b;
  return {
    "start": "/api/start", "records": "/api/find?limit=200",
    "records by type": `/api/find?limit=200&${said({ type: one(of.types) })}`,
    "records by day": `/api/find?limit=200&${said(days())}`,
    "records by publisher": `/api/find?limit=200&${said({ publisher: one(of.publishers) })}`,
    "records by place": `/api/find?limit=200&${said({ place: one(of.places) })}`,
    "records by class": `/api/find?limit=200&quad=${1 + Math.floor(random() * 4)}`,
    "records by confidence": `/api/find?limit=200&min_confidence=${confidence()}`,
    "records by words": `/api/find?limit=200&words=${one(["border", "talks", "sanctions", "minister", "agreement"])}`,
    "records, every report": `/api/find?limit=200&${said({ unit: "reports", type: one(of.types) })}`,
    "relation": `/api/relation?${said({ a, b })}`,
    "relation by day": `/api/relation?${said({ a, b, ...days() })}`,
    "relation by publisher": `/api/relation?${said({ a, b, publisher: one(of.publishers) })}`,
    "relation by confidence": `/api/relation?${said({ a, b, min_confidence: confidence() })}`,
    "agenda": `/api/agenda?${said({ parties })}`,
    "agenda by type": `/api/agenda?${said({ parties, type: one(of.stances) })}`,
    "agenda by publisher": `/api/agenda?${said({ parties, publisher: one(of.publishers) })}`,
    "agenda by confidence": `/api/agenda?${said({ parties, min_confidence: confidence() })}`,
    "brief": `/api/brief?${said({ a, b })}`,
    "issue": `/api/issue?${said({ id: one(of.issues) })}`,
    "issues": "/api/issues", "issues by publisher": `/api/issues?${said({ publisher: one(of.publishers) })}`,
    "deadlines": "/api/deadlines", "deadlines by publisher": `/api/deadlines?${said({ publisher: one(of.publishers) })}`,
    "agreements": `/api/agreements?q=${id}`,
    "actor": `/api/actor?${said({ id })}`, "actor by type": `/api/actor?${said({ id, type: one(of.types) })}`,
    "world": "/api/world", "world by day": `/api/world?${said(days())}`, "world by type": `/api/world?${said({ type: one(of.types) })}`,
    "document": `/api/document?${said({ id: one(of.documents) })}`,
    "search": `/api/search?q=${one(["grain", "border", "Kenya", "missile", "talks"])}`,
  };
}

/** A reader: view after view until the time is over. A question without anything to ask for is left out. */
async function read(number, of, until, seen) {
  const random = seeded(number + 1);
  while (performance.now() < until) {
    const all = Object.entries(questions(of, random)).filter(([, path]) => !/[?&](id)?=?$/.test(path));
    const [name, path] = all[Math.floor(random() * all.length)];
    const { status, took } = await ask(path);
    const kept = seen.get(name) ?? seen.set(name, { took: [], refused: 0 }).get(name);
    if (status === 200) kept.took.push(took);
    else kept.refused++;
    await pause(LOOKS[0] + random() * (LOOKS[1] - LOOKS[0]));
  }
}

/** Articles made for the load: who, what and when vary, so that each is new. */
function articles(round) {
  const random = seeded(round * 7919 + 13);
  const one = (all) => all[Math.floor(random() * all.length)];
  const [states, acts] = [["Kenya", "Uganda", "Peru", "Chile", "Norway", "Japan", "Egypt", "India"], ["accused {} of closing the border", "signed an agreement with {} on fisheries",
    "demanded that {} withdraw its police", "sent food to {}", "threatened {} with sanctions", "met the president of {} for talks"]];
  return Array.from({ length: 500 }, (_, number) => {
    const sentence = () => `${one(states)} ${one(acts).replace("{}", one(states))} on Monday. `;
    const day = `2025-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
    return JSON.stringify({ id: `load-${round}-${number}`, date: day, title: `Report ${round}-${number}`, publisher: one(["Load Wire", "Load Courier"]), text: sentence() + sentence() + sentence() });
  }).join("\n");
}

/** Number of the last document written, as the server tells whoever listens. */
const written = () => new Promise((done, fail) => {
  const asked = get(`${base}/api/live`, (answer) => answer.on("data", (part) => {
    const number = /"document":(\d+)/.exec(String(part))?.[1];
    if (!number) return;
    done(Number(number));
    asked.destroy();
  }));
  asked.on("error", fail);
});

/** Has `ingest` write until told to stop. */
async function write(state) {
  for (let round = 0; !state.over; round++) {
    const file = join(WORK, `load-${round}.jsonl`);
    writeFileSync(file, `${articles(round)}\n`);
    state.child = spawn(DEMARCHE, ["ingest", file, "--record", RECORD], { stdio: "ignore" });
    const code = await new Promise((done) => state.child.on("exit", done));
    if (code !== 0 && !state.over) throw new Error(`ingest ended with ${code}`);
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;

/** Kilobytes of the page as a browser fetches it, compressed. */
async function weight() {
  let bytes = 0;
  for (const path of ["/", "/page.js", "/page.css", "/world.json", "/icon.svg"]) bytes += (await ask(path, { "accept-encoding": "gzip" })).body.length;
  return bytes / 1000;
}

/** From the address to a view that can be used, the best of three, in a browser when there is one. */
async function first() {
  if (!CHROMIUM) return null;
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const took = [];
  for (let run = 0; run < 3; run++) {
    const page = await (await browser.newContext()).newPage();
    const started = performance.now();
    await page.goto(base, { waitUntil: "commit" });
    await page.waitForSelector("main:not([aria-busy]) h1");
    took.push(performance.now() - started);
    await page.close();
  }
  await browser.close();
  return Math.min(...took);
}

function memory() {
  const status = readFileSync(`/proc/${SERVER}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
}

const missed = [];
const told = (name, value, bar, unit) => {
  const fits = value <= bar;
  if (!fits) missed.push(name);
  console.log(`${name}: ${value.toFixed(0)} ${unit} (bar ${bar}${fits ? "" : ", MISSED"})`);
};

const usable = await first();
if (usable === null) console.log("first view: no browser here");
else told("first view usable", usable, BARS.first, "ms");
const of = await vocabulary();
const { record } = await json("/api/start");
console.log(`${record.documents} documents, ${record.kinds.join(" + ")} records; ${READERS} readers for ${SECONDS_LONG} s while ingest runs`);

const before = await written();
const [state, seen] = [{ over: false, child: null }, new Map()];
const writing = write(state);
writing.catch((error) => { console.error(error.message); process.exit(2); });
const until = performance.now() + Number(SECONDS_LONG) * 1000;
await Promise.all(Array.from({ length: READERS }, (_, number) => read(number, of, until, seen)));
await pause(600);
const after = await written();
state.over = true;
state.child?.kill("SIGTERM");
await writing;

console.log(`\n${"question".padEnd(26)}${"asked".padStart(7)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"most".padStart(9)}${"refused".padStart(9)}`);
const everything = [];
for (const [name, { took, refused }] of [...seen].sort(([a], [b]) => a.localeCompare(b))) {
  took.sort((a, b) => a - b);
  everything.push(...took);
  const p95 = at(took, 0.95);
  if (p95 > BARS.filter || refused) missed.push(name);
  console.log(`${name.padEnd(26)}${String(took.length).padStart(7)}${at(took, 0.5).toFixed(0).padStart(9)}${p95.toFixed(0).padStart(9)}${at(took, 1).toFixed(0).padStart(9)}${String(refused).padStart(9)}${p95 > BARS.filter ? "  MISSED" : ""}`);
}
everything.sort((a, b) => a - b);
console.log(`${"all".padEnd(26)}${String(everything.length).padStart(7)}${at(everything, 0.5).toFixed(0).padStart(9)}${at(everything, 0.95).toFixed(0).padStart(9)}${at(everything, 1).toFixed(0).padStart(9)}`);
console.log(`ingest wrote ${after - before} documents meanwhile\n`);
if (after === before) missed.push("nothing was written");
told("memory of the server, at most", memory(), BARS.memory, "MiB");
told("weight of the page, compressed", await weight(), BARS.weight, "kB");
agent.destroy();
if (missed.length) console.log(`missed: ${missed.join(", ")}`);
process.exitCode = missed.length ? 1 : 0;
