// The calculator as a person uses it: by keyboard, in both languages, on a phone, with files.
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { fileNotice } from "./page.mjs";

const RATE = "#field-licence-royalty_rate";
const UPFRONT = "#field-licence-upfront";
const HEADLINE = ".range-button >> nth=0";

test.beforeEach(async ({ page }) => {
  await page.goto("./");
  await expect(page.locator(RATE)).toBeVisible();
});

test("the first example is open and answered, Vietnamese first", async ({ page }) => {
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.locator(RATE)).toHaveValue("5");
  await expect(page.locator(UPFRONT)).toHaveValue("1.000.000.000");
  await expect(page.locator(HEADLINE)).toContainText("tỷ đồng");
  await expect(page.locator(".readings tbody tr")).toHaveCount(6);
});

test("typing a rate changes the answer at once and disturbs neither caret nor text", async ({ page }) => {
  const before = await page.locator(HEADLINE).textContent();
  await page.locator(RATE).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(",50");
  await expect(page.locator(HEADLINE)).not.toHaveText(before);
  expect(await page.locator(RATE).inputValue()).toBe("5,50");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(".");
  expect(await page.locator(RATE).inputValue()).toBe("5.50");
  expect(await page.locator(RATE).evaluate((input) => input.selectionStart)).toBe(2);
  await expect(page.locator(RATE)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(RATE)).toHaveValue("5,5");
});

test("text in composition is never rewritten", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await page.locator(UPFRONT).focus();
  await page.locator(UPFRONT).selectText();
  await cdp.send("Input.imeSetComposition", { text: "1,2 ty", selectionStart: 6, selectionEnd: 6 });
  await cdp.send("Input.imeSetComposition", { text: "1,2 tỷ", selectionStart: 6, selectionEnd: 6 });
  expect(await page.locator(UPFRONT).inputValue()).toBe("1,2 tỷ");
  await cdp.send("Input.insertText", { text: "1,2 tỷ" });
  await expect(page.locator(UPFRONT)).toHaveValue("1,2 tỷ");
  await expect(page.locator(`${UPFRONT}-echo`)).toContainText("1,2 tỷ đồng");
  await page.keyboard.press("Tab");
  await expect(page.locator(UPFRONT)).toHaveValue("1,2 tỷ");
});

test("fast typing loses no letter", async ({ page }) => {
  await page.locator(UPFRONT).fill("");
  await page.locator(UPFRONT).pressSequentially("1234567890", { delay: 0 });
  expect(await page.locator(UPFRONT).inputValue()).toBe("1234567890");
  await expect(page.locator(`${UPFRONT}-echo`)).toContainText("1,235 tỷ đồng");
});

test("an ambiguous number is read back and its other reading is one tap away", async ({ page }) => {
  await page.locator(RATE).fill("5.125");
  const other = page.locator(`${RATE}-echo button`);
  await expect(other).toContainText("5,125%");
  await other.click();
  await expect(page.locator(RATE)).toHaveValue("5,125");
});

const BAD = {
  "licence-upfront": "nhiều tiền",
  "licence-costs": "-5",
  "licence-royalty_rate": "150",
  "licence-term_years": "8,5",
  "licence-signed_on": "31/02/2027",
  "right-filing_date": "hôm qua",
  "right-state_funding_share": "101",
  "sales-first_year": "5 USD",
  "sales-growth": "1e999",
  "valuation-discount_rate": "abc",
  "inventors-0-weight": "-1",
  "policy-bands-0-up_to": "0",
  "policy-bands-0-inventors": "90",
};
for (const [field, typed] of Object.entries(BAD)) {
  test(`${field} keeps “${typed}” and says what to do`, async ({ page }) => {
    const input = page.locator(`#field-${field}`);
    await input.fill(typed);
    await input.blur();
    await expect(input).toHaveValue(typed);
    await expect(page.locator(`#field-${field}-problem`)).toContainText(/\p{L}{2,}/u);
    await expect(input).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(".answer .notice")).toBeVisible();
    await page.getByRole("button", { name: "English" }).click();
    await expect(input).toHaveValue(typed.replace(",", "."));
    await expect(page.locator(`#field-${field}-problem`)).toContainText(/[a-z]{3,}/);
  });
}

test("an error that appears leaves the focus and the fields before it alone", async ({ page }) => {
  const same = await page.locator(RATE).elementHandle();
  await page.locator(RATE).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await expect(page.locator(`${RATE}-problem`)).not.toBeEmpty();
  await expect(page.locator(RATE)).toBeFocused();
  expect(await page.evaluate(([a, b]) => a === document.querySelector(b), [same, RATE])).toBe(true);
});

