// Keeps the page for use without a network. The build fills in what stands in quotes below (crates/xtask/src/finish.rs).
// A cache holds one build. It comes into being whole or not at all, and is deleted when no open page needs it any more.
const FIRST = "labworth:first"; // [[name, integrity], …]: what the first load needs
const REST = "labworth:rest"; // what is asked for later: engine, cards, icons
const BUILD = "labworth:build";

const PATIENCE = 2000; // milliseconds for the host to say which build it has
const ANSWER = 2000; // milliseconds for an open page to say what it needs
const HOME = self.registration.scope;
const OURS = `labworth ${HOME} `; // another folder of the same host may hold a Labworth of its own
const CACHE = OURS + BUILD;
const PAGE = "index.html";
const FILES = new Map([...FIRST, ...REST]);

/** Some hosts lead from index.html to its folder, and a browser takes no redirected page from a worker. */
const address = (name) => new URL(name === PAGE ? "./" : name, HOME).href;
const namedByContent = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);

/** The names of the caches of all builds, the own one first. */
async function builds() {
  const keys = (await caches.keys()).filter((key) => key.startsWith(OURS));
  const own = (key) => Number(key === CACHE);
  return keys.sort((a, b) => own(b) - own(a));
}

/** A file of one build. Opening a cache that another worker has just deleted would bring it back, empty; this does not. */
const of = (build, name) => caches.match(address(name), { cacheName: build, ignoreVary: true });

async function kept(name) {
  for (const build of await builds()) {
    const file = await of(build, name);
    if (file) return file;
  }
}

/** A file as this build made it; an error, where what the host sends is cut off or another one. */
async function genuine(name) {
  const known = namedByContent(name) && (await kept(name));
  if (known) return known;
  const ask = async (cache) => {
    const file = await fetch(address(name), { integrity: FILES.get(name), cache });
    if (!file.ok) throw new Error(`${name}: ${file.status}`);
    return file;
  };
  // A copy that was damaged on an earlier way is asked for anew.
  return namedByContent(name) ? ask("default").catch(() => ask("reload")) : ask("no-cache");
}

async function install() {
  const files = await Promise.all(FIRST.map(async ([name]) => [address(name), await genuine(name)]));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(([url, file]) => cache.put(url, file)));
  } catch (fault) {
    await caches.delete(CACHE); // no room: better none than half of it
    throw fault;
  }
}

/** Keeps what is not there yet, file by file; what fails is tried again at the next visit. */
async function keepAll() {
  if (!(await caches.has(CACHE))) return; // this worker has been replaced
  const cache = await caches.open(CACHE);
  for (const name of FILES.keys()) {
    if (await cache.match(address(name))) continue;
    await genuine(name).then((file) => cache.put(address(name), file)).catch(() => {});
  }
}

/** What an open page was started with; `undefined` from one that does not answer. */
function needs(page) {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answered(data);
    setTimeout(answered, ANSWER);
    page.postMessage({ needs: true }, [port2]);
  });
}

/** Deletes the caches of earlier builds, but for those of which an open page may still want something. */
async function deleteEarlier() {
  const { active, installing, waiting } = self.registration;
  if (!active || installing || waiting) return; // a cache besides the own one may be that of a later build
  const earlier = (await caches.keys()).filter((key) => key.startsWith(OURS) && key !== CACHE);
  if (earlier.length === 0) return;
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = await Promise.all(windows.filter(({ url }) => url.startsWith(HOME)).map(needs));
  if (pages.includes(undefined)) return;
  const foreign = pages.flat().filter((name) => !FILES.has(name));
  for (const key of earlier) {
    const wanted = await Promise.all(foreign.map((name) => of(key, name)));
    if (!wanted.some(Boolean)) await caches.delete(key);
  }
}

/** The page: of the build that the host has now, if that is here whole; else of this build. A half-uploaded build, a
 *  portal's page in between and a host that is away are all passed over. */
async function page(request) {
  const here = (await Promise.all((await builds()).map((build) => of(build, PAGE)))).filter(Boolean);
  if (here.length === 0) return fetch(request);
  try {
    const there = await fetch(HOME, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    const text = there.ok && (await there.text());
    for (const file of here) if ((await file.clone().text()) === text) return file;
  } catch {
    // No network, or too slow a one.
  }
  return here[0];
}

async function file(event, name) {
  const known = await kept(name);
  if (known) return known;
  if (!FILES.has(name)) return fetch(event.request);
  const fresh = await genuine(name);
  const copy = fresh.clone();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.put(address(name), copy)).catch(() => {}));
  return fresh;
}

addEventListener("install", (event) => event.waitUntil(install()));
// The page of the first visit is served too, from then on.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(HOME)) return;
  const name = decodeURI(new URL(request.url).pathname.slice(new URL(HOME).pathname.length));
  if (name === "" || name === PAGE) {
    if (request.mode === "navigate") event.respondWith(page(request));
  } else if (FILES.has(name) || namedByContent(name)) {
    event.respondWith(file(event, name));
  }
});

addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data.keepAll) event.waitUntil(keepAll().then(deleteEarlier));
  if (data.isOf) ports[0].postMessage(data.isOf.every((name) => FILES.has(name)));
  if (data.takeOver) self.skipWaiting(); // only when a person asked for it
});
