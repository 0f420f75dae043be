// Every page, in both languages, light and dark: no fault that axe-core sees, no sideways scrolling
// on a phone, reachable by keyboard alone, printable.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, figures, open } from "./page.mjs";

const views = ["#/", "#/methods", "#/terms", "#/sources"];

for (const language of ["vi", "en"]) {
  for (const scheme of ["light", "dark"]) {
    test(`axe-core finds nothing in any view (${language}, ${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, language);
      for (const view of views) {
        await page.evaluate((hash) => (location.hash = hash), view);
        await page.waitForTimeout(200);
        expect(await violations(page), view).toEqual([]);
      }
    });
  }

  test(`nothing scrolls sideways on a phone of 360 pixels (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, language);
    for (const view of views) {
      await page.evaluate((hash) => (location.hash = hash), view);
      await page.waitForTimeout(200);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
  });
}

test("the royalty rate is reached and changed by keyboard alone", async ({ page }) => {
  await open(page);
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await field(page, "licence.royalty_rate").evaluate((input) => input === document.activeElement)) break;
  }
  await expect(field(page, "licence.royalty_rate")).toBeFocused();
  const before = await figures(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("4");
  expect(await figures(page)).not.toEqual(before);
});

test("what is printed holds the answer and the entries, and no button row", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Save to a file" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "The answer", exact: true })).toBeVisible();
  const sheet = await page.pdf({ format: "A4" });
  expect(sheet.length).toBeGreaterThan(20_000);
});
