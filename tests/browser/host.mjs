// A host of the test's own: it can be closed for good, given another build, or made to send half a file.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
export const dist = join(root, "dist");

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Serves a folder below `/under/` on a port of its own. `host.folder` may be changed; `host.answer(name, response)` may take an
 *  answer into its own hands by returning true; `host.asked` lists what was asked for. */
export async function startHost({ folder = dist, under = "/" } = {}) {
  const host = { folder, asked: [], answer: () => false };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const name = path.startsWith(under) ? path.slice(under.length) || "index.html" : undefined;
    host.asked.push(name);
    if (name !== undefined && host.answer(name, response)) return;
    const file = name === undefined ? undefined : join(host.folder, name);
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kept = /-[0-9a-f]{16}\.\w+$/.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
    response.writeHead(200, { "Content-Type": kinds[extname(name)] ?? "application/octet-stream", "Cache-Control": kept });
    response.end(readFileSync(file));
  });
  const listen = (port) => new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  await listen(0);
  const { port } = server.address();
  host.address = `http://localhost:${port}${under}`;
  /** Ends every connection; from now on nobody listens there. */
  host.close = async () => {
    if (!server.listening) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
  host.reopen = () => listen(port);
  return host;
}

/** The two lists that the build wrote into the service worker. */
export function lists(folder = dist) {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const [first, rest] = ["FIRST", "REST"].map((list) => JSON.parse(worker.match(new RegExp(`^const ${list} = (\\[.*\\]);`, "m"))[1]));
  return { first, rest, all: [...first, ...rest] };
}

const made = [];

/** Deletes the builds that were made here. */
export function removeBuilds() {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

/** A later build: the same page with a mark on its root, and engine and cards of other content, hence of other names. Nothing of the
 *  earlier names is left. */
export function laterBuild(mark) {
  const folder = mkdtempSync(join(tmpdir(), "labworth-build-"));
  made.push(folder);
  cpSync(dist, folder, { recursive: true });
  const name = (pattern) => readdirSync(folder).find((file) => pattern.test(file));
  const change = (pattern, more, inside) => {
    const old = name(pattern);
    const content = Buffer.concat([readFileSync(join(folder, old)), Buffer.from(more)]);
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
    const now = old.replace(/-[0-9a-f]{16}/, `-${hash}`);
    rmSync(join(folder, old));
    writeFileSync(join(folder, now), content);
    const naming = join(folder, name(inside));
    writeFileSync(naming, readFileSync(naming, "utf8").replaceAll(old, now));
  };
  // A custom section without content, named "m": it changes the bytes of a module and nothing that it does.
  change(/^engine-.*\.wasm$/, [0, 2, 1, 109], /^engine-.*\.js$/);
  change(/^engine-.*\.js$/, `// ${mark}\n`, /^worker-/);
  change(/^worker-/, `// ${mark}\n`, /^index\.html$/);
  change(/^cards-en-/, "\n", /^index\.html$/);
  change(/^cards-vi-/, "\n", /^index\.html$/);
  change(/^boot-/, `document.documentElement.dataset.mark = ${JSON.stringify(mark)};\n`, /^index\.html$/);
  listAnew(folder);
  return folder;
}

/** Has the build write the service worker of that folder again. */
export function listAnew(folder) {
  execFileSync("cargo", ["xtask", "offline", folder], { cwd: root });
}

/** Cuts a file of a build off in the middle, after its hash was listed. */
export function truncate(folder, pattern) {
  const name = readdirSync(folder).find((file) => pattern.test(file));
  const content = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), content.subarray(0, content.length / 2));
  return name;
}
