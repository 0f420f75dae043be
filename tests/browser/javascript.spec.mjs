// The package for JavaScript: a bare page and Node get the answers of the command line, and errors that programs can read.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { labworth, uncertainProject } from "./command_line.mjs";

const folder = new URL("../../target/javascript/", import.meta.url).pathname;
const kinds = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const bare = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>bare</title><p id="npv"></p><script type="module" src="./bare.js"></script>`;
const script = `import * as labworth from "./labworth.js";
  await labworth.load();
  document.getElementById("npv").textContent = labworth.calc("npv", { rate: "8%", cash_flows: [-40000, 8000, 9200, 10000, 12000, 14500] }).npv;
  globalThis.labworth = labworth;`;

const question = { rate: "8%", cash_flows: [-40000, 8000, 9200, 10000, 12000, 14500] };
const published = labworth(["calc", "npv", "-"], JSON.stringify(question));
const project = uncertainProject();

let server;
let home;

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const name = request.url.slice(1) || "index.html";
    const own = { "index.html": bare, "bare.js": script }[name];
    try {
      const content = own ?? (await readFile(join(folder, name)));
      response.writeHead(200, { "content-type": kinds[extname(name)] ?? "text/plain" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  home = `http://127.0.0.1:${server.address().port}/`;
});

test.afterAll(() => new Promise((closed) => server.close(closed)));

test("a bare page, under a strict policy, shows what the command line answers", async ({ page }) => {
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  await page.goto(home);
  await expect(page.locator("#npv")).toHaveText(String(published.npv));
  expect(await page.evaluate((question) => labworth.calc("npv", question), question)).toEqual(published);
  const drawn = await page.evaluate((project) => labworth.simulate(project, { seed: 7, draws: 500 }), project);
  expect(drawn).toEqual(labworth(["simulate", "-", "--seed", "7", "--draws", "500"], project));
  // A favicon is the browser's own wish.
  expect(complaints.filter((text) => !text.includes("favicon") && !text.includes("404"))).toEqual([]);
});

test("Node is given the bytes and answers as the command line does, calculator by calculator", async () => {
  const own = await import(pathToFileURL(join(folder, "labworth.js")));
  expect(() => own.list()).toThrow(expect.objectContaining({ code: "not_loaded" }));
  await own.load(await readFile(join(folder, "engine.wasm")));
  const listed = own.list();
  expect(listed.length).toBeGreaterThan(15);
  for (const { name } of listed) {
    const described = own.schema(name);
    expect(described, name).toEqual(labworth(["calc", "--schema", name]));
    for (const example of described.examples) {
      expect(own.calc(name, example.input), `${name}: ${example.title}`).toEqual(labworth(["calc", name, "-"], JSON.stringify(example.input)));
    }
  }
  const evaluated = labworth(["evaluate", "-"], project);
  expect(own.evaluate(project)).toEqual(evaluated);
  expect(own.evaluate(JSON.parse(project))).toEqual(evaluated);
  const seed = 2n ** 64n - 1n;
  const drawn = labworth(["simulate", "-", "--seed", `${seed}`, "--draws", "300", "--reading", "1"], project);
  expect(own.simulate(project, { seed, draws: 300, reading: "1" })).toEqual(drawn);
});

test("what is wrong is thrown with code, path and every problem", async () => {
  const own = await import(pathToFileURL(join(folder, "labworth.js")));
  own.loadSync(await readFile(join(folder, "engine.wasm")));
  const thrown = (ask) => {
    try {
      ask();
    } catch (fault) {
      return fault;
    }
    throw new Error("nothing was thrown");
  };
  const fault = thrown(() => own.calc("npv", { rate: NaN, cash_flows: [1, Infinity, null], initial_flow: undefined }));
  expect(fault).toBeInstanceOf(Error);
  expect([fault.code, fault.path]).toEqual(["not_a_number", "rate"]);
  expect(fault.problems.map(({ code, path }) => [code, path])).toEqual([
    ["not_a_number", "rate"],
    ["not_a_number", "cash_flows.1"],
    ["wrong_type", "cash_flows.2"],
  ]);
  const itself = {};
  itself.rate = itself;
  for (const [ask, code, path] of [
    [() => own.calc("npw", {}), "unknown_calculator", ""],
    [() => own.calc("npv"), "wrong_type", ""],
    [() => own.calc("npv", itself), "invalid_json", ""],
    [() => own.calc("npv", { rate: () => 1 }), "invalid_json", ""],
    [() => own.calc("largest-remainder", { total: "9007199254740993", weights: [1, 0] }), "result_out_of_range", ""],
    [() => own.evaluate("{"), "file_truncated", ""],
    [() => own.simulate(project, { draws: 1 }), "out_of_range", "draws"],
    [() => own.simulate(project, { sede: 1 }), "unknown_field", "sede"],
    [() => own.simulate(project, { reading: 99 }), "out_of_range", "reading"],
  ]) {
    const fault = thrown(ask);
    expect([fault.code, fault.path]).toEqual([code, path]);
    expect(fault.message.length).toBeGreaterThan(10);
  }
});

test("a party may have any name, and gets what it is due under it", async () => {
  const own = await import(pathToFileURL(join(folder, "labworth.js")));
  own.loadSync(await readFile(join(folder, "engine.wasm")));
  for (const party of ["__proto__", "constructor", "toString"]) {
    const { totals } = own.calc("sharing-rule", { receipt: 10, program: [{ op: "take", to: party, rate: "50%" }] });
    expect(Object.entries(totals)).toEqual([[party, 5], ["undistributed", 5]]);
    expect(Object.getPrototypeOf(totals)).toBe(Object.prototype);
  }
});
