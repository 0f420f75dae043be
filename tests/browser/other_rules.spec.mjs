// The same receipts under other institutions' rules: thresholds wait for a rate, and every row sums to the receipts.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { open } from "./page.mjs";

/** "1,234.5" as a number. */
const number = (text) => Number(text.replaceAll(",", ""));

/** Whole millions and per cent of each cell in a row. */
async function cells(row) {
  const texts = await row.locator("td").allInnerTexts();
  return texts.map((text) => text.split("\n").map((part) => number(part.replace("%", ""))));
}

test("the comparison waits for exchange rates and then adds up", async ({ page }) => {
  await open(page, "en");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const table = page.locator("table.other-rules");
  await expect(table.getByRole("row").nth(1)).toContainText("Your rule");
  const cambridge = table.getByRole("row", { name: /Cambridge/ });
  const german = table.getByRole("row", { name: /Germany/ });
  await expect(cambridge).toContainText("Its thresholds are in GBP");

  // 30 % of everything, whatever the currency.
  expect((await cells(german))[0][1]).toBe(30);

  await page.getByLabel("1 GBP is worth").fill("abc");
  await expect(page.locator("#rate-gbp-problem")).not.toBeEmpty();
  await page.getByLabel("1 GBP is worth").fill("0");
  await expect(page.locator("#rate-gbp-problem")).toHaveText("Enter a rate above zero.");
  await page.getByLabel("1 GBP is worth").fill("33,000");
  await expect(cambridge).not.toContainText("Its thresholds");
  await page.getByLabel("1 KRW is worth").fill("18.5");

  const received = number(await page.locator("table.years tfoot tr").first().locator("td").first().innerText());
  for (const row of await table.locator("tbody tr").all()) {
    const all = await cells(row);
    const money = all.reduce((sum, [amount]) => sum + amount, 0);
    const parts = all.reduce((sum, [, part]) => sum + part, 0);
    expect(Math.abs(money - received)).toBeLessThanOrEqual(3);
    expect(Math.abs(parts - 100)).toBeLessThanOrEqual(0.4);
  }

  // Cambridge by hand, in pounds: 90 % of the first 100,000, 60 % of the next, 34 % beyond.
  const net = ((received - 100) * 1e6) / 33000;
  const inventors = 90000 + 60000 + 0.34 * (net - 200000);
  expect(Math.abs((await cells(cambridge))[0][0] - (inventors * 33000) / 1e6)).toBeLessThanOrEqual(2);

  // A look at another page takes nothing away.
  await page.goto("./#/terms");
  await page.goto("./#/");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByLabel("1 GBP is worth")).toHaveValue("33,000");
  await expect(page.locator("figure:has(table.other-rules) svg.picture").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
