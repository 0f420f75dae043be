// The calculation sheet: what it asks, what it says is missing, what stands on paper, in both languages.
import { expect, test } from "@playwright/test";
import { violations } from "./accessibility.mjs";
import { field, foundOut, give, open, openDetails, save, type } from "./page.mjs";
import { go } from "./views.mjs";

const SAID = {
  en: {
    missing: "Still missing on this sheet",
    purpose: "Contribution to a company’s capital",
    banner: "not a valuation certificate",
    contribution: "Decree 271/2025",
    reasons: ["Why no market approach", "Why no cost approach"],
    dues: "Remuneration under Article 135",
  },
  vi: {
    missing: "Phiếu còn thiếu",
    purpose: "Góp vốn vào doanh nghiệp",
    banner: "không phải chứng thư thẩm định giá",
    contribution: "Nghị định 271/2025",
    reasons: ["Lý do không dùng cách tiếp cận từ thị trường", "Lý do không dùng cách tiếp cận từ chi phí"],
    dues: "Thù lao theo Điều 135",
  },
};

for (const [language, said] of Object.entries(SAID)) {
  test(`a sheet is filled in, and what is written stands on it (${language})`, async ({ page }) => {
    await open(page, language, "./#/sheet");
    const sheet = page.locator(".sheet");
    await expect(sheet).toContainText(said.banner);
    await expect(sheet.locator(".sheet-missing")).toContainText(said.missing);
    for (const reason of said.reasons) await expect(sheet.locator(".sheet-missing")).toContainText(reason);
    const before = await sheet.locator(".sheet-missing li").count();
    await page.getByRole("radio", { name: said.purpose }).check();
    await expect(sheet).toContainText(said.contribution);
    await type(page, "assignment.client", "Viện Hóa học");
    await type(page, "right.number", "1-2026-01234");
    await expect(sheet.locator(".sheet-lines").first()).toContainText("Viện Hóa học");
    await expect(sheet.locator(".sheet-table").first()).toContainText("1-2026-01234");
    await expect(sheet.locator(".sheet-missing li")).toHaveCount(before - 3);
    await expect(sheet).toContainText(said.dues);
    await foundOut(page);
    await expect(sheet.locator(".matters li")).toHaveCount(3);
    expect(await violations(page)).toEqual([]);
    const saved = JSON.parse((await save(page, language)).text);
    expect(saved.inputs["assignment.client"].value).toBe("Viện Hóa học");
  });
}

for (const language of ["en", "vi"]) {
  test(`on a narrow page no word and no amount of a working breaks (${language})`, async ({ page }) => {
    await open(page, language);
    const project = JSON.parse((await save(page, language)).text);
    const entries = { "market.operating_margin": "0.22", "cost.items.0.amount": "4215227365", "cost.items.0.year": "2024", "cost.functional_obsolescence": "0.1" };
    for (const [path, value] of Object.entries(entries)) project.inputs[path] = { value };
    await give(page, "costed.labworth.json", JSON.stringify(project));
    await go(page, "#/sheet");
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator(".sheet")).toContainText(language === "vi" ? "4.215.227.365" : "4,215,227,365");
    const cells = page.locator(".sheet .working-terms :is(th, td)");
    await expect(cells.first()).toBeVisible();
    const { broken, looked } = await cells.evaluateAll((all) => {
      const [broken, range] = [[], document.createRange()];
      let looked = 0;
      for (const cell of all) {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          // A no-break space keeps an amount and its currency in one piece.
          for (const { 0: word, index } of walker.currentNode.data.matchAll(/[^ \n-]+/g)) {
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + word.length);
            const lines = new Set([...range.getClientRects()].map((part) => Math.round(part.top)));
            if (lines.size > 1) broken.push(word);
            if (lines.size > 0) looked += 1;
          }
        }
      }
      return { broken, looked };
    });
    expect(broken).toEqual([]);
    expect(looked).toBeGreaterThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
  });
}

test("what is missing leads to its question, on whichever page asks it", async ({ page }) => {
  await open(page);
  await openDetails(page);
  await type(page, "right.task_approved_on", "");
  await go(page, "#/sheet");
  const missing = page.locator(".sheet-missing");
  await missing.getByRole("button", { name: "Client" }).click();
  await expect(field(page, "assignment.client")).toBeFocused();
  await missing.getByRole("button", { name: "Date of the task" }).click();
  await expect(field(page, "right.task_approved_on")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("#/");
});

test("on paper there is the sheet and none of its questions", async ({ page }) => {
  await open(page, "en", "./#/sheet");
  await foundOut(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet-questions")).toBeHidden();
  await expect(page.locator(".sheet-print")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Limiting conditions" })).toBeVisible();
  await expect(page.locator(".sheet .working").first()).toBeVisible();
});

test("a date that is none is said at its field and nothing is lost", async ({ page }) => {
  await open(page, "en", "./#/sheet");
  await type(page, "assignment.prepared_on", "31/2/2026");
  await page.keyboard.press("Tab");
  await expect(page.locator('[id="field-assignment-prepared_on-problem"]')).not.toBeEmpty();
  await expect(field(page, "assignment.prepared_on")).toHaveValue("31/2/2026");
  await expect(page.locator(".sheet")).toBeVisible();
});
