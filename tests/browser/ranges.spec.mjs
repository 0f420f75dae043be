// Figures that are not known exactly: typed as people type them, built from three small inputs,
// said back in words, kept through saving, opening and a change of language.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, figures, give, open, openDetails, problem, save, type } from "./page.mjs";

const RATE = "licence.royalty_rate";
const UPFRONT = "licence.upfront";
const echo = (page, path) => page.locator(`[id="field-${path.replaceAll(".", "-")}-echo"]`);
const part = (page, path, name) => page.locator(`[id="field-${path.replaceAll(".", "-")}-${name}"]`);
const unsure = (page, path) => page.locator(".field", { has: field(page, path) }).locator(".not-sure");
const shape = (page, path) => page.locator(`[id="field-${path.replaceAll(".", "-")}-range"] svg`);
const given = (page) => page.locator("section[aria-labelledby=uncertain-title]");

test("a range typed in any way is echoed, written back on leaving, and gives the base case", async ({ page }) => {
  await open(page);
  await type(page, RATE, "5");
  const base = await figures(page);
  for (const typed of ["3 – 5 – 8", "3..5..8", "3; 5; 8", "3-5-8", "3 · 5 · 8"]) {
    await type(page, RATE, typed);
    await expect(echo(page, RATE)).toContainText("most likely 5%, between 3% and 8%");
    await expect(field(page, RATE)).toHaveValue(typed);
    await field(page, RATE).blur();
    await expect(field(page, RATE)).toHaveValue("3 – 5 – 8");
  }
  expect(await figures(page)).toEqual(base);
  await expect(given(page)).toContainText("likely 5% (3%–8%)");
});

test("two ends are said to be equally likely, and the middle is used", async ({ page }) => {
  await open(page, "vi");
  await type(page, RATE, "4");
  const middle = await figures(page);
  await type(page, RATE, "từ 3 đến 5");
  await expect(echo(page, RATE)).toContainText("từ 3% đến 5%, mọi mức như nhau");
  expect(await figures(page)).toEqual(middle);
  await field(page, RATE).blur();
  await expect(field(page, RATE)).toHaveValue("3 – 5");
});

test("a unit behind the last figure holds for all, and the other language rewrites the range", async ({ page }) => {
  await open(page, "vi");
  await type(page, UPFRONT, "1–1,5–4 tỷ");
  await field(page, UPFRONT).blur();
  await expect(field(page, UPFRONT)).toHaveValue("1–1,5–4 tỷ");
  await expect(echo(page, UPFRONT)).toContainText(/nhiều khả năng nhất 1,5\stỷ\sđồng, từ 1\stỷ\sđồng đến 4\stỷ\sđồng/);
  await type(page, RATE, "2,5 – 5 – 7,5");
  await page.getByRole("button", { name: "English" }).click();
  await expect(field(page, RATE)).toHaveValue("2.5 – 5 – 7.5");
  await expect(field(page, UPFRONT)).toHaveValue("1,000,000,000 – 1,500,000,000 – 4,000,000,000");
  await expect(given(page)).toContainText("likely 5% (2.5%–7.5%)");
});

test("a saved range opens again with the same text and the same figures", async ({ page }) => {
  await open(page);
  await type(page, RATE, "3-5-8");
  await type(page, "valuation.discount_rate", "normal(20; 2)");
  await field(page, "valuation.discount_rate").blur();
  const before = await figures(page);
  const file = await save(page);
  const { inputs } = JSON.parse(file.text);
  expect(inputs[RATE].value).toBe("pert(0.03, 0.05, 0.08)");
  expect(inputs["valuation.discount_rate"].value).toBe("normal(0.2, 0.02)");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(field(page, RATE)).toHaveValue("");
  await give(page, file.name, file.text);
  await expect(field(page, RATE)).toHaveValue("3 – 5 – 8");
  await expect(field(page, "valuation.discount_rate")).toHaveValue("normal(20; 2)");
  expect(await figures(page)).toEqual(before);
});

for (const [path, typed, english, vietnamese] of [
  [RATE, "8 – 5 – 3", /in order/, /theo thứ tự/],
  [RATE, "-3-5", /minus sign/, /dấu trừ/],
  [RATE, "3 – 5 – 8 – 9", /two or three figures/, /hai hoặc ba số/],
  [RATE, "50 – 80 – 120", /from 0% to 100%/, /từ 0% đến 100%/],
  [RATE, "5 – 5 – 5", /no spread/, /chưa có độ rộng/],
  [UPFRONT, "beta(2; 8)", /shares and probabilities/, /tỷ lệ và xác suất/],
  ["licence.term_years", "8 – 10", /single figure/, /một con số/],
  ["inventors.0.weight", "1 – 2", /single figure/, /một con số/],
  ["policy.bands.0.inventors", "20 – 30", /single figure/, /một con số/],
]) {
  test(`${path} keeps “${typed}” and says what to do`, async ({ page }) => {
    await open(page);
    await type(page, path, typed);
    await field(page, path).blur();
    await expect(field(page, path)).toHaveValue(typed);
    await expect(problem(page, path)).toContainText(english);
    await expect(field(page, path)).toHaveAttribute("aria-invalid", "true");
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await expect(problem(page, path)).toContainText(vietnamese);
  });
}

