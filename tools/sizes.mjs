// What a visitor downloads: every file of the built page, raw and as brotli 11 (what a good host sends).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const row = (name, raw, brotli) => console.log(name.padEnd(48), raw.padStart(9), brotli.padStart(9));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

row("", "raw", "brotli");
let [rawSum, brotliSum] = [0, 0];
for (const path of files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) {
  const content = readFileSync(path);
  const brotli = brotliCompressSync(content).length;
  rawSum += content.length;
  brotliSum += brotli;
  row(path, kilobytes(content.length), kilobytes(brotli));
}
row("all", kilobytes(rawSum), kilobytes(brotliSum));
