// Nothing is lost: what is typed stands there again after a reload, a crash, a kill; two tabs never overwrite each other;
// where the browser keeps nothing the page works on and says so.
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { back, keep, keptRate, line, notice, rate, stands, stored } from "./keeping.mjs";
import { field, open, openDetails, save, type, words } from "./page.mjs";

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Writes over what is known of the newest state, or its text. */
const spoil = (page, change) =>
  page.evaluate(async (change) => {
    const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    const database = await done(indexedDB.open("labworth"));
    const transaction = database.transaction(["states", "texts"], "readwrite");
    const [states, texts] = ["states", "texts"].map((name) => transaction.objectStore(name));
    const key = (await done(states.getAllKeys())).at(-1);
    const text = await done(texts.get(key));
    if (change.cut) texts.put(text.slice(0, text.length / 2), key);
    if (change.format) texts.put(text.replace('"format": 1', `"format": ${change.format}`), key);
    if (change.noText) texts.delete(key);
    if (change.known !== undefined) states.put(change.known, key);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    return key;
  }, change);

/** The bytes of a download that a click begins. */
async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

// ── Opened again ──

test("a first visit shows the example, says nothing and keeps nothing", async ({ page }) => {
  await open(page);
  await stands(page, "untouched");
  await expect(notice(page)).toBeEmpty();
  await page.getByRole("button", { name: words.vi.language, exact: true }).click();
  await page.waitForTimeout(1000); // longer than the moment after which a change would be kept
  expect((await stored(page)).keys).toEqual([]);
});

for (const [language, said] of [["vi", /còn nguyên.*lúc \d+:\d\d/], ["en", /are back.*at \d+:\d\d/]]) {
  test(`after a reload the entries stand there again, and the page says from when (${language})`, async ({ page }) => {
    await open(page, language);
    await keep(page, "7");
    await type(page, "licence.costs", "1.2.3");
    await stands(page, "kept");
    await page.reload();
    await expect(notice(page)).toContainText(said);
    await expect(field(page, rate)).toHaveValue("7");
    await expect(field(page, "licence.costs")).toHaveValue("1.2.3");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await notice(page).getByRole("button").first().click();
    await expect(field(page, rate)).not.toHaveValue("7");
    await expect(notice(page)).toBeEmpty();
    await page.getByRole("button", { name: words[language].undo }).click();
    await expect(field(page, rate)).toHaveValue("7");
  });
}

test("what an opened file held besides its entries is kept with them", async ({ page }) => {
  await open(page);
  const saved = JSON.parse((await save(page)).text);
  const text = JSON.stringify({ ...saved, later_version: { kept: ["as", "it", "is"] } });
  await page.locator("input[type=file]").setInputFiles({ name: "a.labworth.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await keep(page, "8");
  await page.reload();
  await expect(notice(page)).toContainText("are back");
  const again = JSON.parse((await save(page)).text);
  expect(again.later_version).toEqual({ kept: ["as", "it", "is"] });
  expect(again.inputs[rate].value).toBe("0.08");
});

test("typing and closing at once keeps the last letter", async ({ page, context }) => {
  await open(page);
  await openDetails(page);
  await field(page, "project.title").fill("Màng lọc nano");
  await page.close();
  const again = await context.newPage();
  await back(again);
  await expect(notice(again)).toContainText("are back");
  await openDetails(again);
  await expect(field(again, "project.title")).toHaveValue("Màng lọc nano");
});

test("typing and leaving for another page at once keeps it and does not ask", async ({ page, context }) => {
  const asked = [];
  page.on("dialog", (dialog) => asked.push(dialog.type()) && dialog.accept());
  await open(page);
  await type(page, rate, "7");
  await page.goto("about:blank");
  await back(page);
  await expect(field(page, rate)).toHaveValue("7");
  expect(asked).toEqual([]);
});

test("after a crash of the tab the entries stand there again", async ({ page, context }) => {
  await open(page);
  await keep(page, "7");
  const crashed = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => {});
  await crashed;
  const again = await context.newPage();
  await back(again);
  await stands(again, "kept");
  await expect(field(again, rate)).toHaveValue("7");
});

test("after the browser was closed and opened again the entries stand there", async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), "labworth-profile-"));
  const options = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] };
  const before = await chromium.launchPersistentContext(profile, options);
  const page = await before.newPage();
  await open(page, "en", baseURL);
  await type(page, rate, "7");
  await before.close();
  const after = await chromium.launchPersistentContext(profile, options);
  const again = await after.newPage();
  await back(again, baseURL);
  await expect(field(again, rate)).toHaveValue("7");
  await after.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

