// The gallery: every example opens, and opening one can be undone.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, open, openDetails, type, words } from "./page.mjs";

test("an example opens from the gallery and undo brings back what was there", async ({ page }) => {
  await open(page, "en");
  await type(page, "licence.upfront", "1234567");
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: "Examples" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Examples");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /cancer drug/ }).click();
  await expect(page.locator(".about-the-file")).toContainText("published model");
  await openDetails(page);
  await expect(field(page, "market.peak_sales")).toHaveValue("1,200,000,000");
  await page.locator("body").click();
  await page.locator("#main").focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field(page, "licence.upfront")).toHaveValue("1,234,567");
  await expect(field(page, "market.peak_sales")).toHaveValue("");
  await page.getByRole("button", { name: words.en.undo }).click();
  await expect(field(page, "licence.upfront")).toHaveValue("1,000,000,000");
});

for (const language of ["vi", "en"]) {
  test(`every example in the gallery gives an answer, ${language}`, async ({ page }) => {
    await open(page, language, "./#/examples");
    await expect(page.locator(".example-card").first()).toBeVisible();
    const count = await page.locator(".example-card").count();
    expect(count).toBeGreaterThanOrEqual(2);
    for (let at = 0; at < count; at += 1) {
      await page.goto("./#/examples");
      await page.locator(".example-card").nth(at).getByRole("button").click();
      await expect(page.locator(".headline dd").first()).not.toBeEmpty();
      await expect(page.locator(".notice[role=status]")).toHaveCount(0);
    }
  });
}
