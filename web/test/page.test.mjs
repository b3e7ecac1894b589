// The page in a real browser: every view, filters, addresses, the keyboard, dark, narrow, print, saving, live growth, hostile articles.
// Called by run.sh with the program in DEMARCHE, the browser in CHROMIUM and a folder for screenshots in SHOTS.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as requestUnder } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { VIEWS } from "./views.mjs";

const { DEMARCHE, CHROMIUM, SHOTS } = process.env;
const here = new URL(".", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "demarche-page-"));
const record = join(folder, "hostile.db");
mkdirSync(SHOTS, { recursive: true });

let browser;
let demo;
let hostile;

/** Starts a server; its address and token. */
async function serve(...args) {
  const child = spawn(DEMARCHE, ["serve", "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const first = await new Promise((done, fail) => {
    let text = "";
    child.stdout.on("data", (bytes) => {
      text += bytes;
      if (text.includes("\n")) done(text.split("\n")[0]);
    });
    child.on("exit", (code) => fail(new Error(`serve ended with ${code}`)));
  });
  const url = new URL(first);
  return { child, entry: first, base: url.origin, token: url.searchParams.get("token"), host: url.host };
}

const ingest = (...sources) => execFileSync(DEMARCHE, ["ingest", ...sources, "--record", record], { stdio: "ignore" });

before(async () => {
  ingest(join(here, "hostile.jsonl"));
  [browser, demo, hostile] = await Promise.all([
    chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] }),
    serve("--demo"),
    serve("--record", record),
  ]);
});

after(async () => {
  await browser?.close();
  for (const server of [demo, hostile]) server?.child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

/** A page that fails the test at any error, dialog, or question to another address. */
async function open(server, path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && !/status of 40[014]/.test(message.text()) && faults.push(`console: ${message.text()}`));
  page.on("dialog", (dialog) => { faults.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on("request", (asked) => { if (!asked.url().startsWith(server.base) && !/^(blob|data):/.test(asked.url())) faults.push(`asked: ${asked.url()}`); });
  await page.goto(server.base + path);
  await shown(page);
  return { page, faults, close: async () => { assert.deepEqual(faults, []); await context.close(); } };
}

const shown = async (page) => {
  await page.waitForSelector("main:not([aria-busy]) h1");
  await page.waitForLoadState("load");
};

const accessible = async (page, what) => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} – ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
  }, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  assert.deepEqual(found, [], what);
};

const shot = (page, name, options = {}) => page.screenshot({ path: join(SHOTS, `${name}.png`), ...options });

describe("views", { concurrency: 2 }, () => {
  for (const [name, path, title] of VIEWS) {
    test(`${name}: shown, accessible, dark, narrow`, async () => {
      const { page, close } = await open(demo, path);
      assert.match(await page.textContent("h1"), title);
      assert.equal(await page.locator(".fault").count(), 0);
      if (name === "world") await page.waitForSelector(".land path");
      await accessible(page, `${name}, light`);
      await shot(page, name, { fullPage: true });
      await page.emulateMedia({ colorScheme: "dark" });
      await accessible(page, `${name}, dark`);
      await shot(page, `${name}-dark`);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.waitForTimeout(150);
      const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= width, `${name} is ${wide} wide on a screen of ${width}`);
      await accessible(page, `${name}, narrow`);
      await shot(page, `${name}-narrow`);
      await close();
    });
  }
});

