// The page says what it is, which build, and under which licences; and that is true.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { open, openDetails } from "./page.mjs";
import { addresses, dig, go, openAnswer } from "./views.mjs";

const dist = new URL("../../dist/", import.meta.url).pathname;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The name of the build, worked out from the files as they are served; see crates/xtask/src/finish.rs. */
async function buildOf(request) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length))
    .filter((name) => name !== "sw.js");
  // By code unit, as Rust sorts.
  files.sort((one, other) => (one < other ? -1 : 1));
  let lines = "";
  for (const name of files) {
    let bytes = await (await request.get(`./${name}`)).body();
    if (name === "index.html") bytes = Buffer.from(bytes.toString("utf8").replace(/ data-build="[0-9a-f]*"/, ""));
    lines += `${sha256(bytes)}  ${name}\n`;
  }
  return sha256(lines).slice(0, 16);
}

for (const language of ["vi", "en"]) {
  test(`every page names its version and the build of the files served (${language})`, async ({ page, request }) => {
    const build = await buildOf(request);
    const version = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
    await open(page, language);
    for (const address of await addresses(page)) {
      await go(page, address);
      await expect(page.getByRole("contentinfo"), address).toContainText(`Labworth ${version}`);
      await expect(page.getByRole("contentinfo"), address).toContainText(build);
    }
  });
}

test("what it is not stands on the page about it, and the notices of the parts can be read", async ({ page }) => {
  await open(page, "en");
  await page.getByRole("contentinfo").getByRole("link").click();
  await expect(page.locator("#page-title")).toHaveText("About Labworth");
  for (const said of ["Not a valuation certificate", "Not legal or tax advice", "not carried forward", "Personal income tax is not calculated", "sends nothing anywhere"]) {
    await expect(page.getByRole("main")).toContainText(said);
  }
  const link = page.getByRole("link", { name: "its licence" });
  const notices = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
  expect(notices.status()).toBe(200);
  const text = await notices.text();
  for (const part of ["yew 0.23.0", "wasm-bindgen 0.2.130", "num-bigint", "Rust standard library", "Permission is hereby granted"]) expect(text).toContain(part);
});

test("nobody who only calculates fetches what is there to read", async ({ page }) => {
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, "en");
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => /cards|licences/.test(path))).toEqual([]);
  await page.getByRole("link", { name: "Glossary" }).click();
  await expect(page.getByText("Relief from royalty").first()).toBeVisible();
  expect(fetched.filter((path) => path.includes("cards-en"))).toHaveLength(1);
  await page.getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { name: "Articles of law" })).toBeVisible();
  expect(fetched.filter((path) => path.includes("cards-en"))).toHaveLength(1);
});

test("an article of law opens at the figure that rests on it, with what was not checked", async ({ page }) => {
  await open(page, "en");
  await openAnswer(page);
  await page.locator(".years tbody tr").first().getByRole("button").nth(1).click();
  await expect(page.locator(".working").first()).toBeVisible();
  await dig(page, page.locator(".working details.clause"));
  const clause = page.locator(".working details.clause").first();
  await clause.locator("summary").click();
  await expect(clause.locator("blockquote")).toContainText(/\w{4}/);
  await expect(clause).toContainText("Not verified against the gazette");
  await expect(clause).toContainText("Confidence");
});

test("without a connection the calculator goes on, and what cannot be fetched says so", async ({ browser, baseURL }) => {
  // As where there is no service worker yet: on the first visit.
  const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  await open(page, "en");
  await page.route("**/cards-*.json", (route) => route.abort());
  await go(page, "#/").then(() => page.evaluate(() => (location.hash = "#/sources")));
  await expect(page.getByRole("main").getByRole("status")).toContainText("could not be loaded");
  await page.unroute("**/cards-*.json");
  await page.evaluate(() => (location.hash = "#/terms"));
  await expect(page.getByRole("term").first()).toBeVisible();
  await context.close();
});

test("what is missing is said to be missing, and is trusted somewhat at most", async ({ page }) => {
  await open(page, "en");
  await go(page, "#/sources");
  await openDetails(page);
  const records = page.locator(".source-record");
  expect(await records.count()).toBeGreaterThan(40);
  const wrong = await records.evaluateAll((all) => all.filter((record) => /missing/.test(record.querySelector("dl")?.innerText ?? "") && /Good trust/.test(record.innerText)).map((record) => record.innerText));
  expect(wrong).toEqual([]);
  expect(await page.getByText("missing", { exact: true }).count()).toBeGreaterThan(10);
});
