// Methods side by side: a published model, the way from a reason to its question, risk that is counted twice.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, give, open, openDetails, save, type } from "./page.mjs";

/** The saved project with more entries. */
async function enter(page, entries, language = "en") {
  const saved = await save(page, language);
  const file = JSON.parse(saved.text);
  for (const [path, value] of Object.entries(entries)) file.inputs[path] = { value };
  await give(page, saved.name, JSON.stringify(file));
}

const STAGE = {
  "road.stages.0.duration": "2",
  "road.stages.0.cost": "1000000000",
  "road.stages.0.probability": "0.5",
  "market.operating_margin": "0.25",
};

test("the published drug is worth 516 million by own exploitation, and its working opens", async ({ page }) => {
  await open(page, "en", "./#/examples");
  await page.getByRole("button", { name: /cancer drug/ }).click();
  const methods = page.locator(".methods");
  await methods.getByRole("button", { name: /By own exploitation/ }).click();
  const exact = methods.locator(".range-end .figure-button").first();
  await expect(exact).toContainText("516,449,206");
  await exact.click();
  await expect(methods.locator(".working").last()).toContainText("Costs of the stages, today");
  await methods.getByRole("button", { name: /Lower end/ }).click();
  expect(await violations(page)).toEqual([]);
});

test("one method alone asks for the margin and leads to its question", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Enter the operating margin to compare it with own exploitation" }).click();
  await expect(field(page, "market.operating_margin")).toBeFocused();
  await type(page, "market.operating_margin", "25");
  await expect(page.locator(".methods")).toContainText("By own exploitation");
  await expect(page.locator(".answer")).toContainText("The methods count alike, because no weight was entered.");
});

test("a hurdle rate on stages that may fail is pointed out with its effect", async ({ page }) => {
  await open(page);
  await enter(page, STAGE);
  const advice = page.locator(".advice");
  await expect(advice).toContainText("that risk is counted twice");
  await expect(advice).toContainText("its effect in money cannot be told");
  await openDetails(page);
  await type(page, "valuation.rate_without_technical_risk", "12");
  await expect(advice).toContainText("Compared with your rate without technical risk, 12%.");
  await advice.getByRole("button", { name: /how it was calculated/ }).first().click();
  await expect(advice.locator(".working").first()).toContainText("Risk in the chances alone");
  await type(page, "valuation.rate_without_technical_risk", "20");
  await expect(advice).toHaveCount(0);
});

test("a year is a year and not a number with a group", async ({ page }) => {
  for (const language of ["vi", "en"]) {
    await open(page, language);
    await enter(page, { "cost.items.0.amount": "500000000", "cost.items.0.year": "2024" }, language);
    await openDetails(page);
    await expect(field(page, "cost.items.0.year")).toHaveValue("2024");
    await type(page, "cost.items.0.year", "2090");
    await page.keyboard.press("Tab");
    await expect(page.locator('[id="field-cost-items-0-year-problem"]')).toContainText("1900");
  }
});
