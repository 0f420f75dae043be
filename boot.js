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

try {
  const page = await import(address(names.js));
  await page.default({ module_or_path: address(names.wasm) });
  document.documentElement.dataset.boot = "ready";
} catch (fault) {
  document.documentElement.dataset.boot = "failed";
  document.getElementById("boot-failed").hidden = false;
  console.error(fault);
}
