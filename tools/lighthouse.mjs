// What Lighthouse gives the built page, as a phone and as a desktop: a mark for each category, and what cost points.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [program, folder] = process.argv.slice(2);
const port = await new Promise((told) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => told(port));
  });
});
const host = spawn(program, ["serve", folder, "--port", String(port)], { stdio: ["ignore", "pipe", "inherit"] });
await new Promise((ready) => host.stdout.once("data", ready));
const reports = mkdtempSync(join(tmpdir(), "labworth-lighthouse-"));

try {
  for (const device of ["phone", "desktop"]) {
    const path = join(reports, `${device}.json`);
    execFileSync(
      process.execPath,
      [
        process.env.LIGHTHOUSE,
        `http://localhost:${port}/`,
        "--quiet",
        "--output=json",
        `--output-path=${path}`,
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        ...(device === "desktop" ? ["--preset=desktop"] : []),
      ],
      { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM }, stdio: ["ignore", "ignore", "inherit"] },
    );
    tell(device, JSON.parse(readFileSync(path, "utf8")));
  }
} finally {
  host.kill();
  rmSync(reports, { recursive: true });
}

function tell(device, { categories, audits }) {
  const marks = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${device}: ${marks.join(", ")}`);
  for (const { title, auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const { score, displayValue = "", title: audit } = audits[id];
      if (weight > 0 && score !== null && score < 1) console.log(`  ${title}: ${audit} ${displayValue} (${Math.round(score * 100)})`);
    }
  }
}
