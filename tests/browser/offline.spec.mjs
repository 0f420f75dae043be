// Without a network after the first load: every page and every export, later builds, broken ones, frames. The host is really closed.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { dist, laterBuild, listAnew, lists, removeBuilds, startHost, truncate } from "./host.mjs";
import { drawn, field, figures, give, open, save, type } from "./page.mjs";

const hosts = [];
const host = async (options) => {
  hosts.push(await startHost(options));
  return hosts.at(-1);
};
test.afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
  removeBuilds();
});

/** How many files each kept build has, in the order in which they came. */
const builds = (page) =>
  page.evaluate(async () => {
    const sizes = [];
    for (const key of await caches.keys()) sizes.push((await (await caches.open(key)).keys()).length);
    return sizes;
  });
const whole = lists().all.length;
const isKept = (page, count = 1) => expect.poll(() => builds(page), { timeout: 30_000 }).toEqual(Array(count).fill(whole));
const mark = (page) => page.locator("html").getAttribute("data-mark");
const notice = (page) => page.locator(".update-notice");
const checkForUpdate = (page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

async function draw(page) {
  await page.locator("#simulation-start").click();
  await expect(page.locator("#simulation-state")).toContainText("10,000 futures drawn", { timeout: 120_000 });
}

async function openSpinOff(page, address) {
  await page.goto(`${address}#/examples`);
  await page.getByRole("button", { name: /new coating/i }).click();
  await expect(page.locator(".verdict")).toHaveCount(2);
}

async function openCard(page, address, language) {
  await page.goto(`${address}#/methods`);
  const card = page.locator(".reading-page li a").first();
  const title = await card.innerText();
  await card.click();
  await expect(page.locator("#page-title")).toHaveText(title);
  await expect(page.locator(".reading-page math, .reading-page h2").first()).toBeAttached();
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
}

test("with the host closed every page, the simulation and every export work after a reload", async ({ page, context }) => {
  test.setTimeout(240_000);
  const own = await host({ under: "/some/folder/" });
  const elsewhere = [];
  context.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(own.address)) elsewhere.push(request.url());
  });
  const faults = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await open(page, "en", own.address);
  await isKept(page);
  await own.close();
  await expect(fetch(own.address)).rejects.toThrow();
  await page.reload();
  await drawn(page);

  const before = await figures(page);
  await type(page, "licence.royalty_rate", "6.5");
  await page.keyboard.press("Tab");
  await expect.poll(() => figures(page)).not.toEqual(before);
  const saved = await save(page);
  expect(JSON.parse(saved.text).inputs["licence.royalty_rate"].value).toBe("0.065");
  await give(page, saved.name, saved.text);
  await expect(page.getByRole("status").filter({ hasText: saved.name })).toBeVisible();
  const picture = page.locator("figure:has(svg.picture)").first();
  for (const [kind, start] of [["SVG", "<svg"], ["PNG", "\x89PNG"]]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      picture.getByRole("button", { name: new RegExp(`as ${kind}$`) }).click(),
    ]);
    expect(readFileSync(await download.path()).toString("latin1").startsWith(start)).toBe(true);
  }
  expect((await page.pdf()).subarray(0, 4).toString()).toBe("%PDF");

  await openSpinOff(page, own.address);
  await draw(page);
  await page.goto(`${own.address}#/quick/8`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Question 8 of 8");
  await openCard(page, own.address, "en");
  await page.goto(`${own.address}#/terms`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glossary");
  await page.goto(`${own.address}#/sources`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
  await page.getByRole("button", { name: "Tiếng Việt", exact: true }).click();
  await openCard(page, own.address, "vi");
  await page.goto(`${own.address}?x=1#/terms`);
  await drawn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thuật ngữ");
  expect(faults).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test("with the host closed after the first visit the open page still simulates, without a reload", async ({ page }) => {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  await own.close();
  await openSpinOff(page, own.address);
  await draw(page);
});

test("the service worker names every file of the page and nothing else, and the first load is what the page loads", async ({ page }) => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1));
  const { first, all } = lists();
  expect(all.map(([name]) => name).sort()).toEqual(files.filter((name) => name !== "sw.js").sort());
  const own = await host();
  own.answer = (name, response) => name === "sw.js" && Boolean(response.writeHead(404).end());
  await open(page, "en", own.address);
  await page.waitForLoadState("networkidle");
  const listed = first.map(([name]) => name);
  // When the first answer stands: the second part, the words of a language that is chosen, and what moves the answer.
  const later = /^(later|words-en|worker|engine)-/;
  expect(own.asked.filter((name) => name !== "sw.js" && !listed.includes(name) && !later.test(name))).toEqual([]);
  // A browser asks for icon and manifest when it wants to show them.
  const shown = ["icons/icon.svg", "manifest.webmanifest"];
  expect(listed.filter((name) => !own.asked.includes(name) && !shown.includes(name))).toEqual([]);
});

