// Lighthouse on every view, as a phone sees it: accessibility and good practice without a single failure. Called by run.sh with the program
// in DEMARCHE and the browser in CHROMIUM. Nothing outside this machine is asked: Lighthouse reports to nobody unless told to.

import { spawn } from "node:child_process";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { VIEWS } from "./views.mjs";

const { DEMARCHE, CHROMIUM } = process.env;
const server = spawn(DEMARCHE, ["serve", "--demo", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const base = await new Promise((done) => server.stdout.once("data", (bytes) => done(new URL(String(bytes).split("\n")[0]).origin)));
const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chrome = await launch({ chromePath: CHROMIUM, chromeFlags });

/** What fails: audits that count and do not reach the full mark. */
function failures(lhr) {
  const counted = Object.values(lhr.categories).flatMap((of) => of.auditRefs.filter((ref) => ref.weight > 0).map((ref) => lhr.audits[ref.id]));
  return counted.filter((audit) => audit.scoreDisplayMode === "error" || (audit.score !== null && audit.score < 1));
}

let failed = 0;
for (const [name, path] of VIEWS) {
  const { lhr } = await lighthouse(base + path, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: ["accessibility", "best-practices"] });
  const found = failures(lhr);
  const marks = Object.values(lhr.categories).map((of) => `${of.id} ${Math.round((of.score ?? 0) * 100)}`).join(", ");
  console.log(`${name}: ${marks}`);
  for (const audit of found) console.log(`  ${audit.id}: ${audit.title} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? audit.errorMessage ?? "").slice(0, 600)}`);
  failed += found.length;
}
chrome.kill();
server.kill("SIGTERM");
if (failed) process.exitCode = 1;
