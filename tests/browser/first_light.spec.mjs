// From a first visit to each person's pocket: change, see everything follow, save, open elsewhere.
import { expect, test } from "@playwright/test";
import { field, figures, give, inMillions, open, readingRow, save, settled, type } from "./page.mjs";
import { firstExample, licenceValue, readings, rightValue, share } from "./independent_model.mjs";

const letters = ["A", "B", "C", "D", "E", "F"];
const total = (paid, of) => paid.reduce((sum, year) => sum + year[of], 0);

/** What the page must show in the row of each reading. */
function expectedRow(example, reading) {
  const paid = share(example, reading);
  return [
    inMillions(rightValue(example, reading)),
    inMillions(total(paid, "authors")),
    inMillions(total(paid, "institute")),
    inMillions(total(paid, "state")),
  ];
}

test("the first visit shows the example under six readings of the law, to the figure", async ({ page }) => {
  await open(page);
  for (const [at, letter] of letters.entries()) {
    expect(await readingRow(page, letter), `reading ${letter}`).toEqual(expectedRow(firstExample, readings[at]));
  }
});

test("the upfront payment alone comes to 330, 366, 375, 420, 216 and 270 million", async ({ page }) => {
  await open(page);
  await page.getByLabel("Exactly, to the smallest unit of the currency").check();
  const signing = page.getByRole("row", { name: /signing/ });
  const authors = [];
  for (const letter of letters) {
    await page.getByRole("radio", { name: new RegExp(`^${letter} `) }).check();
    const cells = (await signing.getByRole("button").allInnerTexts()).map((text) => Number(text.replaceAll(",", "")));
    expect(cells[2] + cells[3] + cells[4], "the three inventors together").toBe(cells[1]);
    authors.push(cells[1]);
  }
  expect(authors).toEqual([330, 366, 375, 420, 216, 270].map((millions) => millions * 1_000_000));
});

test("a royalty rate changed by keyboard reaches value, pockets, picture and table", async ({ page }) => {
  await open(page);
  const picture = page.getByRole("img", { name: /way of the money/ });
  const before = { figures: await figures(page), picture: await picture.textContent() };

  await type(page, "licence.royalty_rate", "6.5");
  await expect(field(page, "licence.royalty_rate")).toBeFocused();
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6.5");

  const changed = { ...firstExample, royaltyRate: "0.065" };
  for (const [at, letter] of letters.entries()) {
    expect(await readingRow(page, letter), `reading ${letter}`).toEqual(expectedRow(changed, readings[at]));
  }
  const after = await figures(page);
  expect(after).not.toEqual(before.figures);
  // The table of reading A: received and each inventor in every year.
  const paid = share(changed, readings[0]);
  for (const [year, row] of paid.entries()) {
    const name = year === 0 ? /signing/ : new RegExp(`year ${year}\\b`);
    const cells = await page.getByRole("row", { name }).getByRole("button").allInnerTexts();
    expect(cells.slice(0, 5)).toEqual([
      inMillions(row.receipt),
      inMillions(row.authors),
      inMillions(row.authors * 0.5),
      inMillions(row.authors * 0.3),
      inMillions(row.authors * 0.2),
    ]);
  }
  expect(await picture.textContent()).not.toEqual(before.picture);
  // The headline: the licence over all readings, to two significant digits.
  const values = readings.map((reading) => licenceValue(changed, reading) / 1e9);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => String(Number(value.toPrecision(2))));
  await expect(page.getByRole("button", { name: /This licence to the institute/ })).toHaveText(`between ${low} and ${high} billion đồng`);
});

test("a saved project opens in a fresh profile with the same figures and is saved the same, byte for byte", async ({ page, browser }) => {
  await open(page);
  await type(page, "licence.royalty_rate", "6.5");
  const saved = await save(page);
  expect(saved.name).toMatch(/\.labworth\.json$/);
  const shown = await figures(page);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await open(other);
  await give(other, saved.name, saved.text);
  await expect(field(other, "licence.royalty_rate")).toHaveValue("6.5");
  expect(await figures(other)).toEqual(shown);
  expect((await save(other)).text).toBe(saved.text);
  await fresh.close();
});

test("the same project has the same figures in both languages", async ({ page }) => {
  await open(page, "vi");
  const vietnamese = await figures(page);
  await open(page, "en");
  const english = await figures(page);
  const digits = (list) => list.map((text) => text.replace(/\D/g, "")).filter(Boolean);
  expect(digits(vietnamese)).toEqual(digits(english));
});

test("every figure opens to its working and closes again", async ({ page }) => {
  await open(page);
  const buttons = page.locator(".figure-button");
  const count = await buttons.count();
  expect(count).toBeGreaterThan(80);
  for (let at = 0; at < count; at += 7) {
    const button = buttons.nth(at);
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(page.locator(".working").first()).not.toBeEmpty();
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "false");
  }
});

test("a file whose figures are no longer what they were says which changed", async ({ page }) => {
  await open(page);
  await type(page, "licence.royalty_rate", "6.5");
  const saved = await save(page);
  const older = saved.text.replace(/"readings\.0\.licence_value": "[^"]+"/, '"readings.0.licence_value": "1"');
  expect(older).not.toEqual(saved.text);
  await give(page, saved.name, older);
  await expect(page.locator(".answer")).toContainText("readings.0.licence_value: 1, now ");
  await give(page, saved.name, saved.text);
  await expect(page.locator(".answer")).not.toContainText("readings.0.licence_value");
});

test("a stage with an even chance halves the value of the right and leaves the upfront payment", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add a stage" }).click();
  await type(page, "road.stages.0.duration", "0");
  await type(page, "road.stages.0.cost", "2 billion");
  await type(page, "road.stages.0.probability", "50");
  for (const [at, letter] of letters.entries()) {
    const [value] = await readingRow(page, letter);
    expect(value, `reading ${letter}`).toBe(inMillions(rightValue(firstExample, readings[at]) / 2));
  }
  const paid = share(firstExample, readings[0]);
  const cells = await page.getByRole("row", { name: /signing/ }).getByRole("button").allInnerTexts();
  expect(cells[0]).toBe(inMillions(paid[0].receipt));
});

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1350, height: 940 } })) {
  test(`nothing moves when the first answer comes (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      globalThis.moved = [];
      const watching = new PerformanceObserver((list) => globalThis.moved.push(...list.getEntries().map((shift) => shift.value)));
      watching.observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("./");
    await expect(page.locator(".answer .figure-button").first()).toBeAttached();
    await settled(page);
    const moved = await page.evaluate(() => globalThis.moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });
}