// ── Earlier states ──

test("earlier states are listed with time, title and entries, and one is opened and undone", async ({ page }) => {
  await open(page);
  await openDetails(page);
  await field(page, "project.title").fill("Before");
  await keep(page, "7");
  await press(page, words.en.empty);
  await keep(page, "9");
  await press(page, "Earlier states");
  const states = page.locator(".earlier-state");
  await expect(states.first()).toContainText("Without a title");
  const before = states.filter({ hasText: "Before" }).first();
  await expect(before).toContainText(/at \d+:\d\d/);
  await expect(before).toContainText(/[1-9]\d entries/);
  const text = await downloaded(page, () => before.getByRole("button", { name: /^Save the state/ }).click());
  expect(JSON.parse(text).inputs[rate].value).toBe("0.07");
  await before.getByRole("button", { name: /^Open the state/ }).click();
  await expect(field(page, rate)).toHaveValue("7");
  await expect(notice(page)).toContainText("Undo");
  await press(page, words.en.undo);
  await expect(field(page, rate)).toHaveValue("9");
});

test("typing on and on leaves few states, and the newest is the last letter", async ({ page }) => {
  await open(page);
  for (const text of ["1", "2", "3", "4", "5", "6"]) await keep(page, text);
  const { keys, texts } = await stored(page);
  expect(keys.length).toBeLessThan(6);
  expect(JSON.parse(texts.at(-1)).inputs[rate].value).toBe("0.06");
});

// ── A broken store ──

for (const [kind, change, said] of [
  ["cut off", { cut: true }, "breaks off"],
  ["without its text", { noText: true }, "is empty"],
  ["of a newer format", { format: 99 }, "newer Labworth (format 99"],
]) {
  test(`a state that is ${kind} is named and left alone, and the one before it is opened`, async ({ page }) => {
    await open(page);
    await keep(page, "7");
    await press(page, words.en.empty);
    await keep(page, "8");
    const key = await spoil(page, change);
    await page.reload();
    await expect(notice(page)).toContainText(said);
    await expect(field(page, rate)).toHaveValue("7");
    await keep(page, "9");
    expect((await stored(page)).keys).toContain(key);
    await page.reload();
    await expect(field(page, rate)).toHaveValue("9");
    await expect(notice(page)).toContainText("are back");
  });
}

test("where nothing of what was kept can be read the page begins as on a first visit and says why", async ({ page }) => {
  await open(page);
  await keep(page, "7");
  const key = await spoil(page, { format: 99 });
  await page.reload();
  await expect(notice(page)).toContainText("newer Labworth (format 99");
  await expect(field(page, rate)).not.toHaveValue("7");
  await press(page, "Earlier states");
  const text = await downloaded(page, () => page.getByRole("button", { name: /^Save the state/ }).click());
  expect(JSON.parse(text).format).toBe(99);
  await page.getByRole("button", { name: /^Open the state/ }).click();
  await expect(notice(page)).toContainText("newer Labworth (format 99");
  await keep(page, "9");
  expect((await stored(page)).keys).toContain(key);
});