test("not sure: three small inputs write the range, draw it, and never move the focus", async ({ page }) => {
  await open(page);
  await type(page, UPFRONT, "2 billion");
  await unsure(page, UPFRONT).focus();
  await page.keyboard.press("Enter");
  await expect(unsure(page, UPFRONT)).toBeFocused();
  await expect(unsure(page, UPFRONT)).toHaveAttribute("aria-expanded", "true");
  await expect(part(page, UPFRONT, "likely")).toHaveValue("2 billion");
  await expect(part(page, UPFRONT, "low")).toHaveValue("");
  await expect(page.locator(".range-source")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(part(page, UPFRONT, "low")).toBeFocused();
  await page.keyboard.type("1 billion");
  await expect(field(page, UPFRONT)).toHaveValue("2 billion");
  await expect(page.getByText("Fill in the highest figure as well.")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(part(page, UPFRONT, "high")).toBeFocused();
  await page.keyboard.type("4 billion");
  await expect(part(page, UPFRONT, "high")).toBeFocused();
  await expect(field(page, UPFRONT)).toHaveValue("1 billion – 2 billion – 4 billion");
  await expect(echo(page, UPFRONT)).toContainText(/most likely 2\sbillion\sđồng/);
  await expect(shape(page, UPFRONT)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, UPFRONT)).not.toHaveValue(/–/);
});

test("not sure: a sourced spread is proposed with its source, around a figure inside it only", async ({ page }) => {
  await open(page, "vi");
  await type(page, RATE, "4,5");
  await unsure(page, RATE).click();
  await expect(field(page, RATE)).toHaveValue("3 – 4,5 – 7");
  await expect(page.locator(".range-source")).toContainText("IPRA");
  await expect(part(page, RATE, "high")).toHaveValue("7");
  await part(page, RATE, "high").fill("9,5");
  await part(page, RATE, "high").blur();
  await expect(field(page, RATE)).toHaveValue("3 – 4,5 – 9,5");
  await type(page, RATE, "12");
  await expect(part(page, RATE, "likely")).toHaveValue("12");
  await expect(part(page, RATE, "low")).toHaveValue("");
  await unsure(page, RATE).click();
  await unsure(page, RATE).click();
  await expect(field(page, RATE)).toHaveValue("12");
});

test("not sure: what is typed into the field shows in the small inputs, in both languages", async ({ page }) => {
  await open(page);
  await unsure(page, "sales.growth").click();
  await type(page, "sales.growth", "-2.5 – 3 – 10");
  await expect(part(page, "sales.growth", "low")).toHaveValue("-2.5");
  await expect(part(page, "sales.growth", "high")).toHaveValue("10");
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(part(page, "sales.growth", "low")).toHaveValue("-2,5");
  await expect(field(page, "sales.growth")).toHaveValue("-2,5 – 3 – 10");
});

test("more shapes: another shape keeps the average, and beta is for shares only", async ({ page }) => {
  await open(page);
  await type(page, RATE, "2 – 5 – 10");
  await unsure(page, RATE).click();
  await openDetails(page);
  await page.locator(`input[name="field-licence-royalty_rate-range-shape"][value=normal]`).check();
  await expect(field(page, RATE)).toHaveValue("normal(5.33; 1.49)");
  await expect(part(page, RATE, "mean")).toHaveValue("5.33");
  await page.locator(`input[name="field-licence-royalty_rate-range-shape"][value=pert]`).check();
  await expect(field(page, RATE)).toHaveValue("2 – 5 – 10");
  await unsure(page, UPFRONT).click();
  await expect(page.locator(`input[name="field-licence-upfront-range-shape"]`)).toHaveCount(5);
});

test("a working says the range behind its figure and leads to the field", async ({ page }) => {
  await open(page);
  await type(page, RATE, "3 – 5 – 8");
  const source = page.locator(".working-source", { hasText: "likely 5% (3%–8%)" });
  const inside = page.locator(".working").last().locator("button.figure-button");
  await page.getByRole("button", { name: /This licence to the institute/ }).click();
  await inside.last().click(); // the highest reading
  for (const term of [/^Receipts, today/, /^Receipt, year 1/]) {
    await page.locator(".working-terms tr", { has: page.locator("th", { hasText: term }) }).last().locator("button.figure-button").first().click();
  }
  await expect(source).toBeVisible();
  await source.first().getByRole("button").first().click();
  await expect(field(page, RATE)).toBeFocused();
});

for (const [name, options] of Object.entries({ phone: { viewport: { width: 360, height: 740 } }, desk: {}, dark: { colorScheme: "dark" } })) {
  test.describe(name, () => {
    test.use(options);
    for (const language of ["vi", "en"]) {
      test(`the small inputs fit the screen, and axe-core finds no fault (${language})`, async ({ page }) => {
        await open(page, language);
        await type(page, RATE, "3 – 5 – 7");
        await unsure(page, RATE).click();
        await unsure(page, UPFRONT).click();
        await openDetails(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
