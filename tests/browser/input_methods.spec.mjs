// Vietnamese input methods: syllables that change under the caret, in texts and numbers, while the answer is calculated
// anew. No letter, no caret and no focus is lost.
import { expect, test } from "@playwright/test";
import { field, figures, open, openDetails } from "./page.mjs";

/** The syllables of a text as Telex builds them: what stands under the caret after each key. */
const telex = {
  Trần: ["T", "Tr", "Tra", "Tran", "Trân", "Trần"],
  Thị: ["T", "Th", "Thi", "Thị"],
  Phượng: ["P", "Ph", "Phu", "Phuo", "Phuon", "Phuong", "Phương", "Phượng"],
};

/** Composes a word as an input method does, and takes it. */
async function compose(keyboard, input, before, word) {
  for (const text of telex[word]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(input).toHaveValue(before + text);
    await expect(input).toBeFocused();
  }
  await keyboard.send("Input.insertText", { text: word });
  await expect(input).toHaveValue(before + word);
}

const caret = (input) => input.evaluate((element) => element.selectionStart);

for (const path of ["project.title", "inventors.0.name", "policy.name"]) {
  test(`a name is composed with Telex, word after word (${path})`, async ({ page }) => {
    await open(page, "vi");
    await openDetails(page);
    const input = field(page, path);
    const keyboard = await page.context().newCDPSession(page);
    await input.fill("");
    let before = "";
    for (const word of Object.keys(telex)) {
      await compose(keyboard, input, before, word);
      before += `${word} `;
      await page.keyboard.type(" ");
      await expect(input).toHaveValue(before);
      expect(await caret(input)).toBe(before.length);
    }
    // In the middle of what stands there.
    for (let presses = 0; presses < "Thị Phượng ".length; presses += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("Ngọc ");
    await expect(input).toHaveValue("Trần Ngọc Thị Phượng ");
    expect(await caret(input)).toBe("Trần Ngọc ".length);
    await input.blur();
    await expect(input).toHaveValue("Trần Ngọc Thị Phượng ");
  });
}

test("words of a number are composed too: 1,5 tỷ", async ({ page }) => {
  await open(page, "vi");
  const input = field(page, "licence.upfront");
  await input.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1,5 ");
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["t", "ty", "tỷ"]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(input).toHaveValue(`1,5 ${text}`);
    await expect(input).toBeFocused();
  }
  await keyboard.send("Input.insertText", { text: "tỷ" });
  await expect(input).toHaveValue("1,5 tỷ");
  await expect(page.locator('[id="field-licence-upfront-echo"]')).toHaveText(/1,5\s*tỷ\sđồng/);
  await expect(input).toBeFocused();
});

test("fast typing while the answer is calculated anew loses no letter, caret or focus", async ({ page }) => {
  await open(page, "vi");
  const input = field(page, "sales.first_year");
  await input.focus();
  await page.keyboard.press("ControlOrMeta+a");
  const typed = "23456789012";
  await page.keyboard.type(typed, { delay: 0 });
  await expect(input).toHaveValue(typed);
  await expect(input).toBeFocused();
  expect(await caret(input)).toBe(typed.length);
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("000", { delay: 0 });
  await expect(input).toHaveValue("23456000789012");
  expect(await caret(input)).toBe(8);
  await page.keyboard.press("Backspace");
  await expect(input).toHaveValue("2345600789012");
  expect(await caret(input)).toBe(7);
  await expect.poll(async () => (await figures(page)).length).toBeGreaterThan(80);
  await expect(input).toBeFocused();
});
