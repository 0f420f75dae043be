// A newcomer with a keyboard: from an empty page to who gets what, every key counted.
import { expect, test } from "@playwright/test";
import { open, words } from "./page.mjs";

/** Presses keys and counts them. */
class Keyboard {
  constructor(page) {
    this.page = page;
    this.pressed = 0;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    this.pressed += 1;
  }

  async type(text) {
    await this.page.keyboard.type(text);
    this.pressed += text.length;
  }

  /** Tabs until the focus is on an element that fits; an error after a whole round. */
  async tabTo(fits, what) {
    for (let steps = 0; steps < 400; steps += 1) {
      if (await this.page.evaluate(fits, what)) return;
      await this.press("Tab");
    }
    throw new Error(`never reached ${what}`);
  }

  /** Fills the field of a path, on the way down the page. */
  async fill(path, text) {
    await this.tabTo((id) => document.activeElement?.id === id, `field-${path.replaceAll(".", "-")}`);
    await this.type(text);
  }

  /** Presses the button that says this. */
  async button(name) {
    await this.tabTo((name) => document.activeElement?.tagName === "BUTTON" && document.activeElement.innerText.trim() === name, name);
    await this.press("Enter");
  }
}

test("from an empty page to who gets what, by keyboard alone", async ({ page }, info) => {
  test.setTimeout(120_000);
  const began = Date.now();
  await open(page, "en");
  const keys = new Keyboard(page);
  await page.getByRole("button", { name: words.en.empty }).focus();
  await keys.press("Enter");
  await expect(page.locator(".answer-content .headline")).toHaveCount(0);

  await keys.tabTo((id) => document.activeElement?.id.startsWith(id), "field-right-kind");
  await keys.press(" ");
  await keys.fill("right.filing_date", "16/3/2026");
  await keys.fill("right.state_funding_share", "100");
  await keys.fill("licence.signed_on", "4/1/2027");
  await keys.fill("licence.upfront", "1 billion");
  await keys.fill("licence.costs", "100 million");
  await keys.fill("licence.term_years", "8");
  await keys.fill("sales.first_year", "20 billion");
  await keys.fill("sales.growth", "8");
  await keys.button("Add an inventor");
  await keys.fill("inventors.0.weight", "1");
  await keys.button("Add a band");
  await keys.fill("policy.bands.0.inventors", "30");
  await keys.fill("policy.bands.0.department", "10");
  await keys.fill("policy.bands.0.institute", "60");
  await keys.press("Tab");

  await expect(page.locator(".headline dd").first()).toContainText("billion");
  await expect(page.getByRole("heading", { name: "Would everybody sign?" })).toBeVisible();
  const seconds = (Date.now() - began) / 1000;
  info.annotations.push({ type: "keys", description: `${keys.pressed} keys, ${seconds.toFixed(1)} s` });
  console.log(`newcomer: ${keys.pressed} keys, ${seconds.toFixed(1)} s`);
  // Ten minutes at two keys a second.
  expect(keys.pressed).toBeLessThan(1200);
});