test("a filter is in the address, narrows the list, and can be taken away", async () => {
  const { page, close } = await open(demo, "/records");
  const rows = () => page.locator("table.lines tbody tr").count();
  const all = await rows();
  await page.click("summary:has-text('Filter')");
  await page.selectOption("select[name=type]", "ASSAULT");
  await page.waitForURL(/type=ASSAULT/);
  await shown(page);
  const some = await rows();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const kinds = await page.locator("table.lines tbody td:nth-child(3)").allTextContents();
  assert.ok(kinds.every((kind) => kind.startsWith("ASSAULT")), kinds.join());
  await page.reload();
  await shown(page);
  assert.equal(await rows(), some);
  await page.click(".chip");
  await page.waitForURL((url) => !url.search.includes("type"));
  await shown(page);
  assert.equal(await rows(), all);
  await page.goBack();
  await shown(page);
  assert.equal(await rows(), some);
  for (const [query, fits] of [["from=2020-01-01&to=2022-12-31", /^202[0-2]/], ["quad=4", /./], ["publisher=Example%20Wire", /./], ["min_confidence=0.7", /./], ["place=CHE", /./], ["unit=reports&words=fishermen", /./]]) {
    await page.goto(`${demo.base}/records?${query}`);
    await shown(page);
    const days = await page.locator("table.lines tbody td:first-child").allTextContents();
    assert.ok(days.length > 0 && days.length < all + 1 && days.every((day) => fits.test(day)), `${query}: ${days.length}`);
  }
  await page.goto(`${demo.base}/records?from=tomorrow`);
  await page.waitForSelector(".fault");
  assert.match(await page.textContent(".fault"), /not a day/);
  await close();
});

test("agenda, deadlines, issues, search and actor are filtered too", async () => {
  const { page, close } = await open(demo, "/issue");
  const count = async (path, rows) => {
    await page.goto(demo.base + path);
    await shown(page);
    return page.locator(rows).count();
  };
  for (const [path, rows, filters] of [
    ["/relation/KEN/UGA", "table.agenda tbody tr", ["publisher=The%20Harbour%20Gazette", "type=demands", "from=2025-06-01", "min_confidence=0.9"]],
    ["/relation/KEN/UGA", ".deadline", ["publisher=The%20Harbour%20Gazette"]],
    ["/agreements", ".deadline", ["publisher=Example%20Wire", "type=ultimatum", "until=2026-06-30", "min_confidence=0.99&source=texts"]],
    ["/issue", "main tbody tr", ["publisher=The%20Harbour%20Gazette", "type=demands", "from=2020-01-01", "min_confidence=0.9", "unit=occurrences&words=fish"]],
    ["/search?q=boats", "table.lines tbody tr", ["type=ACCUSE", "publisher=Lake%20Courier", "kind=position", "to=2023-12-31"]],
    ["/actor/KEN", ".profile tbody tr", ["publisher=Lake%20Courier", "type=ACCUSE", "from=2025-06-01"]],
  ]) {
    const all = await count(path, rows);
    for (const filter of filters) {
      const some = await count(`${path}${path.includes("?") ? "&" : "?"}${filter}`, rows);
      assert.ok(some < all, `${path} ${rows} ${filter}: ${some} of ${all}`);
    }
  }
  // What only chooses events leaves the agenda as it is.
  assert.equal(await count("/relation/KEN/UGA?type=ACCUSE", "table.agenda tbody tr"), await count("/relation/KEN/UGA", "table.agenda tbody tr"));
  await count("/agreements", ".deadline");
  await page.click("summary:has-text('Filter')");
  await page.selectOption("select[name=type]", "ultimatum");
  await page.waitForURL(/type=ultimatum/);
  await shown(page);
  assert.deepEqual([...new Set(await page.locator(".deadline .tag").allTextContents())], ["ultimatum"]);
  await page.fill("#parties", "UGA");
  await page.click("form[action='/agreements'] button");
  await page.waitForURL((url) => url.search.includes("parties=UGA") && url.search.includes("type=ultimatum"));
  await close();
});

test("a mark in the text leads to its record, or says whom it stands for", async () => {
  const { page, close } = await open(demo, "/document/lake-32");
  await page.locator(".text .m.trigger").first().click();
  await page.waitForSelector(".explain pre");
  assert.match(page.url(), /record=[0-9a-f]{16}/);
  await page.locator(".text .m.mention", { hasText: "Tanzania" }).first().click();
  await page.waitForSelector("aside h3:has-text('How that was found')");
  assert.match(await page.textContent("aside"), /Tanzania/);
  assert.match(await page.textContent("aside"), /Takes part in/);
  assert.ok(!page.url().includes("record="));
  await accessible(page, "a mention chosen");
  await shot(page, "mention");
  // With the keyboard: the marks are one stop, the arrows lead on, Enter chooses.
  await page.focus(".text .m[tabindex='0']");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".explain pre");
  assert.equal(await page.locator(".text .m.words").count() > 0, true);
  await close();
});

