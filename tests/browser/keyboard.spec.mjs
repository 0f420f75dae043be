// Every task by keyboard alone; the focus is always somewhere, and it can be seen.
import { expect, test } from "@playwright/test";
import { drawn, field, figures, fileNotice, give, open, save, words } from "./page.mjs";
import { dig, go } from "./views.mjs";

/** Tabs until an element has the focus; each step lands on something that can be seen to have it. */
async function tabTo(page, target, key = "Tab") {
  for (let steps = 0; steps < 250; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    const lost = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null; // the end of the page, and round again
      const outlined = (shown) => {
        const style = getComputedStyle(shown);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      };
      const seen = [element, element.closest("label")].some((shown) => shown && outlined(shown));
      return seen ? null : element.outerHTML.slice(0, 200);
    });
    expect(lost).toBeNull();
  }
  throw new Error(`never reached ${target}`);
}

const focusIsSomewhere = (page) =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement.isConnected)).toBe(true);

const button = (page, name) => page.getByRole("button", { name, exact: true });

test("a rate is typed and its answer read", async ({ page }) => {
  await open(page);
  await tabTo(page, field(page, "licence.royalty_rate"));
  const before = await figures(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("4");
  await expect.poll(() => figures(page)).not.toEqual(before);
  await tabTo(page, page.locator(".headline .figure-button").first());
});

test("a figure opens its working and closes it, the focus stays on the figure", async ({ page }) => {
  await open(page);
  const figure = page.locator(".headline .figure-button").first();
  await tabTo(page, figure);
  await page.keyboard.press("Enter");
  await expect(page.locator(".working").first()).toBeVisible();
  await expect(figure).toBeFocused();
  await expect(figure).toHaveAttribute("aria-expanded", "true");
  // What the working holds comes next.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => Boolean(document.activeElement.closest(".working, .headline")))).toBe(true);
  await tabTo(page, figure, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".working")).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test("from a working to its question, and the question is folded open", async ({ page }) => {
  await open(page);
  await page.locator(".readings .figure-button").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".working").first()).toBeVisible();
  const link = page.locator(".working .working-source .link-button").first();
  await dig(page, page.locator(".working .working-source .link-button"));
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement.id)).toMatch(/^field-/);
});

test("a reading of the law is chosen", async ({ page }) => {
  await open(page);
  const readings = page.locator("input[name=reading]");
  await tabTo(page, readings.first());
  await page.keyboard.press("ArrowDown");
  await expect(readings.nth(1)).toBeChecked();
  await expect(readings.nth(1)).toBeFocused();
});

test("other rules are compared", async ({ page }) => {
  await open(page);
  const compare = page.getByRole("button", { name: "Compare" }).last();
  await expect(compare).toBeVisible();
  // From the foot of the page upwards.
  await page.getByRole("contentinfo").getByRole("link").focus();
  await tabTo(page, compare, "Shift+Tab");
  await page.keyboard.press("Enter");
  await focusIsSomewhere(page);
  await expect(page.locator("section[aria-labelledby=other-rules-title] table").first()).toBeVisible();
});

test("an example is opened and the focus is on the title of the page that it leads to", async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole("link", { name: "Examples" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-title")).toBeFocused();
  await expect(page).toHaveTitle("Examples – Labworth");
  await tabTo(page, page.getByRole("button", { name: /Open this example/ }).nth(1));
  await page.keyboard.press("Enter");
  await expect(page.locator(".halves #page-title")).toBeFocused();
  await expect(page.locator(".about-the-file")).toBeVisible();
});

test("the quick answer from its first question to its last", async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole("link", { name: "Quick answer" }).first());
  await page.keyboard.press("Enter");
  await expect(page.locator("#page-title")).toBeFocused();
  for (let question = 1; question <= 8; question += 1) {
    await expect(page.locator("#page-title")).toContainText(`Question ${question} of 8`);
    await focusIsSomewhere(page);
    await tabTo(page, button(page, "Next"));
    await page.keyboard.press("Enter");
  }
  await expect(page.locator("#page-title")).toHaveText("Your quick answer");
  await expect(page.locator("#page-title")).toBeFocused();
});

test("an inventor is added and removed, and the focus goes where the work goes on", async ({ page }) => {
  await open(page);
  await tabTo(page, button(page, "Add an inventor"));
  await page.keyboard.press("Enter");
  await expect(field(page, "inventors.3.name")).toBeFocused();
  await page.keyboard.type("Phạm Thị D");
  await tabTo(page, button(page, "Remove Inventor 4"));
  await page.keyboard.press("Enter");
  await expect(field(page, "inventors.3.name")).toHaveCount(0);
  await expect(button(page, "Add an inventor")).toBeFocused();
  await tabTo(page, button(page, "Remove Inventor 1"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "inventors.2.name")).toHaveCount(0);
  await expect(button(page, "Remove Inventor 1")).toBeFocused();
});

test("a range is built from its ends", async ({ page }) => {
  await open(page);
  const rate = field(page, "licence.royalty_rate");
  await tabTo(page, rate);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const low = page.locator('[id="field-licence-royalty_rate-low"]');
  await tabTo(page, low);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2");
  await expect(rate).toHaveValue(/^2/);
  await expect(low).toBeFocused();
});

test("undo and redo keep the focus, also when there is nothing left to undo", async ({ page }) => {
  await open(page);
  await tabTo(page, field(page, "licence.royalty_rate"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("9");
  const undo = button(page, words.en.undo);
  await tabTo(page, undo, "Shift+Tab");
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Enter");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("5");
  await expect(undo).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("9");
  await expect(button(page, "Redo")).toBeFocused();
});

test("a project is saved, and a file is opened, and its notice is closed", async ({ page }) => {
  await open(page);
  await tabTo(page, button(page, words.en.save));
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/\.labworth\.json$/);
  const saved = await save(page);
  // The browser is told to hand the dialogue over long before it opens: told in the same moment, it may be too late.
  const asked = page.waitForEvent("filechooser");
  await tabTo(page, page.locator("input[type=file]"));
  await page.keyboard.press("Enter");
  await (await asked).setFiles([]);
  await give(page, saved.name, saved.text);
  await expect(fileNotice(page)).not.toBeEmpty();
  await tabTo(page, fileNotice(page).getByRole("button"));
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a change of language keeps the focus on its button", async ({ page }) => {
  await open(page);
  const vietnamese = button(page, "Tiếng Việt");
  await tabTo(page, vietnamese, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(vietnamese).toBeFocused();
});

test("from page to page, card to card and back, the focus is on the title", async ({ page }) => {
  await open(page);
  for (const address of ["#/methods", "#/methods/discounting", "#/terms", "#/sources", "#/about", "#/"]) {
    await go(page, address);
    await expect(page.locator("#page-title"), address).toBeFocused();
  }
  await page.goBack();
  await expect(page.locator("#page-title")).toBeFocused();
  await expect(page.locator("#page-title")).toHaveText("About Labworth");
});

test("the link over everything leads to the content", async ({ page }) => {
  await page.goto("./");
  await drawn(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await expect(page.locator(".skip-link")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("a field that has the focus is not behind the bar of the answer", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator(".steps a").first().focus();
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press("Tab");
    const isHidden = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!element.matches(".questions *")) return false;
        const [box, bar] = [element.getBoundingClientRect(), document.querySelector(".answer").getBoundingClientRect()];
        return box.height > 0 && (box.top >= bar.top || box.bottom <= 0);
      });
    await expect.poll(isHidden).toBe(false); // the page is scrolled with the next frame
  }
});