test("a later build waits: the open page keeps its engine and cards, and entries outlive the change", async ({ page, context }) => {
  test.setTimeout(300_000);
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  own.folder = laterBuild("second");

  const other = await context.newPage();
  await open(other, "en", own.address);
  expect(await mark(other)).toBeNull();
  await expect(notice(page)).toContainText("A new version of this page is ready. Your entries stay as they are.");
  await expect(notice(other)).toContainText("A new version");
  await isKept(page, 2);

  // The earlier build is gone from the host; nothing of it is missing here.
  await openCard(page, own.address, "en");
  await openSpinOff(page, own.address);
  await draw(page);
  await type(page, "licence.royalty_rate", "6.5");
  await page.keyboard.press("Tab");
  const compared = () => page.locator(".paths-table .figure-button").allInnerTexts();
  const shown = await compared();
  await type(other, "licence.royalty_rate", "7.25");

  await notice(page).getByRole("button", { name: "Use it now" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "second");
  await drawn(page);
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6.5");
  await expect.poll(compared).toEqual(shown);
  expect(shown.length).toBeGreaterThan(10);
  await expect(notice(page)).toBeEmpty();

  // The other window is still of the earlier build, under the later worker.
  expect(await mark(other)).toBeNull();
  await expect(field(other, "licence.royalty_rate")).toHaveValue("7.25");
  await openCard(other, own.address, "en");
  await openSpinOff(other, own.address);
  await draw(other);
  await isKept(page, 2);
  await notice(other).getByRole("button", { name: "Use it now" }).click();
  await expect(other.locator("html")).toHaveAttribute("data-mark", "second");
  await expect(other.locator(".verdict")).toHaveCount(2);

  // No page of the earlier build is left, so its files go.
  await isKept(page, 1);
  await own.close();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "second");
  await openSpinOff(page, own.address);
  await draw(page);
});

test("a reload brings the later build as soon as it is here whole, and what was handed over comes back only once", async ({ page }) => {
  const own = await host();
  await open(page, "vi", own.address);
  await isKept(page);
  own.folder = laterBuild("second");
  await page.reload();
  await drawn(page);
  await expect(notice(page)).toContainText("Đã có bản mới của trang.");
  await isKept(page, 2);
  await type(page, "licence.royalty_rate", "6,5");
  await type(page, "licence.costs", "chưa rõ");
  await notice(page).getByRole("button", { name: "Dùng ngay" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "second");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6,5");
  await expect(field(page, "licence.costs")).toHaveValue("chưa rõ");
  expect(await page.evaluate(() => history.state)).toBeNull();

  own.folder = laterBuild("third");
  await checkForUpdate(page);
  await expect(notice(page)).toContainText("Đã có bản mới của trang.");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "third");
  await drawn(page);
  await expect(notice(page)).toBeEmpty();
});