for (const [kind, known] of [["a number", 5], ["another record", { revision: "x" }], ["endless", { project: "a", revision: 1, at: Infinity, title: "", entries: 1, size: 1 }]]) {
  test(`what is known of a state may be spoilt, its text is opened all the same (${kind})`, async ({ page }) => {
    await open(page);
    await keep(page, "7");
    await spoil(page, { known });
    await page.reload();
    await expect(field(page, rate)).toHaveValue("7");
    await keep(page, "8");
    await page.reload();
    await expect(field(page, rate)).toHaveValue("8");
  });
}

test("a store without its parts is made anew", async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.spoilt) return;
    sessionStorage.spoilt = 1;
    indexedDB.open("labworth").onsuccess = ({ target }) => target.result.close();
  });
  await open(page);
  await keep(page, "7");
  await page.reload();
  await expect(field(page, rate)).toHaveValue("7");
});

test("a store that is cleared while the page is open is opened anew", async ({ page }) => {
  await open(page);
  await keep(page, "7");
  await page.evaluate(() => new Promise((gone) => (indexedDB.deleteDatabase("labworth").onsuccess = gone)));
  await keep(page, "8");
  await page.reload();
  await expect(field(page, rate)).toHaveValue("8");
});

test("a page that stops whenever it opens what was kept begins without it", async ({ page }) => {
  await open(page);
  await keep(page, "7");
  const { keys } = await stored(page);
  await page.evaluate((key) => (localStorage["labworth.opening"] = `${key} 2`), keys.at(-1));
  await page.reload();
  await expect(notice(page)).toContainText("The page stopped when it opened your entries");
  await expect(field(page, rate)).not.toHaveValue("7");
  await press(page, "Earlier states");
  await page.getByRole("button", { name: /^Open the state/ }).click();
  await expect(field(page, rate)).toHaveValue("7");
});

// ── No store ──

const withoutStore = {
  "has no store": () => Object.defineProperty(window, "indexedDB", { value: undefined }),
  "throws when the store is opened": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  },
  "refuses the store": () => {
    // As a private window does: an error event instead of a database.
    IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
      Object.defineProperty(request, "error", { value: new DOMException("no", "InvalidStateError") });
      Object.defineProperty(request, "onupgradeneeded", { set() {} });
      Object.defineProperty(request, "onerror", { set() {} });
      Object.defineProperty(request, "onsuccess", { set: (tell) => setTimeout(() => tell(new Event("error"))) });
      return request;
    };
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => Object.defineProperties(Object.create(IDBOpenDBRequest.prototype), Object.fromEntries(["onupgradeneeded", "onerror", "onsuccess"].map((name) => [name, { set() {} }])));
  },
};

for (const [kind, spoilt] of Object.entries(withoutStore)) {
  test(`where the browser ${kind} the page works on, says so once, and asks before it is closed (${kind})`, async ({ page }) => {
    const asked = [];
    page.on("dialog", (dialog) => asked.push(dialog.type()) && dialog.accept());
    await page.addInitScript(spoilt);
    await open(page);
    await stands(page, "not-kept");
    await expect(notice(page)).toContainText("save to a file before you close the page");
    await notice(page).getByRole("button", { name: "Close" }).click();
    await page.goto("about:blank");
    expect(asked, "nothing was typed, so nothing would be lost").toEqual([]);
    await open(page);
    await notice(page).getByRole("button", { name: "Close" }).click();
    await type(page, rate, "7");
    await expect(notice(page)).toBeEmpty();
    await expect(line(page)).toContainText("Not kept");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await type(page, rate, "7");
    const text = await downloaded(page, () => press(page, "save to a file"));
    expect(JSON.parse(text).inputs[rate].value).toBe("0.07");
    await page.reload();
    expect(asked, "what is in a file is not lost").toEqual(["beforeunload"]);
  });
}

