// Small screens, large letters, forced colours, no motion, paper: everything stays within reach.
import { expect, test } from "@playwright/test";
import { field, open } from "./page.mjs";
import { addresses, go, openAnswer, states } from "./views.mjs";

const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of ["vi", "en"]) {
  for (const width of [360, 320]) {
    test(`nothing scrolls sideways in any view of a narrow screen (${width} pixels, ${language})`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 640 });
      await open(page, language);
      for (const address of await addresses(page)) {
        await go(page, address);
        expect(await sideways(page), address).toBeLessThanOrEqual(0);
      }
      for (const [state, reach] of Object.entries(states)) {
        await reach(page);
        expect(await sideways(page), state).toBeLessThanOrEqual(0);
      }
    });
  }

  test(`at a zoom of 200 % nothing scrolls sideways and the answer follows (${language})`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ baseURL, viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await open(page, language);
    for (const address of await addresses(page)) {
      await go(page, address);
      expect(await sideways(page), address).toBeLessThanOrEqual(0);
    }
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      expect(await sideways(page), state).toBeLessThanOrEqual(0);
    }
    await context.close();
  });

  test(`letters of twice the size are not cut off and nothing scrolls sideways (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, language);
    const large = await page.context().newCDPSession(page);
    await large.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    await open(page, language);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    for (const address of await addresses(page)) {
      await go(page, address);
      expect(await sideways(page), address).toBeLessThanOrEqual(0);
      expect(await cutOff(page), address).toEqual([]);
    }
  });

  test(`whatever is pressed is at least 24 pixels high and wide, or stands in a line of text (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, language);
    for (const address of await addresses(page)) {
      await go(page, address);
      expect(await smallTargets(page), address).toEqual([]);
    }
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      expect(await smallTargets(page), state).toEqual([]);
    }
  });
}

/** Buttons, headings and terms whose words are wider than they are. */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, h1, h2, h3, summary, th, .button")]
      .filter((element) => element.checkVisibility() && !element.closest(".for-listeners, .table-scroll"))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1) // not what is only heard
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/**
 * Targets below 24 by 24 pixels, by WCAG 2.2, 2.5.8. Links within a sentence are excepted, and a small input whose label
 * is large enough is pressed by its label.
 */
const smallTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, input, select, summary, [role=button]")]
      .filter((element) => element.checkVisibility({ opacityProperty: false }) && !element.closest(".for-listeners, .skip-link"))
      .filter((element) => !(element.matches("a") && getComputedStyle(element).display === "inline" && element.closest("p, li, dd, td, th")))
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`),
  );

test("with forced colours pressed, current, wrong and closed still differ, and the pictures have lines", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "en");
  const style = (locator, name) => locator.evaluate((element, name) => getComputedStyle(element)[name], name);
  const [vietnamese, english] = [page.getByRole("button", { name: "Tiếng Việt" }), page.getByRole("button", { name: "English" })];
  expect(await style(english, "borderTopColor")).not.toBe(await style(vietnamese, "borderTopColor"));
  const [current, other] = [page.locator(".pages a[aria-current]"), page.locator(".pages a:not([aria-current])").first()];
  expect(await style(current, "fontWeight")).not.toBe(await style(other, "fontWeight"));
  // The shapes keep their own colours, or they would all be one.
  const fills = await page.locator("main svg rect, main svg path").evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
  expect(fills.length).toBeGreaterThan(3);
  await field(page, "licence.upfront").fill("12x");
  await field(page, "licence.upfront").blur();
  await expect(page.locator('[id="field-licence-upfront-problem"]')).not.toBeEmpty();
  const [wrong, right] = [field(page, "licence.upfront"), field(page, "licence.costs")];
  const border = async (locator) => `${await style(locator, "borderTopColor")} ${await style(locator, "borderTopWidth")}`;
  expect(await border(wrong)).not.toBe(await border(right));
});

test("nothing moves where motion is not wanted", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "en");
  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const lasts = (text) => text.split(",").some((each) => parseFloat(each) > 0.01);
        return style.scrollBehavior === "smooth" || lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

for (const language of ["vi", "en"]) {
  test(`every view can be printed: its text without buttons and navigation, within the sheet (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, language);
    for (const address of ["#/", "#/examples", "#/methods", "#/methods/discounting", "#/terms", "#/sources", "#/about", "#/quick/9"]) {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await go(page, address);
      // A4 at 96 dots an inch, less the margins.
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".files, .pages").first()).toBeHidden();
      await expect(page.locator("main").first()).toBeVisible();
      await expect(page.locator(".footer")).toBeVisible();
      expect(await sideways(page), address).toBeLessThanOrEqual(0);
      const sheet = await page.pdf({ format: "A4" });
      expect(sheet.length, address).toBeGreaterThan(5_000);
    }
  });
}

test("on a phone the answer opens over the questions and closes again", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "vi");
  await openAnswer(page);
  await expect(page.locator(".headline")).toBeVisible();
  await page.locator(".answer-toggle").click();
  await expect(page.locator(".headline")).toBeHidden();
});
