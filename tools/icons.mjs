// Draws icons/icon.svg as the PNG files that the manifest names: node tools/icons.mjs, after any change of the drawing.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const folder = new URL("../icons/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", folder), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const side of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: new URL(`icon-${side}.png`, folder).pathname });
}
await browser.close();