test("where the store is slow the browser asks before the page is left, and nothing is lost by staying", async ({ page, context }) => {
  await open(page);
  await keep(page, "7");
  const other = await context.newPage();
  await other.goto("./licences.txt");
  // A page beside this one has both parts of the store in its hands until it is told that it is enough.
  await other.evaluate(async () => {
    const database = await new Promise((resolve) => (indexedDB.open("labworth").onsuccess = ({ target }) => resolve(target.result)));
    const states = database.transaction(["states", "texts"], "readwrite").objectStore("states");
    const again = () => globalThis.isEnough || (states.count().onsuccess = again);
    again();
  });
  await page.bringToFront();
  await type(page, rate, "8");
  await page.waitForTimeout(800); // longer than the moment after which it is written
  await type(page, rate, "8.5");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await other.evaluate(() => (globalThis.isEnough = true));
  await stands(page, "kept");
  await page.reload();
  await expect(field(page, rate)).toHaveValue("8.5");
});

test("a full store lets its older half go, and says so where that is not enough", async ({ page }) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    globalThis.room = Infinity;
    IDBObjectStore.prototype.add = function (...more) {
      if (globalThis.room-- <= 0) throw new DOMException("full", "QuotaExceededError");
      return add.apply(this, more);
    };
  });
  await open(page);
  await keep(page, "7");
  for (const text of ["8", "9"]) {
    await press(page, words.en.empty);
    await keep(page, text);
  }
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    // Full once: there is room again when something was let go.
    IDBObjectStore.prototype.add = function (...more) {
      IDBObjectStore.prototype.add = add;
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await keep(page, "10");
  const rates = (await stored(page)).texts.map((text) => JSON.parse(text).inputs[rate]?.value);
  expect(rates).toContain("0.1");
  expect(rates).not.toContain("0.07");
  await page.evaluate(() => (globalThis.room = 0));
  await type(page, rate, "11");
  await stands(page, "not-kept");
  await expect(notice(page)).toContainText("no room left");
  await page.evaluate(() => (globalThis.room = Infinity));
  await type(page, rate, "12");
  await stands(page, "kept");
  await page.reload();
  await expect(field(page, rate)).toHaveValue("12");
});

test("a quota that the browser itself holds is met with a sentence", async ({ page, context, baseURL }) => {
  await page.goto("about:blank");
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin, quotaSize: 1 });
  await open(page);
  await type(page, rate, "8");
  await stands(page, "not-kept");
  await expect(notice(page)).toContainText("no room left");
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin });
  await keep(page, "9");
});

test("the browser is asked to keep for long after the first save to a file, not before", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.asked = 0;
    StorageManager.prototype.persist = () => Promise.reject(new Error(`${++globalThis.asked}`));
  });
  const faults = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await open(page);
  await keep(page, "7");
  expect(await page.evaluate(() => globalThis.asked)).toBe(0);
  await save(page);
  expect(await page.evaluate(() => globalThis.asked)).toBe(1);
  expect(faults).toEqual([]);
});

// ── Two tabs ──

test("a second tab reads, goes on when it is asked to, and the first steps back", async ({ page, context }) => {
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await stands(second, "elsewhere");
  await expect(notice(second)).toContainText("open in another tab");
  await expect(field(second, rate)).toHaveValue("7");
  await expect(field(second, rate)).toBeDisabled();

  await type(page, rate, "8"); // not kept yet: the first tab keeps it before it steps back
  await press(second, "Continue here");
  await expect(field(second, rate)).toBeEnabled();
  await expect(field(second, rate)).toHaveValue("8");
  await stands(page, "elsewhere");
  await expect(notice(page)).toContainText("You went on with this project in another tab");
  await expect(field(page, rate)).toBeDisabled();
  await keep(second, "9");

  await press(page, "Continue here");
  await expect(field(page, rate)).toHaveValue("9");
  await expect(field(second, rate)).toBeDisabled();
});

test("a second tab works on a copy, and neither changes the other", async ({ page, context }) => {
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await press(second, "Work on a copy");
  await expect(field(second, rate)).toBeEnabled();
  await keep(second, "8");
  await keep(page, "9");
  await Promise.all([page.reload(), second.reload()]);
  await expect(field(page, rate)).toHaveValue("9");
  await expect(field(second, rate)).toHaveValue("8");
  await stands(page, "kept");
  await stands(second, "kept");
});

