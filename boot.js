// Starts the page. The release names this file by its content; nothing else runs before it.
// The addresses come from the build and are relative to the page, so that it works in any folder of any host.
const names = document.getElementById("boot").dataset;
const address = (name) => new URL(name, document.baseURI).href;

// With Trusted Types enforced, these are the only scripts that the page can start besides its own modules.
const scripts = [names.engine, "./sw.js"].filter(Boolean).map(address);
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

try {
  const page = await import(address(names.js));
  await page.default({ module_or_path: address(names.wasm) });
  document.documentElement.dataset.boot = "ready";
} catch (fault) {
  document.documentElement.dataset.boot = "failed";
  document.getElementById("boot-failed").hidden = false;
  console.error(fault);
}
