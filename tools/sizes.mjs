// What a visitor downloads: every file of the built page, raw and as brotli 11 (what a good host sends); first what the first load
// needs, then what the service worker keeps afterwards. The lists are those that the build wrote into sw.js.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = process.argv[2];
const worker = readFileSync(join(folder, "sw.js"), "utf8");
const listed = (list) => JSON.parse(worker.match(new RegExp(`^const ${list} = (\\[.*\\]);`, "m"))[1]).map(([name]) => name);
const parts = { "first load": listed("FIRST"), "kept afterwards": [...listed("REST"), "sw.js"] };

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const row = (name, { raw, brotli }) => console.log(name.padEnd(48), kilobytes(raw).padStart(9), kilobytes(brotli).padStart(9));
const sum = (sizes) => sizes.reduce((sum, { raw, brotli }) => ({ raw: sum.raw + raw, brotli: sum.brotli + brotli }), { raw: 0, brotli: 0 });

console.log("".padEnd(48), "raw".padStart(9), "brotli".padStart(9));
const sums = Object.entries(parts).map(([part, names]) => {
  const sizes = names.map((name) => {
    const content = readFileSync(join(folder, name));
    const size = { raw: content.length, brotli: brotliCompressSync(content).length };
    row(`  ${name}`, size);
    return size;
  });
  row(part, sum(sizes));
  return sum(sizes);
});
row("all", sum(sums));

const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
if (files !== parts["first load"].length + parts["kept afterwards"].length) throw new Error("sw.js does not name every file");