test("a second tab may open another project while the first has its own", async ({ page, context }) => {
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await press(second, words.en.empty);
  await expect(field(second, rate)).toBeEnabled();
  await keep(second, "8");
  await keep(page, "9");
});

for (const [kind, end] of [
  ["closed", (page) => page.close()],
  ["killed", async (page, context) => {
    const crashed = page.waitForEvent("crash");
    (await context.newCDPSession(page)).send("Page.crash").catch(() => {});
    await crashed;
  }],
]) {
  test(`when the first tab is ${kind} the second goes on by itself`, async ({ page, context }) => {
    await open(page);
    await keep(page, "7");
    const second = await context.newPage();
    await back(second);
    await stands(second, "elsewhere");
    await keep(page, "8");
    await end(page, context);
    await expect(field(second, rate)).toBeEnabled();
    await expect(field(second, rate)).toHaveValue("8");
    await expect(notice(second)).toContainText("The other tab was closed");
    await keep(second, "9");
  });
}

test("a tab that does not answer loses the project, and learns it", async ({ page, context }) => {
  await context.addInitScript(() => delete globalThis.BroadcastChannel);
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await press(second, "Continue here");
  await expect(field(second, rate)).toBeEnabled();
  await expect(field(page, rate)).toBeDisabled();
  await expect(notice(page)).toContainText("You went on with this project in another tab");
});

test("without locks two tabs are noticed at the next write, and nothing is written over", async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await stands(second, "kept");
  await keep(second, "8");
  await type(page, rate, "9");
  await stands(page, "elsewhere");
  await expect(notice(page)).toContainText("Another tab has kept this project");
  await expect(field(page, rate)).toHaveValue("9");
  await press(page, "Continue here");
  await expect(field(page, rate)).toHaveValue("8");
  await press(page, words.en.undo);
  await expect(field(page, rate)).toHaveValue("9");
});

test("what another tab was faster than is kept as a copy", async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
  await open(page);
  await keep(page, "7");
  const second = await context.newPage();
  await back(second);
  await keep(second, "8");
  await type(page, rate, "9");
  await press(page, "Work on a copy");
  await stands(page, "kept");
  await page.reload();
  await expect(field(page, rate)).toHaveValue("9");
});

// ── Frames ──

