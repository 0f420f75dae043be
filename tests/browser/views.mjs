// Everything that a visitor can have on the screen: pages, and states of the calculator.
import { expect } from "@playwright/test";
import { field, openDetails, type } from "./page.mjs";

const QUICK_QUESTIONS = 8;

/** Goes to a page by its address and waits until it and what it fetches are there. */
export async function go(page, hash) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(page.locator("#page-title")).toBeAttached();
  await expect(page.locator("main .waiting")).toHaveCount(0);
  await expect(page.locator("main p[role=status]")).toHaveCount(0);
}

/** The addresses of every page, each card of a method and each question of the quick answer. */
export async function addresses(page) {
  await go(page, "#/methods");
  const cards = await page.locator(".card-list a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(cards.length).toBeGreaterThan(10);
  const questions = Array.from({ length: QUICK_QUESTIONS + 1 }, (_, at) => `#/quick/${at + 1}`);
  return ["#/", "#/value", "#/sheet", "#/examples", "#/methods", "#/terms", "#/sources", "#/about", ...cards, ...questions];
}

/** On a narrow screen the answer is behind a button. */
export async function openAnswer(page) {
  const toggle = page.locator(".answer-toggle");
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}

export async function closeAnswer(page) {
  const toggle = page.locator(".answer-toggle");
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "true") await toggle.click();
}

/** States of the calculator, each reached from the one before. */
export const states = {
  "the calculator with its answer": async (page) => {
    await go(page, "#/");
  },
  "every detail open": async (page) => {
    await openDetails(page);
  },
  "the editor of a range": async (page) => {
    await page.locator(".field", { has: field(page, "licence.royalty_rate") }).locator(".not-sure").click();
    await expect(page.locator('[id="field-licence-royalty_rate-range"]')).toBeVisible();
  },
  "the workings of figures": async (page) => {
    await openAnswer(page);
    await page.locator(".headline .figure-button").first().click();
    await page.locator(".readings .figure-button").nth(1).click();
    await expect(page.locator(".working").nth(1)).toBeVisible();
    await page.locator(".working details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  },
  "other institutions' rules": async (page) => {
    await page.locator("section[aria-labelledby=other-rules-title] button").first().click();
  },
  "an error at a field": async (page) => {
    await closeAnswer(page);
    await type(page, "licence.upfront", "12x");
    await field(page, "licence.upfront").blur();
    await expect(page.locator('[id="field-licence-upfront-problem"]')).not.toBeEmpty();
  },
};

/** Opens working within working, always the first figure of the innermost, until something shows in it. */
export async function dig(page, wanted) {
  for (let depth = 0; depth < 8 && (await wanted.count()) === 0; depth += 1) {
    const open = await page.locator(".working").count();
    await page.locator(".working").last().locator(".figure-button").first().focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".working")).toHaveCount(open + 1);
  }
  await expect(wanted.first()).toBeVisible();
}
