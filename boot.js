// Starts the page. The release names this file by its content; nothing else runs before it.
// The addresses come from the build and are relative to the page, so that it works in any folder of any host.
const names = document.getElementById("boot").dataset;
const address = (name) => new URL(name, document.baseURI).href;

// With Trusted Types enforced, these are the only scripts that the page can start besides its own modules.
const scripts = [names.engine, names.offline].filter(Boolean).map(address);
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (scripts.includes(address(url))) return address(url);
    throw new TypeError(`${url} is not a script of this page`);
  },
});

// A fault of the module leaves it in no state to be trusted, so the card and its file are made here, from what the module
// had handed over before it worked with it, and nothing of it reaches the store any more.
const stopped = (fault) => {
  if (!(fault instanceof WebAssembly.RuntimeError || fault instanceof RangeError)) return;
  const card = document.getElementById("stopped");
  const link = document.getElementById("stopped-save");
  if (!card.hidden) return;
  card.hidden = false;
  IDBObjectStore.prototype.add = () => {
    throw fault;
  };
  let { entries, later } = link;
  if (!entries) return;
  try {
    const project = JSON.parse(entries);
    for (const [path, text] of later) project.inputs[path] = { typed: text };
    if (later.length > 0) entries = JSON.stringify(project, null, 2);
  } catch (broken) {
    console.error(broken);
  }
  link.href = URL.createObjectURL(new Blob([entries], { type: "application/json" }));
  link.hidden = false;
};
addEventListener("error", ({ error }) => stopped(error));
addEventListener("unhandledrejection", ({ reason }) => stopped(reason));

/** What the page says, in the language that was chosen here before (src/browser/storage.rs); where that cannot be had, in
 *  the first one. */
async function words() {
  const boot = document.getElementById("boot");
  let chosen;
  try {
    chosen = localStorage.getItem("labworth.language");
  } catch {
    // A private window or a sandboxed frame: nothing was chosen.
  }
  for (const language of [chosen, document.documentElement.lang]) {
    const name = boot.getAttribute(`data-words-${language}`);
    const file = name && (await fetch(address(name)).catch(() => {}));
    if (file?.ok) return Object.assign(boot, { language, words: await file.text() });
  }
  throw new Error("the words of the page could not be had");
}

try {
  const [page] = await Promise.all([import(address(names.js)), words()]);
  await page.default({ module_or_path: address(names.wasm) });
  document.documentElement.dataset.boot = "ready";
  // Where the browser keeps nothing (private windows, sandboxed frames), the page goes on without.
  if (names.offline) stayUsableOffline().catch(() => {});
} catch (fault) {
  document.documentElement.dataset.boot = "failed";
  document.getElementById("boot-failed").hidden = false;
  console.error(fault);
}

/** Has the service worker (sw.js) keep the page, and tells the page when a later build is there whole. The page hears
 *  `labworth:update` and finds `data-update` on the root; it says `labworth:use-update` when the reader wants it and the
 *  entries are safe. */
async function stayUsableOffline() {
  const workers = navigator.serviceWorker;
  const { offline, boot, update, build, ...named } = names; // what is left names files
  const linked = [...document.querySelectorAll("script[src], link[href]")].map((tag) => tag.getAttribute(tag.src ? "src" : "href"));
  const own = [...Object.values(named), ...linked].map((name) => name.replace("./", ""));
  // A worker of a later build asks what it must not throw away while this page is open.
  workers.addEventListener("message", ({ data, ports }) => data.needs && ports[0].postMessage(own));
  workers.startMessages();
  if (window !== window.top) return; // a guest in another page leaves nothing behind

  const registration = await workers.register(offline, { updateViaCache: "none" });
  const ask = (worker, message) =>
    new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answered(data);
      worker.postMessage(message, [port2]);
    });
  const look = async () => {
    const { waiting } = registration;
    if (!waiting) return;
    waiting.postMessage({ keepAll: true }); // before it takes over, so that nothing is missing then
    if (await ask(waiting, { isOf: own })) return; // this page is of that build already
    document.documentElement.dataset.update = "ready";
    document.dispatchEvent(new Event("labworth:update"));
  };
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => installing.state === "installed" && workers.controller && look());
  });
  document.addEventListener("labworth:use-update", () => {
    let reload = () => ((reload = () => {}), location.reload());
    const { waiting } = registration;
    waiting?.addEventListener("statechange", () => waiting.state === "activated" && reload());
    waiting?.postMessage({ takeOver: true });
    setTimeout(() => reload(), waiting ? 5000 : 0); // another window may have let it take over already
  });
  // A page that stays open for days hears of a new build when it is looked at again.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < 3_600_000) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });

  await look();
  await workers.ready;
  const idle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 1000));
  idle(() => registration.active?.postMessage({ keepAll: true }), { timeout: 5000 });
}