test("flows over the Pacific go the short way, and the map leads to what it shows", async () => {
  const { page, close } = await open(demo, "/world");
  await page.waitForSelector(".land path");
  const path = await page.getAttribute(".flow[aria-label^='Australia to Tonga'] .way", "d");
  const pieces = path.split("M").filter(Boolean).map((piece) => piece.split("L").map((of) => Number(of.split(" ")[0])));
  assert.equal(pieces.length, 2);
  for (const piece of pieces) assert.ok(Math.max(...piece) - Math.min(...piece) < 300, path);
  assert.ok(Math.min(...pieces[0]) > 480 && Math.max(...pieces[1]) < 480, path);
  const within = await page.getAttribute(".flow[aria-label^='Kenya to Uganda'] .way", "d");
  assert.equal(within.split("M").length, 2);
  const flow = page.locator(".flow[aria-label^='Kenya to Uganda']");
  await flow.focus();
  await page.keyboard.press("ArrowLeft");
  assert.notEqual(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), await flow.getAttribute("aria-label"));
  await flow.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/relation\/KEN\/UGA/);
  await page.goBack();
  await page.click("main table a:has-text('Kisumu')");
  await page.waitForURL(/records\?.*place=Kisumu/);
  await shown(page);
  assert.ok(await page.locator("table.lines tbody tr").count() > 0);
  await close();
});

test("a note of a brief is reached without the page being made anew", async () => {
  const { page, close } = await open(demo, "/relation/KEN/UGA/brief");
  await page.evaluate(() => (document.querySelector("h1").dataset.kept = "yes"));
  await page.click("a[href='#note-2']");
  assert.equal(await page.getAttribute("h1", "data-kept"), "yes");
  assert.equal(await page.evaluate(() => document.querySelector(":target").id), "note-2");
  await close();
});

test("the keyboard leads everywhere", async () => {
  const { page, close } = await open(demo, "/");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "To the content");
  await page.keyboard.press("/");
  await page.keyboard.type("Russia");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=Russia/);
  await shown(page);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.locator("form.pair input").first().focus();
  await page.keyboard.type("Russia");
  await page.keyboard.press("Tab");
  await page.keyboard.type("United States");
  await page.keyboard.press("Enter");
  await page.waitForURL(/relation\/Russia/);
  await page.waitForSelector(".point[tabindex='0']");
  await page.focus(".point[tabindex='0']");
  const first = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.keyboard.press("ArrowLeft");
  const second = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  assert.notEqual(first, second);
  await page.keyboard.press("Enter");
  await page.waitForURL(/document\/.*record=/);
  await page.waitForSelector(".record[aria-pressed=true]");
  await page.waitForSelector(".explain pre");
  assert.match(await page.textContent(".explain pre"), /Mentions/);
  await close();
});

test("a mark leads to why, and the address keeps it", async () => {
  const { page, close } = await open(demo, "/document/ef402d974522aef1");
  await page.locator("button.record").first().click();
  await page.waitForSelector(".explain pre");
  assert.match(page.url(), /record=[0-9a-f]{16}/);
  assert.ok(await page.locator(".m.part").count() > 0);
  await accessible(page, "document with a record chosen");
  await shot(page, "document-record");
  await page.reload();
  await page.waitForSelector("button.record[aria-pressed=true]");
  await close();
});

test("a record is corrected by hand, and the correction withdrawn", async () => {
  const path = "/document/lake-05";
  const { page, close } = await open(demo, path);
  const chip = () => page.locator("button.record").first();
  await chip().click();
  await page.click("summary:has-text('Correct by hand')");
  await page.fill("#correct-author", "Ann");
  await page.fill("#correct-reason", "told twice");
  // Without the token nothing is written.
  await page.click("text=Not an event");
  await page.waitForSelector(".correct .fault");
  assert.match(await page.textContent(".correct .fault"), /need the token/);
  await page.goto(`${demo.base}${path}?token=${demo.token}`);
  await shown(page);
  assert.ok(!page.url().includes("token"));
  await chip().click();
  await page.click("summary:has-text('Correct by hand')");
  await page.selectOption("#correct-type", "ASSAULT");
  await page.fill("#correct-author", "Ann");
  await page.fill("#correct-reason", "shots were fired");
  await page.click("text=Save the correction");
  await page.waitForSelector("button.record:has-text('ASSAULT'):has-text('edited by hand')");
  await accessible(page, "a corrected record");
  await shot(page, "corrected");
  await page.waitForSelector("text=Withdraw");
  await page.click("text=Withdraw");
  await page.waitForFunction(() => !document.querySelector("button.record .tag"));
  await close();
});

