// The pictures of docs/page.md, from the example articles: DEMARCHE=… CHROMIUM=… node test/pictures.mjs

import { spawn } from "node:child_process";
import { chromium } from "playwright-core";

const { DEMARCHE, CHROMIUM = "/usr/bin/chromium" } = process.env;
const out = new URL("../../docs/page/", import.meta.url).pathname;
const server = spawn(DEMARCHE, ["serve", "--demo", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const base = await new Promise((done) => server.stdout.once("data", (bytes) => done(new URL(String(bytes).split("\n")[0]).origin)));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

async function picture(name, path, { at, dark, before, height = 820 } = {}) {
  const page = await browser.newPage({ viewport: { width: 1180, height }, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await page.goto(base + path);
  await page.waitForSelector("main:not([aria-busy]) h1");
  await page.waitForTimeout(400);
  if (before) await before(page);
  if (at) await page.evaluate((of) => document.querySelector(of).scrollIntoView({ block: "start" }), at);
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${out}${name}.png` });
  await page.close();
}

const relation = "/relation/KEN/UGA";
await picture("start", "/");
await picture("relation", relation);
await picture("agenda", relation, { at: "#agenda" });
await picture("conditions", relation, { at: "#conditions", height: 640 });
await picture("world", "/world", { height: 900 });
await picture("document", "/document/lake-32", { before: async (page) => {
  await page.locator("button.record").first().click();
  await page.waitForSelector(".explain pre");
} });
await picture("agreements", "/agreements?parties=KEN,UGA");
await picture("dark", relation, { dark: true });
await browser.close();
server.kill("SIGTERM");
