// The second part of the page's module (src/later): it comes when the first answer stands, and where it does not come the page
// says so and goes on.
import { expect, test } from "@playwright/test";
import { field, open, type } from "./page.mjs";

// The tests stand in for the network, which a service worker would ask past them.
test.use({ serviceWorkers: "block" });

const LATER = /\/later-[0-9a-f]+\.wasm$/;
const waiting = (page) => page.locator(".waiting");
const headline = (page) => page.locator(".answer .figure-button").first();

test("the first answer stands while the second part is still on its way", async ({ page }) => {
  let release;
  const held = new Promise((let_go) => (release = let_go));
  await page.route(LATER, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(headline(page)).toBeVisible();
  await expect(waiting(page).first()).toBeAttached();
  await expect(page.locator("table.years")).toHaveCount(0);
  release();
  await expect(waiting(page)).toHaveCount(0);
  await expect(page.locator("table.years")).toBeVisible();
});

test("where the second part cannot be had the page says so, goes on calculating, and has it when asked again", async ({ page }) => {
  await page.route(LATER, (route) => route.abort());
  await open(page);
  await expect(waiting(page).first()).toContainText("This part could not be loaded.");
  const before = await headline(page).innerText();
  await field(page, "licence.royalty_rate").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("9");
  await expect(headline(page)).not.toHaveText(before);
  // Figures open to the same sentence, and so do the other pages.
  await headline(page).click();
  await expect(page.locator(".answer").getByRole("status").filter({ hasText: "This part could not be loaded." }).first()).toBeVisible();
  await page.goto("./#/examples");
  await expect(waiting(page)).toContainText("This part could not be loaded.");
  await page.unroute(LATER);
  await waiting(page).getByRole("button", { name: "Load it again" }).click();
  await expect(page.getByRole("button", { name: /new coating/i })).toBeVisible();
  await page.goto("./#/");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("9");
  await expect(waiting(page)).toHaveCount(0);
  await type(page, "licence.royalty_rate", "5");
});

test("another module in the place of the second part is not run", async ({ page }) => {
  const nothing = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // a module that holds nothing, and is valid
  await page.route(LATER, (route) => route.fulfill({ body: nothing, contentType: "application/wasm" }));
  await open(page);
  await expect(waiting(page).first()).toContainText("This part could not be loaded.");
  await expect(page.locator("#stopped")).toBeHidden();
  await type(page, "licence.royalty_rate", "9");
});

test("where the words of the other language cannot be had the page says so and stays in its own", async ({ page }) => {
  const words = /\/words-en-[0-9a-f]+\.txt$/;
  await page.route(words, (route) => route.abort());
  await page.goto("./");
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(page.locator(".language-failed")).toContainText("Chưa tải được ngôn ngữ kia.");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.unroute(words);
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".language-failed")).toBeEmpty();
});

for (const [kind, body] of [
  ["are a page of another kind", () => "<!doctype html><title>Log in</title>"],
  ["are cut off", (own) => own.slice(0, own.length / 2)],
  ["are of the other language", (own, other) => other],
  ["are empty", () => ""],
]) {
  test(`where the words of the page ${kind} it says that it could not start, and starts when they are there`, async ({ page }) => {
    const words = /\/words-vi-[0-9a-f]+\.txt$/;
    await page.route(words, async (route) => {
      const own = await (await route.fetch()).text();
      const names = await (await page.request.get("./")).text();
      const other = await (await page.request.get(names.match(/words-en-[0-9a-f]+\.txt/)[0])).text();
      await route.fulfill({ body: body(own, other), contentType: "text/html" });
    });
    await page.goto("./");
    await expect(page.locator("#boot-failed")).toContainText("The page could not start.");
    await expect(page.locator("html")).toHaveAttribute("data-boot", "failed");
    await page.unroute(words);
    await page.goto("./#/");
    await page.reload();
    await expect(field(page, "licence.royalty_rate")).toBeVisible();
  });
}