test("plots and data are saved", async () => {
  const { page, close } = await open(demo, "/relation/RUS/USA");
  await page.waitForSelector("svg.plot");
  const saved = async (label) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`.figure button:has-text("${label}")`).first().click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const svg = await saved("Save as SVG");
  assert.match(svg, /^<svg[^>]*xmlns/);
  assert.match(svg, /fill="rgb/);
  const csv = await saved("Save data as CSV");
  assert.match(csv, /^date,kind,type/);
  assert.ok(csv.split("\r\n").length > 5);
  await page.goto(`${demo.base}/actor/KEN`);
  await shown(page);
  const [profile] = await Promise.all([page.waitForEvent("download"), page.click("section:has(#profile) button:has-text('Save as SVG')")]);
  assert.match(readFileSync(await profile.path(), "utf8"), /<rect [^>]*fill="rgb/);
  await close();
});

test("the timeline zooms, and the address says where", async () => {
  const { page, close } = await open(demo, "/relation/RUS/USA");
  await page.click("text=Zoom in");
  await page.waitForURL(/from=\d{4}-\d\d-\d\d.*to=/);
  await page.click(".zoom >> text=All");
  await page.waitForURL((url) => !url.search.includes("from"));
  await close();
});

test("the slider moves the map through time", async () => {
  const { page, close } = await open(demo, "/world");
  await page.waitForSelector(".land path");
  const flows = await page.locator(".flow").count();
  await page.selectOption("#span", "12");
  await page.focus("#month");
  for (let at = 0; at < 24; at++) await page.keyboard.press("ArrowLeft");
  assert.match(page.url(), /span=12/);
  assert.ok(await page.locator(".flow").count() < flows);
  await close();
});

test("a text is coded at once", async () => {
  const { page, close } = await open(demo, "/try");
  await page.fill("textarea", "Kenya accused Uganda of seizing boats on Monday. Uganda rejected the accusation.");
  await page.fill("#try-date", "2024-05-07");
  await page.click("text=Code it");
  await page.waitForSelector("button.record");
  assert.ok(await page.locator("button.record").count() >= 2);
  await page.locator("button.record").first().click();
  await page.waitForSelector(".explain pre");
  await accessible(page, "a tried text");
  await shot(page, "tried");
  await close();
});

test("a brief prints without the page around it", async () => {
  const { page, close } = await open(demo, "/relation/RUS/USA/brief");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("header.top").isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), true);
  await close();
});

test("articles full of script and markup stay text", async () => {
  for (const path of ["/", "/records", "/document/hostile-1", "/search?q=Kenya", "/relation/KEN/UGA", "/relation/KEN/UGA/brief", "/actor/KEN", `/document/${encodeURIComponent("../../etc/passwd")}`, "/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/issue/%3Cscript%3Ealert(1)%3C%2Fscript%3E"]) {
    const { page, close } = await open(hostile, path);
    assert.equal(await page.evaluate(() => window.broken), undefined, path);
    assert.equal(await page.locator("main script, main style, main img, main [onload], main [onerror], main a[href^='javascript']").count(), 0, path);
    if (path === "/document/hostile-1") {
      assert.match(await page.textContent("h1"), /<script>window\.broken=2<\/script>/);
      assert.match(await page.textContent(".text"), /<script>window\.broken=4<\/script>/);
      await page.locator("button.record").first().click();
      await page.waitForSelector(".explain pre");
      await shot(page, "hostile");
    }
    if (path === "/records") {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save data as CSV")]);
      assert.doesNotMatch(readFileSync(await download.path(), "utf8"), /(^|,)"?=HYPERLINK/m);
    }
    await close();
  }
});

test("what comes in while the page is open is told", async () => {
  const { page, close } = await open(hostile, "/");
  await page.waitForTimeout(700);
  const article = join(folder, "late.jsonl");
  writeFileSync(article, `${JSON.stringify({ id: "late", date: "2024-03-06", title: "Border opens again", text: "Kenya reopened its border with Uganda on Wednesday after both agreed on a joint patrol of the lake." })}\n`);
  ingest(article);
  await page.waitForSelector("text=1 new document", { timeout: 15_000 });
  await page.click(".status button");
  await page.waitForSelector("text=Border opens again");
  await close();
});

/** Asks by hand, with any header; under TLS where the server speaks it and its certificate is known. */
const raw = (server, path, { method = "GET", headers = {}, body, ca, version } = {}) => new Promise((done, fail) => {
  const { hostname, port, protocol } = new URL(server.base);
  const under = protocol === "https:" ? requestUnder : request;
  const asked = under({ hostname, port, path, method, headers, ca, maxVersion: version, agent: false, setHost: !("host" in headers) }, (answer) => {
    let text = "";
    answer.on("data", (bytes) => (text += bytes));
    answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, text }));
  });
  asked.on("error", fail);
  asked.end(body);
});

