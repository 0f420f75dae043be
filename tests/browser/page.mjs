// The page as a visitor finds it: how tests name what they see.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

export const words = {
  vi: { language: "Tiếng Việt", save: "Lưu ra tệp", undo: "Hoàn tác", empty: "Bắt đầu từ trang trống", open: "Mở tệp" },
  en: { language: "English", save: "Save to a file", undo: "Undo", empty: "Start empty", open: "Open a file" },
};

/** Waits until the page stands there: it starts, looks at what was kept, and draws. */
export async function drawn(page) {
  await expect(page.locator("html")).toHaveAttribute("data-boot", "ready");
  await expect(page.locator("main")).toBeVisible();
}

/** Opens the page in a language and waits until it answers. */
export async function open(page, language = "en", address = "./") {
  await page.goto(address);
  await drawn(page);
  await page.getByRole("button", { name: words[language].language, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await answered(page);
}

/** Waits until the first answer stands there, as far as it does not wait for the second part of the page. */
export const answered = (page) => expect(page.locator('.answer[aria-busy="true"], .blocks[aria-busy="true"]')).toHaveCount(0);

/** The field of a path, such as `licence.royalty_rate`. */
export const field = (page, path) => page.locator(`[id="field-${path.replaceAll(".", "-")}"]`);

/** The sentence at a field that says what is wrong with it. */
export const problem = (page, path) => page.locator(`[id="field-${path.replaceAll(".", "-")}-problem"]`);

/** Opens every "more detail", also of the second part and those inside once they are drawn, so that every field can be
 * reached. */
export async function openDetails(page) {
  await expect(page.locator('.waiting[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    for (;;) {
      const closed = document.querySelectorAll("main details:not([open])");
      if (closed.length === 0) return;
      closed.forEach((details) => (details.open = true));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });
}

/** Replaces what stands in a field, key by key. */
export async function type(page, path, text) {
  await field(page, path).focus();
  await expect(field(page, path), `${path} can be reached`).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.type(text);
  await settled(page);
}

/** Waits until every block shows the answer to what was typed; what the worker finds out comes later. */
export const settled = (page) => expect(page.locator('[aria-busy="true"]:not(figure)')).toHaveCount(0);

/** The figures of the row of a reading: value of the right, authors, institute, State, in millions as shown. */
export async function readingRow(page, letter) {
  await settled(page);
  const row = page.getByRole("row").filter({ has: page.getByRole("radio") }).filter({ has: page.locator("strong", { hasText: letter }) });
  return row.getByRole("button").allInnerTexts();
}

/** All figures on the page as they are shown. */
export async function figures(page) {
  await settled(page);
  return page.locator(".figure-button").allInnerTexts();
}

/** Saves the project and gives the bytes of the file. */
export async function save(page, language = "en") {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words[language].save }).click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** Where files lie that the page was given: it reads them later, so they stay until this process ends. */
const given = [];
process.once("exit", () => given.forEach((folder) => rmSync(folder, { recursive: true })));

/** Gives the page a file to open. */
export async function give(page, name, content) {
  const folder = mkdtempSync(join(tmpdir(), "labworth-"));
  given.push(folder);
  writeFileSync(join(folder, name), content);
  await page.locator("input[type=file]").setInputFiles(join(folder, name));
}

/** A whole number of millions as the page writes it. */
export const inMillions = (amount, language = "en") =>
  new Intl.NumberFormat(language === "vi" ? "de" : "en", { maximumFractionDigits: 0 }).format(amount / 1e6);

/** Waits until the worker has found out what it was asked, too. */
export const foundOut = (page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });

/** What the page says about the last file. */
export const fileNotice = (page) => page.locator(".file-notice:not(.keeping-notice)");
