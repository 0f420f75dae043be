// Nothing is lost when the browser itself is killed. Alone in its file: Playwright's trace of a browser that is killed under it
// cannot be written, and a trace can be left out for a whole file only.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { back, keep, notice, rate, stands } from "./keeping.mjs";
import { field, open } from "./page.mjs";

test.use({ trace: "off" });

/** A browser of its own with a profile on the disk, as a process that can be killed. */
async function ownBrowser(profile) {
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  const process_ = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((found) => {
    let said = "";
    process_.stderr.on("data", (data) => {
      said += data;
      const match = said.match(/ws:\/\/\S+/);
      if (match) found(match[0]);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const kill = () => {
    const ended = new Promise((end) => process_.once("exit", end));
    process.kill(-process_.pid, "SIGKILL");
    return ended;
  };
  return { context: browser.contexts()[0], browser, kill };
}

test("after a power cut the entries stand there again", async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), "labworth-profile-"));
  const before = await ownBrowser(profile);
  const page = await before.context.newPage();
  await open(page, "en", baseURL);
  await keep(page, "7");
  await before.kill();

  const after = await ownBrowser(profile);
  const again = await after.context.newPage();
  await back(again, baseURL);
  await expect(notice(again)).toContainText(/are back|còn nguyên/);
  await expect(field(again, rate)).toHaveValue("7");
  await stands(again, "kept");
  await after.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