test("the server refuses what it should", async () => {
  const own = { "content-type": "application/json", "x-demarche": "1" };
  const text = JSON.stringify({ text: "Kenya accused Uganda." });
  const status = async (path, options) => (await raw(demo, path, options)).status;
  assert.equal(await status("/api/start", { headers: { host: "rebound.example" } }), 421);
  assert.equal(await status("/", { headers: { host: "rebound.example:4810" } }), 421);
  assert.equal(await status("/api/try", { method: "POST", headers: { "content-type": "application/json" }, body: text }), 403);
  assert.equal(await status("/api/try", { method: "POST", headers: { ...own, origin: "http://elsewhere.example" }, body: text }), 403);
  assert.equal(await status("/api/try", { method: "POST", headers: own, body: text }), 200);
  assert.equal(await status("/api/try", { method: "POST", headers: own, body: JSON.stringify({ text: "x".repeat(50_000) }) }), 413);
  assert.equal(await status("/api/try", { method: "POST", headers: own, body: "{" }), 400);
  assert.equal(await status(`/api/find?words=${"x".repeat(5000)}`), 414);
  assert.equal(await status("/api/nothing"), 404);
  assert.equal(await status("/api/find", { method: "DELETE" }), 405);
  assert.equal(await status("/api/correct", { method: "POST", headers: own, body: JSON.stringify({ change: "reject", ids: ["0"], author: "a", reason: "b" }) }), 401);
  const written = { ...own, authorization: `Bearer ${demo.token}` };
  assert.equal(await status("/api/correct", { method: "POST", headers: { ...written, "sec-fetch-site": "cross-site" }, body: "{}" }), 403);
  assert.equal(await status("/api/correct", { method: "POST", headers: written, body: JSON.stringify({ change: "reject", ids: ["0000000000000000"], author: "a", reason: "b" }) }), 400);
  assert.equal(await status("/nothing.php"), 404);
  assert.equal(await status("/?token=0123456789abcdef0123"), 401);
  const entered = await raw(demo, `/world?token=${demo.token}`);
  assert.equal(entered.status, 303);
  assert.equal(entered.headers.location, "/world");
  assert.match(entered.headers["set-cookie"][0], /HttpOnly; SameSite=Strict/);
  const page = await raw(demo, "/");
  assert.match(page.headers["content-security-policy"], /default-src 'none'; script-src 'self'/);
  assert.equal(page.headers["x-content-type-options"], "nosniff");
});

test("no answer names a path of the disk", async () => {
  for (const path of ["/api/start", "/api/find", "/api/document?id=hostile-1", "/api/show?id=hostile-1", "/api/show?id=late", "/api/openapi.json", "/api/explain?id=0000000000000000", "/api/document?id=%2Fetc%2Fpasswd"]) {
    const { text } = await raw(hostile, path);
    assert.ok(!text.includes(folder) && !text.includes("/home/") && !text.includes("hostile.db") && !text.includes(".jsonl"), path);
  }
});

