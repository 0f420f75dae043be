// Every picture can be saved as SVG and PNG, under the page's own policy, and has a table below it.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { open, settled } from "./page.mjs";

/** Width and height that a PNG file tells of itself. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("every picture is saved as SVG and as PNG, and says its figures in a table", async ({ page }) => {
  const complaints = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  await open(page, "en");
  await settled(page);
  const pictures = page.locator("figure:has(svg.picture)");
  const count = await pictures.count();
  expect(count).toBeGreaterThanOrEqual(4);
  for (let at = 0; at < count; at += 1) {
    const picture = pictures.nth(at);
    await expect(picture.locator("table").first()).toBeAttached();
    const title = await picture.locator("svg > title").textContent();
    const saved = async (kind) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        picture.getByRole("button", { name: new RegExp(`as ${kind}$`) }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind.toLowerCase()}$`));
      return readFileSync(await download.path());
    };
    const svg = (await saved("SVG")).toString("utf8");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain(`>${title}</title>`);
    const natural = svg.match(/ width="([\d.]+)" height="([\d.]+)"/).slice(1).map(Number);
    const png = await saved("PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Three dots for each pixel; the SVG names its size with two decimals only.
    sizeOf(png).forEach((dots, side) => expect(Math.abs(dots - natural[side] * 3)).toBeLessThanOrEqual(1.05));
    // A picture that the policy kept from being drawn would be one colour and compress to nothing.
    expect(png.length).toBeGreaterThan(4000);
  }
  expect(complaints).toEqual([]);
});

test("a saved PNG has the colours of the parties", async ({ page }) => {
  await open(page, "en");
  const picture = page.locator("figure:has(#flow-title)");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    picture.getByRole("button", { name: /as PNG$/ }).click(),
  ]);
  const png = readFileSync(await download.path()).toString("base64");
  const colours = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  }, png);
  // The inventors' green, as the style sheet inside the picture has it: #0f6b5c.
  expect(colours["15,107,92"] ?? 0).toBeGreaterThan(500);
  expect(colours["255,255,255"]).toBeGreaterThan(500);
});
