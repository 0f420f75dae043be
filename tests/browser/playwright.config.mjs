// Tests of the built page in a real browser: ./dev test builds dist/ first and names the browser in CHROMIUM.
import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

// A free port, chosen once: the workers inherit the variable.
process.env.LABWORTH_PORT ??= execFileSync(process.execPath, [
  "-e",
  "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })",
]).toString().trim();

const address = `http://localhost:${process.env.LABWORTH_PORT}/`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../test-results",
  forbidOnly: Boolean(process.env.CI),
  retries: 1, // so that a fault leaves a trace; what needs it is named at the end (count_reporter.mjs)
  timeout: 120_000, // a busy machine is no fault of the page
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [["list"], ["./count_reporter.mjs"]],
  use: {
    baseURL: address,
    browserName: "chromium",
    trace: "on-first-retry", // at every test it would cost a quarter of the time
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `cargo xtask serve dist --port ${process.env.LABWORTH_PORT} --under /some/sub-folder/`,
    cwd: new URL("../..", import.meta.url).pathname,
    url: address,
    timeout: 120_000,
  },
});
