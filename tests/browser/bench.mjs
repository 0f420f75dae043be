// From keystroke to answer in the built page, with Chromium's processor slowed down four times: the tasks that block
// the page while a number is typed, against a task of plain JavaScript timed in the same run.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { largeProject } from "./large_project.mjs";

const SLOWDOWN = 4;
const LIMIT = 100; // milliseconds
const ROUNDS = 3;
const folder = process.argv[2] ?? "dist";
const port = 8123;

const example = (name) => readFileSync(new URL(`../../data/examples/${name}.labworth.json`, import.meta.url), "utf8");
const projects = [
  ["licence (first example)", example("hanoi-licence")],
  ["licence and spin-off", example("coating-spin-off")],
  ["20 years, 40 stages, 50 inventors, 12 rounds", largeProject()],
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
  console.log(`Typing with the processor slowed ${SLOWDOWN} times; longest task of ${ROUNDS} rounds, in ms (limit ${LIMIT})`);
  for (const [name, text] of projects) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${port}/`);
    await page.locator('html[data-boot="ready"]').waitFor();
    await page.locator("input[type=file]").setInputFiles({ name: "bench.labworth.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForTimeout(1500);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const [longest, peers] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      peers.push(await peer(page));
      longest.push(Math.max(0, ...(await typed(page, ["5", "6", "7"][round % 3] + "." + "25"))));
    }
    const [worst, loop] = [Math.max(...longest), median(peers)];
    console.log(`${name.padEnd(46)} longest ${worst.toFixed(0).padStart(6)}  median of rounds ${median(longest).toFixed(0).padStart(6)}  = ${(median(longest) / loop).toFixed(1)} x a JavaScript loop of ${loop.toFixed(0)} ms`);
    if (worst > LIMIT) exit = 1;
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
}
process.exit(exit);
