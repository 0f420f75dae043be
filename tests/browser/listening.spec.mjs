// What a screen reader is given: headings in order, landmarks, names, errors at their field, tables that say what they
// are, and the new answer once.
import { expect, test } from "@playwright/test";
import { field, open, type } from "./page.mjs";
import { addresses, go, openAnswer, states } from "./views.mjs";

/** Levels of the headings as they are heard. */
const levels = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent })),
  );

for (const language of ["vi", "en"]) {
  test(`headings begin with one title and leave no level out, in every view (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, language);
    const check = async (view) => {
      const headings = await levels(page);
      expect(headings.filter(({ level }) => level === 1).length, view).toBe(1);
      expect(headings[0].level, view).toBe(1);
      for (const [at, { level, text }] of headings.entries()) {
        if (at > 0) expect(level - headings[at - 1].level, `${view}: ${text}`).toBeLessThanOrEqual(1);
      }
    };
    for (const address of await addresses(page)) {
      await go(page, address);
      await check(address);
    }
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      await check(state);
    }
  });

  test(`every table has a caption and heads of columns or rows (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, language);
    const nameless = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("table")]
          .filter((table) => !table.caption?.textContent.trim() || !table.querySelector("th[scope]"))
          .map((table) => table.outerHTML.slice(0, 160)),
      );
    for (const address of await addresses(page)) {
      await go(page, address);
      expect(await nameless(), address).toEqual([]);
    }
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      expect(await nameless(), state).toEqual([]);
    }
  });

  test(`every picture has a name and says what it shows (${language})`, async ({ page }) => {
    await open(page, language);
    const pictures = await page.locator("main svg[role=img], main svg[role=group], main svg:not([aria-hidden=true])").evaluateAll((all) =>
      all.map((svg) => (svg.getAttribute("aria-label") ?? "") + (svg.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ")),
    );
    expect(pictures.length).toBeGreaterThan(3);
    for (const name of pictures) expect(name.trim()).not.toBe("");
  });
}

test("landmarks and the names of what stands in them", async ({ page }) => {
  await open(page, "en");
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("contentinfo")).toHaveCount(1);
  await expect(page.getByRole("banner")).toMatchAriaSnapshot(`
    - banner:
      - link "Labworth"
      - group "Language":
        - button "Tiếng Việt"
        - button "English" [pressed]
      - navigation "Pages":
        - link "Calculator"
        - link "Quick answer"
        - link "Value in full"
        - link "Calculation sheet"
        - link "Examples"
        - link "Methods"
        - link "Glossary"
        - link "Sources"
        - link "About"
      - group "Project":
        - button "Save to a file"
        - button "Open a file"
        - button "Start empty"
        - button "Undo" [disabled]
        - button "Redo" [disabled]
        - button "Print"
  `);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "What your patent is worth, and who gets what when it earns" [level=1]
      - navigation "Steps"
      - group:
        - form "The right":
          - heading "The right" [level=2]
          - group /Which title/:
            - radio "Patent for invention" [checked]
            - radio "Patent for utility solution"
        - form "The deal":
          - heading "The deal" [level=2]
        - form "Road and sales":
          - heading "Road and sales" [level=2]
        - form "Value today":
          - heading "Value today" [level=2]
        - form "Who gets what":
          - heading "Who gets what" [level=2]
      - region "The answer":
        - heading "The answer" [level=2]
  `);
});

test("the pages to read: title, headings, terms", async ({ page }) => {
  await open(page, "vi");
  await go(page, "#/about");
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Về Labworth" [level=1]
        - heading "Trang tính như thế nào" [level=2]
        - list
        - heading "Trang này không phải là gì" [level=2]
        - list
        - heading "Mô hình chưa tính những gì" [level=2]
        - list
        - heading "Riêng tư" [level=2]
        - heading "Giấy phép" [level=2]
  `);
  await go(page, "#/sources");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "Điều luật",
    "Những con số dùng khi ô để trống",
    "Quy chế phân chia",
    "Bảng để tham khảo",
    "Khả năng thành công đã công bố",
    "Phí duy trì quyền",
    "Câu hỏi về độ mạnh của quyền",
    "Tiền tệ",
    "Ví dụ mẫu",
  ]);
  await go(page, "#/terms");
  expect(await page.getByRole("term").count()).toBeGreaterThan(30);
  expect(await page.getByRole("definition").count()).toBe(await page.getByRole("term").count());
});

test("a new answer is said once, when the typing has stopped, and not when the page opens", async ({ page }) => {
  await open(page, "en");
  const line = page.locator("#answer-announced");
  await page.waitForTimeout(2000);
  await expect(line).toBeEmpty();
  await line.evaluate((element) => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(element.textContent)).observe(element, { childList: true, subtree: true, characterData: true });
  });
  await field(page, "licence.royalty_rate").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("12.5", { delay: 60 });
  await expect(line).not.toBeEmpty();
  await page.waitForTimeout(2000);
  const said = await page.evaluate(() => globalThis.said);
  expect(said.length).toBe(1);
  expect(said[0]).toContain("billion");
  // Nobody else says it: the other live regions are those of fields and of files.
  const live = await page.locator("[aria-live], [role=status], [role=alert]").evaluateAll((all) => all.filter((each) => /billion đồng/.test(each.textContent)).map((each) => each.id));
  expect(live).toEqual(["answer-announced"]);
});

test("an error is tied to its field, is said politely, and is not said while a number is being typed", async ({ page }) => {
  await open(page, "en");
  await type(page, "licence.royalty_rate", "5x");
  const own = field(page, "licence.royalty_rate");
  await expect(own).toHaveAttribute("aria-invalid", "true");
  const tied = await own.evaluate((input) =>
    input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
  );
  expect(tied).toMatch(/number/i);
  await expect(page.locator('[id="field-licence-royalty_rate-problem"]')).toHaveAttribute("aria-live", "polite");
  await expect(own).toHaveAccessibleDescription(/number/i);
});

test("a figure says its amount, what it is, and whether it is open", async ({ page }) => {
  await open(page, "en");
  await openAnswer(page);
  const figure = page.locator(".headline .figure-button").first();
  await expect(figure).toHaveAccessibleName(/billion/);
  await expect(figure).toHaveAttribute("aria-expanded", "false");
  await figure.click();
  await expect(figure).toHaveAttribute("aria-expanded", "true");
});