test("a later build with a file cut off leaves the page as it is, and comes when it is mended", async ({ page }) => {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  const later = laterBuild("second");
  const boot = readFileSync(join(later, readdirSync(later).find((name) => /^boot-/.test(name))));
  const name = truncate(later, /^boot-/);
  own.folder = later;
  for (let visit = 0; visit < 2; visit += 1) {
    own.asked.length = 0;
    await page.reload();
    await drawn(page);
    await expect.poll(() => own.asked).toContain(name);
    await page.waitForLoadState("networkidle");
    expect(await mark(page)).toBeNull();
    await expect(notice(page)).toBeEmpty();
    expect(await builds(page)).toEqual([whole]);
  }
  await openSpinOff(page, own.address);
  await draw(page);

  own.answer = (asked, response) => asked === name && Boolean(response.writeHead(200, { "Content-Type": "text/javascript" }).end(boot));
  await page.reload();
  await expect(notice(page)).toContainText("A new version");
  await notice(page).getByRole("button", { name: "Use it now" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-mark", "second");
});

test("a later build without its service worker renewed is not taken", async ({ page }) => {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  own.folder = laterBuild("second");
  own.answer = (name, response) => name === "sw.js" && Boolean(response.writeHead(500).end());
  await page.reload();
  await drawn(page);
  expect(await mark(page)).toBeNull();
  await openSpinOff(page, own.address);
  await draw(page);
});

test("entries that the browser does not carry over keep the page from being changed", async ({ page }) => {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  own.folder = laterBuild("second");
  await checkForUpdate(page);
  await page.evaluate(() => {
    // Neither the store nor the tab takes them.
    IDBDatabase.prototype.transaction = History.prototype.replaceState = () => {
      throw new DOMException("", "SecurityError");
    };
  });
  await type(page, "licence.royalty_rate", "6.5");
  await notice(page).getByRole("button", { name: "Use it now" }).click();
  await expect(notice(page)).toContainText("could not carry your entries over");
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6.5");
  expect(await mark(page)).toBeNull();
});

test("the notice can be put off, and the page goes on", async ({ page }) => {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  own.folder = laterBuild("second");
  await checkForUpdate(page);
  await type(page, "licence.royalty_rate", "6.5");
  await notice(page).getByRole("button", { name: "Later" }).click();
  await expect(notice(page)).toBeEmpty();
  await expect(field(page, "licence.royalty_rate")).toHaveValue("6.5");
});

/** Keeps the page, then opens it anew from a host that answers in its own way. */
async function opensFromTheKeptCopy(page, answer) {
  const own = await host();
  await open(page, "en", own.address);
  await isKept(page);
  own.answer = answer;
  await page.goto("about:blank");
  await page.goto(own.address, { waitUntil: "commit" });
  await drawn(page);
  expect((await figures(page)).length).toBeGreaterThan(80);
}

test("the kept page opens when the host says nothing", ({ page }) => opensFromTheKeptCopy(page, () => true));

test("the kept page opens when the host has failed", ({ page }) =>
  opensFromTheKeptCopy(page, (_, response) => Boolean(response.writeHead(503).end())));

test("the kept page opens when a portal answers in place of the host", ({ page }) =>
  opensFromTheKeptCopy(page, (_, response) => Boolean(response.writeHead(200, { "Content-Type": "text/html" }).end("Log in"))));

test("a first visit that is cut off says so and leaves nothing half done", async ({ page }) => {
  const own = await host();
  const cutOff = (pattern) => (own.answer = (name, response) => pattern.test(name) && Boolean(response.destroy()));

  cutOff(/^app-.*wasm$/);
  await page.goto(own.address);
  await expect(page.locator("#boot-failed")).toContainText("The page could not start.");
  await expect(page.locator(".alone")).toBeHidden();
  expect(await builds(page)).toEqual([]);

  // The page comes, and the connection goes before the service worker has its own copy of it.
  let asked = 0;
  // What the page asks for later stays away too, or the browser's own cache would have it for the service worker.
  const later = /^(engine|worker|cards)-/;
  own.answer = (name, response) => (later.test(name) || (name === "index.html" && ++asked > 1)) && Boolean(response.destroy());
  await page.reload();
  await drawn(page);
  await expect.poll(() => asked).toBeGreaterThan(1);
  await page.waitForLoadState("networkidle");
  expect(await builds(page)).toEqual([]);

  // The page is kept, and the connection goes before the engine is.
  cutOff(/^engine-/);
  await page.reload();
  await drawn(page);
  await expect.poll(async () => (await builds(page))[0]).toBe(whole - 2);

  own.answer = () => false;
  await page.reload();
  await isKept(page);
});

test("without a network and before engine and cards are kept, what needs them says so and the rest goes on", async ({ page }) => {
  const own = await host();
  own.answer = (name, response) => /^(engine|worker|cards)-/.test(name) && Boolean(response.destroy());
  await open(page, "en", own.address);
  await expect.poll(async () => (await builds(page))[0]).toBe(whole - lists().rest.filter(([name]) => /^(engine|worker|cards)-/.test(name)).length);
  await own.close();
  await page.reload();
  await drawn(page);
  await page.goto(`${own.address}#/methods`);
  await expect(page.locator(".reading-page")).toContainText("This part could not be loaded.");
  await openSpinOff(page, own.address);
  await page.locator("#simulation-start").click();
  await expect(page.locator(".simulation")).toContainText("The drawing stopped by itself", { timeout: 60_000 });
  const before = await figures(page);
  await type(page, "licence.royalty_rate", "6.5");
  await expect.poll(() => figures(page)).not.toEqual(before);
});

test("where the browser lets no service worker in, the page works as without one", async ({ page }) => {
  const complaints = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("", "SecurityError"));
  });
  const own = await host();
  await open(page, "en", own.address);
  await openSpinOff(page, own.address);
  await draw(page);
  expect(await builds(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a guest in the frame of another page leaves no service worker behind", async ({ page }) => {
  const own = await host();
  const stranger = await host();
  for (const at of [own, stranger]) {
    at.answer = (name, response) =>
      name === "frame.html" &&
      Boolean(response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><iframe src="${own.address}"></iframe>`));
    await page.goto(`${at.address}frame.html`);
    const frame = page.frames().find((frame) => frame.url() === own.address);
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-boot", "ready");
    await page.waitForLoadState("networkidle");
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(own.asked).not.toContain("sw.js");
  }
});

test("in a sandboxed frame that lets no module in, the page says how to open it", async ({ page }) => {
  const own = await host();
  const stranger = await host();
  const frame = (sandbox) => {
    stranger.answer = (name, response) =>
      name === "frame.html" &&
      Boolean(
        response
          .writeHead(200, { "Content-Type": "text/html" })
          .end(`<!doctype html><iframe width="600" height="500" sandbox="${sandbox}" src="${own.address}"></iframe>`),
      );
    return page.goto(`${stranger.address}frame.html`);
  };
  for (const sandbox of ["allow-scripts", ""]) {
    await frame(sandbox);
    const inside = page.frameLocator("iframe");
    await expect(inside.locator(".alone")).toContainText("mở Labworth ở thẻ riêng");
    await expect(inside.locator(".alone")).toContainText("open Labworth in a tab of its own");
    await expect(inside.locator(".alone p[lang=en]")).toBeVisible();
    await expect(inside.locator("#boot-failed")).toBeHidden();
  }
  // Where the frame may open windows, the link leads to the page by itself.
  await frame("allow-scripts allow-popups allow-popups-to-escape-sandbox");
  const inside = page.frameLocator("iframe");
  const link = inside.getByRole("link", { name: "open Labworth in a tab of its own" });
  const [alone] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await drawn(alone);
});

test("where the page starts at once, the sentence for frames is never seen, with reduced motion too", async ({ page }) => {
  const own = await host();
  await page.emulateMedia({ reducedMotion: "reduce" });
  let release;
  const waiting = new Promise((done) => (release = done));
  own.answer = (name, response) => {
    if (!/^app-.*wasm$/.test(name)) return false;
    waiting.then(() => response.writeHead(200, { "Content-Type": "application/wasm" }).end(readFileSync(join(dist, name))));
    return true;
  };
  await page.goto(own.address, { waitUntil: "commit" });
  await expect(page.locator(".starting")).toBeVisible();
  await expect(page.locator(".alone")).toBeHidden();
  // On a connection that slow, it is.
  await expect(page.locator(".alone")).toBeVisible({ timeout: 20_000 });
  release();
  await drawn(page);
  await expect(page.locator(".alone")).toHaveCount(0);
});

test("the page can be installed: its manifest and icons are in order", async ({ page, context }) => {
  const own = await host({ under: "/some/folder/" });
  await open(page, "en", own.address);
  await isKept(page);
  const devtools = await context.newCDPSession(page);
  const { url, data, errors } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${own.address}manifest.webmanifest`);
  const manifest = JSON.parse(data);
  expect([manifest.start_url, manifest.scope, manifest.lang]).toEqual(["./", "./", "vi"]);
  for (const { src, sizes, type } of manifest.icons) {
    const response = await page.request.get(new URL(src, url).href);
    expect(response.headers()["content-type"]).toBe(type);
    if (type !== "image/png") continue;
    const png = await response.body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose, sizes }) => `${purpose ?? "any"} ${sizes}`)).toEqual(
    expect.arrayContaining(["any 192x192", "any 512x512", "maskable 512x512"]),
  );
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // The tests' browser keeps nothing, as a private window does; that is all that it may have against it.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});

test("the list written anew for the same files is the same", async () => {
  const later = laterBuild("second");
  const once = readFileSync(join(later, "sw.js"), "utf8");
  listAnew(later);
  expect(readFileSync(join(later, "sw.js"), "utf8")).toBe(once);
  expect(once).not.toBe(readFileSync(join(dist, "sw.js"), "utf8"));
});