test("the other language has the same values in its own convention", async ({ page }) => {
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(UPFRONT)).toHaveValue("1,000,000,000");
  await expect(page.locator(HEADLINE)).toContainText("billion");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("every figure of the year table opens down to an entry and a clause", async ({ page }) => {
  const cell = page.locator(".years tbody tr").first().locator("button").nth(1);
  await cell.click();
  await expect(cell).toHaveAttribute("aria-expanded", "true");
  await page.locator(".years .working button.figure-button").first().click();
  await expect(page.locator(".years .working .clause").first()).toBeVisible();
  await page.locator(".years .working .working-source button").last().click();
  await expect(page.locator("#field-inventors-0-weight")).toBeFocused();
});

test("choosing a reading shows that reading", async ({ page }) => {
  const first = await page.locator(".years tfoot").textContent();
  await page.locator(".readings input[type=radio]").nth(3).check();
  await expect(page.locator(".years tfoot")).not.toHaveText(first);
});

test("settling an open point leaves fewer readings", async ({ page }) => {
  await page.locator("#field-law-corporate_tax-exempt").check();
  await expect(page.locator(".readings tbody tr")).toHaveCount(3);
});

test("rows can be added and removed, and undone", async ({ page }) => {
  await page.locator("#field-inventors").click();
  await expect(page.locator("#field-inventors-3-weight")).toBeVisible();
  await expect(page.locator(".answer .notice")).toBeVisible();
  await page.locator("#field-inventors-3-weight").fill("10");
  await expect(page.locator(".answer .notice")).toHaveCount(0);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.locator("#field-inventors-3-weight")).toHaveCount(0);
});

test("a saved file opens again with the same entries", async ({ page }) => {
  await page.locator(RATE).fill("6,5");
  await page.locator("#field-licence-costs").fill("không rõ");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu ra tệp" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.labworth\.json$/);
  const saved = await readFile(await download.path(), "utf8");
  expect(JSON.parse(saved).inputs["licence.royalty_rate"].value).toBe("0.065");
  await page.getByRole("button", { name: "Bắt đầu từ trang trống" }).click();
  await expect(page.locator(RATE)).toHaveValue("");
  await page.locator("input[type=file]").setInputFiles({ name: "a.labworth.json", mimeType: "application/json", buffer: Buffer.from(saved) });
  await expect(page.locator(RATE)).toHaveValue("6,5");
  await expect(page.locator("#field-licence-costs")).toHaveValue("không rõ");
  await expect(fileNotice(page)).toContainText("a.labworth.json");
});

const FILES = {
  "not JSON": "hello",
  "broken off": '{"labworth":"project","format":1,"inputs":{',
  "another JSON": '{"a":1}',
  "of a newer version": '{"labworth":"project","format":99,"inputs":{}}',
  "with a key twice": '{"labworth":"project","format":1,"inputs":{"licence.costs":{"value":"1"},"licence.costs":{"value":"2"}}}',
  "not text": Buffer.from([0xff, 0xfe, 0, 1]),
  empty: "",
};
for (const [kind, content] of Object.entries(FILES)) {
  test(`a file that is ${kind} is refused with a sentence, and nothing is lost`, async ({ page }) => {
    await page.locator(RATE).fill("6,5");
    await page.locator("input[type=file]").setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.locator(".file-problem")).toContainText("b.json");
    await expect(page.locator(RATE)).toHaveValue("6,5");
  });
}

test("a file of 300 MB is refused at once", async ({ page }) => {
  const path = test.info().outputPath("large.json");
  const { open } = await import("node:fs/promises");
  const file = await open(path, "w");
  await file.truncate(300 * 1024 * 1024);
  await file.close();
  const start = Date.now();
  await page.locator("input[type=file]").setInputFiles(path);
  await expect(page.locator(".file-problem")).toContainText("300 MB");
  expect(Date.now() - start).toBeLessThan(4000);
});

test("the whole way can be gone by keyboard", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.locator(RATE).evaluate((input) => input === document.activeElement)) break;
  }
  await expect(page.locator(RATE)).toBeFocused();
});

for (const [name, options] of Object.entries({
  phone: { viewport: { width: 360, height: 740 } },
  desk: {},
  dark: { colorScheme: "dark" },
  contrast: { contrast: "more" },
})) {
  test.describe(name, () => {
    test.use(options);
    test("nothing is wider than the screen, and axe-core finds no fault", async ({ page }) => {
      if (name === "phone") {
        await page.locator(".answer-toggle").click();
        await expect(page.locator(".headline")).toBeVisible();
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("on a phone the answer is a bar that opens upward and closes again", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator(".answer-short")).toContainText("tỷ đồng");
  await expect(page.locator(".headline")).toBeHidden();
  await page.locator(".answer-toggle").click();
  await expect(page.locator(".headline")).toBeVisible();
  await page.locator(".assumptions button").first().click();
  await expect(page.locator(".headline")).toBeHidden();
  await expect(page.locator("input:focus")).toHaveCount(1);
});

for (const address of ["#/methods", "#/methods/relief_from_royalty", "#/terms", "#/sources"]) {
  test(`${address} has its heading and no fault`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.locator("h1")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
