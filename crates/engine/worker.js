// Runs simulations for the page, a slice of draws at a time, so that it hears a wish to stop between two slices, and
// works out what moves a result.
// In: {start: {id, job, delivered}}, {cancel: id}, {ask: {id, question}}, {ping}. Out: {ready}, {pong}, {stopped}, and
// with an id: progress, finished, cancelled, answered, failed. After {stopped} the worker is gone; the page starts another.
import init, { ProjectRun, sensitivity } from "./engine.js";

const SLICE = 30; // milliseconds of draws between two looks at the messages
const BETWEEN_REPORTS = 100; // milliseconds
const SHARE_OF_REPORTS = 0.2; // of the time: figures of many draws cost more than those of few

let current;

addEventListener("message", ({ data }) => {
  if ("start" in data) simulate(data.start);
  if ("cancel" in data && data.cancel === current?.id) current.cancelled = true;
  if ("ask" in data) answer(data.ask);
  if ("ping" in data) postMessage({ pong: data.ping });
});

// Lets waiting messages be heard; a timer would wait at least four milliseconds.
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()?.();
const breath = () =>
  new Promise((heard) => {
    waiting.push(heard);
    channel.port2.postMessage(null);
  });

async function simulate({ id, job, delivered }) {
  const own = { id, cancelled: false };
  current = own;
  try {
    const run = new ProjectRun(job);
    for (const results of delivered) if (!run.take_over(results)) break;
    await draw(run, own);
    if (own.cancelled) report(id, run);
    // Another job may have taken its place; nobody waits for this one then.
    if (current === own) postMessage(own.cancelled ? { id, cancelled: true } : { id, finished: run.finished() });
    run.free();
  } catch (fault) {
    failed(id, fault);
  }
  if (current === own) current = undefined;
}

function answer({ id, question }) {
  try {
    postMessage({ id, answered: sensitivity(question) });
  } catch (fault) {
    failed(id, fault);
  }
}

function failed(id, fault) {
  if (fault.problems) {
    const { code, path, message, problems } = fault;
    postMessage({ id, failed: { code, path, message, problems } });
  } else {
    // The module has stopped in the middle of something: nothing in it can be relied on any more.
    postMessage({ stopped: String(fault) });
    close();
  }
}

async function draw(run, own) {
  let draws = 1;
  let reported = performance.now();
  let cost = 0;
  while (!run.is_done() && !own.cancelled && current === own) {
    const begun = performance.now();
    run.advance(draws);
    const ended = performance.now();
    draws = Math.max(1, Math.round(draws * Math.min(2, SLICE / Math.max(ended - begun, 1))));
    if (ended - reported >= Math.max(BETWEEN_REPORTS, cost / SHARE_OF_REPORTS)) {
      report(own.id, run);
      reported = performance.now();
      cost = reported - ended;
    }
    await breath();
  }
}

function report(id, run) {
  const results = run.hand_over();
  postMessage({ id, progress: run.progress(), results }, [results.buffer]);
}

try {
  await init();
  postMessage({ ready: true });
} catch (fault) {
  postMessage({ stopped: String(fault) });
  close();
}
