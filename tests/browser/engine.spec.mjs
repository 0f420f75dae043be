// The engine in its worker: the same results as the command line, a wish to stop is heard, a killed worker's draws are
// not lost, and nothing of it is fetched before it is wanted.
import { expect, test } from "@playwright/test";
import { labworth, uncertainProject } from "./command_line.mjs";
import { open } from "./page.mjs";

const project = uncertainProject();
const job = (draws, more = {}) => ({ project, reading: 0, seed: "18446744073709551615", draws, ...more });
const simulated = (draws) => labworth(["simulate", "-", "--seed", "18446744073709551615", "--draws", `${draws}`], project);

/** Starts a worker as the page does, and keeps what it says in `heard`. */
const startWorker = (page) =>
  page.evaluate(async () => {
    globalThis.heard = [];
    globalThis.worker = new Worker(document.getElementById("boot").dataset.engine, { type: "module" });
    globalThis.until = (wanted) =>
      new Promise((found) => {
        const look = () => {
          const message = heard.find(wanted);
          if (message) found(message);
          return message;
        };
        if (!look()) worker.addEventListener("message", look);
      });
    worker.addEventListener("message", ({ data }) => heard.push(data));
    await until((message) => message.ready);
    return heard.length;
  });

test("the worker says that it is ready first, and draws what the command line draws, bit by bit", async ({ page }) => {
  await open(page);
  expect(await startWorker(page)).toBe(1);
  const finished = await page.evaluate((job) => {
    worker.postMessage({ start: { id: 1, job, delivered: [] } });
    return until((message) => message.finished).then(({ finished }) => finished);
  }, job(2000));
  const expected = simulated(2000);
  expect(finished.digest).toBe(expected.digest);
  expect(finished).toEqual(expected);
});

test("a simulation reports its figures while it runs, and stops when asked to", async ({ page }) => {
  await open(page);
  await startWorker(page);
  const { progress, after, last } = await page.evaluate(async (job) => {
    worker.postMessage({ start: { id: 7, job, delivered: [] } });
    const { progress } = await until((message) => message.progress);
    const asked = performance.now();
    worker.postMessage({ cancel: 6 });
    worker.postMessage({ cancel: 7 });
    await until((message) => message.cancelled);
    return { progress, after: performance.now() - asked, last: heard.filter((message) => message.progress).at(-1).progress };
  }, job(100_000));
  expect(progress.total).toBe(100_000);
  expect(progress.done).toBeGreaterThan(0);
  expect(progress.measures.map(({ name }) => name)).toContain("right_value");
  expect(progress.measures[0].summary.draws).toBe(progress.done);
  expect(last.done).toBeLessThan(100_000);
  expect(after).toBeLessThan(10_000);
});

test("a worker that is killed leaves its draws to the next one, and the page lives on", async ({ page }) => {
  await open(page);
  await startWorker(page);
  await page.evaluate((job) => {
    worker.postMessage({ start: { id: 1, job, delivered: [] } });
    return until((message) => message.progress);
  }, job(12_000));
  await page.workers()[0].evaluate(() => self.close());
  const delivered = await page.evaluate(() => {
    globalThis.delivered = heard.filter((message) => message.results).map((message) => message.results);
    return heard.some((message) => message.finished) ? 0 : delivered.length;
  });
  expect(delivered).toBeGreaterThan(0);
  await startWorker(page);
  const { finished, first } = await page.evaluate(async (job) => {
    worker.postMessage({ start: { id: 1, job, delivered } });
    const { finished } = await until((message) => message.finished);
    return { finished, first: heard.find((message) => message.progress)?.progress.done };
  }, job(12_000));
  expect(finished.digest).toBe(simulated(12_000).digest);
  expect(first ?? 12_000).toBeGreaterThan(0);
  await expect(page.locator("html")).toHaveAttribute("data-boot", "ready");
});

test("a project that cannot be read is refused with its problems, and the worker takes the next job", async ({ page }) => {
  await open(page);
  await startWorker(page);
  const { failed, digest } = await page.evaluate(
    async ([bad, good]) => {
      worker.postMessage({ start: { id: 1, job: bad, delivered: [] } });
      const { failed } = await until((message) => message.failed);
      worker.postMessage({ start: { id: 2, job: good, delivered: [] } });
      const { finished } = await until((message) => message.finished);
      return { failed, digest: finished.digest };
    },
    [job(50, { project: '{"labworth":"project","format":1,"inputs":{}}' }), job(50)],
  );
  expect(failed.code).toBe("missing");
  expect(failed.problems.map(({ path }) => path)).toContain("inventors");
  expect(digest).toBe(simulated(50).digest);
});

test("the page asks for nothing of the engine before a simulation is wanted", async ({ page }) => {
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => /worker|engine/.test(path))).toEqual([]);
  await startWorker(page);
  await expect.poll(() => fetched.filter((path) => /worker-\w+\.js|engine-\w+\.(js|wasm)/.test(path)).length).toBe(3);
});
