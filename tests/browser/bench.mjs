// From keystroke to answer in the built page, with Chromium's processor slowed down four times: the tasks that block
// the page while a number is typed, against a task of plain JavaScript timed in the same run. A machine that does
// something else for a moment makes any one task long, so that each round is measured in several pages opened anew and
// counts with its median; the longest of all is printed too. The first round stands for itself: much is done then for
// the first time. The very large project has to stay usable, so it is only printed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { largeProject } from "./large_project.mjs";

const SLOWDOWN = 4;
const LIMIT = 100; // milliseconds
const ROUNDS = 3;
const PAGES = 5;
const folder = process.argv[2] ?? "dist";
const port = 8123;

const example = (name) => readFileSync(new URL(`../../data/examples/${name}.labworth.json`, import.meta.url), "utf8");
const projects = [
  { name: "licence (first example)", text: example("hanoi-licence"), isHeld: true },
  { name: "licence and spin-off", text: example("coating-spin-off"), isHeld: true },
  { name: "20 years, 40 stages, 50 inventors, 12 rounds, renewal at 40 offices", text: largeProject(), isHeld: false },
];

/** What happens in the page while a number is typed, digit by digit: every task's length and when the answer stood. */
async function typed(page, text) {
  await page.evaluate(() => {
    globalThis.tasks = [];
    globalThis.watching?.disconnect();
    globalThis.watching = new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map((task) => task.duration)));
    globalThis.watching.observe({ type: "longtask" });
  });
  const field = page.locator('[id="field-licence-royalty_rate"]');
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  for (const key of text) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(2000);
  return page.evaluate(() => globalThis.tasks);
}

/** A loop of plain JavaScript in the same page: how slow the machine is just now. */
const peer = (page) =>
  page.evaluate(() => {
    const begun = performance.now();
    let sum = 0;
    for (let i = 1; i < 4e6; i += 1) sum += Math.sqrt(i);
    return [performance.now() - begun, sum][0];
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const server = spawn("cargo", ["xtask", "serve", folder, "--port", String(port)], { stdio: ["ignore", "pipe", "inherit"] });
let exit = 0;
try {
  await once(server.stdout, "data");
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  console.log(`Typing with the processor slowed ${SLOWDOWN} times; longest task of each round in ms, median of ${PAGES} pages (limit ${LIMIT})`);
  for (const { name, text, isHeld } of projects) {
    const [rounds, peers] = [Array.from({ length: ROUNDS }, () => []), []];
    for (let visit = 0; visit < PAGES; visit += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`http://localhost:${port}/`);
      await page.locator('html[data-boot="ready"]').waitFor();
      await page.locator("input[type=file]").setInputFiles({ name: "bench.labworth.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await page.waitForTimeout(1500);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      for (const [round, longest] of rounds.entries()) {
        peers.push(await peer(page));
        longest.push(Math.max(0, ...(await typed(page, `${5 + round}.25`))));
      }
      await page.close();
    }
    const [medians, loop] = [rounds.map(median), median(peers)];
    const shown = medians.map((value) => value.toFixed(0).padStart(4)).join(" ");
    const worst = Math.max(...rounds.flat());
    console.log(`${name.padEnd(46)} ${shown}  = ${(Math.max(...medians) / loop).toFixed(1)} x a JavaScript loop of ${loop.toFixed(0)} ms; longest of all ${worst.toFixed(0)}`);
    if (isHeld && Math.max(...medians) > LIMIT) exit = 1;
  }
  await browser.close();
} finally {
  server.kill();
}
process.exit(exit);
