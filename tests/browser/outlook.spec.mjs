// From the gallery to the answer: change, draw, stop, draw, compare the paths, save, open again.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { labworth } from "./command_line.mjs";
import { drawn as isDrawn, field, give, open, save, type } from "./page.mjs";

/** Opens the constructed spin-off from the gallery. */
async function openSpinOff(page, language = "en") {
  await open(page, language, "./#/examples");
  await page.getByRole("button", { name: language === "en" ? /new coating/i : /lớp phủ mới/i }).click();
  await expect(page.locator(".verdict")).toHaveCount(2);
}

/** The figures of an output in the table of the draws. */
const drawnRow = (page, measure) => page.locator(`tr[data-measure="${measure}"] td`).allInnerTexts();

const done = (page) => expect(page.locator("#simulation-state")).toContainText("10,000 futures drawn", { timeout: 120_000 });

test("gallery, change, draw, stop, draw, compare, save, open again: the same bytes and the same figures", async ({ page }) => {
  test.setTimeout(240_000);
  await openSpinOff(page);

  const before = await page.locator(".paths-table .figure-button").allInnerTexts();
  await type(page, "licence.royalty_rate", "6.5");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator(".paths-table .figure-button").allInnerTexts()).not.toEqual(before);

  await page.locator("#simulation-start").click();
  await expect(page.locator("#simulation-progress")).toContainText("of 10,000 futures");
  await page.locator("#simulation-cancel").click();
  await expect(page.locator("#simulation-state")).toContainText(/^Stopped/, { timeout: 30_000 });

  await page.locator("#simulation-start").click();
  await done(page);
  const drawn = await drawnRow(page, "licence.side.institute");
  expect(drawn).toHaveLength(5);
  for (const figure of drawn) expect(figure).toMatch(/^−?\d[\d,.]*( %)?/);

  const { name, text } = await save(page);
  const told = labworth(["simulate", "-", "--seed", "20260101", "--draws", "10000"], text);
  await expect(page.locator(".simulation")).toContainText(told.digest);

  // Both paths, every party: nobody of the licence is missing, nor of the spin-off.
  const table = page.locator(".paths-table");
  for (const party of ["Licensee", "Founders", "Investor", "Staff (option pool)", "State", "Institute"]) {
    await expect(table.getByRole("row").filter({ hasText: party }).first()).toBeVisible();
  }

  const compared = await page.locator(".paths-table .figure-button").allInnerTexts();
  await page.reload();
  await isDrawn(page);
  await give(page, name, text);
  await expect.poll(() => page.locator(".paths-table .figure-button").allInnerTexts()).toEqual(compared);
  expect((await save(page)).text).toBe(text);
});

test("a change after the draws says that they are of the earlier project", async ({ page }) => {
  test.setTimeout(180_000);
  await openSpinOff(page);
  await page.locator("#simulation-start").click();
  await done(page);
  await type(page, "licence.upfront", "600000000");
  await page.keyboard.press("Tab");
  await expect(page.locator("#simulation-state")).toContainText("of the earlier one");
});

test("a worker that is killed in the middle is started again, and the draws are the same", async ({ page }) => {
  test.setTimeout(240_000);
  await openSpinOff(page);
  await page.locator("#simulation-start").click();
  await expect(page.locator("#simulation-table, .simulation-table").first()).toBeVisible({ timeout: 60_000 });
  await page.workers()[0].evaluate(() => self.close());
  await done(page);
  const { text } = await save(page);
  const told = labworth(["simulate", "-", "--seed", "20260101", "--draws", "10000"], text);
  await expect(page.locator(".simulation")).toContainText(told.digest);
});

test("a path says who would not sign and by how much, and an outside option changes it", async ({ page }) => {
  await openSpinOff(page);
  const licence = page.locator(".verdict").first();
  const institute = licence.getByRole("row").filter({ hasText: "Institute with its inventors" });
  await expect(institute).toContainText("yes, by");
  await page.locator("#questions details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  await type(page, "outside_option.institute", "90 billion");
  await page.keyboard.press("Tab");
  await expect(institute).toContainText(/no, .* short/);
  await expect(licence.locator(".does-not-close").first()).toHaveText("does not close");
});

test("what a path is worth opens to its heads, and a head to its movements", async ({ page }) => {
  await openSpinOff(page);
  const founders = page.locator(".paths-table tr").filter({ hasText: "Founders" });
  await founders.getByRole("button").click();
  const working = page.locator("figure:has(.paths-table) > .working");
  await expect(working).toContainText("Capital paid in");
  await working.getByRole("button").filter({ hasText: /−|-/ }).first().click();
  await expect(working.locator(".working")).toContainText("2027");
});

test("the ledger sums to zero on every date, whatever happens", async ({ page }) => {
  await openSpinOff(page);
  await page.locator(".ledger > summary").click();
  for (const path of [0, 1]) {
    await page.locator("#ledger-path").selectOption({ index: path });
    for (const state of [0, 1, 2]) {
      await page.locator("#ledger-state").selectOption({ index: state });
      const rows = await page.locator(".ledger-table tbody tr").evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText)),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const numbers = row.map((text) => (text === "–" ? 0 : Number(text.replace("−", "-").replaceAll(",", ""))));
        expect(Math.abs(numbers.reduce((sum, number) => sum + number, 0))).toBeLessThanOrEqual(row.length * 0.5);
      }
    }
  }
});

for (const language of ["vi", "en"]) {
  test(`the outlook has no fault that axe can find, ${language}`, async ({ page }) => {
    await openSpinOff(page, language);
    await page.locator("#simulation-start").click();
    await expect(page.locator("#simulation-state")).toContainText(language === "vi" ? "Đã mô phỏng" : "futures drawn", { timeout: 120_000 });
    expect(await violations(page)).toEqual([]);
  });
}

test("typed ranges and fields stay when the draws run", async ({ page }) => {
  test.setTimeout(120_000);
  await openSpinOff(page);
  await page.locator("#simulation-start").click();
  await type(page, "licence.royalty_rate", "4 – 5 – 7");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("4 – 5 – 7");
  await done(page);
  await expect(field(page, "licence.royalty_rate")).toHaveValue("4 – 5 – 7");
});