/** Runs `serve` with what it should refuse: its status and what it says. */
async function refused(...args) {
  const child = spawn(DEMARCHE, ["serve", "--port", "0", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (bytes) => (said += bytes));
  const code = await new Promise((done) => child.on("close", done));
  return { code, said };
}

test("beyond this machine the token is needed", async () => {
  const { code, said } = await refused("--record", record, "--bind", "0.0.0.0");
  assert.equal(code, 2);
  assert.match(said, /token/);
});

/** A key and a certificate that it signs for this machine. */
function selfSigned(name) {
  const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
    "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate], { stdio: "ignore" });
  return { certificate, key };
}

test("it speaks TLS itself, beyond this machine with the token", async () => {
  const { certificate, key } = selfSigned("own");
  const token = "0123456789abcdef0123456789abcdef";
  const server = await serve("--record", record, "--bind", "0.0.0.0", "--token", token, "--tls-cert", certificate, "--tls-key", key);
  try {
    assert.match(server.entry, /^https:/);
    server.base = server.base.replace("0.0.0.0", "127.0.0.1");
    const ca = readFileSync(certificate);
    for (const version of ["TLSv1.2", "TLSv1.3"]) {
      assert.equal((await raw(server, "/api/start", { ca, version })).status, 401, version);
      assert.equal((await raw(server, "/api/start", { ca, version, headers: { authorization: `Bearer ${token}` } })).status, 200, version);
    }
    const entered = await raw(server, `/?token=${token}`, { ca });
    assert.match(entered.headers["set-cookie"][0], /; Secure$/);
    await assert.rejects(raw(server, "/api/start"), /self-signed|SELF_SIGNED/);
    await assert.rejects(raw({ base: server.base.replace("https", "http") }, "/api/start"));
    const { page, close } = await open({ ...server, base: server.base }, `/?token=${token}`, { ignoreHTTPSErrors: true });
    assert.match(await page.textContent("h1"), /Who did what/);
    assert.match(page.url(), /^https:/);
    await close();
  } finally {
    server.child.kill("SIGTERM");
  }
});

test("files that are no certificate or no key are told by name", async () => {
  const [own, other] = [selfSigned("first"), selfSigned("second")];
  const broken = join(folder, "broken.pem");
  writeFileSync(broken, "-----BEGIN CERTIFICATE-----\nno base64 at all!\n-----END CERTIFICATE-----\n");
  for (const [certificate, key, fault] of [
    ["/nowhere.pem", own.key, /\/nowhere\.pem can't be read/], [own.key, own.key, /first\.key holds no certificate/], [own.certificate, own.certificate, /first\.pem holds no private key/],
    [own.certificate, other.key, /first\.pem and .*second\.key don't go together/], [broken, own.key, /broken\.pem is damaged|broken\.pem holds no certificate/],
  ]) {
    const { code, said } = await refused("--record", record, "--tls-cert", certificate, "--tls-key", key);
    assert.equal(code, 2, said);
    assert.match(said, fault);
  }
  const { code, said } = await refused("--record", record, "--tls-cert", own.certificate);
  assert.equal(code, 2);
  assert.match(said, /--tls-key/);
});

test("of words told more than once the right ones are marked, also in a page that was cleaned", async () => {
  const source = '<p>On <a href="https://news.example/a/long/address/of/a/monday/that/counts">Monday</a> Kenya accused Uganda, and a minister &amp; an envoy said '
    + "that Kenya had told Uganda so before Kenya left.</p>";
  const article = join(folder, "repeated.html");
  writeFileSync(article, `<!doctype html><html lang="en"><head><title>Kenya and Uganda</title></head><body><article><h1>Kenya and Uganda</h1>${source}</article></body></html>`);
  ingest(article);
  const { lines } = JSON.parse((await raw(hostile, "/api/find?words=envoy&type=ACCUSE")).text);
  const { text, records } = JSON.parse((await raw(hostile, `/api/document?id=${lines[0].doc}`)).text);
  const accused = text.indexOf("accused");
  const { marks } = records.find((one) => one.id === lines[0].id);
  const at = (part) => marks.filter((mark) => mark.part === part).map((mark) => [mark.start, text.slice(mark.start, mark.end)]);
  assert.deepEqual(at("actor"), [[accused - "Kenya ".length, "Kenya"]]);
  assert.deepEqual(at("trigger"), [[accused, "accused"]]);
  assert.deepEqual(at("recipient")[0], [accused + "accused ".length, "Uganda"]);
});
