// The page opens wherever it lies, under its own strict policy, and asks nobody else for anything.
import { expect, test } from "@playwright/test";
import { drawn } from "./page.mjs";

for (const folder of ["./", "./some/sub-folder/"]) {
  test(`the page opens in ${folder} without a complaint and without leaving that folder`, async ({ page, baseURL }) => {
    const home = new URL(folder, baseURL).href;
    const complaints = [];
    const strayed = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (fault) => complaints.push(String(fault)));
    page.on("request", (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith("data:")) strayed.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });

    await page.goto(home);
    await drawn(page);
    await expect(page.locator("#app")).not.toBeEmpty();
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(strayed).toEqual([]);
  });
}

test("the policy blocks code and text that turn up in the page", async ({ page }) => {
  await page.goto("./");
  await drawn(page);
  const outcome = await page.evaluate(async () => {
    const refused = (action) => {
      try {
        action();
        return "allowed";
      } catch (fault) {
        return fault.name;
      }
    };
    const style = document.createElement("p");
    style.setAttribute("style", "position: fixed");
    document.body.append(style);
    return {
      html: refused(() => (document.body.innerHTML += "<b>in</b>")),
      script: refused(() => (document.createElement("script").textContent = "globalThis.in = true")),
      worker: refused(() => new Worker("data:text/javascript,0")),
      style: getComputedStyle(style).position,
      elsewhere: await fetch("http://127.0.0.2/").then(() => "allowed", (fault) => fault.name),
    };
  });
  expect(outcome).toEqual({
    html: "TypeError",
    script: "TypeError",
    worker: "TypeError",
    style: "static",
    elsewhere: "TypeError",
  });
});
