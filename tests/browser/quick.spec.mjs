// The quick answer on a phone: eight questions by keyboard alone, into the same project as the full page.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, open, settled } from "./page.mjs";

test.use({ viewport: { width: 390, height: 844 } });

const asked = [
  ["right.state_funding_share", "50"],
  ["road.stages", null],
  ["sales.first_year", "30000000000"],
  ["sales.growth", "4"],
  ["licence.upfront", "2000000000"],
  ["licence.royalty_rate", "6"],
  ["licence.term_years", "7"],
  ["inventors", null],
];

test("eight questions by keyboard, then the answer, and the full page holds the same", async ({ page }) => {
  await open(page, "en");
  await page.getByRole("link", { name: "Quick answer" }).first().click();
  for (const [at, [path, typed]] of asked.entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`Question ${at + 1} of 8`);
    await expect(field(page, path)).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    if (at % 4 === 1) expect(await violations(page)).toEqual([]);
    if (typed === null) {
      await page.getByRole("button", { name: "Next" }).click();
    } else {
      await field(page, path).focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your quick answer");
  await settled(page);
  const quick = await page.locator(".headline dd").allInnerTexts();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Everything in detail" }).click();
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6");
  await expect(field(page, "licence.term_years")).toHaveValue("7");
  await page.locator(".answer-toggle").click();
  expect(await page.locator(".headline dd").allInnerTexts()).toEqual(quick);
});

test("an entry that cannot be read is mended at its question", async ({ page }) => {
  await open(page, "en", "./#/quick/3");
  await field(page, "sales.first_year").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("a lot");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Question 3 of 8");
  await expect(page.locator("#field-sales-first_year-problem")).not.toBeEmpty();
  await expect(field(page, "sales.first_year")).toHaveValue("a lot");
});

test("not sure takes the sourced figure and goes on; the browser's back button leads back", async ({ page }) => {
  await open(page, "vi", "./#/quick/6");
  await expect(page.locator(".quick-note").last()).toContainText("3%");
  await page.getByRole("button", { name: "Chưa rõ" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Câu 7 trên 8");
  await page.goBack();
  await expect(field(page, "licence.royalty_rate")).toHaveValue("");
  await expect(page.locator("#field-licence-royalty_rate-echo")).toContainText("5%");
});