/** A host of its own that frames the page, and hands out the page's files under another name. */
async function host(frame, more = {}) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };
  const dist = new URL("../../dist/", import.meta.url).pathname;
  const server = createServer((request, response) => {
    const name = request.url.split("?")[0];
    if (name === "/host") {
      response.setHeader("Content-Type", "text/html");
      response.end(`<!doctype html><title>Host</title><iframe width="1000" height="700" ${frame(server.address().port)}></iframe>`);
      return;
    }
    try {
      const file = name === "/" ? "index.html" : name.slice(1);
      const body = readFileSync(join(dist, file));
      for (const [header, value] of Object.entries(more)) response.setHeader(header, value);
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/host`, close: () => server.close() };
}

test("inside another site's page what is kept is apart, and the page says so", async ({ baseURL }) => {
  // A browser that lets frames of other sites keep something, each apart; this one does not unless it is told to.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-features=ThirdPartyCookieDeprecation"],
  });
  const page = await browser.newPage();
  await open(page, "en", baseURL);
  await keep(page, "7");
  const own = await host(() => `src="${baseURL}"`);
  await page.goto(own.address);
  const frame = page.frameLocator("iframe");
  const entry = frame.locator(`[id="field-licence-royalty_rate"]`);
  await expect(frame.locator("html")).toHaveAttribute("data-boot", "ready");
  await expect(frame.locator(".keeping-notice")).toContainText(/tách khỏi trang khi mở riêng|apart from the page/);
  await expect(entry).not.toHaveValue("7");
  await entry.fill("8");
  await expect(frame.locator(".keeping")).toHaveAttribute("data-keeping", "kept");
  await page.reload();
  await expect(entry).toHaveValue("8");
  own.close();
  await browser.close();
});

test("inside another site's page, where the browser keeps nothing for frames, the page says so", async ({ page, baseURL }) => {
  const own = await host(() => `src="${baseURL}"`);
  await page.goto(own.address);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".keeping")).toHaveAttribute("data-keeping", "not-kept");
  await expect(frame.locator(".keeping-notice")).toContainText("lưu ra tệp");
  own.close();
});

test("in a sandboxed frame the page works and says that nothing is kept", async ({ page }) => {
  // A frame without an origin of its own loads the page's modules only from a host that allows every origin.
  const own = await host(() => `sandbox="allow-scripts" src="/"`, { "Access-Control-Allow-Origin": "*" });
  const faults = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  await page.goto(own.address);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-boot", "ready");
  await expect(frame.locator(".keeping")).toHaveAttribute("data-keeping", "not-kept");
  await expect(frame.locator(".keeping-notice")).toContainText("lưu ra tệp");
  await frame.locator(`[id="field-licence-royalty_rate"]`).fill("8");
  await expect(frame.locator(`[id="field-licence-royalty_rate"]`)).toHaveValue("8");
  expect(faults).toEqual([]);
  own.close();
});

// ── The page itself fails ──

/** Lets a test reach the memory of the module, as a fault in it would spoil it. */
const reachMemory = () => {
  const begin = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...more) => {
    const result = await begin.apply(WebAssembly, more);
    globalThis.memory ??= result.instance.exports.memory; // the second part shares it and has none of its own
    return result;
  };
};

const faults = {
  "its memory is spoilt": () => new Uint8Array(globalThis.memory.buffer).fill(0xff),
  "the document refuses what no document refuses": () => {
    Element.prototype.setAttribute = () => {
      throw new DOMException("no", "InvalidCharacterError");
    };
    Element.prototype.removeAttribute = Element.prototype.setAttribute;
  },
};

for (const [kind, fault] of Object.entries(faults)) {
  test(`when the page itself stops, its card gives a file with exactly what was typed (${kind})`, async ({ page }) => {
    await page.addInitScript(reachMemory);
    await open(page);
    await openDetails(page);
    await field(page, "project.title").fill("Vật liệu \"mới\" \\ 🙂");
    await type(page, "licence.costs", "1.2.3");
    await type(page, rate, "7");
    await page.evaluate(fault);
    await page.keyboard.type("5x");
    const card = page.locator("#stopped");
    await expect(card).toBeVisible();
    const text = await downloaded(page, () => page.locator("#stopped-save").click());
    const { inputs } = JSON.parse(text);
    expect(inputs["project.title"].value).toBe("Vật liệu \"mới\" \\ 🙂");
    expect(inputs["licence.costs"].typed).toBe("1.2.3");
    if (kind === "its memory is spoilt") expect(inputs[rate].value).toBe("0.07"); // no letter reached the module after that
    else expect(inputs[rate].value ?? inputs[rate].typed).toMatch(/^(0\.75|75)/);
    const again = await page.context().newPage();
    await open(again);
    await again.locator("input[type=file]").setInputFiles({ name: "a.labworth.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await openDetails(again);
    await expect(field(again, "licence.costs")).toHaveValue("1.2.3");
  });
}

test("a module that stopped writes nothing into the store any more", async ({ page }) => {
  await page.addInitScript(reachMemory);
  await open(page);
  await keep(page, "7");
  const before = await stored(page);
  await field(page, rate).focus();
  await page.keyboard.type("8");
  await page.evaluate(faults["its memory is spoilt"]);
  await page.keyboard.type("5");
  await expect(page.locator("#stopped")).toBeVisible();
  await page.waitForTimeout(1000); // longer than the moment after which it would have been kept
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await expect(field(page, rate)).toHaveValue("7");
});
