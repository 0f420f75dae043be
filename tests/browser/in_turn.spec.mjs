// The answer is worked out and drawn piece by piece, and nothing is drawn that nobody sees or that stands already. The
// clock of the page is the test's own here: what is due at one moment does not depend on how fast the machine is.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { answered, drawn, field, fileNotice, give, open, settled } from "./page.mjs";

const example = (name) => readFileSync(new URL(`../../data/examples/${name}.labworth.json`, import.meta.url), "utf8");

/** Notes from now on which blocks of the answer change in which frame. */
const watchFrames = (page) =>
  page.evaluate(() => {
    globalThis.changed = [new Set()];
    requestAnimationFrame(function frame() {
      globalThis.changed.push(new Set());
      requestAnimationFrame(frame);
    });
    const block = (node) => {
      const inside = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      return inside?.closest(".blocks > :not(.blocks)");
    };
    new MutationObserver((records) => {
      for (const { target } of records) {
        const one = block(target);
        if (one) globalThis.changed.at(-1).add(one);
      }
    }).observe(document.querySelector(".blocks"), { subtree: true, childList: true, characterData: true, attributes: true });
  });

/** The titles of the blocks that changed, frame by frame; frames without any are left out. */
const changes = (page) =>
  page.evaluate(() => {
    const name = (block) => block.getAttribute("aria-labelledby") ?? block.querySelector("[id]")?.id ?? block.className;
    // What matters most is drawn in a task of its own when the worker answers, and no clock of the page says when that is.
    const own = (names) => names.filter((each) => each !== "matters-title");
    return globalThis.changed.map((blocks) => own([...blocks].map(name))).filter((names) => names.length > 0);
  });

test("no frame holds more than one piece of the answer", async ({ page }) => {
  await page.clock.install();
  await open(page);
  await give(page, "spin-off.labworth.json", example("coating-spin-off"));
  await expect(fileNotice(page)).toContainText("spin-off");
  await settled(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await watchFrames(page);
  await field(page, "licence.royalty_rate").fill("7");
  await page.clock.runFor(5000);
  const frames = await changes(page);
  expect(frames.filter((names) => names.length > 1)).toEqual([]);
  expect(new Set(frames.flat()).size).toBeGreaterThanOrEqual(8);
});

test("questions that are folded are drawn while their frame is open, and keep what was typed", async ({ page }) => {
  await open(page);
  const frame = page.locator("#step-2 details.more").first();
  const minimum = field(page, "licence.minimum_royalty");
  await expect(frame.locator("input")).toHaveCount(0);
  await frame.locator("> summary").click();
  await minimum.fill("12");
  await frame.locator("> summary").click();
  await expect(frame.locator("input")).toHaveCount(0);
  await frame.locator("> summary").click();
  await expect(minimum).toHaveValue("12");
  await settled(page);
});

test("the table of the ledger is drawn while its frame is open, and only then", async ({ page }) => {
  await open(page);
  await give(page, "spin-off.labworth.json", example("coating-spin-off"));
  const ledger = page.locator(".ledger");
  await expect(ledger.locator("> summary")).toBeVisible();
  await settled(page);
  await expect(ledger.locator("table")).toHaveCount(0);
  await ledger.locator("> summary").click();
  await expect(ledger.locator("table")).toHaveCount(1);
  await ledger.locator("> summary").click();
  await expect(ledger.locator("table")).toHaveCount(0);
});

test("a file with the same entries, opened before the first answer, leaves the answer standing at the next key", async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.goto("./");
  await drawn(page);
  await give(page, "same.labworth.json", example("hanoi-licence"));
  await expect(fileNotice(page)).toContainText("same");
  await expect(page.locator(".blocks")).toHaveCount(0);
  await page.clock.resume();
  await answered(page);
  await page.locator(".blocks").first().evaluate((blocks) => (blocks.dataset.stood = "yes"));
  await field(page, "licence.royalty_rate").fill("7");
  await settled(page);
  await expect(page.locator(".blocks[data-stood]")).toHaveCount(1);
});

test("next, pressed before the entries are read, goes by what stands there", async ({ page }) => {
  await page.clock.install();
  await open(page, "en", "./#/quick/5");
  const title = page.getByRole("heading", { level: 1 });
  const upfront = field(page, "licence.upfront");
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await upfront.fill("");
  await upfront.press("Enter");
  await page.clock.runFor(1000);
  await expect(title).toContainText("Question 5 of 8");
  await upfront.fill("2000000000");
  await upfront.press("Enter");
  await expect(title).toContainText("Question 6 of 8");
});

test("the quick answer shows no figure before it is the answer to what was typed", async ({ page }) => {
  await page.clock.install();
  await open(page, "en", "./#/quick/8");
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.getByRole("link", { name: "Back" }).click();
  await field(page, "licence.term_years").fill("7");
  await page.evaluate(() => (location.hash = "#/quick/9"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your quick answer");
  await expect(page.locator(".headline")).toHaveCount(0);
  await page.clock.resume();
  await expect(page.locator(".headline dd")).toHaveCount(3);
});
